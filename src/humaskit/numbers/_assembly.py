"""Putting a mention together: unit, percent, money, the pair in brackets, what makes it inexact."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from humaskit.numbers._after import (
    NEAR,
    UNTIL_STARTS,
    Unit,
    find_pair,
    find_unit,
    goes_on,
    says_more,
)
from humaskit.numbers._before import Before
from humaskit.numbers._source import Source
from humaskit.numbers.mentions import Currency, NumberMention, NumberPair, Written

_MONEY_WORDS: Final[dict[str, Currency]] = {"rupiah": "IDR", "dolar as": "USD", "euro": "EUR"}


@dataclass(slots=True)
class Amount:
    """A number as read; what stands behind it is known once it was looked at."""

    start: int
    end: int
    value: Decimal | None
    decimals: int
    scale: int
    written: Written
    inexact: str | None = None
    """What behind the number makes it inexact: `-an`, a dash, `lebih`, `hingga`."""
    percent: bool = False
    ordinal: bool = False
    unit: Unit | None = field(default=None, init=False)
    pair: NumberPair | None = field(default=None, init=False)
    position: int = field(default=-1, init=False)
    """Where to read on: behind the number and its bracket."""

    @property
    def unit_known(self) -> bool:
        """Whether a unit follows that is in the list of units."""
        return self.unit is not None and self.unit.known

    @property
    def unit_name(self) -> str | None:
        """The unit that follows."""
        if self.percent:
            return "persen"
        return self.unit.name if self.unit else None


def look_behind(
    source: Source, amount: Amount, before: Before, word: re.Match[str] | None = None
) -> None:
    """Look at what stands behind a number, and note it there.

    Args:
        source: The text.
        amount: The number.
        before: What stands before it.
        word: The word behind it, where that is known already.
    """
    lowered, amount.position = source.lowered, amount.end
    if "(" in lowered[amount.end : amount.end + 3] and not amount.ordinal:
        found = find_pair(lowered, amount.end, of_figures=amount.written == "figures")
        if found:
            amount.pair, amount.position = found
    unit = None if amount.percent else find_unit(lowered, source.text, amount.position, word)
    amount.unit = unit
    if before.ordinal and not amount.ordinal:
        amount.ordinal = before.joined or unit is None
        amount.start = amount.start if amount.ordinal else before.end
    if amount.inexact is None:
        amount.inexact = _inexact_behind(source, amount, before)


def _inexact_behind(source: Source, amount: Amount, before: Before) -> str | None:
    lowered, unit = source.lowered, amount.unit
    stop = unit.end if unit else amount.position
    if "lebih" in lowered[amount.position : stop + NEAR] and says_more(
        lowered, amount.position, unit
    ):
        return "lebih"
    if source.range_start == before.start:
        return source.range_word
    near = lowered[stop : stop + 2]
    if near[1:] in UNTIL_STARTS or near[:1] in UNTIL_STARTS or near[1:].isspace():
        return goes_on(lowered, stop)
    return None


def mention_of(source: Source, amount: Amount, before: Before) -> NumberMention:
    """Build the mention of a number, all that stands around it being known."""
    unit, value, end = amount.unit, amount.value, amount.end
    name, unit_start, unit_end = None, None, None
    if amount.percent:
        name, unit_start, unit_end = "persen", end - 1, end
    elif unit:
        name, unit_start, unit_end = unit.name, unit.start, unit.end
    money = before.money or _MONEY_WORDS.get(name or "")
    if money is None and source.range_start == before.start:
        money = source.range_money
    # By place: to name sixteen fields would cost as much as all that is looked at behind a number.
    return NumberMention(
        amount.start,
        end,
        value.copy_negate() if before.negative and value is not None else value,
        amount.written,
        amount.decimals,
        amount.scale,
        money,
        name == "persen",
        amount.ordinal,
        name,
        unit_start,
        unit_end,
        amount.pair,
        before.approximate or amount.inexact,
        before.bracket and source.text[end : end + 1] == ")",
        value is None,
    )
