"""Stretches of time, and distances from now, as Indonesian text."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from humaskit.dates import format_range, format_relative
from humaskit.dates._styles import Style
from humaskit.errors import InvalidValueError

WIB = timezone(timedelta(hours=7))
NINE = datetime(2020, 10, 12, 9, 0, tzinfo=WIB)


@pytest.mark.parametrize(
    ("start", "end", "style", "text"),
    [
        (date(2020, 10, 12), date(2020, 10, 12), "eyd", "12 Oktober 2020"),
        (date(2020, 10, 12), date(2020, 10, 12), "pers", "Senin (12/10/2020)"),
        (date(2020, 10, 12), date(2020, 10, 14), "eyd", "12—14 Oktober 2020"),
        (date(2020, 9, 30), date(2020, 10, 2), "eyd", "30 September—2 Oktober 2020"),
        (date(2020, 12, 30), date(2021, 1, 2), "eyd", "30 Desember 2020—2 Januari 2021"),
        (date(2020, 10, 12), date(2021, 10, 12), "eyd", "12 Oktober 2020—12 Oktober 2021"),
        (date(2020, 10, 12), date(2020, 10, 14), "pers", "Senin–Rabu (12–14/10/2020)"),
        (
            date(2020, 9, 30),
            date(2020, 10, 2),
            "pers",
            "Rabu (30/9/2020) hingga Jumat (2/10/2020)",
        ),
        (date(2020, 10, 12), date(2020, 10, 14), "dinas", "12 s.d. 14 Oktober 2020"),
        (date(2020, 9, 30), date(2020, 10, 2), "dinas", "30 September s.d. 2 Oktober 2020"),
        (date(2020, 12, 30), date(2021, 1, 2), "dinas", "30 Desember 2020 s.d. 2 Januari 2021"),
        (date(2020, 10, 12), date(2020, 10, 14), "full", "Senin, 12–Rabu, 14 Oktober 2020"),
        (date(2020, 10, 12), date(2020, 10, 14), "long", "12–14 Oktober 2020"),
        (date(2020, 9, 30), date(2020, 10, 2), "medium", "30 Sep–2 Okt 2020"),
        (date(2020, 10, 12), date(2020, 10, 14), "short", "12/10/20–14/10/20"),
        (date(2020, 10, 12), None, "eyd", "12 Oktober 2020 s.d. selesai"),
        (date(2020, 10, 12), None, "pers", "Senin (12/10/2020) s.d. selesai"),
        (NINE, None, "dinas", "12 Oktober 2020 pukul 09.00 WIB s.d. selesai"),
    ],
)
def test_days(start: date, end: date | None, style: Style, text: str) -> None:
    assert format_range(start, end, style) == text


@pytest.mark.parametrize(
    ("end", "style", "text"),
    [
        (NINE, "eyd", "Senin, 12 Oktober 2020, pukul 09.00 WIB"),
        (NINE.replace(hour=12), "eyd", "Senin, 12 Oktober 2020, pukul 09.00—12.00 WIB"),
        (NINE.replace(hour=12), "pers", "Senin (12/10/2020) pukul 09.00–12.00 WIB"),
        (NINE.replace(hour=12), "dinas", "12 Oktober 2020 pukul 09.00 s.d. 12.00 WIB"),
        (
            NINE.replace(hour=12),
            "full",
            "Senin, 12 Oktober 2020 pukul 09.00.00–12.00.00 Waktu Indonesia Barat",
        ),
        (NINE.replace(hour=12), "long", "12 Oktober 2020 pukul 09.00.00–12.00.00 WIB"),
        (NINE.replace(hour=12), "medium", "12 Okt 2020, 09.00.00–12.00.00"),
        (NINE.replace(hour=12), "short", "12/10/20, 09.00–12.00"),
        (
            NINE + timedelta(days=1),
            "dinas",
            "12 Oktober 2020 pukul 09.00 WIB s.d. 13 Oktober 2020 pukul 09.00 WIB",
        ),
        (
            NINE + timedelta(days=1),
            "pers",
            "Senin (12/10/2020) pukul 09.00 WIB hingga Selasa (13/10/2020) pukul 09.00 WIB",
        ),
        (
            NINE.astimezone(timezone(timedelta(hours=8))) + timedelta(hours=3),
            "dinas",
            "12 Oktober 2020 pukul 09.00 WIB s.d. 12 Oktober 2020 pukul 13.00 WITA",
        ),
    ],
)
def test_moments(end: datetime, style: Style, text: str) -> None:
    assert format_range(NINE, end, style) == text


def test_naive_moments_of_a_day() -> None:
    start, end = datetime(2020, 10, 12, 9), datetime(2020, 10, 12, 12)  # noqa: DTZ001 - naive on purpose
    assert format_range(start, end) == "Senin, 12 Oktober 2020, pukul 09.00—12.00"


def test_reversed_range_is_refused() -> None:
    with pytest.raises(InvalidValueError, match=r"ends \(2020-10-11\) before it starts") as caught:
        format_range(date(2020, 10, 12), date(2020, 10, 11))
    assert caught.value.code == "humas.date_range.reversed"


@pytest.mark.parametrize(
    ("start", "end", "complaint"),
    [
        ("12 Oktober", date(2020, 10, 12), "'start' must be date/datetime, not str"),
        (date(2020, 10, 12), "13 Oktober", "'end' must be date/datetime, not str"),
        (date(2020, 10, 12), NINE, "'end' must be date, not datetime"),
        (NINE, date(2020, 10, 12), "'end' must be datetime, not date"),
        (NINE, NINE.replace(tzinfo=None), r"'end' must be datetime \+ offset, not datetime"),
        (NINE.replace(tzinfo=None), NINE, "'end' must be naive datetime, not datetime"),
    ],
)
def test_mixed_sorts_are_refused(start: date, end: date, complaint: str) -> None:
    with pytest.raises(InvalidValueError, match=complaint):
        format_range(start, end)


TODAY = date(2020, 10, 12)


@pytest.mark.parametrize(
    ("day", "text", "press"),
    [
        (date(2020, 10, 12), "hari ini", "hari ini"),
        (date(2020, 10, 11), "kemarin", "kemarin"),
        (date(2020, 10, 13), "besok", "besok"),
        (date(2020, 10, 14), "lusa", "lusa"),
        (date(2020, 10, 10), "2 hari yang lalu", "2 hari lalu"),
        (date(2020, 10, 15), "dalam 3 hari", "3 hari lagi"),
        (date(2020, 10, 18), "dalam 6 hari", "6 hari lagi"),
        (date(2020, 10, 19), "dalam 1 minggu", "1 minggu lagi"),
        (date(2020, 9, 13), "4 minggu yang lalu", "4 minggu lalu"),
        (date(2020, 9, 12), "1 bulan yang lalu", "1 bulan lalu"),
        (date(2020, 12, 11), "dalam 1 bulan", "1 bulan lagi"),
        (date(2021, 10, 11), "dalam 11 bulan", "11 bulan lagi"),
        (date(2021, 10, 12), "dalam 1 tahun", "1 tahun lagi"),
        (date(2018, 10, 13), "1 tahun yang lalu", "1 tahun lalu"),
    ],
)
def test_days_from_today(day: date, text: str, press: str) -> None:
    assert format_relative(day, now=TODAY) == text
    assert format_relative(day, now=TODAY, style="pers") == press


@pytest.mark.parametrize(
    ("distance", "text", "short"),
    [
        (timedelta(), "baru saja", "baru saja"),
        (-timedelta(seconds=59), "baru saja", "baru saja"),
        (timedelta(seconds=59), "sebentar lagi", "sebentar lagi"),
        (-timedelta(minutes=1), "1 menit yang lalu", "1 mnt lalu"),
        (timedelta(minutes=59, seconds=59), "dalam 59 menit", "dlm 59 mnt"),
        (-timedelta(hours=2), "2 jam yang lalu", "2 jam lalu"),
        (timedelta(hours=2), "dalam 2 jam", "dlm 2 jam"),
        (-timedelta(hours=23, minutes=59), "23 jam yang lalu", "23 jam lalu"),
        (-timedelta(days=1), "kemarin", "kemarin"),
        (-timedelta(days=4), "4 hari yang lalu", "4 hr lalu"),
        (timedelta(days=21), "dalam 3 minggu", "dlm 3 mgg"),
        (timedelta(days=70), "dalam 2 bulan", "dlm 2 bln"),
        (-timedelta(days=800), "2 tahun yang lalu", "2 thn lalu"),
    ],
)
def test_moments_from_now(distance: timedelta, text: str, short: str) -> None:
    assert format_relative(NINE + distance, now=NINE) == text
    assert format_relative(NINE + distance, now=NINE, style="short") == short


def test_calendar_is_that_of_the_moment_s_zone() -> None:
    now = datetime(2020, 10, 14, 23, 30, tzinfo=ZoneInfo("Asia/Jakarta"))
    east = datetime(2020, 10, 13, 10, 0, tzinfo=ZoneInfo("Asia/Jayapura"))
    west = datetime(2020, 10, 13, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
    assert format_relative(east, now=now) == "2 hari yang lalu"
    assert format_relative(west, now=now) == "kemarin"


@pytest.mark.parametrize(
    ("moment", "now", "complaint"),
    [
        ("kemarin", TODAY, "'moment' must be date/datetime, not str"),
        (TODAY, "hari ini", "'now' must be date, not str"),
        (TODAY, NINE, "'now' must be date, not datetime"),
        (NINE, TODAY, "'now' must be datetime, not date"),
        (NINE, NINE.replace(tzinfo=None), r"'now' must be datetime \+ offset, not datetime"),
        (NINE.replace(tzinfo=None), NINE, "'now' must be naive datetime, not datetime"),
    ],
)
def test_sorts_must_agree(moment: date, now: date, complaint: str) -> None:
    with pytest.raises(InvalidValueError, match=complaint):
        format_relative(moment, now=now)
