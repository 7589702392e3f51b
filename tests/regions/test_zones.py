"""The zone that a region's clocks show, and since when."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from humaskit.errors import InvalidValueError
from humaskit.regions import (
    UnknownRegionError,
    UnsettledZoneError,
    province_of,
    provinces,
    zone_of,
)

HOURS = {"WIB": 7, "WITA": 8, "WIT": 9}


def test_the_zones_are_those_of_the_decree() -> None:
    assert Counter(one.zone for one in provinces()) == {"WIB": 18, "WITA": 12, "WIT": 8}


def test_the_iana_zone_shows_the_same_hour_from_1988_on() -> None:
    for one in provinces():
        for year in (1988, 2000, 2026):
            moment = datetime(year, 1, 1, tzinfo=ZoneInfo(one.iana))
            assert moment.utcoffset() == timedelta(hours=HOURS[one.zone]), one.name


def test_iana_is_an_hour_wrong_for_bali_before_1988() -> None:
    # Bali was on WIB then; the name that stands for it has Sulawesi's history.
    moment = datetime(1987, 12, 31, tzinfo=UTC).astimezone(ZoneInfo("Asia/Makassar"))
    assert moment.utcoffset() == timedelta(hours=8)


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("36", "WIB"),
        ("74.71", "WITA"),
        ("91.71.01", "WIT"),
        ("51.71.01.1001", "WITA"),
        ("61.01", "WIB"),
    ],
)
def test_a_code_of_any_length_has_a_zone(code: str, zone: str) -> None:
    assert zone_of(code) == zone_of(code, on=date(2026, 1, 1)) == zone


@pytest.mark.parametrize("code", ["", "3", "36.7", "36.72.1", "3672", "97", "36.72.01.10011", "٣٦"])
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(UnknownRegionError):
        province_of(code)


@pytest.mark.parametrize(
    ("code", "day", "since"),
    [
        ("51.71", date(1987, 12, 31), "1988-01-01"),
        ("61", date(1987, 12, 31), "1988-01-01"),
        ("62", date(1970, 1, 1), "1988-01-01"),
        ("33", date(1963, 12, 31), "1964-01-01"),
        ("91", date(1945, 8, 17), "1964-01-01"),
    ],
)
def test_a_day_with_another_zone_is_refused(code: str, day: date, since: str) -> None:
    with pytest.raises(UnsettledZoneError) as caught:
        zone_of(code, on=day)
    assert caught.value.before == since
    assert caught.value.code == "humas.region.unsettled_zone"


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("51", date(1988, 1, 1)),
        ("33", date(1964, 1, 1)),
        ("63", date(1987, 12, 31)),
    ],
)
def test_a_day_with_todays_zone_is_answered(code: str, day: date) -> None:
    assert zone_of(code, on=day) == zone_of(code)


def test_a_datetime_is_no_day() -> None:
    with pytest.raises(InvalidValueError) as caught:
        zone_of("51", on=datetime(2026, 1, 1, tzinfo=UTC))
    assert caught.value.code == "humas.region.datetime"
