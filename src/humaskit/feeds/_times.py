"""How RSS writes a point in time: its own offset, English names, no locale asked."""

from datetime import UTC, datetime, timedelta
from typing import Final

_HALF_HOUR: Final = timedelta(minutes=30)
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)


def rfc822(at: datetime) -> str:
    """Write an aware datetime as RSS 2.0 asks: `Mon, 12 Oct 2020 09:00:00 +0700`.

    Offsets of quarters of an hour, which the W3C validator calls problematic, become UTC.
    """
    if (at.utcoffset() or _HALF_HOUR) % _HALF_HOUR:
        at = at.astimezone(UTC)
    return (
        f"{_DAYS[at.weekday()]}, {at.day:02} {_MONTHS[at.month - 1]} {at.year:04} "
        f"{at.hour:02}:{at.minute:02}:{at.second:02} {at:%z}"
    )
