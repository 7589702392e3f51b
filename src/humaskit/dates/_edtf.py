"""What an expression means as EDTF (ISO 8601-2) text."""

from humaskit.dates._clocks import OPEN, Clocks
from humaskit.dates._counting import Value
from humaskit.dates._expressions import Expression
from humaskit.dates._points import Point


def texts_of(expression: Expression, one: Value, other: Value) -> tuple[str | None, str | None]:
    """Write the beginning and the end; no end where there is one point in time.

    Args:
        expression: The expression as read, with its clock times.
        one: The first day, week, month or year that is meant.
        other: The last one; the same where there is one.
    """
    first, last = expression.first, expression.last
    start, end = _times(first)
    if isinstance(last, Point):
        start, end = _both_times(first, last)
    iso = _joined(one.iso, start)
    if OPEN in (last, end):
        return iso, OPEN
    if isinstance(last, Point) or one.iso != other.iso:
        return iso, _joined(other.iso, end)
    if first.relative is not None and first.relative.unit == "weekend" and other.last:
        return iso, other.last.isoformat()
    return iso, None if end is None else _joined(one.iso, end)


def _times(point: Point) -> tuple[str | None, str | None]:
    if point.clocks is None:
        return (None if point.digits is None else point.digits.time), None
    start, end = point.clocks.texts
    if point.digits is None and point.relative is None and _midnight(point.clocks):
        start = start.replace("24:00", "00:00")
    return start, end


def _both_times(first: Point, last: Point) -> tuple[str | None, str | None]:
    """Give the times of both ends; the zone of the last one holds for a first without one."""
    start, _ = _times(first)
    early, late = _times(last)
    if first.clocks is not None and last.clocks is not None and start is not None:
        start += "" if first.clocks.first.offset else last.clocks.first.offset
    return start, early if late is None else late


def _midnight(clocks: Clocks) -> bool:
    """Whether `jam 12 malam` stands without a day: then it is the clock's 00.00."""
    return clocks.first.hour == 24 and clocks.first.part == "malam"


def _joined(day: str | None, time: str | None) -> str | None:
    if time is None:
        return day or None
    return f"{day or ''}T{time}"
