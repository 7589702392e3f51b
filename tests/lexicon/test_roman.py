"""Roman numerals, read and written."""

import pytest

from humaskit.lexicon.roman import from_roman, to_roman


@pytest.mark.parametrize(
    ("number", "text"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1998, "MCMXCVIII")],
)
def test_roman_numerals_go_both_ways(number: int, text: str) -> None:
    assert to_roman(number) == text
    assert from_roman(text) == number


@pytest.mark.parametrize("text", ["", "IIX", "IIII", "VX", "i", "A"])
def test_an_unusual_numeral_is_none(text: str) -> None:
    assert from_roman(text) == 0
