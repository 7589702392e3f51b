"""Days, weeks, months and years counted from the day of publication."""

import calendar
from datetime import date, timedelta
from typing import Final, NamedTuple

from humaskit.dates._mention import Fault
from humaskit.dates._points import NEXT_WEEK_OR_THIS, TODAY_OR_NEVER, Point, Relative

_DAYS: Final = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Value(NamedTuple):
    """What a point means."""

    iso: str | None
    first: date | None = None
    last: date | None = None
    inferred: bool = False
    fault: Fault | None = None


def day_value(day: date, *, inferred: bool = False) -> Value:
    """A single day."""
    return Value(day.isoformat(), day, day, inferred)


def month_value(year: int, month: int, *, inferred: bool = False) -> Value:
    """A whole month."""
    days = 29 if month == 2 and calendar.isleap(year) else _DAYS[month]
    last = date(year, month, days)
    return Value(f"{year:04d}-{month:02d}", date(year, month, 1), last, inferred)


def year_value(year: int, *, inferred: bool = False) -> Value:
    """A whole year."""
    return Value(f"{year:04d}", date(year, 1, 1), date(year, 12, 31), inferred)


def week_value(monday: date, *, inferred: bool = False) -> Value:
    """A week, Monday to Sunday, as ISO counts them."""
    year, week, _ = monday.isocalendar()
    return Value(f"{year:04d}-W{week:02d}", monday, monday + timedelta(6), inferred)


def counted_value(point: Point, relative: Relative, published: date | None) -> Value:
    """Resolve a relative expression; nothing is known without a day of publication."""
    if published is None:
        return Value(None)
    try:
        return _counted(point, relative, published)
    except (OverflowError, ValueError):
        return Value(None)


def _counted(point: Point, relative: Relative, today: date) -> Value:
    if relative.unit == "weekday":
        day = _weekday(point, relative, today)
        return Value(None) if day is None else day_value(day, inferred=True)
    shift = relative.shift
    if shift is None:
        return Value(None)
    if relative.unit == "day":
        return day_value(today + timedelta(shift), inferred=True)
    if relative.unit in {"month", "year"}:
        return _month_or_year(relative, shift, today)
    monday = today + timedelta(-today.weekday(), weeks=shift)
    if relative.unit == "week":
        return week_value(monday, inferred=True)
    saturday = monday + timedelta(5)
    return Value(saturday.isoformat(), saturday, saturday + timedelta(1), inferred=True)


def _month_or_year(relative: Relative, shift: int, today: date) -> Value:
    if relative.unit == "month":
        months = today.year * 12 + today.month - 1 + shift
        return month_value(months // 12, months % 12 + 1, inferred=True)
    if relative.month is None:
        return year_value(today.year + shift, inferred=True)
    return month_value(today.year + shift, relative.month, inferred=True)


def _weekday(point: Point, relative: Relative, today: date) -> date | None:
    """Find the day of a weekday with `lalu`, `ini`, `mendatang`, `pekan depan` or `depan`."""
    number = point.weekdays[0].number
    monday = today - timedelta(today.weekday())
    after = today + timedelta((number - today.weekday() - 1) % 7 + 1)
    if relative == TODAY_OR_NEVER:
        return today if today.weekday() == number else None
    if relative == NEXT_WEEK_OR_THIS:
        return after if after == monday + timedelta(7 + number) else None
    if relative.shift is not None:
        return monday + timedelta(number, weeks=relative.shift)
    if point.side == "past":
        return today - timedelta((today.weekday() - number - 1) % 7 + 1)
    return after if point.side == "future" else monday + timedelta(number)
