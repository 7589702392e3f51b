from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from humaskit.dates.zones import Zone, zone_at


@pytest.mark.parametrize(
    ("zone", "hours", "long_name", "iana"),
    [
        (Zone.WIB, 7, "Waktu Indonesia Barat", "Asia/Pontianak"),
        (Zone.WITA, 8, "Waktu Indonesia Tengah", "Asia/Makassar"),
        (Zone.WIT, 9, "Waktu Indonesia Timur", "Asia/Jayapura"),
    ],
)
def test_a_zone_knows_its_hours_its_offset_its_name_and_is_known_by_its_moments(
    zone: Zone, hours: int, long_name: str, iana: str
) -> None:
    assert zone.hours == hours
    assert zone.offset.utcoffset(None) == timedelta(hours=hours)
    assert zone.offset.tzname(None) == zone.value
    assert zone.long_name == long_name
    assert zone_at(datetime(2020, 10, 12, 9, 0, tzinfo=zone.offset)) is zone
    assert zone_at(datetime(2020, 10, 12, 9, 0, tzinfo=ZoneInfo(iana))) is zone


def test_other_offsets_and_naive_moments_have_no_zone() -> None:
    assert zone_at(datetime(2020, 10, 12, 9, 0, tzinfo=timezone(timedelta(hours=5)))) is None
    assert zone_at(datetime(2020, 10, 12, 9, 0)) is None  # noqa: DTZ001 - a naive one is the case
