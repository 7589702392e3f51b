"""How exact a printed number is, and how a reckoned one is printed in its place."""

from decimal import ROUND_HALF_UP, Decimal
from enum import Enum, auto
from itertools import product
from typing import Final

from humaskit.numbers import NumberMention

MEASURES: Final = frozenset(
    (
        *("abad", "bulan", "detik", "dolar", "dolar as", "gram", "ha", "hari", "hektar", "hektare"),
        *(
            "jam",
            "kg",
            "kilogram",
            "kilometer",
            "km",
            "lantai",
            "liter",
            "menit",
            "meter",
            "minggu",
        ),
        *("pekan", "persen", "poin", "poin persen", "rupiah", "tahun", "ton", "watt"),
    )
)
"""Units that measure; no list names them one by one."""
_NOTHING: Final = Decimal(0)
_HUNDRED: Final = Decimal(100)
_SWAPPED: Final = str.maketrans(",.", ".,")


class Fit(Enum):
    """How a printed number fits what was reckoned."""

    HOLDS = auto()
    """It is the number, rounded at its last figure."""
    CUT = auto()
    """It is the number, cut off behind its last figure instead of rounded."""
    FAILS = auto()


def slack(number: NumberMention) -> Decimal:
    """Return how far the true value may lie from the printed one.

    A whole count without a scale word is exact. Decimals, scale words and shares are rounded: half
    a unit of the last printed figure.

    Args:
        number: A number with a value.
    """
    if number.decimals or number.scale > 1 or number.percent:
        return number.half_step
    return _NOTHING


def value(number: NumberMention) -> Decimal:
    """Return the value of a number, 0 for one without."""
    return _NOTHING if number.value is None else number.value


def share(part: NumberMention, whole: NumberMention) -> tuple[Decimal, Decimal]:
    """Return the least and the most percent that one number can be of another.

    Args:
        part: A number with a value.
        whole: Another, beyond 0.
    """
    parts, wholes = _reach(part), _reach(whole)
    found = [one / other * _HUNDRED for one, other in product(parts, wholes) if other]
    return min(found), max(found)


def _reach(number: NumberMention) -> tuple[Decimal, Decimal]:
    leeway = slack(number)
    if number.money and not leeway:
        leeway = 2 * number.half_step  # prices per unit are cut to whole rupiah
    return value(number) - leeway, value(number) + leeway


def fit(said: NumberMention, low: Decimal, high: Decimal) -> Fit:
    """Tell how a printed number fits a reckoned one.

    Args:
        said: A number with a value.
        low: The least that it may be.
        high: The most.
    """
    leeway, amount = slack(said), value(said)
    if low - leeway <= amount <= high + leeway:
        return Fit.HOLDS
    if amount <= high and low < amount + 2 * leeway:
        return Fit.CUT
    return Fit.FAILS


def written(amount: Decimal, like: NumberMention, text: str, *, unit: bool = False) -> str:
    """Write an amount the way a number of the text is written: its scale, decimals and marks.

    Args:
        amount: What to write.
        like: A number of the text, whose unit goes on behind the amount.
        text: The text.
        unit: Whether its unit is written too, where the text has one directly behind it.
    """
    printed = text[like.start : like.end]
    places = Decimal(1).scaleb(-like.decimals)
    scaled = (amount / like.scale).quantize(places, rounding=ROUND_HALF_UP)
    figures = f"{scaled:,f}".translate(_SWAPPED)
    if like.written == "figures":
        digits = [at for at, sign in enumerate(printed) if sign.isdigit()]
        figures = printed[: digits[0]] + figures + printed[digits[-1] + 1 :]
    return figures + text[like.end : like.unit_end] if unit and like.unit_end else figures
