"""Dates as Indonesian text."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from humaskit.dates._cldr import MONTHS_ABBREVIATED, MONTHS_WIDE, WEEKDAYS_WIDE
from humaskit.dates._styles import Style, not_a_moment, unknown_style

# Made ready once: joining what stands in a table halves the time of a date.
_DAYS: Final = tuple(str(number) for number in range(32))
_MONTHS: Final = ("", *(f" {month} " for month in MONTHS_WIDE))
_WEEKDAYS: Final = tuple(f"{weekday}, " for weekday in WEEKDAYS_WIDE)


def long_date(day: date) -> str:
    """Return `2 Oktober 2020`."""
    return f"{_DAYS[day.day]}{_MONTHS[day.month]}{day.year}"


def full_date(day: date) -> str:
    """Return `Jumat, 2 Oktober 2020`: the day is never padded (CLDR pads it, EYD does not)."""
    return f"{_WEEKDAYS[day.weekday()]}{_DAYS[day.day]}{_MONTHS[day.month]}{day.year}"


def press_date(day: date) -> str:
    """Return `Jumat (2/10/2020)`."""
    return f"{WEEKDAYS_WIDE[day.weekday()]} ({day.day}/{day.month}/{day.year})"


def medium_date(day: date) -> str:
    """Return `2 Okt 2020`."""
    return f"{day.day} {MONTHS_ABBREVIATED[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """Return `2/10/20`."""
    return f"{day.day}/{day.month}/{day.year % 100:02}"


WRITERS: Final[Mapping[str, Callable[[date], str]]] = {
    "eyd": full_date,
    "pers": press_date,
    "dinas": long_date,
    "full": full_date,
    "long": long_date,
    "medium": medium_date,
    "short": short_date,
}


def format_date(day: date, style: Style = "eyd") -> str:
    """Write a date in Indonesian (tanggal).

    Args:
        day: The date; of a `datetime` its own date part, in its own zone.
        style: How to write it, see `Style`.

    Returns:
        For 2 October 2020: `Jumat, 2 Oktober 2020` (eyd, full), `Jumat (2/10/2020)` (pers),
        `2 Oktober 2020` (dinas, long), `2 Okt 2020` (medium), `2/10/20` (short).

    Raises:
        InvalidValueError: The style is unknown, or `day` is not a date.

    Sources: EYD V for `eyd`; CLDR for the widths, but that `full` does not pad the day.
    """
    try:
        return WRITERS[style](day)
    except KeyError:
        raise unknown_style(style) from None
    except AttributeError:
        raise not_a_moment("day", day, "date") from None
