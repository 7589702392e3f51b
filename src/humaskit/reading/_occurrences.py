"""Where the words of a text stand: looked up one by one, among those that it has."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import compress
from operator import eq
from string import ascii_lowercase
from sys import maxsize
from typing import Final

_WINDOW: Final = 4096
"""How much is searched at once: a long text has most words of any list somewhere."""
_MARGIN: Final = 64
"""How far a word may reach beyond."""
_JOINS: Final = frozenset("-_0123456789")
_TO_WORDS: Final = bytes(
    one if chr(one) in ascii_lowercase else ord("-" if chr(one) in _JOINS else " ")
    for one in range(256)
)


class Occurrences:
    """The words of a text in lower case."""

    def __init__(self, lower: str) -> None:
        """Read nothing yet."""
        self._lower = lower
        self._starts: dict[str, Sequence[int]] = {}

    @property
    def vocabulary(self) -> frozenset[str]:
        """Every run of the letters a to z; what is listed begins with no other letter."""
        return self._words[0]

    @property
    def doubled(self) -> frozenset[str]:
        """Words of the letters a to z that stand twice side by side, whatever parts the two."""
        return self._words[1]

    def starts(self, word: str) -> Sequence[int]:
        """Return the places where a word begins, in order."""
        if word not in self._starts:
            self._starts[word] = tuple(self._look_up(word))
        return self._starts[word]

    def of(self, listed: Iterable[str]) -> Iterator[tuple[str, int]]:
        """Yield words of a list with each place where they begin, in no order."""
        if len(self._lower) <= _WINDOW:
            for word in self.vocabulary.intersection(listed):
                for at in self.starts(word):
                    yield word, at
            return
        wanted = frozenset(listed)
        for start, vocabulary in self._windows:
            for word in vocabulary & wanted:
                for at in self._look_up(word, start, start + _WINDOW):
                    yield word, at

    @cached_property
    def _words(self) -> tuple[frozenset[str], frozenset[str]]:
        return _words_of(self._lower)

    @cached_property
    def _windows(self) -> tuple[tuple[int, frozenset[str]], ...]:
        starts = range(0, len(self._lower), _WINDOW)
        return tuple((at, _words_of(self._lower[at : at + _WINDOW + _MARGIN])[0]) for at in starts)

    def _look_up(self, word: str, first: int = 0, last: int = maxsize) -> Iterator[int]:
        """Yield where a word begins from `first` on, before `last`."""
        lower, size = self._lower, len(word)
        last = min(last, len(lower)) + size - 1
        start = lower.find(word, first, last)
        while start >= 0:
            end = start + size
            if not (lower[end : end + 1].isalpha() or (start and lower[start - 1].isalpha())):
                yield start
            start = lower.find(word, end, last)


def _words_of(lower: str) -> tuple[frozenset[str], frozenset[str]]:
    plain = lower.encode("ascii", "replace")
    found = plain.translate(_TO_WORDS).decode("ascii").split()
    words = {*found}
    joined = " ".join(word for word in words if "-" in word).replace("-", " ")
    twice = compress(found, map(eq, found, found[1:]))
    return frozenset(words.union(joined.split())), frozenset(twice)
