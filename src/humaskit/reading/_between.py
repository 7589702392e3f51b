"""Ranges and lengths of time that several numbers of a body say together."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from humaskit.numbers import NumberMention
from humaskit.reading.amounts import value

_UP_TO: Final = re.compile(
    r"\s?(?:%|[^\W\d_]+)?\s?(?:[-–—]|s/d|s\.d\.|hingga|sampai(?:\sdengan)?)\s?(?:rp\.?\s?)?",
    re.IGNORECASE,
)
_DASHED: Final = re.compile(r"(?<![\w.,])([0-9]{1,6}(?:,[0-9]{1,3})?)[-–]\Z")
_FIGURES: Final = 16
_AND_MONTHS: Final = re.compile(r"\s(?:tahun|bulan)(?:,|\s(?:dan|lebih))?\s", re.IGNORECASE)
_MONTHS: Final = Decimal(12)

BELOW: Final = frozenset(
    (
        *("belum sampai", "di bawah", "hampir", "kurang dari", "maksimal", "nyaris"),
        *("paling banyak", "paling lama", "tak sampai", "tidak sampai"),
    )
)
ABOVE: Final = frozenset(
    (
        *("-an", "an", "di atas", "lebih dari", "melebihi", "minimal", "paling sedikit"),
        *("sedikitnya", "setidaknya", "tidak kurang"),
    )
)

Kind = tuple[str | None, bool]


def ranges(text: str, numbers: Sequence[NumberMention]) -> Iterator[tuple[Kind, Decimal, Decimal]]:
    """Yield what ranges a text tells: `33 persen hingga 54 persen`, `Rp150-600 ribu`.

    Args:
        text: The prose.
        numbers: Its numbers with a value, in order.

    Yields:
        The currency and whether it is a percentage, the least and the most.
    """
    for number in numbers:
        match = _DASHED.search(text, max(0, number.start - _FIGURES), number.start)
        if match and not number.ordinal:
            least = Decimal(match[1].replace(",", ".")) * number.scale
            yield (number.money, number.percent), least, value(number)
    for low, high in pairwise(numbers):
        if low.ordinal or high.ordinal or not _UP_TO.fullmatch(text, low.end, high.start):
            continue
        least, most = value(low), value(high)
        if low.scale == 1 and least * high.scale <= most:
            least *= high.scale
        if high.scale == 1 and most < low.scale:
            most *= low.scale
        yield (high.money or low.money, high.percent), least, most


def lasting(text: str, numbers: Sequence[NumberMention]) -> Iterator[Decimal]:
    """Yield in years how long something lasts in years and months: `2 tahun 6 bulan`.

    Args:
        text: The prose.
        numbers: Its numbers with a value, in order.
    """
    for years, months in pairwise(numbers):
        if (years.unit, months.unit) == ("tahun", "bulan") and _AND_MONTHS.fullmatch(
            text, years.end, months.start
        ):
            yield value(years) + value(months) / _MONTHS
