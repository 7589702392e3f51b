"""How pages write dates and times."""

from datetime import date

from humaskit.dates import format_date, format_datetime

__all__ = ["format_date", "format_datetime", "partial"]


def partial(known: str) -> str:
    """Write a date known in part: `2020`, `Oktober 2020` or `Senin, 12 Oktober 2020`."""
    if len(known) == 10:
        return format_date(date.fromisoformat(known))
    if len(known) == 4:
        return known
    return format_date(date.fromisoformat(known + "-01"), "long").removeprefix("1 ")
