"""The words that numbers are made of (KBBI), and how one written word splits into them.

`milyar`, `trilyun` and figures run together (`duabelas`, `limaratus`) are no standard spelling,
but their value is beyond doubt, so they are read; `spell` never writes them.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import Final


class Part(Enum):
    """What a word does in a number."""

    DIGIT = auto()
    TEN = auto()
    TEEN = auto()
    TENS = auto()
    HUNDRED = auto()
    HUNDREDS = auto()
    SCALE = auto()
    ONE_SCALE = auto()
    HALF = auto()
    QUARTER = auto()
    COMMA = auto()
    SIGN = auto()
    FIGURES = auto()


@dataclass(slots=True)
class Token:
    """One part of a number, and where it stands."""

    part: Part
    value: int
    start: int
    end: int
    decimals: int = 0


DIGITS: Final = (
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
)
SCALES: Final = {
    "ribu": 10**3,
    "juta": 10**6,
    "miliar": 10**9,
    "milyar": 10**9,
    "triliun": 10**12,
    "trilyun": 10**12,
    "kuadriliun": 10**15,
    "kuintiliun": 10**18,
}
SCALE_NAMES: Final = {value: name for name, value in SCALES.items() if "ly" not in name}

WORDS: Final = {
    **{word: (Part.DIGIT, value) for value, word in enumerate(DIGITS)},
    "sepuluh": (Part.TEN, 10),
    "sebelas": (Part.TEN, 11),
    "belas": (Part.TEEN, 10),
    "puluh": (Part.TENS, 10),
    "seratus": (Part.HUNDRED, 100),
    "ratus": (Part.HUNDREDS, 100),
    **{word: (Part.SCALE, value) for word, value in SCALES.items()},
    **{f"se{word}": (Part.ONE_SCALE, value) for word, value in SCALES.items()},
    "setengah": (Part.HALF, 5),
    "seperempat": (Part.QUARTER, 25),
    "koma": (Part.COMMA, 0),
    "minus": (Part.SIGN, -1),
    "negatif": (Part.SIGN, -1),
}

_FRACTION_DECIMALS: Final = {Part.HALF: 1, Part.QUARTER: 2}
_LONGEST_FIRST: Final = "|".join(sorted(WORDS, key=len, reverse=True))
_RUN: Final = re.compile(rf"(?:{_LONGEST_FIRST})+")
_ONE: Final = re.compile(_LONGEST_FIRST)


_Piece = tuple[Part, int, int, int, int]


@lru_cache(maxsize=1024)
def _pieces(word: str) -> tuple[_Piece, ...]:
    if word in WORDS:
        return (_piece(word, 0),)
    if len(word) > 60 or _RUN.fullmatch(word) is None:
        return ()
    return tuple(_piece(one[0], one.start()) for one in _ONE.finditer(word))


def _piece(word: str, start: int) -> _Piece:
    part, value = WORDS[word]
    return part, value, start, start + len(word), _FRACTION_DECIMALS.get(part, 0)


def split_word(word: str, start: int) -> tuple[Token, ...]:
    """Split one lower-case word into number parts.

    Args:
        word: Letters only, lower case: `dua`, `duabelas`.
        start: Where it stands.

    Returns:
        The parts in order, empty when any of it is no number word.
    """
    pieces = _pieces(word)
    if len(pieces) == 1:
        part, value, _, last, decimals = pieces[0]
        return (Token(part, value, start, start + last, decimals),)
    return tuple(
        Token(part, value, start + first, start + last, decimals)
        for part, value, first, last, decimals in pieces
    )


@lru_cache(maxsize=4096)
def is_number_word(word: str) -> bool:
    """Tell whether a lower-case word is made of number parts."""
    return word in WORDS or bool(_pieces(word))
