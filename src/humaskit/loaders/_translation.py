"""From the words of front matter to the fields of a model, remembering every line."""

import difflib
from pathlib import Path

from humaskit.loaders import _keys
from humaskit.loaders._loaded import Problem
from humaskit.loaders._problems import problem
from humaskit.loaders._shapes import Shape, main_field, shape
from humaskit.loaders._yaml import Mapping, Node, Scalar, Sequence
from humaskit.models.model import Model


class Translation:
    """What front matter says, in the models' own words.

    Attributes:
        lines: The line of each field, by its dotted path.
        problems: What could not be translated.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.lines: dict[str, int] = {}
        self.problems: list[Problem] = []

    def part(self, model: type[Model], node: Mapping, at: str = "") -> dict[str, object]:
        """Return the fields of one model; a key without a value says nothing."""
        fields: dict[str, object] = {}
        written: dict[str, str] = {}
        for key, value in node.items:
            word = key.text or ""
            name = _keys.fields(model).get(_keys.normal(word))
            if name is None:
                self._unknown(model, word, key.line, at)
            elif name in written:
                self._twice(word, written[name], key.line, _join(at, name))
            else:
                written[name] = word
                self.lines[_join(at, name)] = key.line
                translated = self._value(shape(model, name), value, _join(at, name))
                fields |= {} if translated is None else {name: translated}
        return fields

    def _value(self, expected: Shape, node: Node, at: str) -> object:
        if not expected.many:
            return self._one(expected, node, at)
        if isinstance(node, Scalar) and node.text is None:
            return None
        items = node.items if isinstance(node, Sequence) else (node,)
        return [self._item(expected, item, f"{at}.{index}") for index, item in enumerate(items)]

    def _item(self, expected: Shape, node: Node, at: str) -> object:
        self.lines[at] = node.line
        return self._one(expected, node, at)

    def _one(self, expected: Shape, node: Node, at: str) -> object:
        if isinstance(node, Scalar):
            return self._scalar(expected, node)
        if isinstance(node, Sequence):
            return [self._item(expected, item, f"{at}.{i}") for i, item in enumerate(node.items)]
        if expected.parts:
            return self.part(_chosen(expected, node), node, at)
        return {key.text: None for key, _ in node.items}

    def _scalar(self, expected: Shape, node: Scalar) -> object:
        if node.text is None:
            return None
        if len(expected.parts) == 1 and (name := main_field(expected.parts[0])):
            return {name: node.text}
        return node.text if expected.choice is None else _keys.value(expected.choice, node.text)

    def _unknown(self, model: type[Model], word: str, line: int, at: str) -> None:
        known = _keys.fields(model)
        near = difflib.get_close_matches(_keys.normal(word), known, n=1, cutoff=0.75)
        hint, hint_en = (
            (f"; maksud Anda '{near[0]}'?", f"; do you mean '{near[0]}'?") if near else ("", "")
        )
        field = _join(at, word)
        self.problems.append(
            problem(self._path, line, field, "unknown_key", key=word, hint=hint, hint_en=hint_en)
        )

    def _twice(self, word: str, other: str, line: int, field: str) -> None:
        rule = "duplicate_key" if word == other else "same_field"
        self.problems.append(problem(self._path, line, field, rule, key=word, other=other))


def _chosen(expected: Shape, node: Mapping) -> type[Model]:
    """Return which of several parts a mapping is, by its `kind`; the first where it says none."""
    words = {
        _keys.value("kind", value.text)
        for key, value in node.items
        if _keys.normal(key.text or "") in ("kind", "jenis")
        and isinstance(value, Scalar)
        and value.text is not None
    }
    kinds = {part.model_fields["kind"].default: part for part in expected.parts[1:]}
    return next((kinds[word] for word in words if word in kinds), expected.parts[0])


def _join(at: str, name: str) -> str:
    return f"{at}.{name}" if at else name
