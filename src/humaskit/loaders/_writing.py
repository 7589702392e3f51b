"""From a model back to a Markdown file."""

from typing import Final, Literal

from pydantic_core import PydanticUndefined

from humaskit.errors import InvalidValueError
from humaskit.loaders import _keys
from humaskit.loaders._body import BODY_FIELDS
from humaskit.loaders._roots import Root
from humaskit.loaders._shapes import Shape, main_field, shape
from humaskit.loaders._yaml import write
from humaskit.models import Article
from humaskit.models.model import Model

KeyLanguage = Literal["en", "id"]
"""The language of front matter's keys and choices."""

_ALWAYS: Final = ("kind", "type")


def to_markdown(model: Root, *, keys: KeyLanguage = "en", reveal_pii: bool = False) -> str:
    r"""Write a model as a Markdown file with YAML front matter.

    `markdown` reads the same model back, and writing that gives the same file. The body is
    written exactly as it is, so write the file without changing line ends (`newline=""`).
    Fields that have their default are left out.

    Args:
        model: An agency, article, event or feedback.
        keys: The language of the keys: English (`headline`) or Indonesian (`judul`).
        reveal_pii: Whether personal data of a feedback's submitter is written.

    Returns:
        The file's text.

    Raises:
        InvalidValueError: The body holds a NUL character, which no text file may.
        MissingExtraError: PyYAML is not installed: `pip install 'humaskit[content]'`.
    """
    dumped = model.model_dump(mode="json", context={"reveal_pii": reveal_pii})
    data = _Writer(keys).part(model, dumped)
    field = BODY_FIELDS.get(type(model))
    if isinstance(model, Article):
        return _file(data, _without_nul(model.body.content))
    body = dumped[field] if field else None
    return _file(data, "" if body is None else f"{body}\n")


def _file(data: dict[str, object], body: str) -> str:
    return f"---\n{write(data)}---\n{body}"


def _without_nul(content: str) -> str:
    if "\0" in content:
        raise InvalidValueError(
            "article",
            "body",
            "nul",
            "Isi memuat karakter nol, yang tidak boleh ada dalam berkas teks",
            "the body holds a NUL character, which no text file may",
            code="humas.content.nul",
        )
    return content


class _Writer:
    """Says the fields of models in the words of front matter."""

    def __init__(self, keys: KeyLanguage) -> None:
        self._keys = keys

    def part(self, model: Model, dumped: dict[str, object]) -> dict[str, object]:
        kind = type(model)
        below = BODY_FIELDS.get(kind)
        written: dict[str, object] = {}
        for name, value in dumped.items():
            if name == below:
                written |= self._format(model)
            elif not self._silent(model, name):
                part = getattr(model, name)
                written[self._key(kind, name)] = self._value(shape(kind, name), part, value)
        return written

    def _format(self, model: Model) -> dict[str, object]:
        if not isinstance(model, Article) or model.body.format == "markdown":
            return {}
        return {"format": self._word("format", model.body.format)}

    def _silent(self, model: Model, name: str) -> bool:
        field = type(model).model_fields[name]
        if name in _ALWAYS and not isinstance(model, Article):
            return False
        return field.default is not PydanticUndefined and getattr(model, name) == field.default

    def _value(self, expected: Shape, part: object, dumped: object) -> object:
        if isinstance(part, tuple) and isinstance(dumped, list):
            return [self._value(expected, *pair) for pair in zip(part, dumped, strict=True)]
        if isinstance(part, Model) and isinstance(dumped, dict):
            return self._collapsed(type(part), self.part(part, dumped))
        if isinstance(dumped, bool) and self._keys == "id":
            return self._word("bool", "true" if dumped else "false")
        if isinstance(dumped, str) and expected.choice is not None:
            return self._word(expected.choice, dumped)
        return dumped

    def _collapsed(self, kind: type[Model], written: dict[str, object]) -> object:
        """Write a part that has but its main text as that text."""
        name = main_field(kind)
        if name is not None and list(written) == [self._key(kind, name)]:
            return next(iter(written.values()))
        return written

    def _key(self, kind: type[Model], name: str) -> str:
        return name if self._keys == "en" else _keys.indonesian_key(kind, name)

    def _word(self, choice: str, value: str) -> str:
        return value if self._keys == "en" else _keys.indonesian_value(choice, value)
