"""From an expression as read to the mentions that `find` gives."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from humaskit.dates._clocks import OPEN
from humaskit.dates._counting import Value
from humaskit.dates._edtf import texts_of
from humaskit.dates._expressions import Expression
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import NUMBER
from humaskit.dates._mention import DateMention, Kind
from humaskit.dates._points import Digits, Named, Point
from humaskit.dates._resolving import value_of
from humaskit.dates._spans import ordered
from humaskit.dates._years import fits


class _Check(NamedTuple):
    """A weekday as written, the day it must fit, and whether it does."""

    name: Named
    day: date | None
    ok: bool | None


def mentions_of(
    folded: Folded, expression: Expression, published: date | None
) -> Iterator[DateMention]:
    """Resolve an expression; days that do not follow each other become a mention each."""
    digits = expression.first.digits
    parts: tuple[Expression, ...] = (expression,)
    between = folded.plain.endswith("antara ", 0, expression.start)
    if expression.last is None and digits is not None and not between and _scattered(digits):
        points = _apart(folded, expression.first, digits)
        parts = tuple(Expression(point.start, point.end, point) for point in points)
    for part in parts:
        mention = _mention(folded, part, published)
        if mention is not None:
            yield mention


def _scattered(digits: Digits) -> bool:
    """Whether a list of days leaves days out between them."""
    days = digits.days
    return len(days) > 1 and not digits.through and any(b != a + 1 for a, b in pairwise(days))


def _apart(folded: Folded, point: Point, digits: Digits) -> Iterator[Point]:
    """Take a list of days apart; each keeps its own weekday, if each has one."""
    days = digits.days
    numbers = list(NUMBER.finditer(folded.plain, digits.start, digits.end))[: len(days)]
    last = len(days) - 1
    for index, (day, number) in enumerate(zip(days, numbers, strict=True)):
        names = point.weekdays[index : index + 1] if len(point.weekdays) > 1 else ()
        names = point.weekdays if index == 0 and not names else names
        start = point.start if index == 0 else number.start()
        end = point.end if index == last else number.end()
        yield point._replace(
            start=start, end=end, weekdays=names, digits=digits._replace(days=(day,))
        )


def _mention(folded: Folded, expression: Expression, published: date | None) -> DateMention | None:
    first, last = expression.first, expression.last
    end_point = last if isinstance(last, Point) else first
    clock_only = first.digits is None and first.relative is None
    one = Value("") if clock_only else value_of(first, published, 0)
    if published and one and last is None and _perhaps_yearly(folded, first, one, published):
        one = Value(f"XXXX-{published:%m-%d}")
    single = end_point is first and (first.digits is None or len(first.digits.days) < 2)
    other = one if single else value_of(end_point, published, -1)
    if one is None or other is None:
        return None
    if one is not other:
        one, other = ordered(one, other, first, end_point)
    iso, iso_end = texts_of(expression, one, other)
    checks = [*_checks(first, one, other if end_point is first else one)]
    if end_point is not first:
        checks += _checks(end_point, other, other)
    shown = next((check for check in checks if check.ok is False), checks[0] if checks else None)
    return DateMention(
        start=expression.start,
        end=expression.end,
        kind=_kind(expression, iso_end),
        iso=iso,
        iso_end=iso_end,
        first=one.first,
        last=None if iso_end == OPEN else other.last,
        weekday=shown and folded.given[shown.name.start : shown.name.end],
        weekday_ok=_all_ok(checks),
        weekday_start=shown and shown.name.start,
        weekday_end=shown and shown.name.end,
        weekday_date=shown and shown.day,
        weekday_number=shown and shown.name.number,
        inferred=one.inferred or other.inferred,
        fault=one.fault or other.fault,
    )


def _perhaps_yearly(folded: Folded, point: Point, value: Value, published: date) -> bool:
    """Whether nothing but the day of publication says which year a day is of.

    Who writes on 26 June that something is on `26 Juni`, and means today, says `hari ini`, a
    weekday, a clock time or `(26/6)`; bare, it is as often the day that comes back every year.
    """
    digits = point.digits
    if digits is None or value.first != published or not value.inferred:
        return False
    bare = not (point.weekdays or point.relative or point.side or point.clocks)
    return (
        bare
        and point.year_shift is None
        and len(digits.days) == 1
        and not folded.plain[digits.end - 1].isdecimal()
    )


def _checks(point: Point, one: Value, other: Value) -> list[_Check]:
    """Hold the weekdays of a point against its first and last day."""
    names, several = point.weekdays, one.iso != other.iso
    if several and len(names) == 2:
        return [_check(names[0], one), _check(names[1], other)]
    checks = [_check(name, one) for name in names]
    fitting = [check for check in checks if check.ok]
    if several and not fitting:
        fitting = [check for check in (_check(name, other) for name in names) if check.ok]
    return fitting or checks


def _check(name: Named, value: Value) -> _Check:
    single = value.first is not None and (value.first == value.last)
    day = value.first if single else None
    return _Check(name, day, None if day is None else fits(name, day))


def _all_ok(checks: list[_Check]) -> bool | None:
    known = [check.ok for check in checks if check.ok is not None]
    return all(known) if known else None


def _kind(expression: Expression, iso_end: str | None) -> Kind:
    point = expression.first
    digits = point.digits
    if digits is not None and digits.hijri:
        return "hijri"
    if digits is None and point.relative is None:
        return "time"
    if iso_end is not None and (expression.last is not None or digits is not None):
        return "range"
    if digits is None or (digits.year is None and (point.relative or _pointed(point))):
        return "relative"
    if digits.year is None or not digits.days:
        return "partial"
    return "date" if point.clocks is None and digits.time is None else "datetime"


def _pointed(point: Point) -> bool:
    return point.digits is not None and not point.digits.days and point.side is not None
