"""Where the words of a text stand: read once, then looked up by all who ask for words."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import compress, repeat
from operator import le, sub
from string import ascii_lowercase
from typing import Final

_TO_LINES: Final = bytes(one if chr(one) in ascii_lowercase else ord("\n") for one in range(256))
"""Every run of letters is a line; one character ends each, so that they add up to places."""
_MARKS: Final = "“”‘’–—…"
"""Most of what stands in press text beyond ASCII: replaced faster than any text is searched."""
_BEYOND: Final = re.compile(r"[^\x00-\x7f]")
_APART: Final = 8
"""Characters between a word and the same once more; farther off it stands in another column."""


class Occurrences:
    """The words of a text in lower case (kata-kata dalam teks)."""

    def __init__(self, lower: str) -> None:
        """Read nothing yet.

        Args:
            lower: The text in lower case, code point for code point.
        """
        self.lower = lower
        self._starts: dict[str, Sequence[int]] = {}

    def starts(self, word: str) -> Sequence[int]:
        """Return the places where a word begins, in order.

        Args:
            word: In lower case, letters a to z only.
        """
        if word not in self._starts:
            places, letters, size = self.runs(word), self.letters, len(word)
            self._starts[word] = (
                places
                if not letters
                else [at for at in places if at - 1 not in letters and at + size not in letters]
            )
        return self._starts[word]

    def runs(self, word: str) -> Sequence[int]:
        """Return the places where a run of the letters a to z begins, in order.

        Beside it may stand a letter that is none of a to z: `satu` stands in `ésatu`.

        Args:
            word: In lower case, letters a to z only.
        """
        return self._index.get(word, ())

    def present(self, listed: Iterable[str]) -> AbstractSet[str]:
        """Return which words of a list may stand in the text, in no order."""
        return self._index.keys() & listed

    def of(self, listed: Iterable[str]) -> Iterator[tuple[str, int]]:
        """Yield words of a list with each place where they begin, in no order."""
        for word in self.present(listed):
            for at in self.starts(word):
                yield word, at

    def doubled(self, word: str) -> Iterator[int]:
        """Yield the places where a word begins that stands once more right behind, in order.

        Args:
            word: In lower case, letters a to z only. Up to eight characters may part the two.
        """
        places = self.starts(word)
        following = places[1:]
        gaps = map(sub, following, places)
        return compress(places, map(le, gaps, repeat(len(word) + _APART)))

    @property
    def words(self) -> AbstractSet[str]:
        """Every run of the letters a to z, once, in the order of first places."""
        return self._index.keys()

    @cached_property
    def _index(self) -> Mapping[str, Sequence[int]]:
        index: dict[str, list[int]] = defaultdict(list)
        at = 0
        plain = self.lower.encode("ascii", "replace").translate(_TO_LINES).decode("ascii")
        for line in plain.split("\n"):
            if line:
                index[line].append(at)
            at += len(line) + 1
        return index

    @cached_property
    def letters(self) -> frozenset[int]:
        """Where letters beyond a to z stand."""
        rest = self.lower
        for mark in _MARKS if not rest.isascii() else "":
            rest = rest.replace(mark, " ")
        beyond = () if rest.isascii() else _BEYOND.finditer(rest)
        return frozenset(found.start() for found in beyond if found[0].isalpha())
