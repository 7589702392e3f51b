"""The two ends of a range that lack a year: both in one year, or across one New Year."""

from datetime import date

from humaskit.dates._counting import Value, day_value
from humaskit.dates._points import Point
from humaskit.dates._years import on_calendar


def ordered(one: Value, other: Value, first: Point, last: Point) -> tuple[Value, Value]:
    """Give an end without a year the year that follows from the other end."""
    if (
        one.first is not None
        and _open_year(last)
        and (other.first is None or other.first < one.first)
    ):
        return one, _moved(last, -1, one.first, forward=True) or other
    if other.first is not None and one.first is None and _open_year(first):
        return _moved(first, 0, other.first, forward=False) or one, other
    return one, other


def _open_year(point: Point) -> bool:
    digits = point.digits
    return digits is not None and digits.year is None and digits.days != () and not digits.hijri


def _moved(point: Point, which: int, anchor: date, *, forward: bool) -> Value | None:
    digits = point.digits
    if digits is None or digits.month is None:
        return None
    found = on_calendar(anchor.year, digits.month, digits.days[which])
    if found is not None and (found < anchor) == forward and found != anchor:
        found = on_calendar(anchor.year + (1 if forward else -1), digits.month, digits.days[which])
    return None if found is None else day_value(found)._replace(inferred=True)
