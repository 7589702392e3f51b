"""What stands beside a name: acting capacities, ages, verbs of saying."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from humaskit.lexicon import words
from humaskit.reading.names import known

ACTING: Final = MappingProxyType(
    {
        "plt": "Plt.",
        "plh": "Plh.",
        "pj": "Pj.",
        "pjs": "Pjs.",
        "pelaksana tugas": "Plt.",
        "pelaksana harian": "Plh.",
        "penjabat": "Pj.",
        "penjabat sementara": "Pjs.",
    }
)
_ACTING_WRITTEN: Final = re.compile(
    r"(p(?<![^\W_]p)(?:l[th]|js?|elaksana (?:tugas|harian)|enjabat(?: sementara)?))\.?\)? "
)
_ACTING_STEMS: Final = ("plt", "plh", "pj", "pelaksana ", "penjabat")
_AGE: Final = re.compile(r" \(\d\d(?: tahun)?\)")
_LOOK: Final = 18
_MARKS: Final = "“”\"',"


def read_acting(folded: str) -> Mapping[int, str]:
    """Return the acting capacities of a text, by where what stands behind each begins.

    Args:
        folded: The text in lower case.
    """
    written = any(stem in folded for stem in _ACTING_STEMS)
    matches = _ACTING_WRITTEN.finditer(folded) if written else ()
    return MappingProxyType({match.end(): ACTING[match[1]] for match in matches})


def speaks(text: str, start: int, end: int) -> bool:
    """Whether the text says of what stands there that it says something."""
    if text[end : end + 4] in _verbs_begin():
        verb = text[end + 1 : end + _LOOK].partition(" ")[0].rstrip(",.:")
        if verb in known("saying"):
            return True
    if not start or text[start - 1] != " ":
        return False
    ending = text[max(0, start - 3) : start - 1]
    last = ending[-1:]
    if ending.lower() not in _verbs_end() and last not in _MARKS and not last.isspace():
        return False
    before = text[max(0, start - _LOOK) : start - 1].split()
    return bool(before) and before[-1].strip(_MARKS).casefold() in verbs_before()


@cache
def _verbs_begin() -> frozenset[str]:
    """Return how what says something begins behind a name: seldom anything else does."""
    return frozenset(f" {verb[:3]}" for verb in known("saying"))


@cache
def _verbs_end() -> frozenset[str]:
    """Return how what says something ends before a name."""
    return frozenset(verb[-2:] for verb in verbs_before())


def has_age(text: str, end: int) -> bool:
    """Whether an age in brackets follows."""
    return _AGE.match(text, end) is not None


@cache
def verbs_before() -> frozenset[str]:
    """Return the words before a speaker's name."""
    return frozenset(("menurut", *words("attribution"), *words("attribution_only")))
