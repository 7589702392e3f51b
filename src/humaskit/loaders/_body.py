"""What stands below the front matter, and the field that it is."""

from collections.abc import Mapping as Table
from pathlib import Path
from typing import Final

from humaskit.loaders import _keys
from humaskit.loaders._front_matter import Parted
from humaskit.loaders._loaded import Problem
from humaskit.loaders._problems import problem
from humaskit.loaders._roots import Root
from humaskit.loaders._yaml import Node, Scalar
from humaskit.models import Article, Event, Feedback
from humaskit.models.model import Model

BODY_FIELDS: Final[Table[type[Model], str]] = {
    Article: "body",
    Event: "description",
    Feedback: "text",
}
"""The field that the body is; an agency has none."""

_Pairs = tuple[tuple[Scalar, Node], ...]


class Body:
    """The body of one file, on its way into the data of a model."""

    def __init__(self, path: Path, root: type[Root], parted: Parted) -> None:
        self._path = path
        self._root = root
        self._parted = parted
        self._format = "markdown"
        self.problems: list[Problem] = []

    def without_its_keys(self, pairs: _Pairs) -> _Pairs:
        """Take out `format`, and refuse a body that stands in the front matter."""
        if self._root is not Article:
            return pairs
        known = _keys.fields(Article)
        formats = [pair for pair in pairs if _keys.normal(pair[0].text or "") == "format"]
        bodies = [key for key, _ in pairs if known.get(_keys.normal(key.text or "")) == "body"]
        for _, value in formats[:1]:
            self._format = _format(value)
        for key, _ in formats[1:]:
            self._refuse(key.line, "format", "duplicate_key", key="format")
        for key in bodies:
            self._refuse(key.line, "body", "body_above")
        taken = {id(key) for key, _ in formats} | {id(key) for key in bodies}
        return tuple(pair for pair in pairs if id(pair[0]) not in taken)

    def add_to(self, data: dict[str, object], lines: dict[str, int]) -> None:
        """Put the body where the model wants it, and note its line."""
        field = BODY_FIELDS.get(self._root)
        content = self._parted.body
        if field == "body":
            data[field] = {"format": self._format, "content": content}
            lines[field] = self._parted.body_line
        elif not content.strip():
            return
        elif field is None:
            self._refuse(self._first_line(), "", "body_not_wanted")
        elif field in data:
            self._refuse(lines[field], field, "body_above")
        else:
            data[field] = content
            lines[field] = lines["body"] = self._first_line()

    def _first_line(self) -> int:
        content = self._parted.body
        blank = content[: len(content) - len(content.lstrip())]
        return self._parted.body_line + blank.count("\n")

    def _refuse(self, line: int, field: str, rule: str, **parts: object) -> None:
        self.problems.append(problem(self._path, line, field, rule, **parts))


def _format(value: Node) -> str:
    return _keys.value("format", value.text or "") if isinstance(value, Scalar) else ""
