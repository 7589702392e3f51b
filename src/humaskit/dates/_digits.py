"""Dates in digits and month names: `12/10/2020`, `12-14 Oktober`, `November 12, 2017`, ISO."""

import re
from typing import Final

from humaskit.dates._grammar import (
    AND,
    ANY_MONTH,
    ANY_WEEKDAY,
    GAP,
    HIJRI_MONTH,
    MONTH,
    NUMBER,
    SPACE,
    TO,
    YEAR_END,
    compiled,
)
from humaskit.dates._hijri import ERA
from humaskit.dates._in_words import read_in_words
from humaskit.dates._points import Digits
from humaskit.dates.names import HIJRI_MONTH_NUMBERS, MONTH_NUMBERS, MONTH_SHORT_NUMBERS
from humaskit.dates.zones import Zone

DAY: Final = "(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])"
"""A day of the month."""
_MORE: Final = rf"(?P<list>(?:{DAY}{GAP},{GAP}){{0,6}})"
_BEFORE: Final = rf"(?P<before>{DAY})(?:{GAP}(?P<to>{TO}){GAP}|(?P<and>{AND}|,{GAP}))"

_ISO: Final = compiled(
    r"""
    (?P<year>[12][0-9]{3})-
    (?:w(?P<week>0[1-9]|[1-4][0-9]|5[0-3])
      |(?P<month>[0-9]{2})-(?P<day>[0-9]{2})
       (?:[t ](?P<time>(?:[01][0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?)(?:\.[0-9]+)?
          (?:[ ]?(?P<zulu>z)|(?P<offset>[+-][0-9]{2}):?(?P<minutes>[0-9]{2})
             |[ ]?(?P<zone>wib|wita|wit)\b)?)?)
    (?![0-9a-z]|[-:][0-9]|/[0-9](?![0-9]{3}-))
    """
)
_YEAR_FIRST: Final = compiled(
    rf"""
    (?P<year>(?:19|20)[0-9]{{2}})/(?P<month>1[0-2]|0?[1-9])/(?P<day>{DAY})(?![a-z/-]|[.,:][0-9])
    """
)
_NUMERIC: Final = compiled(
    rf"""
    (?:{_MORE}{_BEFORE}(?:(?:tanggal|tgl)\.?{GAP})?)?
    (?P<day>(?<=\()[0-3][ ][0-9](?=[ ]?/)|[0-9]{{1,2}})
    (?:[ ]?/[ ]?(?P<month>[0-9]{{1,2}})(?:[ ]?/[ ]?(?P<year>[0-9]{{2,5}}))?
      |(?P<mark>[-.])(?P<month2>[0-9]{{1,2}})(?P=mark)(?P<year2>[0-9]{{4}}|[0-9]{{2}}))
    (?![0-9a-z]|[ ]?/[ ]?[0-9]|/[a-z]|[.,:][0-9](?![0-9][:.])|-[a-z])
    """
)
_TORN_YEAR: Final = (
    r"(?:[1li]9|2[0o])[ ]?[0-9ol]{2}(?![0-9a-z])|(?:1[ ]9|2[ ][0o])[ ][0-9ol][ ][0-9ol](?![0-9a-z])"
)
"""A year as a scanner tears it: `20 20`, `2 0 2 0`, `2O20`, `l998`."""
_SPELLED: Final = compiled(
    rf"""
    (?:{_MORE}{_BEFORE}(?:(?:tanggal|tgl)\.?{GAP})?)?
    (?P<day>[0-9]{{1,2}}|[0-3][ ][0-9](?![0-9]))(?:st|nd|rd|th)?{GAP}(?P<dash>-)?(?:bulan{SPACE})?
    (?:(?P<month>{ANY_MONTH})(?:\.(?=[ ]?[0-9]))?
        (?:(?:{GAP}(?:,{GAP})?|-)(?:tahun{SPACE})?'?
           (?P<year>[12][0-9]{{3}}|{_TORN_YEAR}
             |(?<=')[0-9]{{2}}|(?<=tahun[ ])[0-9]{{2}}(?![0-9]|[ ]tahun)|[0-9]{{3}}(?=[ ]?[),;])
             |(?(dash)(?<=-)[0-9]{{2}}(?![0-9])|(?!))){YEAR_END})?
      |(?P<hijri>{HIJRI_MONTH})(?:{SPACE}(?:tahun{SPACE})?(?P<ah>[0-9]{{3,4}}){GAP}{ERA})?)
    """
)
_CUES: Final = ("tanggal ", "tgl ", "tgl. ", "pada ", "sejak ", "mulai ", "hingga ")
_LONE_DIGIT: Final = re.compile("[^0-9a-z.,/:-]?[0-3] ")
_MENDED: Final = str.maketrans({"o": "0", "l": "1", "i": "1", " ": None})
_LENGTHS: Final = {
    (None, False): (2, 4),
    (None, True): (2, 3, 4, 5),
    ("-", False): (4,),
    ("-", True): (2, 4),
    (".", False): (4,),
    (".", True): (4,),
}
"""How many digits a year may have after `/` (None), `-` and `.`, beside a weekday or not."""
_ON_TO_DAY: Final = compiled(rf"{GAP}{TO}{GAP}[0-9]{{1,2}}{GAP}[a-z]")
_DAY_TO_WEEKDAY: Final = compiled(
    rf"(?P<day>{DAY})(?=\)?{GAP}{TO}{GAP}(?:hari{SPACE})?{ANY_WEEKDAY})"
)
_TYPO: Final = compiled(
    rf"(?P<day>[0-9]{{1,2}}){SPACE}(?P<word>[a-z]{{4,11}}){SPACE}(?P<year>(?:19|20)[0-9]{{2}}){YEAR_END}"
)
_ENGLISH: Final = compiled(
    rf"""
    (?P<month>{ANY_MONTH})(?:\.(?=[ ]?[0-9]))?{SPACE}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,?{SPACE}
    (?P<year>[12][0-9]{{3}}){YEAR_END}
    """
)
_MONTH_YEAR: Final = compiled(
    rf"""
    (?:(?P<month>{MONTH}){GAP}(?:,{GAP})?(?:tahun{SPACE})?(?P<year>[12][0-9]{{3}}|{_TORN_YEAR}){YEAR_END}
      |(?P<hijri>{HIJRI_MONTH}){SPACE}(?P<ah>[0-9]{{3,4}}){GAP}{ERA})
    """
)


