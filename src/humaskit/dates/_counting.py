"""Days, weeks, months and years counted from the day of publication."""

import calendar
from datetime import date, timedelta

from typing import NamedTuple
from humaskit.dates._mention import Fault
from humaskit.dates._points import Point, Relative


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
    last = date(year, month, calendar.monthrange(year, month)[1])
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
    count = relative.count
    if relative.unit == "weekday":
        day = _weekday(point, count, today)
        return Value(None) if day is None else day_value(day, inferred=True)
    if count is None:
        return Value(None)
    monday = today - timedelta(today.weekday())
    match relative.unit:
        case "day":
            return day_value(today + timedelta(count), inferred=True)
        case "week":
            return week_value(monday + timedelta(weeks=count), inferred=True)
        case "weekend":
            saturday = monday + timedelta(5, weeks=count)
            return Value(saturday.isoformat(), saturday, saturday + timedelta(1), inferred=True)
        case "month":
            months = today.year * 12 + today.month - 1 + count
            return month_value(months // 12, months % 12 + 1, inferred=True)
    year = today.year + count
    if relative.month is None:
        return year_value(year, inferred=True)
    return month_value(year, relative.month, inferred=True)


def _weekday(point: Point, week: int | None, today: date) -> date | None:
    """Find the day of a weekday with `lalu`, `ini`, `mendatang`, `pekan depan` or `depan`."""
    number = point.weekdays[0].number
    monday = today - timedelta(today.weekday())
    after = today + timedelta((number - today.weekday() - 1) % 7 + 1)
    if week == 2:
        next_week = monday + timedelta(7 + number)
        return after if after == next_week else None
    if week is not None:
        return monday + timedelta(number, weeks=week)
    if point.side == "past":
        return today - timedelta((today.weekday() - number - 1) % 7 + 1)
    return after if point.side == "future" else monday + timedelta(number)
