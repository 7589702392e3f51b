"""Quotations in prose, and the quote marks that provably have no partner.

A mark has no partner only if no reading of its text gives it one: marks that may point either
way are read both ways, a quotation may run over several paragraphs (opened anew in each, closed
once) or simply stay open until a later paragraph closes it, and what may be inches or an
apostrophe is read both as a mark and as none.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, reduce
from operator import or_
from typing import Final, NamedTuple

from humaskit.lexicon import words
from humaskit.reading._quote_marks import (
    CLOSES,
    EITHER,
    MAYBE_NONE,
    OPENS,
    Mark,
    Way,
    crowded,
    marks,
    places,
)
from humaskit.reading._quote_pairs import most_pairs
from humaskit.reading.paragraphs import Stretch

_STEPS: Final = {
    OPENS: (1,),
    CLOSES: (-1,),
    EITHER: (1, -1),
    MAYBE_NONE: (1, -1, 0),
}
_DEPTHS: Final = 0b1111
"""Nothing is quoted more than three deep."""
_PATIENCE: Final = 3
_CUT_OFF: Final = ("…", "...", "[…]", "[...]", "selengkapnya")
_MISDECODED: Final = re.compile("\u00e2(?:\u0080|\u20ac)|\u00c3[\u00a2\u0192]")
"""The first bytes of curly quote marks, read as Latin letters."""
_INTERRUPTION: Final = re.compile(
    r"(?:baca|lihat|simak|tonton) (?:juga|video)|\[|\ufffc", re.IGNORECASE
)


class Quotation(NamedTuple):
    """What stands between two quote marks; half-open code points, the marks included."""

    start: int
    end: int
    inner_start: int
    inner_end: int


class QuoteReading(NamedTuple):
    """What the quote marks of a prose say."""

    quotations: tuple[Quotation, ...]
    """Quotations in order of their opening marks; one within another comes after it."""
    strays: tuple[Stretch, ...]
    """Marks that provably have no partner, in order."""


def read_quotes(text: str, paragraphs: Sequence[Stretch]) -> QuoteReading:
    """Read the quote marks of a prose; of a text that is hardly more than marks, none.

    Args:
        text: The prose.
        paragraphs: Its paragraphs.
    """
    if crowded(text):
        return QuoteReading((), ())
    reader = _Reader(text)
    for paragraph in paragraphs:
        reader.paragraph(paragraph)
    reader.finish()
    # where curly marks were read as other letters, nobody can tell which straight one is alone
    told = reader.strays and not _MISDECODED.search(text)
    strays = tuple(sorted(reader.strays)) if told else ()
    return QuoteReading(tuple(sorted(reader.quotations)), strays)


class _Reader:
    """Reads paragraph after paragraph; at most one quotation is open between two of them."""

    def __init__(self, text: str) -> None:
        self.quotations: list[Quotation] = []
        self.strays: list[Stretch] = []
        self._text = text
        self._places = places(text)
        self._next = 0
        self._open: Mark | None = None
        self._open_until = 0
        self._waited = 0

    def paragraph(self, paragraph: Stretch) -> None:
        first = self._next
        self._next = bisect_left(self._places, (paragraph.end,), first)
        found = tuple(marks(self._text, *paragraph, self._places[first : self._next]))
        if self._open is not None:
            found = self._go_on(self._open, found, paragraph)
        if found:
            self._alone(found, paragraph)

    def finish(self) -> None:
        if self._open is not None and not self._text.rstrip().lower().endswith(_CUT_OFF):
            self._stray(self._open)

    def _alone(self, found: tuple[Mark, ...], paragraph: Stretch) -> None:
        if _pairs_up(found, 0):
            self._pair(found)
            return
        pairs, left = most_pairs(found)
        self.quotations += (_between(*pair) for pair in pairs)
        alone = [mark for mark in left if mark.way is not MAYBE_NONE]
        opened = [mark for mark in alone if mark.leans is OPENS]
        goes_on = opened[-1] if opened else None
        for mark in alone:
            if mark is not goes_on:
                self._stray(mark)
        if goes_on is not None:
            self._open, self._open_until, self._waited = goes_on, paragraph.end, 0

    def _go_on(self, opened: Mark, found: tuple[Mark, ...], paragraph: Stretch) -> tuple[Mark, ...]:
        """Read a paragraph while a quotation is open; return the marks still to be read."""
        if not found:
            self._waited += not _INTERRUPTION.match(self._text, paragraph.start)
            return ()
        reopens = found[0].start == paragraph.start and found[0].leans is OPENS
        if reopens and not self._waited:
            if _ends_before(self._text, opened.end, self._open_until):
                self._stray(opened)
            self._open = None
            return found
        if _pairs_up(found, 1):
            self._open = None
            self._pair((opened, *found))
            return ()
        if self._waited < _PATIENCE and _pairs_up(found, 0):
            self._waited += 1
            self._pair(found)
            return ()
        self._open = None
        if found[0].leans is CLOSES:
            self._pair((opened, found[0]))
            return found[1:]
        self._stray(opened)
        return found

    def _pair(self, found: Sequence[Mark]) -> None:
        """Pair off the marks of a paragraph, or of the run of paragraphs that they pair up in."""
        opened: list[Mark] = []
        for mark in found:
            closes = mark.way is CLOSES or (mark.way is not OPENS and bool(opened))
            if not closes:
                opened.append(mark)
            elif opened:
                self.quotations.append(_between(opened.pop(), mark))

    def _stray(self, mark: Mark) -> None:
        self.strays.append(Stretch(mark.start, mark.end))


def _between(opening: Mark, closing: Mark) -> Quotation:
    return Quotation(opening.start, closing.end, opening.end, closing.start)


def _pairs_up(found: Sequence[Mark], depth: int) -> bool:
    """Whether any reading of a paragraph that begins at this depth closes all it opens."""
    depths = 1 << depth
    for mark in found:
        depths = _after(mark.way, depths)
    return bool(depths & 1)


@cache
def _after(way: Way, depths: int) -> int:
    """Return the depths, as bits, that a mark leads to from some depths."""
    steps = [depths << step if step >= 0 else depths >> -step for step in _STEPS[way]]
    return reduce(or_, steps) & _DEPTHS


def _ends_before(text: str, start: int, end: int) -> bool:
    """Whether what would still be quoted names its speaker, or was never a speech.

    Args:
        text: The prose.
        start: Behind the opening mark.
        end: Where its paragraph ends.
    """
    if _attribution().search(text, start, end):
        return True
    before = text[max(0, start - 3) : start - 1]
    return before[-1:] == " " and before[:1].isalnum() and not text[start : start + 1].isupper()


@cache
def _attribution() -> re.Pattern[str]:
    """Return what names a speaker: `, kata dia`, `, tegasnya`, `, Sari menambahkan.`."""
    only = "|".join(words("attribution_only"))
    also = "|".join(words("attribution"))
    return re.compile(
        rf"[,.!?] (?:(?:{only}|{also})(?:nya\b| (?=[A-Z@]|dia\b|ia\b|beliau\b))|(?:{only}) [a-z]"
        r"|(?:[Dd]ia|[Ii]a|[A-Z]\w+) me\w{4,12}kan[.,])"
    )
