"""One run of capitalised words as title, post and name."""

import re
from collections.abc import Iterator
from enum import Enum
from functools import cache, lru_cache
from typing import Final, NamedTuple

from humaskit.reading._beside_names import ACTING
from humaskit.reading.degrees import full_forms
from humaskit.reading.names import known
from humaskit.regions import provinces, regencies

_ACTING_BEGINS: Final = frozenset(phrase.partition(" ")[0] for phrase in ACTING)
_ENDS_A_NAME: Final = frozenset(
    (
        *("plt", "plh", "pj", "pjs", "bupati", "gubernur", "wali", "walikota", "wakil", "menteri"),
        *("kepala", "ketua", "sekretaris", "direktur", "camat", "lurah", "penjabat"),
    )
)
LEADING: Final = ("posts", "honorifics", "ranks", "openers", "agency_heads", "office_words")
_DIGIT: Final = re.compile("[0-9]")
_ROMAN: Final = frozenset("IVX")
_LONGEST_REGION: Final = 4
_NOWHERE: Final = frozenset[str]()


class Kind(Enum):
    """What a run of capitalised words may be, whatever stands beside it."""

    OPENER = "opener"
    """A word that opens a sentence and names nobody."""
    WORD = "word"
    """One word that belongs to no post and no title."""
    NAME = "name"
    """Several words, all of which may be a name."""
    NOBODY = "nobody"
    """A public body, a region, an abbreviation: neither a person nor a post."""
    OTHER = "other"


class Run(NamedTuple):
    """What a run of capitalised words holds; half-open code points into the run."""

    start: int
    """Where its title, post or name begins."""
    post_start: int
    post_end: int
    """Equal where there is no post."""
    name_start: int
    name_end: int
    """Equal where there is no name."""
    post: str
    name: str
    acting: str
    """`Plt.`, `Plh.`, `Pj.`, `Pjs.` or nothing."""
    titled: bool
    """Whether an honorific or a rank stands before the name."""
    personal: bool
    """Whether the name may be a person's."""
    leads: bool
    """Whether its acting capacity would stand before the run."""


@lru_cache(maxsize=8192)
def kind_of(run: str) -> Kind:
    """Return what a run may be, whatever stands beside it."""
    folded = run.casefold()
    if run.isalpha() and folded in known("openers") and folded not in known("posts"):
        return Kind.OPENER
    if run.isalpha() and folded not in known(*LEADING):
        return Kind.WORD
    if not run.isalpha() and _bare(run) == (0, len(run)):
        return Kind.NAME if is_personal(run) else Kind.NOBODY
    read = read_run(run, frozenset(), goes_on=False)
    nobody = read.name == run and not read.post and not read.personal
    return Kind.NOBODY if nobody else Kind.OTHER


def read_run(run: str, places: frozenset[str], *, goes_on: bool) -> Run:
    """Part a run into acting capacity, post, title and name.

    Args:
        run: Capitalised words, a space between each two.
        places: Names of places, folded, beside those of the map.
        goes_on: Whether it goes on with the name of a post that `dan` has interrupted.
    """
    name = None if goes_on else _of_name(run)
    if name:
        return name
    phrases = _phrases(run)
    # the many places that it does not name would tell apart what is read alike
    here = _NOWHERE if places.isdisjoint(phrases) else places.intersection(phrases)
    return _parted(run, here, goes_on=goes_on)


@lru_cache(maxsize=8192)
def _phrases(run: str) -> tuple[str, ...]:
    """Return what stands in a run, folded, that may be a place."""
    folds = [part[2] for part in _parts(run)]
    return tuple(
        " ".join(folds[here : here + size])
        for here in range(len(folds))
        for size in range(1, min(_LONGEST_REGION, len(folds) - here) + 1)
    )


@lru_cache(maxsize=8192)
def _parted(run: str, places: frozenset[str], *, goes_on: bool) -> Run:
    parts = _parts(run)
    first = 0
    while not goes_on and first < len(parts) and parts[first][2] in known("openers"):
        first += 1
    acting, here = _acting_at(parts, first)
    post_from = here
    if goes_on or (here < len(parts) and parts[here][2] in known("posts")):
        here += goes_on
        while here < len(parts) and (step := _of_a_post(parts, here, places)):
            here += step
    post_to = here
    while here < len(parts) and _title(parts[here][2]):
        here += 1
    post = _stretch(parts, post_from, post_to)
    inner = _stretch(parts, here, _end_of_name(parts, here))
    name = run[slice(*inner)]
    return Run(
        parts[first][0] if first < len(parts) else len(run),
        *post,
        *inner,
        run[slice(*post)],
        name,
        acting,
        titled=here > post_to,
        personal=is_personal(name),
        leads=post_from == 0,
    )


