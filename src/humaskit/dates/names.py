"""The names of days, months and day parts in Indonesian, and how people also write them.

Sources: KBBI and EYD V for the right forms; CLDR `id` for the short ones. The variants are old
spellings (`Nopember`, `Djuli`), other words (`Ahad`), short forms and the English names that
content systems mix in.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from humaskit.dates._cldr import (
    MONTHS_ABBREVIATED,
    MONTHS_WIDE,
    WEEKDAYS_ABBREVIATED,
    WEEKDAYS_WIDE,
)

WEEKDAYS: Final = WEEKDAYS_WIDE
"""Monday first, as `date.weekday()` counts."""
WEEKDAYS_SHORT: Final = WEEKDAYS_ABBREVIATED
"""CLDR's short forms, Monday first."""
MONTHS: Final = MONTHS_WIDE
"""January first: the month `m` is `MONTHS[m - 1]`."""
MONTHS_SHORT: Final = MONTHS_ABBREVIATED
"""CLDR's short forms, January first."""
HIJRI_MONTHS: Final = (
    "Muharam",
    "Safar",
    "Rabiulawal",
    "Rabiulakhir",
    "Jumadilawal",
    "Jumadilakhir",
    "Rajab",
    "Syakban",
    "Ramadan",
    "Syawal",
    "Zulkaidah",
    "Zulhijah",
)
"""The months of the Islamic year as KBBI spells them, Muharam first."""
DAY_PARTS: Final = ("pagi", "siang", "sore", "petang", "malam", "dini hari", "subuh")
"""Parts of a day that stand beside a day or a clock time."""
PASARAN: Final = ("Legi", "Pahing", "Pon", "Wage", "Kliwon")
"""The Javanese market week, written after a weekday: `Rabu Pon`."""


def _numbers(*spellings: str, first: int) -> Mapping[str, int]:
    return MappingProxyType(
        {word: index for index, line in enumerate(spellings, first) for word in line.split()}
    )


WEEKDAY_NUMBERS: Final = _numbers(
    "senin senen monday",
    "selasa tuesday",
    "rabu wednesday",
    "kamis thursday",
    "jumat jum'at jumaat jum`at friday",
    "sabtu saturday",
    "minggu ahad sunday",
    first=0,
)
"""Full names in lower case to `date.weekday()`."""
WEEKDAY_SHORT_NUMBERS: Final = _numbers(
    "sen mon",
    "sel tue tues",
    "rab wed",
    "kam thu thurs",
    "jum fri",
    "sab sat",
    "min mgg ahd sun",
    first=0,
)
"""Short names in lower case to `date.weekday()`; only a date beside them makes them weekdays."""
MONTH_NUMBERS: Final = _numbers(
    "januari djanuari january",
    "februari pebruari febuari february",
    "maret march",
    "april",
    "mei may",
    "juni djuni june",
    "juli djuli july",
    "agustus augustus august",
    "september",
    "oktober october",
    "november nopember",
    "desember december",
    first=1,
)
"""Full names in lower case to the month's number."""
MONTH_SHORT_NUMBERS: Final = _numbers(
    "jan",
    "feb peb febr",
    "mar mrt",
    "apr",
    "mei",
    "jun",
    "jul",
    "agu agt ags agus agst aug",
    "sep sept",
    "okt oct",
    "nov nop",
    "des dec",
    first=1,
)
"""Short names in lower case to the month's number; they need a day and a year or a weekday."""
HIJRI_MONTH_NUMBERS: Final = _numbers(
    "muharam muharram",
    "safar shafar",
    "rabiulawal rabiul_awal rabi'ul_awal rabiul_awwal rabi'ul_awwal",
    "rabiulakhir rabiul_akhir rabi'ul_akhir",
    "jumadilawal jumadil_awal jumadil_ula",
    "jumadilakhir jumadil_akhir",
    "rajab",
    "syakban sya'ban syaban",
    "ramadan ramadhan romadhon romadlon ramadlan",
    "syawal syawwal",
    "zulkaidah dzulkaidah dzulqaidah dzulqa'dah zulkaedah dzulkaedah dzulqo'dah zulqaidah",
    "zulhijah dzulhijah dzulhijjah zulhijjah",
    first=1,
)
"""Spellings in lower case, `_` for a space, to the month's number."""
