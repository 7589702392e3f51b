"""Double quote marks as Indonesian texts type them, and which way each can point."""

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum, auto
from functools import cache, lru_cache
from typing import Final, NamedTuple

from humaskit.lexicon import words

# one set of characters in front lets the engine jump to the next of them
_MARK: Final = re.compile(
    r"[\"“”„‟″＂‘’'`´‚,]"
    r"(?:(?<=[\"“”„‟″＂])|(?<=[‘’'`´‚])[‘’'`´‚]{1,2}|(?<=,),(?=\w))"
)
_DOUBLES: Final = '"“”„‟″＂'
_BY_MARK: Final = {mark: re.compile(mark) for mark in _DOUBLES}
"""One character is found far faster than one of many."""
_OPENERS: Final = frozenset(("“", "„", "‟", "‘‘", "``", ",,", "‚‚"))
_CLOSERS: Final = frozenset(("”", "’’", "´´"))
_BEFORE_OPENING: Final = frozenset("([{<-–—/‘:")
_AFTER_CLOSING: Final = frozenset(".,;:!?…)]}>-–—/’")
_SINGLES: Final = frozenset("‘’'`´‚")
_MAY_BE_INCHES: Final = frozenset(('"', "”", "″", "''", "’’"))
# what only the whole pattern reads, asked for by what it begins with
_TYPED_TWICE: Final = {
    **{single: re.compile(f"{single}[‘’'`´‚]") for single in _SINGLES},
    ",": re.compile(r",(?=,\w)"),
}
_LONE_SINGLE: Final = re.compile(r"(?<![\w‘’'`´])[‘'](?=\w)|(?<=[\w.,!?])[’'](?![\w‘’'`´])")
_WORD: Final = re.compile(r"[^\W\d_]+")
_INCHES: Final = re.compile(r"(?<![\d.,/])\d{1,3}(?:[.,/]\d{1,3})?\Z")
_LONGEST_INCHES: Final = 8
_LOW: Final = ",,"
_ENDS: Final = re.compile(r"[,;:!?)]|\.(?!\.)")
_ENDINGS: Final = frozenset(",;:!?).")
_TRIPLE: Final = 3
_MANY: Final = 1_000
_CLOSEST: Final = 8
"""Characters between two marks in the densest dialogue of some length."""

Place = tuple[int, int]
"""Half-open code points of one mark."""


class Way(IntEnum):
    """Which way a mark can point without its text being read against itself."""

    OPENS = auto()
    CLOSES = auto()
    EITHER = auto()
    """The glyph says one thing and the place another, or neither says anything."""
    MAYBE_NONE = auto()
    """It may be no quote mark at all: inches, an apostrophe typed twice."""


# asked of an enum by name, a member costs more than all that is done with it
OPENS: Final = Way.OPENS
CLOSES: Final = Way.CLOSES
EITHER: Final = Way.EITHER
MAYBE_NONE: Final = Way.MAYBE_NONE


class Mark(NamedTuple):
    """One quote mark in a prose's text."""

    start: int
    end: int
    way: Way
    leans: Way
    """The likelier way, where both are possible; never MAYBE_NONE."""


def places(text: str) -> list[Place]:
    """Return where the double quote marks of a text stand, in order."""
    if any(mark in text and doubled.search(text) for mark, doubled in _TYPED_TWICE.items()):
        return [match.span() for match in _MARK.finditer(text)]
    return sorted(
        match.span()
        for mark, pattern in _BY_MARK.items()
        if mark in text
        for match in pattern.finditer(text)
    )


def marks(text: str, start: int, end: int, among: Iterable[Place]) -> Iterator[Mark]:
    """Yield the double quote marks that stand at some places between two points of a text."""
    lone_singles: bool | None = None
    for first, behind in among:
        glyph = text[first:behind]
        mark = _judge(text, glyph, first, behind, (start, end))
        if glyph[0] in _SINGLES:
            if lone_singles is None:
                lone_singles = _LONE_SINGLE.search(text, start, end) is not None
            # `'Sosok 'Bapak''` ends two quotations between single marks, not one between doubles
            mark = mark._replace(way=MAYBE_NONE) if lone_singles else mark
        yield mark


def crowded(text: str) -> bool:
    """Whether a text holds so many quote marks that it cannot be prose."""
    # whether a text holds a mark at all is known far sooner than how many
    doubles, singles = (
        sum(text.count(mark) for mark in marks if mark in text) for marks in (_DOUBLES, _SINGLES)
    )
    number = doubles + singles // 2
    return number > max(_MANY, len(text) // _CLOSEST)


def _judge(text: str, glyph: str, start: int, end: int, limits: tuple[int, int]) -> Mark:
    before = text[start - 1] if start > limits[0] else " "
    after = text[end] if end < limits[1] else " "
    way, leans = _between(glyph, before, after)
    if way is MAYBE_NONE or _may_be_none(text, glyph, start, before):
        way = MAYBE_NONE
    elif (leans is OPENS and after in _ENDINGS and _ENDS.match(text, end)) or (
        after.islower() and attributes(text, end)
    ):
        way, leans = EITHER, CLOSES
    elif start == limits[0] and after.isalnum():
        way = leans = OPENS
    return Mark(start, end, way, leans)


@lru_cache(maxsize=4096)
def _between(glyph: str, before: str, after: str) -> tuple[Way, Way]:
    """Return which way a mark between two characters can point, and which way it leans."""
    place, by_glyph = _place(before, after), _by_glyph(glyph)
    leans = by_glyph if place is EITHER else place
    if leans is EITHER:
        leans = CLOSES if after.isspace() else OPENS
    if len(glyph) == _TRIPLE or (before.isalpha() and after.isalpha() and after.islower()):
        return MAYBE_NONE, leans
    return (place if place is by_glyph else EITHER), leans


def _place(before: str, after: str) -> Way:
    opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    if opens == closes:
        return EITHER
    return OPENS if opens else CLOSES


def _by_glyph(glyph: str) -> Way:
    if glyph in _OPENERS:
        return OPENS
    return CLOSES if glyph in _CLOSERS else EITHER


def _may_be_none(text: str, glyph: str, start: int, before: str) -> bool:
    """Whether a mark may be inches, or commas that were typed twice within a sentence."""
    if not before.isdigit():
        return glyph == _LOW
    if glyph not in _MAY_BE_INCHES:
        return glyph == _LOW
    return _INCHES.search(text, max(0, start - _LONGEST_INCHES), start) is not None


def attributes(text: str, start: int) -> bool:
    """Whether a verb of saying stands here: `ujar`, `katanya`, `tegas`."""
    match = _WORD.match(text, start)
    return match is not None and match[0].removesuffix("nya") in _verbs_of_saying()


@cache
def _verbs_of_saying() -> frozenset[str]:
    return frozenset((*words("attribution"), *words("attribution_only")))
