"""Figures as Indonesian writes them: a full stop groups thousands, a comma starts the decimals.

EYD V, use of the full stop (rule 5) and of the comma: `12.500`, `1.234.567,89`, `0,5`.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

LONGEST: Final = 40
"""More figures than this are an identifier or noise, never an amount."""

_WELL_FORMED: Final = re.compile(r"(?:0|[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]*)(?:,[0-9]+)?")


@dataclass(slots=True)
class Figures:
    """A figure read exactly: `mantissa` × 10^-`decimals`."""

    mantissa: int
    decimals: int


def read_figures(written: str) -> Figures | None:
    """Read figures, or return None when they are not written as Indonesian writes them.

    Args:
        written: Figures with their separators, nothing around them.
    """
    if len(written) > LONGEST:
        return None
    if written.isdecimal() and written.isascii():
        return None if written[0] == "0" != written else Figures(int(written), 0)
    if _WELL_FORMED.fullmatch(written) is None:
        return None
    whole, _, decimals = written.partition(",")
    return Figures(int(whole.replace(".", "") + decimals), len(decimals))


def exact(mantissa: int, decimals: int) -> Decimal:
    """Return `mantissa` × 10^-`decimals`, whatever the precision of the caller's context."""
    return Decimal(f"{mantissa}E-{decimals}") if decimals else Decimal(mantissa)


def grouped(whole: int) -> str:
    """Write a whole number with a full stop between thousands."""
    return f"{whole:,}".replace(",", ".")
