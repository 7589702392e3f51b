"""Times and zones of iCalendar (RFC 5545, 3.3.4, 3.3.5, 3.6.5)."""

from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple


class Zone(NamedTuple):
    """A zone whose clocks never change."""

    tzid: str
    name: str
    offset: str


_ZONES: Final = {
    timedelta(hours=7): Zone("Asia/Jakarta", "WIB", "+0700"),
    timedelta(hours=8): Zone("Asia/Makassar", "WITA", "+0800"),
    timedelta(hours=9): Zone("Asia/Jayapura", "WIT", "+0900"),
}
_SETTLED: Final = 1964
"""From this year on the IANA zones of Indonesia have today's offsets (Keppres 243/1963)."""


def zone_of(at: datetime) -> Zone | None:
    """Return the zone that an instant is written in; None is UTC.

    Indonesia keeps no summer time, so +07:00, +08:00 and +09:00 are its zones; any other offset
    becomes a zone of its own, so that what recurs keeps its weekday.
    """
    offset = at.utcoffset()
    if not offset:
        return None
    if offset in _ZONES and at.year >= _SETTLED:
        return _ZONES[offset]
    return Zone(f"UTC{at:%z}", f"{at:%z}", f"{at:%z}")


def zone_lines(zone: Zone) -> tuple[str, ...]:
    """Return the VTIMEZONE of a zone."""
    return (
        "BEGIN:VTIMEZONE",
        f"TZID:{zone.tzid}",
        "BEGIN:STANDARD",
        "DTSTART:16010101T000000",
        f"TZOFFSETFROM:{zone.offset}",
        f"TZOFFSETTO:{zone.offset}",
        f"TZNAME:{zone.name}",
        "END:STANDARD",
        "END:VTIMEZONE",
    )


def time_line(name: str, at: datetime) -> str:
    """Return a line with a local time and its zone, or in UTC; parts of a second are cut off."""
    zone = zone_of(at)
    return f"{name}:{_basic(at)}Z" if zone is None else f"{name};TZID={zone.tzid}:{_basic(at)}"


def utc_line(name: str, at: datetime) -> str:
    """Return a line with a time in UTC."""
    return f"{name}:{_basic(at.astimezone(UTC))}Z"


def date_line(name: str, day: date) -> str:
    """Return a line with a date."""
    return f"{name};VALUE=DATE:{day.isoformat().replace('-', '')}"


def _basic(at: datetime) -> str:
    return at.isoformat()[:19].replace("-", "").replace(":", "")
