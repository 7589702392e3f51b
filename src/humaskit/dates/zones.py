"""The three zones of Indonesia: WIB, WITA and WIT, their offsets, and back from a moment.

Source: Keppres 41/1987, in force since 1 January 1988. Before that day the zones lay elsewhere
(Bali was in WIB), so an old moment's zone name is only as right as the offset that was given.
"""

from datetime import datetime, timedelta, timezone
from enum import StrEnum
from typing import Final


class Zone(StrEnum):
    """A time zone of Indonesia (zona waktu)."""

    WIB = "WIB"
    """Western: UTC+7 (Waktu Indonesia Barat)."""
    WITA = "WITA"
    """Central: UTC+8 (Waktu Indonesia Tengah)."""
    WIT = "WIT"
    """Eastern: UTC+9 (Waktu Indonesia Timur)."""

    @property
    def hours(self) -> int:
        """Hours ahead of UTC."""
        return _HOURS[self]

    @property
    def offset(self) -> timezone:
        """The zone as a fixed offset that bears its name."""
        return _OFFSETS[self]

    @property
    def long_name(self) -> str:
        """The zone in full: `Waktu Indonesia Barat`."""
        return _LONG_NAMES[self]


_HOURS: Final = {Zone.WIB: 7, Zone.WITA: 8, Zone.WIT: 9}
_OFFSETS: Final = {
    zone: timezone(timedelta(hours=hours), zone.value) for zone, hours in _HOURS.items()
}
_LONG_NAMES: Final = {
    Zone.WIB: "Waktu Indonesia Barat",
    Zone.WITA: "Waktu Indonesia Tengah",
    Zone.WIT: "Waktu Indonesia Timur",
}
_BY_OFFSET: Final = {timedelta(hours=hours): zone for zone, hours in _HOURS.items()}


def zone_at(moment: datetime) -> Zone | None:
    """Return the Indonesian zone that has a moment's offset.

    Args:
        moment: A datetime; whatever zone object it bears, its offset at that instant counts.

    Returns:
        The zone, or None where the offset is not 7, 8 or 9 hours or the datetime is naive.
    """
    offset = moment.utcoffset()
    return None if offset is None else _BY_OFFSET.get(offset)
