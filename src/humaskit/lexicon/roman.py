"""Roman numerals: of releases, anniversaries and other things that are numbered."""

from typing import Final

_SIGNS: Final = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def to_roman(number: int) -> str:
    """Write a number in roman numerals; what is below 1 is written as nothing.

    Args:
        number: A whole number below 4000.
    """
    written = ""
    for value, sign in _SIGNS:
        while number >= value:
            written += sign
            number -= value
    return written


def from_roman(text: str) -> int:
    """Read roman numerals; 0 for what is none in its usual form, for example `IIX`.

    Args:
        text: Upper-case letters.
    """
    number, rest = 0, text
    for value, sign in _SIGNS:
        while rest.startswith(sign):
            number += value
            rest = rest[len(sign) :]
    return number if to_roman(number) == text else 0
