"""CLDR's Indonesian names and patterns: written by scripts/cldr_table.py, not by hand.

Source: Unicode CLDR through babel; licence: Unicode-3.0.
"""

from collections.abc import Mapping
from typing import Final

MONTHS_WIDE: Final = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
MONTHS_ABBREVIATED: Final = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Mei",
    "Jun",
    "Jul",
    "Agu",
    "Sep",
    "Okt",
    "Nov",
    "Des",
)
WEEKDAYS_WIDE: Final = (
    "Senin",
    "Selasa",
    "Rabu",
    "Kamis",
    "Jumat",
    "Sabtu",
    "Minggu",
)
WEEKDAYS_ABBREVIATED: Final = (
    "Sen",
    "Sel",
    "Rab",
    "Kam",
    "Jum",
    "Sab",
    "Min",
)
DATE_PATTERNS: Final[Mapping[str, str]] = {
    "full": "EEEE, dd MMMM y",
    "long": "d MMMM y",
    "medium": "d MMM y",
    "short": "d/M/yy",
}
TIME_PATTERNS: Final[Mapping[str, str]] = {
    "full": "HH.mm.ss zzzz",
    "long": "HH.mm.ss z",
    "medium": "HH.mm.ss",
    "short": "HH.mm",
}
