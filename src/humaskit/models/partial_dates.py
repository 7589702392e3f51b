"""What can be proved about dates that are known in part (tanggal tak lengkap)."""

from calendar import monthrange
from datetime import date
from typing import Final

from humaskit.models.instants import PartialDate

_MONTHS: Final = 12


def first_day(value: PartialDate) -> date:
    """Return the earliest day that `2020`, `2020-10` or `2020-10-12` can mean."""
    year, month, day = _numbers(value)
    return date(year, month or 1, day or 1)


def last_day(value: PartialDate) -> date:
    """Return the latest day that `2020`, `2020-10` or `2020-10-12` can mean."""
    year, month, day = _numbers(value)
    month = month or _MONTHS
    return date(year, month, day or monthrange(year, month)[1])


def surely_before(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Say whether the one lies before the other, whatever days the two mean.

    `2020` is not surely before `2020-10`, and nothing is known of a date that is None.
    """
    return one is not None and other is not None and last_day(one) < first_day(other)


def surely_not_before(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Say whether the one lies on the other's day or after it, whatever days the two mean."""
    return one is not None and other is not None and first_day(one) >= last_day(other)


def _numbers(value: str) -> tuple[int, int, int]:
    year, month, day = (*(int(part) for part in value.split("-")), 0, 0)[:3]
    return year, month, day
