"""Each field of a CLDR date pattern (UTS 35) as a function from a moment to Indonesian text."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any, Final

from humaskit.dates._cldr import (
    MONTHS_ABBREVIATED,
    MONTHS_WIDE,
    WEEKDAYS_ABBREVIATED,
    WEEKDAYS_WIDE,
)
from humaskit.dates._zone_text import long_zone, short_zone

Moment = date | datetime | time
"""What a pattern can write."""

# A field reads an attribute that only some moments have; `compile_pattern` names the one at fault.
FIELDS: Final[Mapping[str, Callable[[Any], str]]] = {
    "y": lambda moment: str(moment.year),
    "yy": lambda moment: f"{moment.year % 100:02}",
    "yyyy": lambda moment: f"{moment.year:04}",
    "M": lambda moment: str(moment.month),
    "MM": lambda moment: f"{moment.month:02}",
    "MMM": lambda moment: MONTHS_ABBREVIATED[moment.month - 1],
    "MMMM": lambda moment: MONTHS_WIDE[moment.month - 1],
    "d": lambda moment: str(moment.day),
    "dd": lambda moment: f"{moment.day:02}",
    "E": lambda moment: WEEKDAYS_ABBREVIATED[moment.weekday()],
    "EEE": lambda moment: WEEKDAYS_ABBREVIATED[moment.weekday()],
    "EEEE": lambda moment: WEEKDAYS_WIDE[moment.weekday()],
    "H": lambda moment: str(moment.hour),
    "HH": lambda moment: f"{moment.hour:02}",
    "m": lambda moment: str(moment.minute),
    "mm": lambda moment: f"{moment.minute:02}",
    "s": lambda moment: str(moment.second),
    "ss": lambda moment: f"{moment.second:02}",
    "z": short_zone,
    "zzzz": long_zone,
}