def read_digits(plain: str, pos: int, *, beside: bool) -> Digits | None:
    """Read a date at `pos` of folded text.

    Args:
        plain: Folded text.
        pos: Where it must start.
        beside: Whether a weekday or a word such as `kemarin` stands beside it: then shorter and
            damaged forms count as well.
    """
    if plain[pos : pos + 1].isdigit():
        mark = plain[pos + 4 : pos + 5]
        if mark and mark in "-/" and plain[pos : pos + 4].isdigit():
            return _iso(plain, pos) if mark == "-" else _year_first(plain, pos)
        return _numeric(plain, pos, beside=beside) or _spelled(plain, pos, beside=beside)
    return read_in_words(plain, pos) or _month_first(plain, pos)


def read_day_alone(plain: str, pos: int) -> Digits | None:
    """Read the first day of `Kamis, 10-Jumat, 11 Desember`: its month stands at the other end."""
    match = _DAY_TO_WEEKDAY.match(plain, pos)
    return None if match is None else Digits(*match.span(), (int(match["day"]),))


def _month_first(plain: str, pos: int) -> Digits | None:
    match = _ENGLISH.match(plain, pos)
    if match is not None:
        return Digits(*match.span(), (int(match["day"]),), month=_month(match), year=match["year"])
    match = _MONTH_YEAR.match(plain, pos)
    if match is None:
        return None
    if match["hijri"] is not None:
        return Digits(*match.span(), month=_hijri(match), year=match["ah"], hijri=True)
    return Digits(*match.span(), month=_month(match), year=_year(match))


