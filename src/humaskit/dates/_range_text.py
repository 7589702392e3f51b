"""Stretches of time as Indonesian text."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Final

from humaskit.dates._cldr import MONTHS_ABBREVIATED, MONTHS_WIDE, WEEKDAYS_WIDE
from humaskit.dates._date_text import WRITERS
from humaskit.dates._styles import Style, not_a_moment, unknown_style
from humaskit.dates._time_text import DATETIME_WRITERS, minutes, seconds
from humaskit.dates._zone_text import long_zone, short_zone
from humaskit.errors import InvalidValueError

DASHES: Final[Mapping[str, str]] = {
    "eyd": "—",
    "pers": "–",
    "dinas": " s.d. ",
    "full": "–",
    "long": "–",
    "medium": "–",
    "short": "–",
}


def format_range(start: date, end: date | None, style: Style = "eyd") -> str:
    """Write a stretch of days or of time in Indonesian (rentang).

    What both ends share is written once: within a day, a month, a year, and across.

    Args:
        start: First day, or first moment.
        end: Last day, or last moment, of the same sort; None for an open end.
        style: How to write it, see `Style`.

    Returns:
        For 12 to 14 October 2020: `12—14 Oktober 2020` (eyd), `Senin–Rabu (12–14/10/2020)`
        (pers), `12 s.d. 14 Oktober 2020` (dinas), `12–14 Okt 2020` (medium). For two moments of
        a day: `Senin, 12 Oktober 2020, pukul 09.00—12.00 WIB`. With an open end:
        `12 Oktober 2020 s.d. selesai` in every style.

    Raises:
        InvalidValueError: The style is unknown, the end is before the start, or the two are not
            of one sort (date, naive datetime, aware datetime).

    Sources: EYD V, tanda pisah (the em dash, closed up, means `sampai dengan`); CLDR interval
    formats for the widths.
    """
    if style not in DASHES:
        raise unknown_style(style)
    if not isinstance(start, date):
        raise not_a_moment("start", start, "date/datetime")
    if end is None:
        if isinstance(start, datetime):
            return f"{DATETIME_WRITERS[style](start)} s.d. selesai"
        return f"{_PLAIN[style](start)} s.d. selesai"
    _check(start, end)
    if isinstance(start, datetime) and isinstance(end, datetime):
        return _moments(start, end, style)
    return _days(start, end, style)


def _check(start: date, end: date) -> None:
    if not isinstance(end, date):
        raise not_a_moment("end", end, "date/datetime")
    if isinstance(start, datetime) != isinstance(end, datetime):
        raise not_a_moment("end", end, type(start).__name__)
    if _is_aware(start) != _is_aware(end):
        raise not_a_moment(
            "end", end, "datetime + offset" if _is_aware(start) else "naive datetime"
        )
    if end < start:
        raise InvalidValueError(
            "date_range",
            "end",
            "reversed",
            f"Akhir rentang ({end.isoformat()}) mendahului awalnya ({start.isoformat()})",
            f"the range ends ({end.isoformat()}) before it starts ({start.isoformat()})",
        )


def _is_aware(moment: date) -> bool:
    return isinstance(moment, datetime) and moment.utcoffset() is not None


def _days(start: date, end: date, style: str) -> str:
    if start == end:
        return _PLAIN[style](start)
    if style == "pers":
        return _press_days(start, end)
    if style == "short":
        return f"{WRITERS[style](start)}{DASHES[style]}{WRITERS[style](end)}"
    months = MONTHS_ABBREVIATED if style == "medium" else MONTHS_WIDE
    last = f"{end.day} {months[end.month - 1]} {end.year}"
    first = str(start.day)
    if (start.year, start.month) != (end.year, end.month):
        first += f" {months[start.month - 1]}"
    if start.year != end.year:
        first += f" {start.year}"
    if style == "full":
        first = f"{WEEKDAYS_WIDE[start.weekday()]}, {first}"
        last = f"{WEEKDAYS_WIDE[end.weekday()]}, {last}"
    return f"{first}{DASHES[style]}{last}"


def _press_days(start: date, end: date) -> str:
    if (start.year, start.month) == (end.year, end.month):
        weekdays = f"{WEEKDAYS_WIDE[start.weekday()]}–{WEEKDAYS_WIDE[end.weekday()]}"
        return f"{weekdays} ({start.day}–{end.day}/{end.month}/{end.year})"
    return f"{WRITERS['pers'](start)} hingga {WRITERS['pers'](end)}"


def _moments(start: datetime, end: datetime, style: str) -> str:
    write = DATETIME_WRITERS[style]
    if start == end and start.utcoffset() == end.utcoffset():
        return write(start)
    if start.date() != end.date() or start.utcoffset() != end.utcoffset():
        dash = " hingga " if style == "pers" else DASHES[style]
        return f"{write(start)}{dash}{write(end)}"
    day, clock, zone = _PARTS[style]
    text = f"{day(start)}{clock(start)}{DASHES[style]}{clock(end)}"
    return f"{text} {zone(end)}".rstrip()


_PLAIN: Final[Mapping[str, Callable[[date], str]]] = {**WRITERS, "eyd": WRITERS["long"]}


def _no_zone(_: datetime) -> str:
    return ""


_Writer = Callable[[datetime], str]
_PARTS: Final[Mapping[str, tuple[_Writer, _Writer, _Writer]]] = {
    "eyd": (lambda moment: f"{WRITERS['eyd'](moment)}, pukul ", minutes, short_zone),
    "pers": (lambda moment: f"{WRITERS['pers'](moment)} pukul ", minutes, short_zone),
    "dinas": (lambda moment: f"{WRITERS['dinas'](moment)} pukul ", minutes, short_zone),
    "full": (lambda moment: f"{WRITERS['full'](moment)} pukul ", seconds, long_zone),
    "long": (lambda moment: f"{WRITERS['long'](moment)} pukul ", seconds, short_zone),
    "medium": (lambda moment: f"{WRITERS['medium'](moment)}, ", seconds, _no_zone),
    "short": (lambda moment: f"{WRITERS['short'](moment)}, ", minutes, _no_zone),
}
