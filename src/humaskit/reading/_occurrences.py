"""Where the words of a text stand: read once, then looked up."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, compress
from operator import eq
from string import ascii_lowercase
from typing import Final

_TO_LINES: Final = bytes(one if chr(one) in ascii_lowercase else ord("\n") for one in range(256))
"""Every run of letters ends its line: lines keep their ends, and so add up to places."""


class Occurrences:
    """The words of a text in lower case."""

    def __init__(self, lower: str) -> None:
        """Read nothing yet."""
        self._lower = lower
        self._plain = lower.isascii()
        self._starts: dict[str, Sequence[int]] = {}

    def starts(self, word: str) -> Sequence[int]:
        """Return the places where a word begins, in order."""
        if word not in self._starts:
            places = self._index.get(word, ())
            self._starts[word] = places if self._plain else tuple(self._whole(word, places))
        return self._starts[word]

    def present(self, listed: Iterable[str]) -> Iterable[str]:
        """Return which words of a list may stand in the text, in no order."""
        return self._index.keys() & listed

    def of(self, listed: Iterable[str]) -> Iterator[tuple[str, int]]:
        """Yield words of a list with each place where they begin, in no order."""
        for word in self.present(listed):
            for at in self.starts(word):
                yield word, at

    @cached_property
    def doubled(self) -> frozenset[str]:
        """Runs of the letters a to z that stand twice in a row, whatever parts the two."""
        found = self._lines.split()
        return frozenset(compress(found, map(eq, found, found[1:])))

    @cached_property
    def _lines(self) -> str:
        return self._lower.encode("ascii", "replace").translate(_TO_LINES).decode("ascii")

    @cached_property
    def _index(self) -> Mapping[str, Sequence[int]]:
        """Every run of the letters a to z, with where each begins."""
        lines = f"{self._lines}\n".splitlines(keepends=True)
        index: dict[str, list[int]] = defaultdict(list)
        for line, start in zip(lines, accumulate(map(len, lines), initial=0), strict=False):
            index[line].append(start)
        index.pop("\n", None)
        return {line.rstrip("\n"): places for line, places in index.items()}

    def _whole(self, word: str, places: Iterable[int]) -> Iterator[int]:
        """Yield places where no letter beyond a to z goes before a word or goes on behind it."""
        lower, size = self._lower, len(word)
        for start in places:
            end = start + size
            if not (lower[end : end + 1].isalpha() or (start and lower[start - 1].isalpha())):
                yield start
