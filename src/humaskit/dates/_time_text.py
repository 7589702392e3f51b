"""Clock times, and dates with them, as Indonesian text."""

from collections.abc import Callable, Mapping
from datetime import datetime, time
from typing import Final

from humaskit.dates._date_text import full_date, long_date, medium_date, press_date, short_date
from humaskit.dates._styles import Style, not_a_moment, unknown_style
from humaskit.dates._zone_text import long_zone, short_zone

Clock = datetime | time
"""What has a clock time."""


# Looking two digits up is three times as fast as formatting them.
_TWO: Final = tuple(f"{number:02}" for number in range(60))


def minutes(moment: Clock) -> str:
    """Return `09.05`: EYD V separates hours and minutes by a full stop."""
    return f"{_TWO[moment.hour]}.{_TWO[moment.minute]}"


def seconds(moment: Clock) -> str:
    """Return `09.05.07`."""
    return f"{_TWO[moment.hour]}.{_TWO[moment.minute]}.{_TWO[moment.second]}"


def spoken(moment: Clock) -> str:
    """Return `pukul 09.05 WIB`, without a zone for a naive moment."""
    zone = f" {short_zone(moment)}" if moment.tzinfo else ""
    return f"pukul {_TWO[moment.hour]}.{_TWO[moment.minute]}{zone}".rstrip()


def long_time(moment: Clock) -> str:
    """Return `09.05.07 WIB`."""
    return f"{seconds(moment)} {short_zone(moment)}".rstrip()


def full_time(moment: Clock) -> str:
    """Return `09.05.07 Waktu Indonesia Barat`."""
    return f"{seconds(moment)} {long_zone(moment)}".rstrip()


TIME_WRITERS: Final[Mapping[str, Callable[[Clock], str]]] = {
    "eyd": spoken,
    "pers": spoken,
    "dinas": spoken,
    "full": full_time,
    "long": long_time,
    "medium": seconds,
    "short": minutes,
}

# CLDR joins full and long by "pukul" (dateTimeFormat type atTime), medium and short by a comma.
DATETIME_WRITERS: Final[Mapping[str, Callable[[datetime], str]]] = {
    "eyd": lambda moment: f"{full_date(moment)}, {spoken(moment)}",
    "pers": lambda moment: f"{press_date(moment)} {spoken(moment)}",
    "dinas": lambda moment: f"{long_date(moment)} {spoken(moment)}",
    "full": lambda moment: f"{full_date(moment)} pukul {full_time(moment)}",
    "long": lambda moment: f"{long_date(moment)} pukul {long_time(moment)}",
    "medium": lambda moment: f"{medium_date(moment)}, {seconds(moment)}",
    "short": lambda moment: f"{short_date(moment)}, {minutes(moment)}",
}


def format_time(moment: datetime | time, style: Style = "eyd") -> str:
    """Write a clock time in Indonesian (waktu).

    Args:
        moment: The time; its own zone is named, a naive one has none. A `time` whose zone is a
            `ZoneInfo` has no offset without a date: give the `datetime`.
        style: How to write it, see `Style`.

    Returns:
        For 09:05:07 at +07:00: `pukul 09.05 WIB` (eyd, pers, dinas), `09.05.07 Waktu Indonesia
        Barat` (full), `09.05.07 WIB` (long), `09.05.07` (medium), `09.05` (short).

    Raises:
        InvalidValueError: The style is unknown, or `moment` has no clock time.

    Sources: EYD V (full stop between hours and minutes); CLDR for the widths; Keppres 41/1987
    for the zones.
    """
    try:
        return TIME_WRITERS[style](moment)
    except KeyError:
        raise unknown_style(style) from None
    except AttributeError:
        raise not_a_moment("moment", moment, "datetime/time") from None


def format_datetime(moment: datetime, style: Style = "eyd") -> str:
    """Write a date with its clock time in Indonesian (tanggal dan waktu).

    Args:
        moment: The moment; it is written in its own zone, a naive one without a zone.
        style: How to write it, see `Style`.

    Returns:
        For 2 October 2020, 09:05:07 at +07:00: `Jumat, 2 Oktober 2020, pukul 09.05 WIB` (eyd),
        `Jumat (2/10/2020) pukul 09.05 WIB` (pers), `2 Oktober 2020 pukul 09.05 WIB` (dinas),
        `Jumat, 2 Oktober 2020 pukul 09.05.07 Waktu Indonesia Barat` (full), `2 Oktober 2020
        pukul 09.05.07 WIB` (long), `2 Okt 2020, 09.05.07` (medium), `2/10/20, 09.05` (short).

    Raises:
        InvalidValueError: The style is unknown, or `moment` is not a datetime.

    Sources: as `format_date` and `format_time`.
    """
    try:
        return DATETIME_WRITERS[style](moment)
    except KeyError:
        raise unknown_style(style) from None
    except AttributeError:
        raise not_a_moment("moment", moment, "datetime") from None
