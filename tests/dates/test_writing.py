"""Dates and times as Indonesian text."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from babel.dates import format_date as babel_date
from babel.dates import format_time as babel_time
from babel.dates import get_timezone_name

import sampling
from humaskit import dates
from humaskit.dates import names
from humaskit.dates._babel import compile_pattern, table
from humaskit.dates._styles import Style
from humaskit.dates.zones import Zone
from humaskit.errors import InvalidValueError

WIB = timezone(timedelta(hours=7))
WITA = timezone(timedelta(hours=8))
WIT = timezone(timedelta(hours=9))
DAY = date(2020, 10, 2)
MOMENT = datetime(2020, 10, 2, 9, 5, 7, tzinfo=WIB)
DAYS = [date(1970, 1, 1) + timedelta(days=number) for number in range(36_890)]

WRITTEN: dict[Style, tuple[str, str, str]] = {
    "eyd": ("Jumat, 2 Oktober 2020", "pukul 09.05 WIB", "Jumat, 2 Oktober 2020, pukul 09.05 WIB"),
    "pers": ("Jumat (2/10/2020)", "pukul 09.05 WIB", "Jumat (2/10/2020) pukul 09.05 WIB"),
    "dinas": ("2 Oktober 2020", "pukul 09.05 WIB", "2 Oktober 2020 pukul 09.05 WIB"),
    "full": (
        "Jumat, 2 Oktober 2020",
        "09.05.07 Waktu Indonesia Barat",
        "Jumat, 2 Oktober 2020 pukul 09.05.07 Waktu Indonesia Barat",
    ),
    "long": ("2 Oktober 2020", "09.05.07 WIB", "2 Oktober 2020 pukul 09.05.07 WIB"),
    "medium": ("2 Okt 2020", "09.05.07", "2 Okt 2020, 09.05.07"),
    "short": ("2/10/20", "09.05", "2/10/20, 09.05"),
}


@pytest.mark.parametrize("style", get_args(Style))
def test_each_style(style: Style) -> None:
    day, clock, both = WRITTEN[style]
    assert dates.format_date(DAY, style) == day
    assert dates.format_date(MOMENT, style) == day
    assert dates.format_time(MOMENT, style) == clock
    assert dates.format_time(MOMENT.timetz(), style) == clock
    assert dates.format_datetime(MOMENT, style) == both


def test_book_style_is_the_default() -> None:
    assert dates.format_date(DAY) == "Jumat, 2 Oktober 2020"
    assert dates.format_time(MOMENT) == "pukul 09.05 WIB"
    assert dates.format_datetime(MOMENT) == "Jumat, 2 Oktober 2020, pukul 09.05 WIB"


def test_naive_moments_have_no_zone() -> None:
    naive = MOMENT.replace(tzinfo=None)
    assert dates.format_time(naive) == "pukul 09.05"
    assert dates.format_time(time(9, 5)) == "pukul 09.05"
    assert dates.format_time(naive, "full") == "09.05.07"
    assert dates.format_time(naive, "long") == "09.05.07"
    assert dates.format_datetime(naive, "pers") == "Jumat (2/10/2020) pukul 09.05"


@pytest.mark.parametrize(
    ("zone", "short", "long"),
    [
        (WIB, "WIB", "Waktu Indonesia Barat"),
        (WITA, "WITA", "Waktu Indonesia Tengah"),
        (WIT, "WIT", "Waktu Indonesia Timur"),
        (ZoneInfo("Asia/Jakarta"), "WIB", "Waktu Indonesia Barat"),
        (ZoneInfo("Asia/Pontianak"), "WIB", "Waktu Indonesia Barat"),
        (ZoneInfo("Asia/Makassar"), "WITA", "Waktu Indonesia Tengah"),
        (ZoneInfo("Asia/Ujung_Pandang"), "WITA", "Waktu Indonesia Tengah"),
        (ZoneInfo("Asia/Jayapura"), "WIT", "Waktu Indonesia Timur"),
        (ZoneInfo("Asia/Bangkok"), "GMT+7", "GMT+7"),
        (ZoneInfo("Asia/Kolkata"), "GMT+5.30", "GMT+5.30"),
        (timezone(-timedelta(hours=4)), "GMT-4", "GMT-4"),
        (timezone(timedelta(hours=7, minutes=7, seconds=12)), "GMT+7.07.12", "GMT+7.07.12"),
        (UTC, "GMT", "GMT"),
    ],
)
def test_zones(zone: timezone | ZoneInfo, short: str, long: str) -> None:
    moment = datetime(2020, 10, 2, 9, 5, 7, tzinfo=zone)
    assert dates.format_time(moment) == f"pukul 09.05 {short}"
    assert dates.format_time(moment, "full") == f"09.05.07 {long}"


def test_a_named_zone_without_a_date_has_no_offset() -> None:
    assert dates.format_time(time(9, 5, tzinfo=ZoneInfo("Asia/Jakarta"))) == "pukul 09.05"
    assert dates.format_time(time(9, 5, tzinfo=WITA)) == "pukul 09.05 WITA"


def test_zone_before_its_law_is_told_by_its_offset() -> None:
    moment = datetime(1945, 8, 17, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
    assert dates.format_time(moment) == "pukul 10.00 GMT+9"
    moment = datetime(1949, 12, 27, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
    assert dates.format_time(moment) == "pukul 10.00 GMT+8"


def test_table_is_babel_s() -> None:
    from humaskit.dates import _cldr  # noqa: PLC0415 - the generated table itself

    derived = table()
    assert {name: getattr(_cldr, name) for name in derived} == derived
    assert [str(name) for name in _cldr.MONTHS_WIDE] == list(names.MONTHS)
    assert [str(name) for name in _cldr.WEEKDAYS_WIDE] == list(names.WEEKDAYS)


@pytest.mark.parametrize("pattern", ["long", "medium", "short"])
def test_every_day_as_babel_where_babel_is_right(pattern: Style) -> None:
    locale = Locale.parse("id")
    for day in sampling.pick(DAYS, 300):
        assert dates.format_date(day, pattern) == babel_date(day, pattern, locale)


def test_full_date_is_babel_s_without_the_padded_day() -> None:
    locale = Locale.parse("id")
    for day in sampling.pick(DAYS, 300):
        assert dates.format_date(day, "full") == babel_date(day, "EEEE, d MMMM y", locale)
    assert babel_date(DAY, "full", "id") == "Jumat, 02 Oktober 2020"
    assert dates.format_date(DAY, "full") == "Jumat, 2 Oktober 2020"


@pytest.mark.parametrize("width", ["full", "long", "medium", "short"])
def test_times_as_babel(width: Style) -> None:
    zone = ZoneInfo("Asia/Makassar")
    for minute in range(0, 1440, 7):
        moment = datetime(2020, 10, 2, minute // 60, minute % 60, minute % 59, tzinfo=zone)
        assert dates.format_time(moment, width) == babel_time(moment, width, zone, "id")


@pytest.mark.parametrize("zone", Zone)
def test_zone_names_are_cldr_s(zone: Zone) -> None:
    iana = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}[zone]
    assert zone.long_name == get_timezone_name(ZoneInfo(iana), zone_variant="standard", locale="id")


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("EEEE, d MMMM y", "Jumat, 2 Oktober 2020"),
        ("EEE dd-MM-yy 'jam' H.mm", "Jum 02-10-20 jam 9.05"),
        ("E, d MMM yyyy HH.mm.ss z", "Jum, 2 Okt 2020 09.05.07 WIB"),
        ("d/M s zzzz", "2/10 7 Waktu Indonesia Barat"),
    ],
)
def test_patterns(pattern: str, text: str) -> None:
    assert dates.compile_pattern(pattern)(MOMENT) == text


@pytest.mark.parametrize(
    "pattern", ["y", "yy", "M", "MM", "MMM", "MMMM", "d", "dd", "E", "EEE", "EEEE"]
)
def test_pattern_fields_are_babel_s(pattern: str) -> None:
    write = compile_pattern(pattern)
    for day in DAYS[:400]:
        assert write(day) == babel_date(day, pattern, "id")


@pytest.mark.parametrize("pattern", ["GGGG y", "d MMMMM", "B h.mm"])
def test_unknown_pattern_field_is_named(pattern: str) -> None:
    with pytest.raises(InvalidValueError, match="unknown field") as caught:
        dates.compile_pattern(pattern)
    assert caught.value.code == "humas.date_pattern.unknown_field"
    assert pattern in caught.value.message


def test_unknown_style_names_the_nearest() -> None:
    calls: tuple[Callable[[], str], ...] = (
        lambda: dates.format_date(DAY, "per"),  # type: ignore[arg-type]
        lambda: dates.format_time(MOMENT, "per"),  # type: ignore[arg-type]
        lambda: dates.format_datetime(MOMENT, "per"),  # type: ignore[arg-type]
        lambda: dates.format_range(DAY, DAY, "per"),  # type: ignore[arg-type]
        lambda: dates.format_relative(DAY, now=DAY, style="per"),  # type: ignore[arg-type]
    )
    for call in calls:
        with pytest.raises(InvalidValueError, match="perhaps 'pers'") as caught:
            call()
        assert (caught.value.subject, caught.value.field) == ("date_style", "style")


def test_what_is_no_date_is_named() -> None:
    with pytest.raises(InvalidValueError, match="'day' must be date, not str"):
        dates.format_date("2020-10-02")  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match="'moment' must be datetime/time, not date"):
        dates.format_time(DAY)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match="'moment' must be datetime, not time"):
        dates.format_datetime(time(9))  # type: ignore[arg-type]
