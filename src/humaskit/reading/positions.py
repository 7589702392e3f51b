"""Where in a prose something stands: in which sentence, and whether in somebody's words."""

from bisect import bisect_right
from functools import cached_property
from typing import Final

from humaskit.reading.paragraphs import Stretch
from humaskit.reading.prose import Prose

_LONGEST: Final = 400


class Positions:
    """Sentences and quotations of a prose, to be asked by position."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self._prose.sentences]

    @cached_property
    def _quoted(self) -> tuple[list[int], list[int]]:
        """The starts and ends of quotations that stand in no other one."""
        starts: list[int] = []
        ends: list[int] = []
        for quotation in self._prose.quotes.quotations:
            if not ends or quotation.start >= ends[-1]:
                starts.append(quotation.start)
                ends.append(quotation.end)
        return starts, ends

    def sentence(self, position: int) -> Stretch:
        """Return the sentence that a position stands in, no further than 400 code points each way.

        Args:
            position: Code points into the prose's text.
        """
        index = bisect_right(self._sentence_starts, position) - 1
        if index < 0:
            return Stretch(position, position)
        start, end = self._prose.sentences[index]
        end = min(max(end, position), position + _LONGEST)
        return Stretch(max(start, position - _LONGEST), end)

    def quoted(self, position: int) -> bool:
        """Say whether a position stands within a quotation.

        Args:
            position: Code points into the prose's text.
        """
        starts, ends = self._quoted
        index = bisect_right(starts, position) - 1
        return index >= 0 and position < ends[index]
