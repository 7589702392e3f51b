"""Prose put together from pieces of a source, and the way back from it."""

from bisect import bisect_right
from itertools import accumulate
from typing import NamedTuple

HOLE = "\ufffc"
"""Stands in prose for what is no prose: an address, a picture, code."""
BREAK = "\n\n"
"""Stands in prose between two blocks of Markdown or HTML."""

_SPACES = ("\u00a0", "\u2007", "\u202f")


class Layout:
    """Prose as it is put together, piece by piece, and where in the source each piece stood.

    A piece is either a stretch of the source (every character its own place) or a replacement
    (all of it stands for one stretch of the source).
    """

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._sources: list[int] = []
        self._lengths: list[int] = []
        self._comments: list[tuple[int, int, int]] = []

    def keep(self, text: str, start: int) -> int:
        """Add `text`, which stands character by character at `start`; return its piece."""
        return self._add(text, start, -1)

    def replace(self, text: str, start: int, end: int) -> int:
        """Add `text`, all of which stands for the source from `start` to `end`."""
        return self._add(text, start, end - start)

    def separate(self, start: int, end: int) -> None:
        """Begin a new block, unless one has just begun."""
        if self._texts and self._texts[-1] != BREAK:
            self.replace(BREAK, start, end)

    def comment(self, start: int, end: int) -> None:
        """Remember a comment, which stands from `start` to `end` of the source."""
        self._comments.append((len(self._texts), start, end))

    def text(self, piece: int) -> str:
        """Return the text of one piece."""
        return self._texts[piece]

    def forget(self, piece: int) -> None:
        """Take the text of one piece out, for example of a bracket that opened a link."""
        self._texts[piece] = ""

    def drop(self, piece: int) -> None:
        """Take this piece and all that follow it out."""
        for parts in (self._texts, self._sources, self._lengths):
            del parts[piece:]

    def prose(self) -> str:
        """Return the prose; every kind of unbreakable space is a space in it."""
        return plain_spaces("".join(self._texts))

    def origins(self) -> "Origins":
        """Return the way back from the prose to the source."""
        starts = list(accumulate(map(len, self._texts), initial=0))
        comments = (
            Comment(starts[min(piece, len(self._texts))], start, end)
            for piece, start, end in self._comments
        )
        return Origins(starts[:-1], self._sources, self._lengths, tuple(comments))

    def _add(self, text: str, start: int, length: int) -> int:
        piece = len(self._texts)
        if text:
            self._texts.append(text)
            self._sources.append(start)
            self._lengths.append(length)
        return piece


class Comment(NamedTuple):
    """A comment of Markdown or HTML."""

    at: int
    """Where in the prose it would stand."""
    start: int
    """Where in the source it stands, marks and all; half-open."""
    end: int


class Origins:
    """Where in its source each stretch of prose stands, and each comment."""

    def __init__(
        self,
        starts: list[int],
        sources: list[int],
        lengths: list[int],
        comments: tuple[Comment, ...],
    ) -> None:
        self._starts = starts
        self._sources = sources
        self._lengths = lengths
        self.comments = comments

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open stretch of the source that a stretch of prose stands for."""
        return self._place(start)[0], self._place(max(start, end - 1))[1]

    def _place(self, position: int) -> tuple[int, int]:
        piece = bisect_right(self._starts, position) - 1
        source, length = self._sources[piece], self._lengths[piece]
        if length >= 0:
            return source, source + length
        source += position - self._starts[piece]
        return source, source + 1


def folded(text: str) -> str:
    """Return the text in lower case, place by place."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := one.lower()) == 1 else one for one in text)


def plain_spaces(text: str) -> str:
    """Return the text with every kind of unbreakable space as a space, at the same places."""
    for space in _SPACES:
        text = text.replace(space, " ")
    return text