@lru_cache(maxsize=8192)
def _of_name(run: str) -> Run | None:
    """Return what a run holds that begins with a name; None for any other run."""
    inner = _bare(run)
    if inner is None:
        return None
    end, name = len(run), run[slice(*inner)]
    personal = is_personal(name)
    return Run(0, end, end, *inner, "", name, "", titled=False, personal=personal, leads=True)


def _stretch(parts: list[tuple[int, int, str, str]], first: int, last: int) -> tuple[int, int]:
    """Return where some words stand; behind everything where there are none."""
    return (parts[first][0], parts[last - 1][1]) if first < last else (parts[-1][1],) * 2


@lru_cache(maxsize=8192)
def is_personal(name: str) -> bool:
    """Whether a name may be a person's: no public body, no region, no abbreviation."""
    words = name.casefold().split(" ")
    return (
        bool(name)
        and words[0] not in known("agency_heads", "office_words", "posts")
        and name.casefold() not in region_names()
        and (name.isalpha() or not _DIGIT.search(name))
        and (" " in name or not name.isupper())
    )


@lru_cache(maxsize=8192)
def _bare(run: str) -> tuple[int, int] | None:
    """Return where the name stands in a run that begins with one; None for any other run."""
    if run.isalpha() and run.casefold() not in known(*LEADING):
        return 0, len(run)
    parts = _parts(run)
    first = parts[0][2]
    if not first or "." in first or first in _leading():
        return None
    last = _end_of_name(parts, 0)
    return (0, parts[last - 1][1]) if last else (len(run), len(run))


def _end_of_name(parts: list[tuple[int, int, str, str]], here: int) -> int:
    """Return where a name ends that begins here: before a post, a degree or a weekday."""
    last = next(
        (index for index in range(here + 1, len(parts)) if parts[index][2] in _ENDS_A_NAME),
        len(parts),
    )
    while last > here and _no_name(*parts[last - 1][2:]):
        last -= 1
    return last


def _parts(run: str) -> list[tuple[int, int, str, str]]:
    """Return each word's start, end, folded form without full stop, and form."""
    parts: list[tuple[int, int, str, str]] = []
    start = 0
    for word in run.split(" "):
        end = start + len(word)
        parts.append((start, end, word.rstrip(".").casefold(), word))
        start = end + 1
    return parts


def _acting_at(parts: list[tuple[int, int, str, str]], here: int) -> tuple[str, int]:
    """Return the acting capacity that is written here, or nothing, and where it ends."""
    if here == len(parts) or parts[here][2] not in _ACTING_BEGINS:
        return "", here
    for size in (2, 1):
        phrase = " ".join(part[2] for part in parts[here : here + size])
        if phrase in ACTING:
            return ACTING[phrase], here + size
    return "", here


def _of_a_post(parts: list[tuple[int, int, str, str]], here: int, places: frozenset[str]) -> int:
    """Return how many words from here on belong to the name of a post."""
    _, _, folded, word = parts[here]
    if (
        folded in known("posts", "office_words", "agency_heads", "post_words")
        or word in _ROMAN
        or (word.isupper() and "." not in word and len(word) > 1)
        or any(character.isdigit() for character in word)
    ):
        return 1
    folds = [part[2] for part in parts[here : here + _LONGEST_REGION]]
    for size in range(len(folds), 0, -1):
        place = " ".join(folds[:size])
        if place in places or place in region_names():
            return size
    return 0


@cache
def _leading() -> frozenset[str]:
    """Return the words that may stand in front of a name, or begin what does."""
    return known("openers", "posts", "honorifics", "ranks") | _ACTING_BEGINS


def _title(folded: str) -> bool:
    return all(part in known("honorifics", "ranks") for part in folded.split(".") if part) and bool(
        folded
    )


def _no_name(folded: str, word: str) -> bool:
    return folded in known("openers") or word.replace(".", "") in full_forms()


def _official_names() -> Iterator[str]:
    yield from (province.name for province in provinces())
    yield from (regency.name for regency in regencies())


@cache
def region_names() -> frozenset[str]:
    """Return the names of provinces, regencies and cities, with and without kind, folded."""
    full = [name.casefold() for name in _official_names()]
    bare = (name.partition(" ")[2] for name in full if name.startswith(("kabupaten", "kota ")))
    return frozenset((*full, *bare, "jakarta", "dki jakarta", "yogyakarta", "papua"))
