"""From an expression as read to the mentions that `find` gives."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from humaskit.dates._clocks import OPEN
from humaskit.dates._counting import Value
from humaskit.dates._edtf import texts_of
from humaskit.dates._expressions import Expression
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import NUMBER, SPACE, compiled
from humaskit.dates._mention import DateMention, Kind
from humaskit.dates._points import Digits, Named, Point
from humaskit.dates._resolving import value_of
from humaskit.dates._spans import ordered
from humaskit.dates._years import fits, on_calendar

_Weekday = tuple[str | None, bool | None, int | None, int | None, date | None, int | None]
"""The six fields of a mention that tell of its weekday."""
_NO_WEEKDAY: Final[_Weekday] = (None, None, None, None, None, None)
EVERY: Final = ("tiap ", "saban ", "tiap tanggal ", "saban tanggal ")
"""What stands before a day that comes again."""
_AGAIN: Final = compiled(rf"{SPACE}(?:(?:se)?tiap|saban){SPACE}tahun")
_NO_DAY: Final = Value("")


class _Check(NamedTuple):
    """A weekday as written, the day it must fit, and whether it does."""

    name: Named
    day: date | None
    ok: bool | None


def mentions_of(
    folded: Folded, expression: Expression, published: date | None
) -> Iterable[DateMention]:
    """Resolve an expression; days that do not follow each other become a mention each."""
    digits = expression.first.digits
    if digits is None or len(digits.days) < 2 or expression.last is not None:
        mention = _whole_day(folded, expression) or _mention(folded, expression, published)
        return () if mention is None else (mention,)
    parts: Iterable[Expression] = (expression,)
    if _scattered(digits) and not folded.plain.endswith("antara ", 0, expression.start):
        points = _apart(folded, expression.first, digits)
        parts = (Expression(point.start, point.end, point) for point in points)
    mentions = (_mention(folded, part, published) for part in parts)
    return [mention for mention in mentions if mention is not None]


def _scattered(digits: Digits) -> bool:
    """Whether a list of days leaves days out between them."""
    return not digits.through and any(b != a + 1 for a, b in pairwise(digits.days))


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


def _whole_day(folded: Folded, expression: Expression) -> DateMention | None:
    """Resolve the usual case in one step: one day with its year, no clock, at most one weekday."""
    start, end, point, last = expression
    digits, names = point.digits, point.weekdays
    if digits is None or last is not None or point.clocks is not None or len(names) > 1:
        return None
    year, days = digits.year, digits.days
    if year is None or len(year) != 4 or len(days) != 1 or digits.hijri or digits.time is not None:
        return None
    day = on_calendar(int(year), digits.month or 0, days[0])
    if day is None:
        return None
    if not names:
        return DateMention(start, end, "date", day.isoformat(), None, day, day)
    name = names[0]
    weekday = (folded.given[name.start : name.end], fits(name, day), name.start, name.end)
    return DateMention(
        start, end, "date", day.isoformat(), None, day, day, *weekday, day, name.number
    )


def _mention(folded: Folded, expression: Expression, published: date | None) -> DateMention | None:
    first, last = expression.first, expression.last
    if isinstance(last, Point):
        return _of_two(folded, expression, last, published)
    if first.digits is None and first.relative is None:
        return _made(folded, expression, _NO_DAY, _NO_DAY, ())
    if first.digits is not None and len(first.digits.days) > 1:
        return _of_two(folded, expression, first, published)
    value = value_of(first, published)
    if value is None:
        return None
    if value.inferred and value.first and last is None:
        bare = value.first == published and _perhaps_yearly(folded, first)
        if bare or _every_year(folded, first):
            value = Value(f"XXXX-{value.first:%m-%d}")
    return _made(folded, expression, value, value, _checks(first, value, value))


def _of_two(
    folded: Folded, expression: Expression, last: Point, published: date | None
) -> DateMention | None:
    """Resolve two ends: a point each, or the first and the last day of one."""
    first = expression.first
    one, other = value_of(first, published, 0), value_of(last, published, -1)
    if one is None or other is None:
        return None
    one, other = ordered(one, other, first, last)
    if last is first:
        return _made(folded, expression, one, other, _checks(first, one, other))
    checks = (*_checks(first, one, one), *_checks(last, other, other))
    return _made(folded, expression, one, other, checks)


def _made(
    folded: Folded, expression: Expression, one: Value, other: Value, checks: Sequence[_Check]
) -> DateMention:
    iso, iso_end = texts_of(expression, one, other)
    kind, last = _kind(expression, iso_end), None if iso_end == OPEN else other.last
    weekday = _weekday(folded, checks) if checks else _NO_WEEKDAY
    return DateMention(
        *(expression.start, expression.end, kind, iso, iso_end, one.first, last),
        *weekday,
        one.inferred or other.inferred,
        one.fault or other.fault,
    )


def _weekday(folded: Folded, checks: Sequence[_Check]) -> _Weekday:
    name, day, _ = next((check for check in checks if check.ok is False), checks[0])
    text = folded.given[name.start : name.end]
    return text, _all_ok(checks), name.start, name.end, day, name.number


def _every_year(folded: Folded, point: Point) -> bool:
    """Whether a day is said to come again: `setiap 5 Oktober`, `5 Oktober setiap tahun`."""
    if point.digits is None or not point.digits.days:
        return False
    again = _AGAIN.match(folded.plain, point.end) is not None
    return again or folded.plain.endswith(EVERY, 0, point.start)


def _perhaps_yearly(folded: Folded, point: Point) -> bool:
    """Whether nothing but the day of publication says which year a day is of.

    Who writes on 26 June that something is on `26 Juni`, and means today, says `hari ini`, a
    weekday, a clock time or `(26/6)`; bare, it is as often the day that comes back every year.
    """
    digits = point.digits
    if digits is None:
        return False
    bare = not (point.weekdays or point.relative or point.side or point.clocks)
    return (
        bare
        and point.year_shift is None
        and len(digits.days) == 1
        and not folded.plain[digits.end - 1].isdecimal()
    )


def _checks(point: Point, one: Value, other: Value) -> Sequence[_Check]:
    """Hold the weekdays of a point against its first and last day."""
    names, several = point.weekdays, one.iso != other.iso
    if not names:
        return ()
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


def _all_ok(checks: Sequence[_Check]) -> bool | None:
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
