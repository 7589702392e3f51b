"""Where a text may be cut: never within a name, a number, a date, a quotation or an address."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

from humaskit.reading.draft import Draft
from humaskit.reading.names import known
from humaskit.reading.prose import Prose
from humaskit.social._links import links

_SPACE: Final = re.compile(r"\s+")
_BRACKETS: Final = re.compile(r"\([^()\n]*\)|\[[^\[\]\n]*\]")
_LAST_WORD: Final = re.compile(r"[a-z]+\Z")
_LONGEST_WORD: Final = 12
_CITED: Final = re.compile(r"\b(?:[Nn]o(?:mor|\.)|[Pp]asal|[Aa]yat|[Bb]ab|Rp\.?)\s+[^\s,;]+")


class Sentence(NamedTuple):
    """A sentence, and whether a new paragraph begins with it."""

    text: str
    opens: bool


class Seam(NamedTuple):
    """White space between two words that may be parted; half-open code points."""

    start: int
    end: int


class Reading:
    """A plain text read for cutting."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def seams(self) -> tuple[Seam, ...]:
        """Where it may be cut, in order."""
        return tuple(
            Seam(*match.span())
            for match in _SPACE.finditer(self.text)
            if match.start() and match.end() < len(self.text)
            if not self._holds(match.start()) and not self._leans_on(match.start())
        )

    def sentences(self) -> Iterator[Sentence]:
        """Yield its sentences, in order; those that one quotation runs over stand as one."""
        opening = {paragraph.start for paragraph in self._prose.paragraphs}
        begin: int | None = None
        for stretch in self._prose.sentences:
            begin = stretch.start if begin is None else begin
            if not self._holds(stretch.end):
                yield Sentence(self.text[begin : stretch.end], begin in opening)
                begin = None

    @cached_property
    def _draft(self) -> Draft:
        return Draft.from_text(self.text)

    @cached_property
    def _prose(self) -> Prose:
        return self._draft.reading("body") or Prose("body", "")

    def _holds(self, position: int) -> bool:
        """Whether something that must stay whole runs over a position."""
        index = bisect_left(self._kept, position, key=lambda span: span[1] - 1)
        return index < len(self._kept) and self._kept[index][0] < position

    def _leans_on(self, position: int) -> bool:
        """Whether the word before a position says nothing without the next: `pada`, `dengan`."""
        word = _LAST_WORD.search(self.text, max(0, position - _LONGEST_WORD), position)
        return word is not None and word[0] in known("function_words")

    @cached_property
    def _kept(self) -> tuple[tuple[int, int], ...]:
        """What must stay whole: half-open code points, sorted, apart from each other."""
        merged: list[tuple[int, int]] = []
        for start, end in sorted(self._spans()):
            if merged and start < merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return tuple(merged)

    def _spans(self) -> Iterator[tuple[int, int]]:
        prose = self._prose
        for number in prose.numbers:
            pair = number.pair.end if number.pair else 0
            yield number.start, max(number.end, number.unit_end or 0, pair)
        for found in (
            prose.dates,
            prose.names,
            prose.agencies,
            prose.regulations,
            prose.quotes.quotations,
            links(self.text),
        ):
            yield from ((one.start, one.end) for one in found)
        for person in self._draft.people.persons:
            yield from ((mention.start, mention.end) for mention in person.mentions)
        for pattern in (_BRACKETS, _CITED):
            yield from (match.span() for match in pattern.finditer(self.text))
