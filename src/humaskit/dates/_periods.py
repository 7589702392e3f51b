"""Parts of a year that reports count in: `triwulan III 2025`, `semester I 2025`, `Jan-Des 2020`."""

from types import MappingProxyType
from typing import Final

from humaskit.dates._grammar import ANY_MONTH, GAP, SPACE, TO, YEAR_END, compiled
from humaskit.dates._points import Digits, Point
from humaskit.dates.names import MONTH_NUMBERS, MONTH_SHORT_NUMBERS

PERIOD_MONTHS: Final = MappingProxyType(
    {
        "triwulan": 3,
        "kuartal": 3,
        "tw": 3,
        "q": 3,
        "caturwulan": 4,
        "cawu": 4,
        "semester": 6,
        "paruh": 6,
    }
)
"""The words for a part of a year (KBBI), with how many months it has."""

_ORDINALS: Final = MappingProxyType(
    {
        word: number
        for number, words in enumerate(
            (
                "i 1 ke-1 pertama kesatu",
                "ii 2 ke-2 kedua",
                "iii 3 ke-3 ketiga",
                "iv 4 ke-4 keempat",
            ),
            1,
        )
        for word in words.split()
    }
)
_PERIOD: Final = compiled(
    rf"""
    (?P<part>{"|".join(PERIOD_MONTHS)})(?:{SPACE}|(?<=\bq)(?=[1-4]))
    (?P<which>{"|".join(sorted(_ORDINALS, key=len, reverse=True))})(?![a-z0-9])
    (?:{SPACE}tahun{SPACE}|[ ]?[-/][ ]?|{GAP},{GAP}|{SPACE})
    (?P<year>(?:19|20)[0-9]{{2}}){YEAR_END}(?![/-][0-9])
    """
)
_MONTHS: Final = compiled(
    rf"""
    (?P<first>{ANY_MONTH})\.?{GAP}{TO}{GAP}(?P<last>{ANY_MONTH})\.?
    {SPACE}(?:tahun{SPACE})?(?P<year>(?:19|20)[0-9]{{2}}){YEAR_END}
    """
)


def read_period(plain: str, pos: int) -> tuple[int, Point, Point] | None:
    """Read a part of a year at `pos` of folded text: its end, its first and its last month.

    A school's `semester 1 2020/2021` is none: its year is not the calendar's.
    """
    match = _PERIOD.match(plain, pos)
    if match is not None:
        size, number = PERIOD_MONTHS[match["part"]], _ORDINALS[match["which"]]
        first, last = size * (number - 1) + 1, size * number
    else:
        match = _MONTHS.match(plain, pos)
        if match is None:
            return None
        first, last = _month(match["first"]), _month(match["last"])
    if not first < last <= 12:
        return None
    one, other = (
        Point(*match.span(), digits=Digits(*match.span(), month=month, year=match["year"]))
        for month in (first, last)
    )
    return match.end(), one, other


def _month(word: str) -> int:
    return MONTH_NUMBERS.get(word) or MONTH_SHORT_NUMBERS[word]
