"""How RSS writes a point in time: its own offset, English names, no locale asked."""

from datetime import UTC, datetime
from typing import Final

_HALF_HOUR: Final = 30 * 60
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def rfc822(at: datetime) -> str:
    """Write an aware datetime as RSS 2.0 asks: `Mon, 12 Oct 2020 09:00:00 +0700`.

    Offsets of quarters of an hour, which the W3C validator calls problematic, become UTC.
    """
    offset = at.utcoffset()
    if offset is not None and offset.seconds % _HALF_HOUR:
        at = at.astimezone(UTC)
    written = at.isoformat()  # one question to the zone; each of strftime's asks it anew
    return (
        f"{_DAYS[at.weekday()]}, {written[8:10]} {_MONTHS[at.month - 1]} {written[:4]} "
        f"{written[11:19]} {written[-6:-3]}{written[-2:]}"
    )
