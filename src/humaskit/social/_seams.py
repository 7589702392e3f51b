"""Where a text may be cut: never within a name, a number, a date, a quotation or an address."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

from humaskit.reading.draft import Draft
from humaskit.social._links import links

_SPACE: Final = re.compile(r"\s+")
_BRACKETS: Final = re.compile(r"\([^()\n]*\)|\[[^\[\]\n]*\]")
_NUMBERED: Final = re.compile(r"\b(?:[Nn]o(?:mor|\.)?|[Pp]asal|[Aa]yat|[Bb]ab|[Tt]ahun|Rp\.?)\s+\S+")


class Sentence(NamedTuple):
    """A sentence, and whether a new paragraph begins with it."""

    text: str
    opens: bool


class Reading:
    """A plain text read for cutting."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._draft = Draft.from_text(text)

    @cached_property
    def kept(self) -> tuple[tuple[int, int], ...]:
        """What must stay whole: half-open code points, sorted, apart from each other."""
        merged: list[tuple[int, int]] = []
        for start, end in sorted(self._spans()):
            if merged and start < merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((start, end))
        return tuple(merged)

    def sentences(self) -> Iterator[Sentence]:
        """Yield its sentences, in order; those that one quotation runs over stand as one."""
        prose = self._draft.reading("body")
        if prose is None:
            return
        opening = {paragraph.start for paragraph in prose.paragraphs}
        begin: int | None = None
        for stretch in prose.sentences:
            begin = stretch.start if begin is None else begin
            if not any(start < stretch.end < end for start, end in self.kept):
                yield Sentence(self._text[begin : stretch.end], begin in opening)
                begin = None

    def cut(self, longest: int) -> str:
        """Return the longest beginning that ends at a seam.

        Args:
            longest: At most so many code points.

        Returns:
            The text itself if it is short enough; empty where nothing can be cut.
        """
        if len(self._text) <= longest:
            return self._text
        ends = [
            space.start()
            for space in _SPACE.finditer(self._text, 0, longest + 1)
            if not any(start < space.end() and space.start() < end for start, end in self.kept)
        ]
        return self._text[: ends[-1]].rstrip(" ,;:–—-") if ends else ""

    def _spans(self) -> Iterator[tuple[int, int]]:
        prose = self._draft.reading("body")
        if prose is None:
            return
        for number in prose.numbers:
            pair = number.pair.end if number.pair else 0
            yield number.start, max(number.end, number.unit_end or 0, pair)
        for found in (
            prose.dates,
            prose.names,
            prose.agencies,
            prose.regulations,
            prose.quotes.quotations,
            links(self._text),
        ):
            yield from ((one.start, one.end) for one in found)
        for person in self._draft.people.persons:
            yield from ((mention.start, mention.end) for mention in person.mentions)
        for pattern in (_BRACKETS, _NUMBERED):
            yield from (match.span() for match in pattern.finditer(self._text))
