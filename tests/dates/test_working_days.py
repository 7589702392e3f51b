"""Deadlines in working days over decreed and given calendars."""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache

import pytest

import sampling
from humaskit.dates import (
    HolidayCalendar,
    UndecreedYearError,
    decreed_years,
    working_days,
    working_days_between,
)
from humaskit.errors import InvalidValueError, MissingExtraError

Build = Callable[[], HolidayCalendar]
DAY = timedelta(days=1)
STARTS = [date(2015, 1, 1) + number * DAY for number in range(4_748)]


@cache
def _national() -> HolidayCalendar:
    return HolidayCalendar.national()


@cache
def _with_joint_leave() -> HolidayCalendar:
    return HolidayCalendar.with_joint_leave()


def _naive(start: date, n: int, calendar: HolidayCalendar) -> date | None:
    day = start
    while n:
        day += DAY
        if day.weekday() < 5 and day not in calendar.holidays:
            n -= 1
    return day if day.year <= 2027 else None


def _counted(start: date, n: int, calendar: HolidayCalendar) -> date | None:
    try:
        return working_days(start, n, calendar)
    except UndecreedYearError as refused:
        return None if refused.year == 2028 else start


@pytest.mark.parametrize(
    ("start", "n", "national", "with_joint_leave"),
    [
        (date(2026, 3, 17), 5, date(2026, 3, 25), date(2026, 3, 31)),
        (date(2025, 3, 26), 5, date(2025, 4, 4), date(2025, 4, 11)),
        (date(2026, 1, 2), 1, date(2026, 1, 5), date(2026, 1, 5)),
        (date(2026, 8, 14), 1, date(2026, 8, 18), date(2026, 8, 18)),
        (date(2014, 12, 31), 1, date(2015, 1, 2), date(2015, 1, 2)),
    ],
)
def test_a_deadline_counts_from_the_day_after(
    start: date, n: int, national: date, with_joint_leave: date
) -> None:
    assert working_days(start, n, _national()) == national
    assert working_days(start, n, _with_joint_leave()) == with_joint_leave


@pytest.mark.parametrize("calendar", [_national, _with_joint_leave])
def test_every_count_of_2015_to_2027_is_the_naive_one(calendar: Build) -> None:
    holidays = calendar()
    for start in sampling.pick(STARTS, 400):
        for n in range(1, 31):
            due = _counted(start, n, holidays)
            assert due == _naive(start, n, holidays), (start, n)
            assert due is None or working_days_between(start, due, holidays) == n


def test_the_days_between_are_the_working_days_of_the_naive_count() -> None:
    calendar = _with_joint_leave()
    for start in sampling.pick(STARTS[:-60], 60):
        count = 0
        for length in range(60):
            end = start + length * DAY
            count += length > 0 and end.weekday() < 5 and end not in calendar.holidays
            assert working_days_between(start, end, calendar) == count


def test_joint_leave_is_more_than_national_holidays() -> None:
    assert _national().holidays < _with_joint_leave().holidays
    assert date(2026, 12, 24) in _with_joint_leave().holidays - _national().holidays


@pytest.mark.parametrize("build", [HolidayCalendar.national, HolidayCalendar.with_joint_leave])
@pytest.mark.parametrize("year", [1999, 2014, 2028])
def test_a_year_without_a_published_decree_is_refused(
    build: Callable[[list[int]], HolidayCalendar], year: int
) -> None:
    with pytest.raises(UndecreedYearError) as caught:
        build([2026, year])
    assert caught.value.year == year
    assert caught.value.code == "humas.calendar.undecreed_year"
    assert str(year) in caught.value.message


def test_the_decreed_years_are_those_of_the_table() -> None:
    assert decreed_years() == set(range(2015, 2028))
    assert _national().years == decreed_years()


