"""The words of the grammar as pieces of patterns over folded text (`_folding.Folded.plain`)."""

import re
from collections.abc import Iterable
from typing import Final

from humaskit.dates._late import Late
from humaskit.dates._points import Side
from humaskit.dates.names import (
    HIJRI_MONTH_NUMBERS,
    MONTH_NUMBERS,
    MONTH_SHORT_NUMBERS,
    PASARAN,
    WEEKDAY_NUMBERS,
    WEEKDAY_SHORT_NUMBERS,
)


def _any(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, longest_first)) + ")(?![a-z])"


GAP: Final = r"[ \t]*+(?:\r?\n[ \t]*+)?"
"""Blanks, and at most one line break: a paragraph's end also ends an expression."""
SPACE: Final = r"(?:[ \t]++(?:\r?\n[ \t]*+)?|\r?\n[ \t]*+)"
"""As `GAP`, but something."""

WEEKDAY: Final = _any(WEEKDAY_NUMBERS)
ANY_WEEKDAY: Final = _any((*WEEKDAY_NUMBERS, *WEEKDAY_SHORT_NUMBERS))
MONTH: Final = _any(MONTH_NUMBERS)
ANY_MONTH: Final = _any((*MONTH_NUMBERS, *MONTH_SHORT_NUMBERS))
HIJRI_MONTH: Final = _any(HIJRI_MONTH_NUMBERS).replace("_", "[ -]?")
MARKET_DAY: Final = _any(map(str.lower, (*PASARAN, "Paing", "Wagé")))
DAY_PART: Final = r"(?:pagi|siang|sore|petang|malam|dini[ ]hari|subuh)(?![a-z])"
TO: Final = (
    r"(?:-{1,3}|hingga(?![a-z])|sampai(?:[ ]dengan)?(?![a-z])|s[ ]?\.[ ]?d\b\.?|s/d\b\.?|sd\b\.?)"
)
"""What stands between the two ends of a range."""
AND: Final = r"(?:,?[ ](?:dan|serta|atau)[ ]|[ ]?&[ ]?)"
YEAR_END: Final = r"(?![0-9]|\.[0-9]|,[0-9]+(?![0-9.:]))"
"""What may not follow a year: the rest of a longer number."""
PAST: Final = r"(?:yang[ ]lalu|lalu|silam|kemarin|tadi)(?![a-z])"
FUTURE: Final = r"(?:yang[ ]akan[ ]datang|akan[ ]datang|mendatang|nanti|depan|besok|esok)(?![a-z])"
HERE: Final = r"(?:hari[ ]ini|ini)(?![a-z])"
POINTER: Final = rf"(?:{PAST}|{FUTURE}|{HERE})"
"""A word that says on which side of today a day lies."""


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def beginnings(*words: str) -> frozenset[str]:
    """Return the first three letters of words: enough to leave most text alone."""
    return frozenset(word[:3] for word in words)


def compiled(pattern: str) -> Late[str]:
    """Compile a pattern of the grammar on first use: its blanks do not count, text is ASCII."""
    return Late(pattern, re.VERBOSE | re.ASCII)


_SIDE_PAST: Final = re.compile(r"lalu|silam|kemarin|tadi")
_SIDE_FUTURE: Final = re.compile(r"datang|nanti|depan|besok|esok")


def side_of(words: str) -> Side | None:
    """Say on which side of today pointing words lie, or None without any."""
    if _SIDE_PAST.search(words):
        return "past"
    if _SIDE_FUTURE.search(words):
        return "future"
    return "today" if "ini" in words.replace("dini", "") else None


NUMBER: Final = re.compile("[0-9]+")
"""A run of digits."""
