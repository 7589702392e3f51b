"""The name of a moment's zone, as Indonesians write it: WIB, WITA, WIT, or GMT with an offset."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta, timezone, tzinfo
from typing import Final

from humaskit.dates.zones import Zone

# Plain text, not members: looking up a member's value costs as much as the rest of `short_zone`.
_NAMES: Final[Mapping[timedelta, str]] = {timedelta(hours=zone.hours): zone.value for zone in Zone}
_IANA: Final[Mapping[str, str]] = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Ujung_Pandang": "WITA",
    "Asia/Jayapura": "WIT",
}


def short_zone(moment: datetime | time) -> str:
    """Return `WIB`, `WITA`, `WIT`, `GMT+4` for any other offset, or nothing for a naive moment.

    A fixed offset of +07:00, +08:00 or +09:00 is read as Indonesian; a named zone of another
    country (`Asia/Bangkok`) is not, nor one of Indonesia at a time when its offset was another.
    """
    zone = moment.tzinfo
    if zone is None:
        return ""
    offset = zone.utcoffset(moment if isinstance(moment, datetime) else None)
    if offset is None:
        return ""
    name = _NAMES.get(offset)
    if name is not None and (type(zone) is timezone or _agrees(zone, name)):
        return name
    return _gmt(offset)


def long_zone(moment: datetime | time) -> str:
    """Return `Waktu Indonesia Barat` and its siblings (CLDR); otherwise as `short_zone`."""
    name = short_zone(moment)
    return Zone(name).long_name if name in Zone.__members__ else name


def _agrees(zone: tzinfo, name: str) -> bool:
    key = getattr(zone, "key", None)
    return key is None or _IANA.get(key) == name


def _gmt(offset: timedelta) -> str:
    minutes, seconds = divmod(int(abs(offset).total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    sign = "-" if offset < timedelta() else "+"
    tail = f".{minutes:02}" if minutes or seconds else ""
    return f"GMT{sign}{hours}{tail}" + (f".{seconds:02}" if seconds else "") if offset else "GMT"
