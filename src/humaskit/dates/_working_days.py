"""Counting working days (hari kerja): Monday to Friday without the holidays of a calendar."""

from bisect import bisect_right
from datetime import date, datetime, timedelta
from typing import Final

from humaskit.dates._holidays import HolidayCalendar, UndecreedYearError
from humaskit.errors import InvalidValueError

_LAST: Final = date.max.toordinal()


def working_days(start: date, n: int, calendar: HolidayCalendar) -> date:
    """Return the `n`-th working day after `start`.

    The day of receipt does not count: the first working day is the first after it, as the
    deadlines of public information are counted (UU 14/2008, article 22).

    Args:
        start: The day that sets the clock, no datetime.
        n: How many working days, at least 1.
        calendar: The holidays, with or without joint leave; six days' difference in a March with
            Idulfitri.

    Raises:
        InvalidValueError: `start` is no plain date, or `n` no whole number of at least 1.
        UndecreedYearError: The count runs into a year that the calendar does not cover, for want
            of a published joint decree.
    """
    first = _ordinal(start, "start")
    if type(n) is not int or n < 1:
        raise _refused(
            "n",
            "not_positive",
            "Jumlah hari kerja harus bilangan bulat, paling sedikit 1",
            "the number of working days is a whole number of at least 1",
        )
    closed = calendar.closed
    passed = bisect_right(closed, first)
    last = _weekdays_after(first, n)
    while (behind := bisect_right(closed, last)) > passed:
        last = _weekdays_after(last, behind - passed)
        passed = behind
    if (
        last > _LAST
        or date.fromordinal(last).year != start.year
        or start.year not in calendar.years
    ):
        _require_covered(first, last, calendar)
    return date.fromordinal(last)


def working_days_between(start: date, end: date, calendar: HolidayCalendar) -> int:
    """Count the working days after `start` up to and with `end`.

    The inverse of `working_days`: from `start` to its n-th working day there are n.

    Args:
        start: The day that sets the clock, no datetime; it does not count.
        end: The last day, which counts; not before `start`.
        calendar: The holidays, with or without joint leave.

    Raises:
        InvalidValueError: One of them is no plain date, or `end` is before `start`.
        UndecreedYearError: A day between lies in a year that the calendar does not cover.
    """
    first, last = _ordinal(start, "start"), _ordinal(end, "end")
    if last < first:
        raise _refused(
            "end",
            "before_start",
            "Hari terakhir mendahului hari pertama",
            "the last day is before the first",
        )
    _require_covered(first, last, calendar)
    closed = bisect_right(calendar.closed, last) - bisect_right(calendar.closed, first)
    return _weekdays_until(last) - _weekdays_until(first) - closed


def _weekdays_after(ordinal: int, n: int) -> int:
    weekday = (ordinal - 1) % 7
    if weekday > 4:
        ordinal -= weekday - 4
        weekday = 4
    weeks, days = divmod(n, 5)
    if weekday + days > 4:
        days += 2
    return ordinal + weeks * 7 + days


def _weekdays_until(ordinal: int) -> int:
    weeks, days = divmod(ordinal, 7)
    return weeks * 5 + min(days, 5)


def _require_covered(first: int, last: int, calendar: HolidayCalendar) -> None:
    if first == last:
        return
    year = (date.fromordinal(first) + timedelta(days=1)).year if first < _LAST else date.max.year
    final = date.fromordinal(last).year if last <= _LAST else date.max.year + 1
    while year <= final:
        if year not in calendar.years:
            raise UndecreedYearError(
                year,
                f"Kalender tidak memuat tahun {year}: belum ada SKB hari libur yang terbit",
                f"the calendar does not cover {year}: no joint decree on its holidays is known",
            )
        year += 1


def _ordinal(day: date, field: str) -> int:
    if isinstance(day, datetime) or not isinstance(day, date):
        raise _refused(
            field,
            "not_a_date",
            "Tulis tanggal tanpa waktu",
            f"give a date, not {type(day).__name__}",
        )
    return day.toordinal()


def _refused(field: str, rule: str, message: str, message_en: str) -> InvalidValueError:
    return InvalidValueError("working_days", field, rule, message, message_en)
