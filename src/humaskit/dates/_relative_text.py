"""How far a moment is from now, as Indonesian text."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Final

from humaskit.dates._styles import STYLES, Style, not_a_moment, unknown_style

_DAYS: Final[Mapping[int, str]] = {-1: "kemarin", 0: "hari ini", 1: "besok", 2: "lusa"}
_SHORT_UNITS: Final[Mapping[str, str]] = {
    "menit": "mnt",
    "jam": "jam",
    "hari": "hr",
    "minggu": "mgg",
    "bulan": "bln",
    "tahun": "thn",
}
_BOOK: Final = ("{} {} yang lalu", "dalam {} {}")
_PRESS: Final = ("{} {} lalu", "{} {} lagi")
_SHORT: Final = ("{} {} lalu", "dlm {} {}")
_FRAMES: Final[Mapping[str, tuple[str, str]]] = {
    "eyd": _BOOK,
    "dinas": _BOOK,
    "full": _BOOK,
    "long": _BOOK,
    "pers": _PRESS,
    "medium": _SHORT,
    "short": _SHORT,
}


def format_relative(moment: date, *, now: date, style: Style = "eyd") -> str:
    """Write how far a day or a moment is from now (waktu nisbi).

    Args:
        moment: A date, or an aware datetime.
        now: Today's date, or the present moment, of the same sort.
        style: How to write it, see `Style`.

    Returns:
        For dates: `hari ini`, `kemarin`, `besok`, `lusa`, then days, and from a week on whole
        weeks, months, years. For datetimes within a day: `baru saja` or `sebentar lagi` within a
        minute, then whole minutes and hours; further away as for dates, by the calendar of
        `moment`'s own zone. `2 jam yang lalu` and `dalam 2 jam` (eyd, dinas, full, long), `2 jam
        lalu` and `2 jam lagi` (pers), `1 hr lalu` and `dlm 2 jam` (medium, short).

    Raises:
        InvalidValueError: The style is unknown, or the two are not of one sort.

    Sources: CLDR relative times; `kemarin` and `besok` as the press writes.
    """
    if style not in STYLES:
        raise unknown_style(style)
    if not isinstance(moment, date):
        raise not_a_moment("moment", moment, "date/datetime")
    if isinstance(moment, datetime) and isinstance(now, datetime):
        if (moment.utcoffset() is None) != (now.utcoffset() is None):
            raise not_a_moment("now", now, "naive datetime" if now.tzinfo else "datetime + offset")
        distance = moment - now
        if abs(distance) < timedelta(days=1):
            return _clock(distance, style)
        return _calendar(moment.date(), now.astimezone(moment.tzinfo).date(), style)
    if isinstance(moment, datetime) or isinstance(now, datetime) or not isinstance(now, date):
        raise not_a_moment("now", now, type(moment).__name__)
    return _calendar(moment, now, style)


def _clock(distance: timedelta, style: str) -> str:
    ahead = distance > timedelta()
    minutes = int(abs(distance).total_seconds()) // 60
    if not minutes:
        return "sebentar lagi" if ahead else "baru saja"
    if minutes < 60:
        return _say(minutes, "menit", style, ahead=ahead)
    return _say(minutes // 60, "jam", style, ahead=ahead)


def _calendar(day: date, today: date, style: str) -> str:
    days = (day - today).days
    if days in _DAYS:
        return _DAYS[days]
    number, unit = _span(min(day, today), max(day, today), abs(days))
    return _say(number, unit, style, ahead=days > 0)


def _span(first: date, last: date, days: int) -> tuple[int, str]:
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    if months >= 12:
        return months // 12, "tahun"
    if months:
        return months, "bulan"
    return (days // 7, "minggu") if days >= 7 else (days, "hari")


def _say(number: int, unit: str, style: str, *, ahead: bool) -> str:
    frame = _FRAMES[style]
    return frame[ahead].format(number, _SHORT_UNITS[unit] if frame is _SHORT else unit)
