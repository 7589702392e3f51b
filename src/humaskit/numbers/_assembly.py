"""Putting a mention together: unit, percent, money, the pair in brackets, what makes it inexact."""

import re
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Final

from humaskit.numbers._after import CUES, Unit, find_pair, find_unit, goes_on, says_more
from humaskit.numbers._before import Before
from humaskit.numbers._source import Source
from humaskit.numbers.mentions import Currency, NumberMention, NumberPair, Written

DASHES: Final = frozenset("-–—")
MONEY_WORDS: Final[dict[str, Currency]] = {"rupiah": "IDR", "dolar as": "USD", "euro": "EUR"}
"""Units that are money."""

_PERCENT: Final = ("persen", "%")
_made: Final = partial(tuple.__new__, NumberMention)


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
        amount.ordinal = before.joined or _is_place(amount, before)
        amount.start = amount.start if amount.ordinal else before.end
    if amount.inexact is None and _may_be_inexact(source, amount, before):
        amount.inexact = _inexact_behind(source, amount, before)


def _may_be_inexact(source: Source, amount: Amount, before: Before) -> bool:
    # By the first letter behind: most words say nothing of the kind.
    unit = amount.unit
    stop = unit.end if unit else amount.position
    near = source.lowered[stop : stop + 2]
    if near[1:] in CUES or near[:1] in DASHES or source.range_start == before.start:
        return True
    return unit.start > amount.position + len("lebih") if unit else near[1:] == "a"


def _is_place(amount: Amount, before: Before) -> bool:
    # "HUT ke 79"; but "ke 7 desa", and "dari 5 ke 7" goes from one number to another.
    return not (amount.unit or amount.decimals or before.word[-1:].isdigit())


def _is_bare(amount: Amount, before: Before) -> bool:
    # "2 atau 3 hari"; but "Rp2 juta atau 15 persen" says one thing twice.
    named = amount.unit or amount.percent or amount.decimals or amount.ordinal or before.money
    return amount.scale == 1 and not named


def _inexact_behind(source: Source, amount: Amount, before: Before) -> str | None:
    lowered, unit = source.lowered, amount.unit
    stop = unit.end if unit else amount.position
    if says_more(lowered, amount.position, unit):
        return "lebih"
    if source.range_start == before.start:
        return source.range_word
    found = goes_on(lowered, stop, bare=_is_bare(amount, before))
    if found is None:
        return None
    if unit is None:
        source.range_word, source.range_start = found
        source.range_money = before.money if found[0] in "-–—" else None
    return found[0]


def mention_of(source: Source, amount: Amount, before: Before) -> NumberMention:
    """Build the mention of a number, all that stands around it being known."""
    unit, value, end = amount.unit, amount.value, amount.end
    name, unit_start, unit_end = None, None, None
    if amount.percent:
        name, unit_start, unit_end = "persen", end - 1, end
    elif unit:
        name, unit_start, unit_end = unit.name, unit.start, unit.end
    money = before.money or MONEY_WORDS.get(name or "")
    if money is None and source.range_start == before.start:
        money = source.range_money
    # By place: to name sixteen fields would cost as much as all that is looked at behind a number.
    return _made(
        (
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
    )


def plain_mention(
    span: tuple[int, int],
    value: tuple[Decimal, int, int],
    written: Written,
    money: Currency | None,
    unit: str,
    inexact: str | None,
    *,
    ordinal: bool = False,
    bracketed: bool = False,
) -> NumberMention:
    """Build the mention of a number whose unit stands behind a blank, or is the `%` it ends with.

    Its value comes with its decimals and its scale.
    """
    end, percent = span[1], unit in _PERCENT
    at = (end - 1 if unit == "%" else end + 1) if unit else None
    return _made(
        (
            span[0],
            end,
            value[0],
            written,
            value[1],
            value[2],
            money or MONEY_WORDS.get(unit),
            percent,
            ordinal,
            "persen" if percent else unit or None,
            at,
            at + len(unit) if at else None,
            None,
            inexact,
            bracketed,
            False,
        )
    )