def _iso(plain: str, pos: int) -> Digits | None:
    match = _ISO.match(plain, pos)
    if match is None:
        return None
    if match["week"] is not None:
        return Digits(*match.span(), year=match["year"], week=int(match["week"]))
    offset = "+00:00" if match["zulu"] else ""
    if match["offset"] is not None:
        offset = f"{match['offset']}:{match['minutes']}"
    if match["zone"] is not None:
        offset = f"+{Zone(match['zone'].upper()).hours:02d}:00"
    time = match["time"] and match["time"] + offset
    day, month = int(match["day"]), int(match["month"])
    return Digits(*match.span(), (day,), month=month, year=match["year"], time=time)


def _year_first(plain: str, pos: int) -> Digits | None:
    match = _YEAR_FIRST.match(plain, pos)
    if match is None:
        return None
    return Digits(
        *match.span(), (int(match["day"]),), month=int(match["month"]), year=match["year"]
    )


def _numeric(plain: str, pos: int, *, beside: bool) -> Digits | None:
    match = _NUMERIC.match(plain, pos)
    if match is None or (" " in match["day"] and not beside):
        return None
    month, year = int(match["month"] or match["month2"]), match["year"] or match["year2"]
    if year is not None and len(year) not in _LENGTHS[match["mark"], beside]:
        return None
    return Digits(*match.span(), _days(match), match["to"] is not None, month, year)


def _spelled(plain: str, pos: int, *, beside: bool) -> Digits | None:
    match = _SPELLED.match(plain, pos)
    if match is None:
        return _mistyped(plain, pos)
    if not beside and torn(plain, match):
        return None
    span, days, through = match.span(), _days(match), match["to"] is not None
    if match["hijri"] is not None:
        return Digits(*span, days, through, _hijri(match), match["ah"], hijri=True)
    short = match["month"] not in MONTH_NUMBERS
    alone = match["year"] is None and not beside
    if short and alone and not _ON_TO_DAY.match(plain, match.end()):
        return None
    return Digits(*span, days, through, _month(match), _year(match))


def torn(plain: str, match: re.Match[str]) -> bool:
    """Whether nothing says that `1 2 Oktober` is one day; nor may it then be its second digit."""
    start = match.start("day")
    if " " in match["day"]:
        return not plain.endswith(_CUES, 0, start)
    lone = _LONE_DIGIT.fullmatch(plain, max(0, start - 3), start)
    return lone is not None and len(match["day"]) == 1


def _mistyped(plain: str, pos: int) -> Digits | None:
    match = _TYPO.match(plain, pos)
    if match is None:
        return None
    near = {number for name, number in MONTH_NUMBERS.items() if _one_slip(match["word"], name)}
    if len(near) != 1:
        return None
    return Digits(*match.span(), (int(match["day"]),), month=near.pop(), year=match["year"])


def _one_slip(word: str, name: str) -> bool:
    if len(name) < 5 or abs(len(word) - len(name)) > 1:
        return False
    same = 0
    while same < min(len(word), len(name)) and word[same] == name[same]:
        same += 1
    one, other = word[same:], name[same:]
    return other[1:] in (one, one[1:]) or one[1:] == other or one[1::-1] + one[2:] == other


def _days(match: re.Match[str]) -> tuple[int, ...]:
    day = int(match["day"].replace(" ", ""))
    if match["before"] is None:
        return (day,)
    return (*map(int, NUMBER.findall(match["list"])), int(match["before"]), day)


def _year(match: re.Match[str]) -> str | None:
    year = match["year"]
    return year and year.translate(_MENDED)


def _month(match: re.Match[str]) -> int:
    word = match["month"]
    return MONTH_NUMBERS.get(word) or MONTH_SHORT_NUMBERS[word]


def _hijri(match: re.Match[str]) -> int:
    word = match["hijri"]
    return _HIJRI[re.sub("[ '-]", "", word)]


_HIJRI: Final = {re.sub("[_']", "", name): number for name, number in HIJRI_MONTH_NUMBERS.items()}
