"""Lines of a text, and how wide they print."""

import re
import unicodedata
from typing import Final

_BREAK: Final = re.compile(r"\r\n|\r|\n")
_JOINER: Final = "\u200d"
_AS_EMOJI: Final = "\ufe0f"
_SKINS: Final = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
_JAMO: Final = frozenset(map(chr, range(0x1160, 0x1200)))
"""Vowels and finals of Hangul: they stand in the column of the consonant before them."""


def line_starts(text: str) -> tuple[int, ...]:
    """Return where each line starts; lines end with LF, CRLF or CR."""
    return (0, *(match.end() for match in _BREAK.finditer(text)))


def width(text: str) -> int:
    """Return how many columns a terminal gives a text.

    Wide characters, emoji among them, take two; combining marks and joiners none. An emoji of
    several characters takes two, as terminals show it that know Unicode's clusters (UTS #51).
    """
    total, last, before = 0, 0, ""
    for character in text:
        columns = _columns(character)
        if before == _JOINER and last == 2:
            columns = 0
        elif character == _AS_EMOJI and last == 1:
            columns, last = 1, 2
        elif character in _SKINS and last == 2:
            columns = 0
        elif columns:
            last = columns
        total, before = total + columns, character
    return total


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf") or character in _JAMO:
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
