"""Words that count from today: `kemarin`, `dua hari lalu`, `pekan depan`, `akhir tahun ini`."""

import re
from typing import Final, NamedTuple

from humaskit.dates._grammar import (
    DAY_PART,
    FUTURE,
    GAP,
    HERE,
    MONTH,
    PAST,
    SPACE,
    YEAR_END,
    compiled,
)
from humaskit.dates._in_words import IN_WORDS, number_of
from humaskit.dates._points import Digits, Relative, Side, Unit
from humaskit.dates.names import MONTH_NUMBERS

_PARTS: Final = rf"{DAY_PART}(?:{SPACE}(?:atau|dan|hingga|sampai){SPACE}{DAY_PART})?"
_LAST: Final = r"(?:yang[ ]lalu|lalu|silam|kemarin)(?![a-z])"
_NEXT: Final = r"(?:depan|mendatang|yang[ ]akan[ ]datang|akan[ ]datang)(?![a-z])"
_WHICH: Final = rf"(?:(?P<last>{_LAST})|(?P<next>{_NEXT})|(?P<this>ini(?![a-z])))"
_WHERE: Final = r"(?P<where>awal|pertengahan|akhir|penghujung|ujung)"
_HEDGE: Final = re.compile(r"(?:sekitar|kurang lebih|hampir|lebih dari|kira-kira)\s+$")

_DAY: Final = compiled(
    rf"""
    (?:{_PARTS}{SPACE})?
    (?:(?P<today>hari[ ]ini)
      |(?P<before>kemarin[ ](?:lusa|dulu))|(?P<after>(?:besok|esok)[ ]lusa|lusa)
      |(?P<yesterday>kemarin)|(?P<tomorrow>besok|esok[ ]hari|hari[ ]esok))
    (?![a-z])(?:{SPACE}{DAY_PART}(?:[ ]hari(?![a-z]|[ ]ini))?)?
    |(?P<night>tadi[ ]malam|malam[ ]tadi|semalam)(?![a-z])
    |(?:tadi|nanti){SPACE}{_PARTS}
    |{_PARTS}{SPACE}(?:tadi|ini|nanti)(?![a-z])
    """
)
_SHIFTS: Final = {"today": 0, "before": -2, "after": 2, "yesterday": -1, "tomorrow": 1, "night": -1}
_NUMBER: Final = rf"(?:[1-9][0-9]{{0,2}}|{IN_WORDS})"
_SPAN_OF_DAYS: Final = re.compile(rf"(?<![a-z0-9])(?:{_NUMBER}|beberapa|hari)[ -]$")
_LONGEST_NUMBER: Final = 24
_COUNT: Final = compiled(
    rf"""
    (?:(?P<number>{_NUMBER}){SPACE}|se)(?P<unit>hari|minggu|pekan|bulan|tahun){SPACE}
    (?:(?P<ago>(?:yang{SPACE})?(?:lalu|silam))|lagi)(?![a-z])
    """
)
_UNIT: Final = compiled(rf"(?:{_WHERE}{SPACE})?(?P<unit>pekan|minggu|bulan|tahun){SPACE}{_WHICH}")
_MONTH: Final = compiled(
    rf"""
    (?:(?:{_WHERE}|(?:minggu|pekan){SPACE}(?:pertama|kedua|ketiga|keempat|kelima|ke-?[1-5])){SPACE}
       (?P<sure>))?
    (?:bulan{SPACE}(?P<named>))?(?P<month>{MONTH})
    (?:{GAP}(?:,{GAP})?(?:tahun{SPACE})?(?P<year>[12][0-9]{{3}}){YEAR_END}
      |{SPACE}tahun{SPACE}{_WHICH})?
    (?:{SPACE}(?:(?P<past>{PAST})|(?P<future>{FUTURE})|{HERE}))?
    """
)
_YEAR: Final = compiled(rf"{_WHERE}{SPACE}(?:tahun{SPACE})?(?P<year>[12][0-9]{{3}}){YEAR_END}")
_WEEK: Final = compiled(
    rf"""
    (?:minggu|pekan){SPACE}ke-?[ ]?(?P<week>5[0-3]|[1-4][0-9]|0?[1-9])(?![0-9])
    {GAP}(?:,{GAP})?(?:(?:di|pada)[ ])?(?:tahun{SPACE})?(?P<year>[12][0-9]{{3}}){YEAR_END}
    """
)
_UNITS: Final[dict[str, Unit]] = {
    "hari": "day",
    "minggu": "week",
    "pekan": "week",
    "bulan": "month",
    "tahun": "year",
}
_ENDS: Final = {"awal": 1, "akhir": 12, "penghujung": 12, "ujung": 12}


class Counted(NamedTuple):
    """A relative or vague expression as read, and where it ends."""

    end: int
    relative: Relative | None = None
    digits: Digits | None = None
    side: Side | None = None
    year_shift: int | None = None


def read_relative(plain: str, pos: int) -> Counted | None:
    """Read an expression that counts from today, or names a month, at `pos` of folded text."""
    return _day(plain, pos) or _count(plain, pos) or _unit(plain, pos) or _vague(plain, pos)


def _day(plain: str, pos: int) -> Counted | None:
    match = _DAY.match(plain, pos)
    if match is None:
        return None
    if match["today"] and _SPAN_OF_DAYS.search(plain, max(0, pos - _LONGEST_NUMBER), pos):
        return None  # `selama tiga hari ini` lasts, and `hari-hari ini` is no day
    return Counted(match.end(), Relative("day", _SHIFTS.get(match.lastgroup or "", 0)))


def _count(plain: str, pos: int) -> Counted | None:
    match = _COUNT.match(plain, pos)
    if match is None:
        return None
    number = 1 if match["number"] is None else number_of(match["number"])
    hedged = _HEDGE.search(plain, max(0, pos - 16), pos) is not None
    count = None if hedged else -number if match["ago"] else number
    return Counted(match.end(), Relative(_UNITS[match["unit"]], count))


def _unit(plain: str, pos: int) -> Counted | None:
    match = _UNIT.match(plain, pos)
    if match is None:
        return None
    unit, where, shift = _UNITS[match["unit"]], match["where"], _which(match)
    if unit == "week" and where == "akhir":
        return Counted(match.end(), Relative("weekend", shift))
    month = _ENDS.get(where or "") if unit == "year" else None
    return Counted(match.end(), Relative(unit, shift, month))


def _vague(plain: str, pos: int) -> Counted | None:
    match = _WEEK.match(plain, pos)
    if match is not None:
        return Counted(
            match.end(), digits=Digits(*match.span(), year=match["year"], week=int(match["week"]))
        )
    match = _YEAR.match(plain, pos)
    if match is not None:
        month = _ENDS.get(match["where"])
        return Counted(match.end(), digits=Digits(*match.span(), month=month, year=match["year"]))
    match = _MONTH.match(plain, pos)
    if match is None:
        return None
    side: Side | None = "past" if match["past"] else "future" if match["future"] else None
    shift = _which(match) if match["last"] or match["next"] or match["this"] else None
    digits = Digits(*match.span(), month=MONTH_NUMBERS[match["month"]], year=match["year"])
    return Counted(match.end(), digits=digits, side=side, year_shift=shift)


def _which(match: re.Match[str]) -> int:
    return -1 if match["last"] else 1 if match["next"] else 0
