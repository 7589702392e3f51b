"""When a figure is only part of the number that is written.

`5 ratus`, `2 setengah`, `12 ribu 500`, `1 000`, `2 x 24`, `5 1/2`: what stands behind changes the
value in a way that is not read here, so the figure alone would be a wrong number.
"""

import re
from enum import Enum, auto
from functools import lru_cache
from typing import Final

from humaskit.numbers._after import NEXT_WORD
from humaskit.numbers._rupiah import SHORT_SCALES
from humaskit.numbers._vocabulary import is_number_word

JOINED: Final = (
    r"[0-9][0-9.,]*(?:[ \u00a0]?[½¼¾⅓⅔‰]|[ \u00a0][0-9]{1,2}/[0-9]{1,2}(?![0-9/])"
    r"|(?:[ \u00a0]?[x×][ \u00a0]?[0-9][0-9.,]*)+|(?:[ \u00a0]:[ \u00a0][0-9][0-9.,]*)+)"
    r"|(?<!\w)[1-9][0-9]{0,2}(?:[ \u00a0][0-9]{3})+(?![0-9.,/-])"
)
"""A product, a ratio, a fraction or a number in groups."""
_FIGURE: Final = re.compile(r"[ \u00a0](?![0-9]{1,2}[.)](?:\s|$))[0-9]+(?:[.,][0-9]+)*")
_MISSPELT_SCALE: Final = re.compile(
    r"mil+[iy]*[ao]r+d?(?:an)?|[bm]il+[iy]+[ou]n|tril+[iy]+[ou]n(?:an)?|juta?an|ribuan"
    r"|(?:ribu|juta|mil[iy]ar|tril[iy]un)(?:an)?nya|thousand|hundred"
)
_OPERATORS: Final = frozenset(("banding", "berbanding", "pangkat", "per"))
_MOST_WORDS: Final = 40
_FOREIGN: Final = frozenset(("b", "bn", "k", "m", "mn", "t"))


class Role(Enum):
    """What the word behind a figure does to it."""

    NUMBER = auto()
    """It is a number word, a scale or one that goes on in another way: `ratus`, `setengah`."""
    SHORT = auto()
    """It may be a scale in short: `rb`, `M`."""
    OPERATOR = auto()
    """It reckons with a further number: `per`."""
    MISSPELT = auto()
    """It may be a scale: `milliar`, `million`, `jutaan`."""
    ABOUT = auto()
    """It is the `an` of `50-an`, set apart."""


@lru_cache(maxsize=4096)
def role(word: str) -> Role | None:
    """Return what a lower-case word behind a figure does to it, None for most words."""
    if is_number_word(word):
        return Role.NUMBER
    if word in SHORT_SCALES:
        return Role.SHORT
    if word == "an":
        return Role.ABOUT
    if word in _OPERATORS:
        return Role.OPERATOR
    return Role.MISSPELT if _MISSPELT_SCALE.fullmatch(word) else None


def rest_end(lowered: str, word: re.Match[str], *, foreign: bool) -> int | None:
    """Return where the rest of a number ends that the word behind a figure begins.

    Args:
        lowered: The text in lower case.
        word: The word behind the figure and its scale.
        foreign: Whether it is money of another country, where `M` may be million or miliar.
    """
    found = role(word[1])
    if found is Role.NUMBER:
        return run_end(lowered, word.end(1))[0]
    if found is Role.OPERATOR:
        return operation_end(lowered, word)
    torn = found is Role.MISSPELT or (foreign and word[1] in _FOREIGN)
    return word.end(1) if torn else None


def figure_end(lowered: str, position: int) -> int | None:
    """Return where a figure ends that goes on with the number before it: `12 ribu 500`."""
    match = _FIGURE.match(lowered, position)
    return match.end() if match else None


def operation_end(lowered: str, word: re.Match[str] | None) -> int | None:
    """Return where a fraction or ratio in words ends: the `per lima` of `dua per lima`.

    Args:
        lowered: The text in lower case.
        word: The word behind the first number.
    """
    if word is None or word[1] not in _OPERATORS:
        return None
    second = NEXT_WORD.match(lowered, word.end(1))
    if second is None or not (is_number_word(second[1]) or second[1] == "mil"):
        return None
    return run_end(lowered, second.end(1))[0]


def run_end(lowered: str, end: int) -> tuple[int, re.Match[str] | None]:
    """Return where a run of number words ends, of which one ends at `end`, and the word behind."""
    following = NEXT_WORD.match(lowered, end)
    for _ in range(_MOST_WORDS):
        if following is None or not is_number_word(following[1]):
            return end, following
        end = following.end(1)
        following = NEXT_WORD.match(lowered, end)
    return end, None
