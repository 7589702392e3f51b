"""Points of a prose, to be asked for what lies between two others."""

from bisect import bisect_left
from collections.abc import Sequence


class Points:
    """Points of a prose, in order."""

    def __init__(self, found: Sequence[int]) -> None:
        self._found = found

    def last(self, start: int, end: int) -> int | None:
        """Return the last one between two points, if there is any."""
        index = bisect_left(self._found, end)
        return self._found[index - 1] if index and self._found[index - 1] >= start else None

    def any(self, start: int, end: int) -> bool:
        """Whether one stands between two points."""
        return self.last(start, end) is not None
