"""What stands beside a name: acting capacities, ages, verbs of saying."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from humaskit.lexicon import words as listed
from humaskit.lexicon.occurrences import Occurrences
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
_ACTING_BEGINS: Final = frozenset(phrase.partition(" ")[0] for phrase in ACTING)
_AGE: Final = re.compile(r" \(\d\d(?: tahun)?\)")
_LOOK: Final = 18
_MARKS: Final = "“”\"',"


def read_acting(folded: str, words: Occurrences) -> Mapping[int, str]:
    """Return the acting capacities of a text, by where what stands behind each begins.

    Args:
        folded: The text in lower case.
        words: Where its words stand.
    """
    matches = [
        match
        for word in words.present(_ACTING_BEGINS)
        for at in words.runs(word)
        if (match := _ACTING_WRITTEN.match(folded, at))
    ]
    return MappingProxyType({match.end(): ACTING[match[1]] for match in matches})


class Speech:
    """Where verbs of saying stand: what stands beside one says something."""

    def __init__(self, text: str, words: Occurrences) -> None:
        """Look for the verbs.

        Args:
            text: The prose.
            words: Where its words stand.
        """
        self._ends = frozenset(_before_verbs(text, words))
        self._starts = frozenset(_behind_verbs(text, words))

    def by(self, start: int, end: int) -> bool:
        """Whether the text says of what stands between two points that it says something."""
        return end in self._ends or start in self._starts


def _before_verbs(text: str, words: Occurrences) -> Iterator[int]:
    """Yield where what stands before a verb of saying ends: `Budi` in `Budi menambahkan`."""
    for verb in words.present(known("saying")):
        for at in words.runs(verb):
            if at and text[at - 1] == " " and text.startswith(verb, at):
                behind, _, _ = text[at + len(verb) : at + _LOOK - 1].partition(" ")
                if not behind.strip(",.:"):
                    yield at - 1


def _behind_verbs(text: str, words: Occurrences) -> Iterator[int]:
    """Yield where what stands behind a verb of saying begins: `Budi` in `kata Budi`."""
    for verb in words.present(verbs_before()):
        for at in words.runs(verb):
            end = at + len(verb)
            behind = text[end : end + _LOOK]
            start = end + len(behind) - len(behind.lstrip(_MARKS).lstrip())
            if text[start - 1] == " ":
                before = text[max(0, start - _LOOK) : at].rstrip(_MARKS)
                if not before or before[-1].isspace():
                    yield start


def has_age(text: str, end: int) -> bool:
    """Whether an age in brackets follows."""
    return text.startswith(" (", end) and _AGE.match(text, end) is not None


@cache
def verbs_before() -> frozenset[str]:
    """Return the words before a speaker's name."""
    return frozenset(("menurut", *listed("attribution"), *listed("attribution_only")))
