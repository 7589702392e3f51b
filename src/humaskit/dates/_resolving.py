"""What a point means: as EDTF, as days, and whether its weekdays fit."""

from collections.abc import Sequence
from datetime import date

from humaskit.dates._counting import (
    Value,
    counted_value,
    day_value,
    month_value,
    week_value,
    year_value,
)
from humaskit.dates._mention import Fault
from humaskit.dates._points import Digits, Named, Point
from humaskit.dates._years import nearest_date, nearest_month, on_calendar, written_year


def value_of(point: Point, published: date | None, which: int = -1) -> Value | None:
    """Resolve the day, month, week or year of a point; None where it cannot be one at all.

    Args:
        point: The point as read.
        published: The day of publication, where it is known.
        which: Of several days the first (0) or the last (-1).
    """
    if point.digits is not None:
        return _digits_value(point, point.digits, which, published)
    return None if point.relative is None else counted_value(point, point.relative, published)


def _digits_value(point: Point, digits: Digits, which: int, published: date | None) -> Value | None:
    if digits.hijri:
        return _hijri(digits, which)
    if digits.week is not None:
        return _week(digits.year or "", digits.week)
    if digits.month is None:
        return year_value(int(digits.year or "0"))
    if not digits.days:
        return _month(point, digits, digits.month, published)
    day, month = digits.days[which], digits.month
    if digits.year is not None:
        return _full(point, digits.year, month, day, published)
    return _yearless(point, month, day, _names(point, digits, which), published)


def _week(year: str, week: int) -> Value | None:
    try:
        return week_value(date.fromisocalendar(int(year), week, 1))
    except ValueError:
        return None


def _names(point: Point, digits: Digits, which: int) -> Sequence[Named]:
    """Pick the weekdays that stand for the first or the last of several days."""
    if len(digits.days) < 2:
        return point.weekdays
    return point.weekdays[:1] if which == 0 else point.weekdays[1:]


def _full(point: Point, year: str, month: int, day: int, published: date | None) -> Value | None:
    fault: Fault | None = "month" if not 1 <= month <= 12 else None
    if len(year) not in (2, 4) and fault is None:
        iso = f"{year:0>4}" if len(year) == 3 else "XXXX"
        return Value(f"{iso}-{month:02d}-{day:02d}", fault="year") if 1 <= day <= 31 else None
    number = written_year(year, published)
    found = None if fault or number is None else on_calendar(number, month, day)
    if found is not None:
        return day_value(found, inferred=number != written_year(year, None))
    text = "XXXX" if number is None else f"{number:04d}"
    if not 1 <= day <= 31 and not point.weekdays:
        return None
    if fault is not None:
        return Value(f"{text}-XX-{day:02d}", fault=fault) if point.weekdays else None
    if number is None and on_calendar(2000, month, day):
        return Value(f"{text}-{month:02d}-{day:02d}")
    return Value(f"{text}-{month:02d}-XX", fault="day")


def _yearless(
    point: Point, month: int, day: int, names: Sequence[Named], published: date | None
) -> Value | None:
    leap = on_calendar(2000, month, day) if 1 <= month <= 12 else None
    if leap is None:
        return None
    unknown = Value(f"XXXX-{month:02d}-{day:02d}")
    if published is None:
        return unknown
    if point.year_shift is not None:
        found = on_calendar(published.year + point.year_shift, month, day)
    else:
        found = nearest_date(month, _turning(point, day), published, point.side, names)
        found = found and on_calendar(found.year, month, day)
    return unknown if found is None else day_value(found, inferred=True)


def _turning(point: Point, day: int) -> int:
    """Pick the day that `lalu` and `mendatang` are held against: of several the last or first."""
    days = () if point.digits is None else point.digits.days
    if point.side == "future":
        return max(days, default=day)
    return min(days, default=day) if point.side == "past" else day


def _month(point: Point, digits: Digits, month: int, published: date | None) -> Value:
    if digits.year is not None:
        return month_value(int(digits.year), month)
    if published is None:
        return Value(f"XXXX-{month:02d}")
    if point.year_shift is not None:
        return month_value(published.year + point.year_shift, month, inferred=True)
    year = nearest_month(month, published, point.side)
    return Value(f"XXXX-{month:02d}") if year is None else month_value(year, month, inferred=True)


def _hijri(digits: Digits, which: int) -> Value | None:
    year = "XXXX" if digits.year is None else f"{digits.year:0>4}"
    fault: Fault | None = "year" if digits.year is not None and len(digits.year) < 4 else None
    if digits.month is None:
        return Value(f"{year} AH", fault=fault)
    if not digits.days:
        return Value(f"{year}-{digits.month:02d} AH", fault=fault)
    day = digits.days[which]
    return Value(f"{year}-{digits.month:02d}-{day:02d} AH", fault=fault) if 1 <= day <= 30 else None
