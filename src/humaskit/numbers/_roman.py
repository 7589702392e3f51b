"""Ordinals in Roman numerals behind a word that asks for one: `Tahap II`, `Triwulan III`.

A Roman numeral alone is left alone: `I`, `V` and `X` are letters, too.
"""

import re
from decimal import Decimal
from typing import Final

from humaskit.lexicon.roman import from_roman
from humaskit.numbers._source import Outcome, Source
from humaskit.numbers._wordlists import word_list
from humaskit.numbers.mentions import NumberMention

_WELL_FORMED: Final = re.compile(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_BEFORE: Final = re.compile(r"(?:^|[^\w])([^\W\d_]+)[ \u00a0]$|(?<!\w)(ke)-$")
NUMERALS: Final = frozenset("ivxl")
"""The letters of Roman numerals up to 89, in lower case."""
_NUMERAL: Final = re.compile(r"[ivxl]{1,8}+(?![\w’'-])")


def roman_at(source: Source, start: int) -> Outcome:
    """Read a Roman numeral at `start`."""
    numeral = _NUMERAL.match(source.lowered, start)
    if numeral is None:
        return None, start + 1
    end = numeral.end()
    written = source.text[start:end]
    if _WELL_FORMED.fullmatch(written) is None:
        return None, end
    before = _BEFORE.search(source.lowered[max(0, start - 20) : start])
    if before is None or not (before[2] or before[1] in word_list("ordinal-label")):
        return None, end
    mention = NumberMention(
        start=start - len("ke-") if before[2] else start,
        end=end,
        value=Decimal(from_roman(written)),
        written="roman",
        ordinal=True,
    )
    return mention, end
