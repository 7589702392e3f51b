"""The provinces, regencies and cities that prose surely names."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from humaskit.reading.prose import Prose
from humaskit.regions import Province, Regency, named

_LONGEST: Final = 4
_LOOK: Final = 30
_HEADS: Final = frozenset(
    (
        *("bupati", "di", "kab", "kab.", "kabupaten", "kota", "kodya", "pemkab", "pemkot"),
        *("pemerintah", "polres", "polresta", "polrestabes", "se", "se-kabupaten", "se-kota"),
        *("wali", "walikota", "wabup", "warga", "dprd", "kejari", "kodim", "lapas", "rutan"),
        *("ke", "dari", "asal"),
    )
)
_WORDS_TOO: Final = frozenset(("metro",))
"""`Polres Metro` and `TV Metro` are no city."""


class RegionName(NamedTuple):
    """A name of a region in prose; half-open code points."""

    start: int
    end: int
    text: str
    regions: tuple[Province | Regency, ...]
    """Every region that it can mean."""
    forms: tuple[str, ...]
    """Its own names, folded: any of them in another text names it too."""


def regions_named(prose: Prose) -> Iterator[RegionName]:
    """Yield every name of a region that can be nothing else.

    A province's name is one wherever it stands; a regency's and a city's, which may be a word or
    a person's name too, only behind a word that leads to a place.

    Args:
        prose: What to read.
    """
    for name in prose.names:
        spoken = name.text.split(" ")
        position, last = name.start, -1
        for index, word in enumerate(spoken):
            if index > last:
                size = _size(prose, spoken, index, position)
                if size:
                    last = index + size - 1
                    text = " ".join(spoken[index : index + size])
                    found = named(text)
                    end = position + len(text)
                    yield RegionName(position, end, text, found, _forms(text, found))
            position += len(word) + 1


def related(some: Sequence[Province | Regency], others: Sequence[Province | Regency]) -> bool:
    """Whether one region may be another, lie in it, or hold it."""
    return any(_overlap(one, other) for one in some for other in others)


def _size(prose: Prose, spoken: Sequence[str], index: int, position: int) -> int:
    """Return how many words from here on name a region."""
    for size in range(min(_LONGEST, len(spoken) - index), 0, -1):
        text = " ".join(spoken[index : index + size])
        found = _named(text)
        if found and (isinstance(found[0], Province) or _led(prose, position, size)):
            return size
    return 0


def _named(text: str) -> tuple[Province | Regency, ...]:
    return named(text) if text[-1].isalpha() and text.casefold() not in _WORDS_TOO else ()


def _led(prose: Prose, position: int, size: int) -> bool:
    before = prose.text[max(0, position - _LOOK) : position].split()
    return size > 1 or bool(before and before[-1].casefold() in _HEADS)


def _overlap(one: Province | Regency, other: Province | Regency) -> bool:
    home = one if isinstance(one, Province) else one.province
    others_home = other if isinstance(other, Province) else other.province
    if isinstance(one, Regency) and isinstance(other, Regency):
        return one == other
    return home == others_home


def _forms(text: str, regions: Sequence[Province | Regency]) -> tuple[str, ...]:
    names = {text.casefold()}
    for one in regions:
        bare = one.name.casefold()
        names.add(bare)
        if isinstance(one, Regency):
            names.add(bare.partition(" ")[2])
    return tuple(sorted(names))
