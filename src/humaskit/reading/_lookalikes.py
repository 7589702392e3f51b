"""Words that lie a slip of the key apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from types import MappingProxyType
from typing import Final

from humaskit.lexicon import words
from humaskit.reading._distance import near

_LONG: Final = 8
"""From this length on, two slips make the same word."""


def alike(one: str, other: str) -> bool:
    """Whether two folded words lie a slip of the key apart, and no list knows them apart."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    return (
        near(one, other, 2 if len(short) >= _LONG else 1)
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
        near_ones = (
            found
            for reduction in _reductions(word)
            for found in self._by_reduction.get(reduction, ())
        )
        for found in dict.fromkeys(near_ones):
            if found != word and alike(word, found) and near(word, found, 1):
                yield found


def _reductions(word: str) -> list[str]:
    """Return a word, and the word without each of its letters: one slip apart share one."""
    return [word, *(word[:index] + word[index + 1 :] for index in range(len(word)))]
