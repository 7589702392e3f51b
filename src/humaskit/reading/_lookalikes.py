"""Words that lie a slip of the key apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from itertools import combinations
from types import MappingProxyType
from typing import Final

from humaskit.lexicon import words
from humaskit.reading._distance import near

_LONG: Final = 8
"""From this length on, two slips make the same word."""
_BRIEF: Final = 2
"""Two letters that change places leave neither end."""


def alike_among(listed: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield every two of some folded words that look alike, in order.

    Args:
        listed: Words of two letters or more, each once.
    """
    for one, other in combinations(listed, 2):
        # one slip leaves an end of all but the shortest words, and two that take both ends leave
        # what is between: most pairs need no closer look
        if (
            one[0] == other[0]
            or one[-1] == other[-1]
            or len(one) <= _BRIEF
            or (len(one) >= _LONG and one[_BRIEF:-_BRIEF] in other)
        ) and alike(one, other):
            yield one, other


def alike(one: str, other: str) -> bool:
    """Whether two folded words lie a slip of the key apart, and no list knows them apart."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    most = 2 if len(short) >= _LONG else 1
    return (
        len(long) - len(short) <= most
        and near(one, other, most)
        and long not in (f"ka{short}", f"{short}an")  # the head of an office, a noun made of one
        and not (_kin().get(one, frozenset()) & _kin().get(other, frozenset()))
    )


@cache
def _kin() -> Mapping[str, frozenset[int]]:
    """Return the groups of lookalikes that each word belongs to."""
    groups: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(words("near_names")):
        for word in line.split("\t"):
            groups[word].add(number)
    return MappingProxyType({word: frozenset(numbers) for word, numbers in groups.items()})


class Lookup:
    """Finds the words of a set that look like a given one, without trying all of them."""

    def __init__(self, among: Iterable[str]) -> None:
        self._among = tuple(among)

    @cached_property
    def _by_reduction(self) -> Mapping[str, list[str]]:
        listed: dict[str, list[str]] = defaultdict(list)
        for word in self._among:
            for reduction in _reductions(word):
                listed[reduction].append(word)
        return listed

    def alike(self, word: str) -> Iterator[str]:
        """Yield the words that lie one slip from this one, in the order they were given in."""
        reductions = _reductions(word)
        if self._by_reduction.keys().isdisjoint(reductions):
            return
        near_ones = (
            found for reduction in reductions for found in self._by_reduction.get(reduction, ())
        )
        for found in dict.fromkeys(near_ones):
            if found != word and alike(word, found) and near(word, found, 1):
                yield found


def _reductions(word: str) -> list[str]:
    """Return a word, and the word without each of its letters: one slip apart share one."""
    return [word, *(word[:index] + word[index + 1 :] for index in range(len(word)))]
