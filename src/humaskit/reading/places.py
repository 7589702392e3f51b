"""Places: provinces, regencies and cities that a prose names."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from humaskit.reading.names import Name, known
from humaskit.regions import Province, Regency, named

_WORD: Final = re.compile(r"[^ ]+")
_LONGEST: Final = 5
_KINDS: Final = frozenset(("kabupaten", "kab", "kota", "kotamadya", "provinsi", "prov", "propinsi"))
_AROUND: Final = ("posts", "office_words", "agency_heads", "post_words", "openers")


class PlaceMention(NamedTuple):
    """One place where a region is named; half-open code points."""

    start: int
    end: int
    name: str
    """As written, with its kind where that stands before it."""
    regions: tuple[Province | Regency, ...]
    """Everything that it can mean: `Bekasi` is a regency and a city."""


def read_places(names: Sequence[Name]) -> tuple[PlaceMention, ...]:
    """Return the provinces, regencies and cities that a prose names, in order.

    A region within a longer name counts only beside its kind (`Kabupaten Tegal`), or among words
    that names of offices are made of: people bear the names of regions too.

    Args:
        names: The prose's runs of capitalised words.
    """
    return tuple(
        PlaceMention(name.start + start, name.start + end, written, regions)
        for name in names
        for start, end, written, regions in _within(name.text)
    )


@lru_cache(maxsize=8192)
def _within(name: str) -> tuple[PlaceMention, ...]:
    """Return the regions that a run of words names, at their places in it."""
    parts = [(part.start(), part[0]) for part in _WORD.finditer(name)]
    found: list[PlaceMention] = []
    strangers = 0
    here = 0
    while here < len(parts):
        mention = _at(parts, here)
        if mention is None:
            folded = parts[here][1].rstrip(".").casefold()
            strangers += folded not in known(*_AROUND) and not parts[here][1].isupper()
            here += 1
        else:
            found.append(mention)
            here += mention.name.count(" ") + 1
    return tuple(
        mention
        for mention in found
        if not strangers or mention.name.partition(" ")[0].rstrip(".").casefold() in _KINDS
    )


def _at(parts: Sequence[tuple[int, str]], here: int) -> PlaceMention | None:
    """Return the longest name of a region that begins with the word here."""
    for last in range(min(len(parts), here + _LONGEST) - 1, here - 1, -1):
        name = " ".join(word for _, word in parts[here : last + 1])
        regions = _named(name)
        if regions:
            return PlaceMention(parts[here][0], parts[last][0] + len(parts[last][1]), name, regions)
    return None


@lru_cache(maxsize=8192)
def _named(name: str) -> tuple[Province | Regency, ...]:
    return named(name) if len(name) > 3 or name.isupper() else ()
