"""An expression as read: one point in time, or two as the ends of a range."""

from typing import Final, Literal, NamedTuple

from humaskit.dates._anchors import may_start
from humaskit.dates._clocks import OPEN
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import GAP, SPACE, TO, compiled
from humaskit.dates._lists import with_listed_year
from humaskit.dates._periods import PERIOD_MONTHS, read_period
from humaskit.dates._points import Digits, Point
from humaskit.dates._reading import read_point
from humaskit.dates.names import MONTH_NUMBERS, MONTH_SHORT_NUMBERS

_TO: Final = compiled(
    rf"""
    {GAP}{TO}{GAP}(?P<done>(?:selesai|seterusnya)(?![a-z]))?
    (?:(?:pada|dengan|ke|berakhir|nanti){SPACE})?(?:(?:tanggal|tgl)\b\.?{GAP})?
    """
)
_JOINING: Final = frozenset(" -hs\t\r\n")
_PERIOD_LETTERS: Final = frozenset(
    word[:2]
    for word in (*PERIOD_MONTHS, *MONTH_NUMBERS, *MONTH_SHORT_NUMBERS, "q1", "q2", "q3", "q4")
)
_SLASH: Final = compiled(r"/")
_YEARS: Final = compiled(
    rf"""
    (?P<first>(?:19|20)[0-9]{{2}})(?:[ ]?-{{1,3}}[ ]?|{SPACE}{TO}{SPACE}(?:tahun{SPACE})?)
    (?P<last>(?:19|20)[0-9]{{2}})
    (?![0-9/-]|[.,:][0-9]
       |[ ](?:mdpl|meter|m|orang|kg|kkal|ribu|juta|unit|rupiah|km|peserta)(?![a-z]))
    """
)


class Expression(NamedTuple):
    """A date or time expression before it is resolved."""

    start: int
    end: int
    first: Point
    last: Point | Literal[".."] | None = None


def read_expression(folded: Folded, pos: int) -> Expression | None:
    """Read the longest expression that starts at `pos`."""
    plain = folded.plain
    whole = _whole_range(plain, pos)
    if whole is not None:
        return whole
    first = read_point(folded, pos)
    if first is None:
        return None
    join = _TO.match(plain, first.end) if plain[first.end : first.end + 1] in _JOINING else None
    if join is None and plain[pos + 4 : pos + 5] == "-" and first.digits is not None:
        join = _SLASH.match(plain, first.end)
    alone = None if _lacks_month(first) else Expression(first.start, first.end, first)
    if join is None:
        listed = with_listed_year(folded, first)
        return alone if listed is first else Expression(first.start, first.end, listed)
    if join.lastgroup == "done":
        return alone and Expression(first.start, join.end(), first, OPEN)
    last = read_point(folded, join.end()) if may_start(plain, join.end()) else None
    if last is None or not _joinable(first, last):
        return alone
    return Expression(first.start, last.end, *_shared(first, last))


def _whole_range(plain: str, pos: int) -> Expression | None:
    """Read a range whose two ends share their words: `2020-2024`, `triwulan III 2025`."""
    years = _YEARS.match(plain, pos) if plain[pos] in "12" else None
    if years is not None and years["first"] < years["last"]:
        return _year_range(pos, years.end(), years["first"], years["last"])
    period = read_period(plain, pos) if plain[pos : pos + 2] in _PERIOD_LETTERS else None
    return None if period is None else Expression(pos, *period)


def _lacks_month(point: Point) -> bool:
    digits = point.digits
    return digits is not None and digits.month is None and digits.days != ()


def _year_range(start: int, end: int, first: str, last: str) -> Expression:
    one, other = (Point(start, end, digits=Digits(start, end, year=year)) for year in (first, last))
    return Expression(start, end, one, other)


def _joinable(first: Point, last: Point) -> bool:
    if last.digits is None and last.relative is None:
        return False
    if _lacks_month(last) or (
        _lacks_month(first) and (last.digits is None or not last.digits.days)
    ):
        return False
    several = any(point.digits and len(point.digits.days) > 1 for point in (first, last))
    eras = {point.digits.hijri for point in (first, last) if point.digits}
    return (
        not several and len(eras) < 2 and (first.digits is not None or first.relative is not None)
    )


def _shared(first: Point, last: Point) -> tuple[Point, Point]:
    """Give each end the year that only the other one has written."""
    one, other = first.digits, last.digits
    if one is None or other is None or other.month is None:
        return first, last
    if _lacks_month(first):
        one = _month_before(one, other, other.month)
        first = first._replace(digits=one)
    if one.month is None:
        return first, last
    if one.year is None and other.year is not None and len(other.year) == 4:
        turn = _year_turns(one, other)
        year = f"{int(other.year) - turn:04d}"
        return first._replace(digits=one._replace(year=year)), last
    if other.year is None and one.year is not None and len(one.year) == 4:
        turn = _year_turns(one, other)
        year = f"{int(one.year) + turn:04d}"
        return first, last._replace(digits=other._replace(year=year))
    side = first.side or last.side
    if one.year is None and first.year_shift is None and last.year_shift is not None:
        first = first._replace(year_shift=last.year_shift - _year_turns(one, other))
    return first._replace(side=side), last._replace(side=side)


def _year_turns(one: Digits, other: Digits) -> bool:
    """Whether a New Year lies between two ends that share one written year.

    `1 Juli hingga 30 Juni 2025` spans a year; `12 Agustus hingga 7 Agustus 2024` is taken as
    written, with its ends the wrong way round: within one month a slip is likelier than a year.
    """
    return (one.month or 0) > (other.month or 0)


def _month_before(one: Digits, other: Digits, month: int) -> Digits:
    """Give a day the month of the later day, or the one before it where that day comes earlier."""
    if one.days <= other.days:
        return one._replace(month=month)
    return one._replace(month=month - 1 or 12)
