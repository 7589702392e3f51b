"""Quotations in prose, and the quote marks that provably have no partner.

A mark has no partner only if no reading of its text gives it one: marks that may point either
way are read both ways, a quotation may run over several paragraphs (opened anew in each, closed
once) or simply stay open until a later paragraph closes it, and what may be inches or an
apostrophe is read both as a mark and as none.
"""

import re
from collections.abc import Sequence
from functools import cache, reduce
from itertools import accumulate
from operator import or_
from typing import Final, NamedTuple

from humaskit.lexicon import words
from humaskit.reading._quote_marks import Mark, Way, crowded, marks
from humaskit.reading.paragraphs import Stretch

_STEPS: Final = {
    Way.OPENS: (1,),
    Way.CLOSES: (-1,),
    Way.EITHER: (1, -1),
    Way.MAYBE_NONE: (1, -1, 0),
}
_DEPTHS: Final = 0b1111
"""Nothing is quoted more than three deep."""
_PATIENCE: Final = 3
_IMPOSSIBLE: Final = 1_000_000
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
        self._open: Mark | None = None
        self._open_until = 0
        self._waited = 0

    def paragraph(self, paragraph: Stretch) -> None:
        found = tuple(marks(self._text, *paragraph))
        if self._open is not None:
            found = self._go_on(self._open, found, paragraph)
        if found:
            self._alone(found, paragraph)

    def finish(self) -> None:
        if self._open is not None and not self._text.rstrip().lower().endswith(_CUT_OFF):
            self._stray(self._open)

    def _alone(self, found: tuple[Mark, ...], paragraph: Stretch) -> None:
        proven = not _pairs_up(found, 0)
        odd = _odd_one_out(found) if proven else None
        if odd is not None:
            found, left = (*found[:odd], *found[odd + 1 :]), found[odd]
            opened = [left] if left.leans is Way.OPENS else []
            self.strays += () if opened else (Stretch(left.start, left.end),)
            self._pair(found, proven=False)
        else:
            opened = [
                mark for mark in self._pair(found, proven=proven) if mark.way is not Way.MAYBE_NONE
            ]
        if proven and opened:
            self.strays += (Stretch(mark.start, mark.end) for mark in opened[:-1])
            self._open, self._open_until, self._waited = opened[-1], paragraph.end, 0

    def _go_on(self, opened: Mark, found: tuple[Mark, ...], paragraph: Stretch) -> tuple[Mark, ...]:
        """Read a paragraph while a quotation is open; return the marks still to be read."""
        if not found:
            self._waited += not _INTERRUPTION.match(self._text, paragraph.start)
            return ()
        reopens = found[0].start == paragraph.start and found[0].leans is Way.OPENS
        if reopens and not self._waited:
            if _ends_before(self._text, opened.end, self._open_until):
                self._stray(opened)
            self._open = None
            return found
        if _pairs_up(found, 1):
            self._open = None
            self._pair((opened, *found), proven=False)
            return ()
        if self._waited < _PATIENCE and _pairs_up(found, 0):
            self._waited += 1
            self._pair(found, proven=False)
            return ()
        self._open = None
        if found[0].leans is Way.CLOSES:
            self._pair((opened, found[0]), proven=False)
            return found[1:]
        self._stray(opened)
        return found

    def _pair(self, found: Sequence[Mark], *, proven: bool) -> list[Mark]:
        """Pair marks off; return those left open.

        Args:
            found: The marks of a paragraph, or of the run of paragraphs that they pair up in.
            proven: Whether they cannot all pair up: then each points the way it leans, and
                closing ones that are left are strays.
        """
        opened: list[Mark] = []
        for mark in found:
            if proven:
                closes = mark.leans is Way.CLOSES
            else:
                closes = mark.way is Way.CLOSES or (mark.way is not Way.OPENS and bool(opened))
            if not closes:
                opened.append(mark)
            elif opened:
                partner = opened.pop()
                self.quotations.append(Quotation(partner.start, mark.end, partner.end, mark.start))
            elif proven and mark.way is not Way.MAYBE_NONE:
                self._stray(mark)
        return opened

    def _stray(self, mark: Mark) -> None:
        self.strays.append(Stretch(mark.start, mark.end))


def _odd_one_out(found: Sequence[Mark]) -> int | None:
    """Return which mark to leave out so that all others open and close in turn, if one will do.

    Of several, the one that leaves most others pointing the way they lean: of openings the first,
    of closings the last.
    """
    if len(found) % 2 == 0:
        return None
    before = [0, *accumulate(_against(mark, at % 2) for at, mark in enumerate(found))]
    behind = [0, *accumulate(_against(mark, at % 2) for at, mark in enumerate(reversed(found), 1))]
    costs = [before[at] + behind[len(found) - 1 - at] for at in range(len(found))]
    least = min(costs)
    if least >= _IMPOSSIBLE:
        return None
    best = [at for at, cost in enumerate(costs) if cost == least]
    return best[0] if found[best[0]].leans is Way.OPENS else best[-1]


def _against(mark: Mark, closes: int) -> int:
    """Return how much speaks against a mark that closes, or that opens."""
    way = Way.CLOSES if closes else Way.OPENS
    if mark.way not in (way, Way.EITHER):
        return _IMPOSSIBLE
    return int(mark.leans is not way)


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
