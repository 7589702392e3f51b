"""Pairs of neighbouring words of names, and which of them look alike."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import Final

from humaskit.reading._lookalikes import alike_among
from humaskit.reading.names import known

_MOST_BESIDE: Final = 40
"""More different neighbours than that make a word no part of a name."""
_ACRONYM: Final = 6
_ALWAYS_GENERIC: Final = ("agency_heads", "office_words")
GENERIC: Final = ("posts", "agency_heads", "office_words", "openers", "honorifics", "ranks")

Pair = tuple[str, str]
"""Two neighbouring words of a name, folded."""


@lru_cache(maxsize=8192)
def pairs_of(run: str) -> tuple[tuple[Pair, int], ...]:
    """Return the pairs of neighbouring words of a run, with where each begins in it."""
    words = run.split(" ")
    shouted = len(words) > 2 and run.isupper()
    found: list[tuple[Pair, int]] = []
    start = 0
    pairs = pairwise(run.casefold().split(" "))
    for pair, one, other in zip(pairs, words, words[1:], strict=False):
        if shouted or not (is_acronym(one) and is_acronym(other)):
            found.append((pair, start))
        start += len(one) + 1
    return tuple(found)


def is_acronym(word: str) -> bool:
    """Whether a word may be an acronym."""
    return word.isupper() and len(word) <= _ACRONYM


def lookalikes(pairs: Collection[Pair], side: int) -> Iterator[tuple[Pair, Pair]]:
    """Yield pairs that share the word on the other side, and look alike on this one.

    Beside a word that many names share only those count that begin alike.
    """
    beside = Counter(map(itemgetter(1 - side), pairs))
    groups: dict[str, dict[str, Pair]] = defaultdict(dict)
    for pair in pairs:
        word, shared = pair[side], pair[1 - side]
        if beside[shared] > 1 and len(word) > 1 and word.isalpha():
            groups[shared][word] = pair
    common = generic(side)
    for shared, group in groups.items():
        if len(group) <= _MOST_BESIDE:
            for words in _by_initial(group) if shared in common else (group,):
                for one, other in alike_among(words):
                    yield group[one], group[other]


def generic(side: int) -> AbstractSet[str]:
    """Return words that many names share beside the word on one side."""
    return known(*_ALWAYS_GENERIC) if side == 0 else known(*GENERIC)


def _by_initial(words: Iterable[str]) -> Iterable[Iterable[str]]:
    """Part words by their first letters."""
    parts: dict[str, list[str]] = defaultdict(list)
    for word in words:
        parts[word[0]].append(word)
    return parts.values()
