"""Putting a mention together: unit, percent, money, the pair in brackets, what makes it inexact."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from humaskit.numbers._after import find_pair, find_unit, goes_on, says_more
from humaskit.numbers._before import Before
from humaskit.numbers._source import Source
from humaskit.numbers.mentions import Currency, NumberMention, Written

_MONEY_WORDS: Final[dict[str, Currency]] = {"rupiah": "IDR", "dolar as": "USD", "euro": "EUR"}


@dataclass(slots=True)
class Amount:
    """A number as read, before what stands around it is known."""

    start: int
    end: int
    value: Decimal | None
    decimals: int
    scale: int
    written: Written
    inexact: str | None = None
    """What behind the figures makes it inexact: `-an`, a dash."""
    percent: bool = False
    ordinal: bool = False


@dataclass(slots=True)
class Assembled:
    """A mention, and what a guard wants to know of it."""

    mention: NumberMention
    unit_known: bool
    position: int
    """Where to read on: behind the number and its bracket."""


def assemble(source: Source, amount: Amount, before: Before) -> Assembled:
    """Put a mention together from a number and what stands around it."""
    found = find_pair(source.lowered, amount.end, of_figures=amount.written == "figures")
    pair, position = found if found and not amount.ordinal else (None, amount.end)
    unit = None if amount.percent else find_unit(source.lowered, source.text, position)
    name = "persen" if amount.percent else unit.name if unit else None
    lone = before.bracket and source.text[amount.end : amount.end + 1] == ")"
    more = "lebih" if says_more(source.lowered, position, unit) else None
    ranged = goes_on(source.lowered, unit.end if unit else position)
    money = before.money or _MONEY_WORDS.get(name or "")
    if source.range_start == before.start:
        ranged = source.range_word
        money = money or source.range_money
    ordinal = amount.ordinal or (before.ordinal and (before.joined or unit is None))
    mention = NumberMention(
        start=amount.start if not before.ordinal or ordinal else before.end,
        end=amount.end,
        value=amount.value,
        written=amount.written,
        decimals=amount.decimals,
        scale=amount.scale,
        money=money,
        percent=name == "persen",
        ordinal=ordinal,
        unit=name,
        unit_start=amount.end - 1 if amount.percent else unit.start if unit else None,
        unit_end=amount.end if amount.percent else unit.end if unit else None,
        pair=pair,
        approximate=before.approximate or amount.inexact or more or ranged,
        bracketed=lone,
        malformed=amount.value is None,
    )
    if before.negative and mention.value is not None:
        mention = replace(mention, value=mention.value.copy_negate())
    known = bool(unit and unit.known)
    return Assembled(mention, known, position)
