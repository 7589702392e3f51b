"""Degrees after a name: where they stand, and how they are written in full form."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from humaskit.lexicon import words

_MAY_FOLLOW: Final = re.compile(r",? ?[ABCLMPST]")


class Degree(NamedTuple):
    """One degree as it is written; half-open code points."""

    start: int
    end: int
    full: str
    """As it should be written: `S.H.`."""
    comma: bool
    """Whether a comma stands before it."""


@cache
def full_forms() -> Mapping[str, str]:
    """Return the full form of every degree by its form without full stops."""
    return MappingProxyType({degree.replace(".", ""): degree for degree in words("degrees")})


def degrees_at(text: str, position: int) -> tuple[Degree, ...]:
    """Return the degrees that follow a name.

    Args:
        text: The prose.
        position: Where the name ends.
    """
    found: list[Degree] = []
    while _MAY_FOLLOW.match(text, position) and (match := _pattern().match(text, position)):
        full = full_forms()[match["degree"].replace(".", "").replace(" ", "")]
        found.append(Degree(*match.span("degree"), full, bool(match["comma"])))
        position = match.end()
    return tuple(found)


@cache
def _pattern() -> re.Pattern[str]:
    shapes = "|".join(
        degree.removesuffix(".").replace(".", r"(?:\. ?)?")
        for degree in sorted(words("degrees"), key=lambda degree: (-len(degree), degree))
    )
    return re.compile(rf"(?P<comma>,)? ?(?<=[, ])(?P<degree>(?:{shapes})(?![^\W_])\.?)")
