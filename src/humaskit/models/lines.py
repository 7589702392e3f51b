"""Plain text in models: one line, or several."""

import html
import re
import unicodedata
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

_FORBIDDEN: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029"
    r"\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff\ud800-\udfff]"
)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>|<!--|<!\[CDATA\[|<!DOCTYPE", re.IGNORECASE)


def _plain(value: str) -> str:
    value = unicodedata.normalize("NFC", value).strip()
    if not value:
        raise PydanticCustomError("humas.text.empty", "Text must not be empty")
    if found := _FORBIDDEN.search(value):
        raise PydanticCustomError(
            "humas.text.forbidden_character",
            "Character {character} at position {position} is not allowed",
            {"character": f"U+{ord(found[0]):04X}", "position": found.start()},
        )
    if _TAG.search(value):
        raise PydanticCustomError("humas.text.html_tag", "HTML tags are not allowed in plain text")
    if html.unescape(value) != value:
        raise PydanticCustomError(
            "humas.text.character_reference",
            "HTML character references are not allowed in plain text",
        )
    return value


def _line(value: str) -> str:
    value = _plain(value)
    if "\n" in value or "\r" in value or "\t" in value:
        raise PydanticCustomError("humas.text.line_break", "Text must be a single line")
    return value


def _text(value: str) -> str:
    return _plain(value.replace("\r\n", "\n").replace("\r", "\n"))


Line = Annotated[str, Field(max_length=1_000), AfterValidator(_line)]
"""One line of plain text: NFC, stripped, without control or bidi characters, tags, references."""

Text = Annotated[str, Field(max_length=100_000), AfterValidator(_text)]
"""Plain text of one or more lines (LF), otherwise as `Line`."""
