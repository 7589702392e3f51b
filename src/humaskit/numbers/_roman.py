"""Ordinals in Roman numerals behind a word that asks for one: `Tahap II`, `Triwulan III`.

A Roman numeral alone is left alone: `I`, `V` and `X` are letters, too.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from humaskit.numbers._source import Source
from humaskit.numbers._wordlists import word_list
from humaskit.numbers.mentions import NumberMention

_ROMAN: Final = re.compile(r"[IVXL]{1,8}(?![\w’'-])")
_WELL_FORMED: Final = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_BEFORE: Final = re.compile(r"(?:^|[^\w])([^\W\d_]+)[ \u00a0]$|(?<!\w)(ke)-$")
_VALUES: Final = {"I": 1, "V": 5, "X": 10, "L": 50}


def roman_ordinals(source: Source) -> Iterator[NumberMention]:
    """Yield the ordinals in Roman numerals, in order."""
    for match in _ROMAN.finditer(source.text):
        start = match.start()
        before = _BEFORE.search(source.lowered[max(0, start - 20) : start])
        if before is None or _WELL_FORMED.fullmatch(match[0]) is None:
            continue
        if not before[2] and before[1] not in word_list("ordinal-label"):
            continue
        yield NumberMention(
            start=start - len("ke-") if before[2] else start,
            end=match.end(),
            value=Decimal(_value(match[0])),
            written="roman",
            ordinal=True,
        )


def _value(numeral: str) -> int:
    values = [_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(
        -value if value < after else value for value, after in zip(values, following, strict=True)
    )
