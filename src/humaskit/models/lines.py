"""Plain text in models: one line, or several.

What is refused is what feeds, browsers and search engines do not read alike: control and C1
characters, bidirectional controls, U+FFFD and noncharacters, HTML tags and HTML character
references (the named ones also without their semicolon, where HTML reads them so).
"""

import html
import re
import unicodedata
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError, PydanticKnownError

LINE_LENGTH: Final = 1_000
TEXT_LENGTH: Final = 100_000

# Tab and line feed are judged apart; plane ends (U+1FFFE ...) are noncharacters like U+FFFE.
FORBIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffd-\uffff\U000e0001"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(1 << 16, 17 << 16, 1 << 16)
    )
    + "]"
)
"""Characters that no plain text and no address may hold."""

# Unicode's white space that is not refused anyway, and the zero-width space.
_EDGES: Final = " \t\n\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200C)))
_MARKUP: Final = re.compile(r"</?[A-Za-z]|<[!?]")
_OPENED: Final = re.compile(
    r"</[A-Za-z]|<!--|<!\[|<!doctype|<\?xml|<(?:script|style|iframe|img|svg|math|object|embed|link"
    r"|meta|base|form|input|button|video|audio|source|body|html|head|div|span|table|details)\b",
    re.IGNORECASE,
)
_HIGH_RUN: Final = re.compile("[\u0300-\U0010ffff]{31}")
_NUMERIC: Final = re.compile(r"&#(?:[0-9]|[xX][0-9A-Fa-f])")
_TAG: Final = re.compile(r"<(?=[A-Za-z/!?])")
_REFERENCE: Final = re.compile(r"&(?=#(?:[0-9]|[xX][0-9A-Fa-f]))")
_NAMED: Final = re.compile(r"&([A-Za-z][A-Za-z0-9]*;?)")


def _plain(value: str, limit: int) -> str:
    if not unicodedata.is_normalized("NFC", value):
        value = unicodedata.normalize("NFC", value)
    if found := FORBIDDEN.search(value):
        raise _forbidden(value, found.start())
    value = value.strip(_EDGES)
    if not _visible(value):
        raise PydanticCustomError("humas.text.empty", "Text must not be empty")
    if len(value) > limit:
        raise PydanticKnownError("string_too_long", {"max_length": limit})
    if "<" in value and _reads_as_markup(value):
        raise PydanticCustomError("humas.text.html_tag", "HTML tags are not allowed in plain text")
    # A number of thousands of digits stops `unescape`, so numeric references go first.
    if "&" in value and (_NUMERIC.search(value) or html.unescape(value) != value):
        raise PydanticCustomError(
            "humas.text.character_reference",
            "HTML character references are not allowed in plain text",
        )
    return value


def _forbidden(value: str, position: int) -> PydanticCustomError:
    return PydanticCustomError(
        "humas.text.forbidden_character",
        "Character {character} at position {position} is not allowed",
        {"character": f"U+{ord(value[position]):04X}", "position": position},
    )


def _stream_safe(value: str) -> str:
    """Refuse more than 30 combining marks in a row, which normalising takes minutes to order.

    It is the limit of UAX #15's Stream-Safe Text Format; no language comes near it.
    """
    marks = 0
    for position, character in enumerate(value if _HIGH_RUN.search(value) else ""):
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks > 30:
            raise _forbidden(value, position)
    return value


def _visible(value: str) -> bool:
    return (value.isprintable() and value != "") or any(map(_shows, value))


def _shows(character: str) -> bool:
    return unicodedata.category(character) not in {"Cf", "Zs", "Cc"}


def _reads_as_markup(value: str) -> bool:
    """Whether an HTML parser finds markup: `a < b`, `a <3 b` and `a<b` hold none."""
    found = _MARKUP.search(value)
    return found is not None and (found.start() < value.rfind(">") or bool(_OPENED.search(value)))


def _as_it_should_be(value: str) -> bool:
    """Whether nothing can be wrong with it, as with nearly every line."""
    return (
        value.isprintable()
        and "<" not in value
        and "&" not in value
        and "\ufffd" not in value
        and value[:1] > " "
        and value[-1] != " "
        and (value.isascii() or unicodedata.is_normalized("NFC", value))
    )


def _line(value: str) -> str:
    if _as_it_should_be(value):
        return value
    value = _plain(value.replace("\r\n", "\n").replace("\r", "\n"), LINE_LENGTH)
    if "\n" in value or "\t" in value:
        raise PydanticCustomError("humas.text.line_break", "Text must be a single line")
    return value


def _text(value: str) -> str:
    if (value.isascii() or not _HIGH_RUN.search(value)) and _as_it_should_be(value):
        return value
    value = _stream_safe(value).replace("\r\n", "\n").replace("\r", "\n")
    return _stream_safe(_plain(value, TEXT_LENGTH))


def without_markup(value: str) -> str:
    """Return a text that no reader takes for HTML.

    Some consumers unescape text once, some do not (w3c/json-ld-syntax issue 498), so whatever
    looks like a tag or a character reference gets a space after its first character. Lines and
    texts of models hold neither; a body may, where it writes about HTML, and so may a stranger.

    Args:
        value: Any text.
    """
    value = _TAG.sub("< ", value) if "<" in value else value
    return _NAMED.sub(_spaced, _REFERENCE.sub("& ", value)) if "&" in value else value


def _spaced(match: re.Match[str]) -> str:
    found = match[0]
    return found if html.unescape(found) == found else f"& {match[1]}"


Line = Annotated[str, Field(max_length=LINE_LENGTH), AfterValidator(_line)]
"""One line of plain text: NFC, stripped, without control or bidi characters, tags, references."""

Text = Annotated[str, Field(max_length=TEXT_LENGTH), AfterValidator(_text)]
"""Plain text of one or more lines (LF), otherwise as `Line`."""
