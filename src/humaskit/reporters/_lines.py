"""Lines of a text, and how wide they print."""

import re
import unicodedata
from typing import Final

_BREAK: Final = re.compile(r"\r\n|\r|\n")


def line_starts(text: str) -> tuple[int, ...]:
    """Return where each line starts; lines end with LF, CRLF or CR."""
    return (0, *(match.end() for match in _BREAK.finditer(text)))


def width(text: str) -> int:
    """Return how many columns a terminal gives a text.

    Wide characters, emoji among them, take two; combining marks and joiners none.
    """
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
