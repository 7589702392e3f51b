"""Content lines of iCalendar (RFC 5545, 3.1): escaped, quoted, folded."""

from collections.abc import Iterable, Iterator
from typing import Final

_TEXT: Final = str.maketrans(
    {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None},
)
_PARAMETER: Final = str.maketrans({"^": "^^", "\n": "^n", '"': "^'"})
_LONGEST: Final = 75


def text(name: str, value: str | None, *, language: str | None = None) -> Iterator[str]:
    """Yield a line whose value is text (RFC 5545, 3.3.11), or nothing where there is none."""
    if value:
        said = f";LANGUAGE={language}" if language else ""
        yield f"{name}{said}:{escaped(value)}"


def escaped(value: str) -> str:
    """Write text so that commas, semicolons and line breaks stand for themselves."""
    return value.translate(_TEXT)


def quoted(value: str) -> str:
    """Write the value of a parameter, quotation marks in it as RFC 6868 says."""
    return f'"{value.translate(_PARAMETER)}"'


def folded(lines: Iterable[str]) -> bytes:
    """Join lines with CRLF; none is longer than 75 octets, and no character is cut in two."""
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _folded(line: str) -> str:
    if len(line) <= _LONGEST and line.isascii():
        return line
    rest = line.encode()
    pieces = []
    longest = _LONGEST
    while len(rest) > longest:
        cut = longest
        while rest[cut] & 0xC0 == 0x80:  # the inside of a UTF-8 sequence
            cut -= 1
        pieces.append(rest[:cut])
        rest = rest[cut:]
        longest = _LONGEST - 1  # the space at the beginning counts
    return b"\r\n ".join([*pieces, rest]).decode()
