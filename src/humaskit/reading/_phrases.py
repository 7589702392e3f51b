"""Phrases by their first words, with what tells early that none of them stands somewhere."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"[^\W\d_]+")
_LATIN: Final = re.compile("[a-z]+")
BLANKS: Final = " \t\r\n\u00a0"
"""What may part two words of a phrase."""


class Phrases(NamedTuple):
    """Phrases with the same first word."""

    first: str
    whole: tuple[str, ...]
    seconds: frozenset[str] | None
    """What may stand behind the first word and one space; None where it may be a whole phrase."""
    follow: frozenset[str]
    """Their second words, of which a text must hold one; none where that cannot be said."""


@cache
def by_first_word(phrases: tuple[str, ...]) -> Mapping[str, Phrases]:
    """Return phrases by their first words."""
    listed: dict[str, list[str]] = {}
    for phrase in phrases:
        first = _WORD.match(phrase)
        if first:
            listed.setdefault(first[0], []).append(phrase)
    return MappingProxyType(
        {
            first: Phrases(first, tuple(whole), _seconds(first, whole), _follow(first, whole))
            for first, whole in listed.items()
        }
    )


def _seconds(first: str, phrases: Iterable[str]) -> frozenset[str] | None:
    rests = [phrase.removeprefix(first) for phrase in phrases]
    apart = all(rest.startswith(" ") for rest in rests)
    return frozenset((*BLANKS, *(rest[1] for rest in rests))) if apart else None


def _follow(first: str, phrases: Iterable[str]) -> frozenset[str]:
    found = [_LATIN.match(phrase, len(first) + 1) for phrase in phrases]
    return frozenset(match[0] for match in found if match) if all(found) else frozenset()
