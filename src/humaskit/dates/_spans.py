"""The two ends of a range that lack a year: both in one year, or across one New Year."""

from datetime import date

from humaskit.dates._counting import Value, day_value
from humaskit.dates._points import Digits, Point
from humaskit.dates._years import on_calendar


def ordered(one: Value, other: Value, first: Point, last: Point) -> tuple[Value, Value]:
    """Give an end without a year the year that follows from the other end."""
    early, late = _yearless(first), _yearless(last)
    if one.first is not None and late is not None:
        if other.first is None or other.first < one.first:
            return one, _moved(late, -1, one.first, 1) or other
    elif other.first is not None and early is not None:
        return _moved(early, 0, other.first, -1) or one, other
    return one, other


def _yearless(point: Point) -> Digits | None:
    digits = point.digits
    if digits is None or digits.year is not None or not digits.days or digits.hijri:
        return None
    return digits


def _moved(digits: Digits, which: int, anchor: date, step: int) -> Value | None:
    """Find the day on the anchor's side: not before it (1) or not after it (-1)."""
    month, day = digits.month or 0, digits.days[which]
    found = on_calendar(anchor.year, month, day)
    if found is not None and (found - anchor).days * step < 0:
        found = on_calendar(anchor.year + step, month, day)
    return None if found is None else day_value(found)._replace(inferred=True)