@pytest.mark.parametrize(
    ("start", "n", "year"),
    [
        (date(2027, 12, 31), 1, 2028),
        (date(2027, 12, 1), 30, 2028),
        (date(2014, 12, 1), 5, 2014),
        (date(2026, 1, 1), 10**30, 2028),
        (date.max, 1, 9999),
    ],
)
def test_a_count_that_runs_into_an_undecreed_year_is_refused(
    start: date, n: int, year: int
) -> None:
    with pytest.raises(UndecreedYearError) as caught:
        working_days(start, n, _national())
    assert caught.value.year == year


def test_a_gap_between_the_years_of_a_calendar_is_refused() -> None:
    calendar = HolidayCalendar.national([2024, 2026])
    assert working_days(date(2026, 1, 1), 1, calendar) == date(2026, 1, 2)
    for count in (
        lambda: working_days(date(2024, 12, 20), 300, calendar),
        lambda: working_days_between(date(2024, 12, 20), date(2026, 1, 5), calendar),
    ):
        with pytest.raises(UndecreedYearError) as caught:
            count()
        assert caught.value.year == 2025


@pytest.mark.parametrize("n", [0, -1, True, 2.0])
def test_a_number_that_is_no_count_of_days_is_refused(n: int) -> None:
    with pytest.raises(InvalidValueError) as caught:
        working_days(date(2026, 1, 1), n, _national())
    assert caught.value.code == "humas.working_days.not_positive"


@pytest.mark.parametrize("day", [datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01"])
def test_only_a_plain_date_is_a_day(day: date) -> None:
    for count in (
        lambda: working_days(day, 1, _national()),
        lambda: working_days_between(day, date(2026, 1, 2), _national()),
        lambda: working_days_between(date(2026, 1, 2), day, _national()),
    ):
        with pytest.raises(InvalidValueError) as caught:
            count()
        assert caught.value.code == "humas.working_days.not_a_date"


def test_the_days_between_go_forward() -> None:
    assert working_days_between(date(2026, 1, 5), date(2026, 1, 5), _national()) == 0
    with pytest.raises(InvalidValueError) as caught:
        working_days_between(date(2026, 1, 5), date(2026, 1, 4), _national())
    assert caught.value.code == "humas.working_days.before_start"


def test_an_agency_may_keep_its_own_calendar() -> None:
    calendar = HolidayCalendar.of([date(2030, 1, 1), date(2030, 1, 2)], years=[2030])
    assert working_days(date(2029, 12, 31), 1, calendar) == date(2030, 1, 3)
    assert calendar == HolidayCalendar.of((date(2030, 1, 2), date(2030, 1, 1)), years={2030})
    assert hash(calendar) == hash(HolidayCalendar.of(calendar.holidays, years=[2030]))


@pytest.mark.parametrize("day", [date(2031, 1, 1), datetime(2030, 1, 1, tzinfo=UTC)])
def test_a_foreign_day_is_no_holiday_of_a_calendar(day: date) -> None:
    with pytest.raises(InvalidValueError) as caught:
        HolidayCalendar.of([day], years=[2030])
    assert caught.value.code == "humas.calendar.foreign_day"


def test_years_to_the_end_of_time_do_not_overflow() -> None:
    calendar = HolidayCalendar.of([], years=range(9990, 10_000))
    assert working_days(date(9999, 12, 30), 1, calendar) == date(9999, 12, 31)
    with pytest.raises(UndecreedYearError) as caught:
        working_days(date(9999, 12, 30), 2, calendar)
    assert caught.value.year == 10_000


def test_without_the_extra_the_calendar_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(MissingExtraError) as caught:
        HolidayCalendar.national([2026])
    assert (caught.value.extra, caught.value.package) == ("calendar", "holidays")


def test_the_days_are_those_of_lokal_id() -> None:
    lokal = pytest.importorskip("lokal.holidays", reason="lokal-id is not installed")
    for year in (2026, 2027):
        theirs = {str(one.date) for one in lokal.get_holidays(year).holidays}
        ours = {str(day) for day in _with_joint_leave().holidays if day.year == year}
        assert ours == theirs
