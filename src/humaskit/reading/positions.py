"""Where in a prose something stands: in which sentence, behind what, in whose words."""

import re
from bisect import bisect_right
from sys import maxsize
from typing import Final

from humaskit.reading.paragraphs import Stretch
from humaskit.reading.prose import Prose

_LONGEST: Final = 400
_RIGHT_BEFORE: Final = 120
"""Longer than any name or phrase with the spaces around it."""


class Positions:
    """Sentences and quotations of a prose, to be asked by position."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose

    def sentence(self, position: int) -> Stretch:
        """Return the sentence that a position stands in, no further than 400 code points each way.

        Args:
            position: Code points into the prose's text.
        """
        index = bisect_right(self._prose.sentences, Stretch(position, maxsize)) - 1
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
        return self._prose.wording.inside(position)


def right_before(text: str, position: int, pattern: re.Pattern[str]) -> re.Match[str] | None:
    r"""Return what stands right before a position, within 120 code points.

    Args:
        text: Where to look.
        position: Code points into it.
        pattern: What is looked for; it ends with `\Z`, which is the position.
    """
    return pattern.search(text, max(0, position - _RIGHT_BEFORE), position)
