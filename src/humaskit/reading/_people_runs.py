"""One run of capitalised words as title, post and name."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from humaskit.lexicon import words
from humaskit.reading.degrees import full_forms
from humaskit.reading.names import Name, known
from humaskit.regions import provinces, regencies

_ACTING: Final = MappingProxyType(
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
_ENDS_A_NAME: Final = frozenset(
    (
        *("plt", "plh", "pj", "pjs", "bupati", "gubernur", "wali", "walikota", "wakil", "menteri"),
        *("kepala", "ketua", "sekretaris", "direktur", "camat", "lurah", "penjabat"),
    )
)
_ACTING_BEFORE: Final = re.compile(
    r"(?<![^\W_])\(?(plt|plh|pjs?|pelaksana (?:tugas|harian)|penjabat(?: sementara)?)\.?\)? \Z"
)
_ACTING_ENDS: Final = (
    *("plt ", "plh ", "pj ", "pjs ", "tugas ", "harian ", "penjabat ", "sementara ", ". ", ") "),
)
LEADING: Final = ("posts", "honorifics", "ranks", "openers", "agency_heads", "office_words")
_AGE: Final = re.compile(r" \(\d\d(?: tahun)?\)")
_LOOK: Final = 18
_ROMAN: Final = frozenset("IVX")
_LONGEST_REGION: Final = 4


class Run(NamedTuple):
    """What a run of capitalised words holds; half-open code points."""

    start: int
    """Where its title, post or name begins."""
    post_start: int
    post_end: int
    """Equal where there is no post."""
    name_start: int
    name_end: int
    """Equal where there is no name."""
    acting: str
    """`Plt.`, `Plh.`, `Pj.`, `Pjs.` or nothing."""
    titled: bool
    """Whether an honorific or a rank stands before the name."""


def read_run(text: str, name: Name, places: frozenset[str], *, goes_on: bool) -> Run:
    """Part a run into acting capacity, post, title and name.

    Args:
        text: The prose.
        name: The run.
        places: Names of places, folded, beside those of the map.
        goes_on: Whether it goes on with the name of a post that `dan` has interrupted.
    """
    if not goes_on and (inner := _bare(name.text)) is not None:
        acting = _acting_before(text, name.start)
        start, end = name.start + inner[0], name.start + inner[1]
        return Run(name.start, name.end, name.end, start, end, acting, titled=False)
    parts = _parts(name)
    first = 0
    while not goes_on and first < len(parts) and parts[first][2] in known("openers"):
        first += 1
    acting, here = _acting_at(parts, first)
    acting = acting or _acting_before(text, name.start if here == 0 else parts[first - 1][1])
    post_from = here
    if goes_on or (here < len(parts) and parts[here][2] in known("posts")):
        here += goes_on
        while here < len(parts) and (step := _of_a_post(parts, here, places)):
            here += step
    post_to = here
    while here < len(parts) and _title(parts[here][2]):
        here += 1
    last = _end_of_name(parts, here)
    end = parts[-1][1]
    return Run(
        parts[first][0] if first < len(parts) else end,
        parts[post_from][0] if post_to > post_from else end,
        parts[post_to - 1][1] if post_to > post_from else end,
        parts[here][0] if here < last else end,
        parts[last - 1][1] if here < last else end,
        acting,
        here > post_to,
    )


def is_bare(text: str, name: Name) -> bool:
    """Whether a run is nothing but a name, with no acting capacity before it."""
    return _bare(name.text) == (0, len(name.text)) and not _acting_before(text, name.start)


@lru_cache(maxsize=8192)
def _bare(run: str) -> tuple[int, int] | None:
    """Return where the name stands in a run that begins with one; None for any other run."""
    if run.isalpha() and run.casefold() not in known(*LEADING):
        return 0, len(run)
    parts = _parts(Name(0, len(run), run))
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


def _parts(name: Name) -> list[tuple[int, int, str, str]]:
    """Return each word's start, end, folded form without full stop, and form."""
    parts: list[tuple[int, int, str, str]] = []
    start = name.start
    for word in name.text.split(" "):
        end = start + len(word)
        parts.append((start, end, word.rstrip(".").casefold(), word))
        start = end + 1
    return parts


def _acting_at(parts: list[tuple[int, int, str, str]], here: int) -> tuple[str, int]:
    """Return the acting capacity that is written here, or nothing, and where it ends."""
    for size in (2, 1):
        phrase = " ".join(part[2] for part in parts[here : here + size])
        if phrase in _ACTING:
            return _ACTING[phrase], here + size
    return "", here


def _acting_before(text: str, start: int) -> str:
    before = text[max(0, start - len("(penjabat sementara) ")) : start].casefold()
    if not before.endswith(_ACTING_ENDS):
        return ""
    match = _ACTING_BEFORE.search(before)
    return _ACTING[match[1]] if match else ""


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
    return known("openers", "posts", "honorifics", "ranks") | {
        acting.partition(" ")[0] for acting in _ACTING
    }


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


def speaks(text: str, start: int, end: int) -> bool:
    """Whether the text says of what stands there that it says something."""
    if text.startswith(" ", end):
        verb = text[end + 1 : end + _LOOK].partition(" ")[0].rstrip(",.:")
        if verb in known("saying"):
            return True
    if not start or text[start - 1] != " ":
        return False
    before = text[max(0, start - _LOOK) : start - 1].split()
    return bool(before) and before[-1].strip("“”\"',").casefold() in verbs_before()


def has_age(text: str, end: int) -> bool:
    """Whether an age in brackets follows."""
    return _AGE.match(text, end) is not None


@cache
def verbs_before() -> frozenset[str]:
    """Return the words before a speaker's name."""
    return frozenset(("menurut", *words("attribution"), *words("attribution_only")))
