"""Lists that share the year of their last member: `Januari, Februari, dan Maret 2020`."""

from typing import Final

from humaskit.dates._anchors import may_start
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import GAP, SPACE, compiled
from humaskit.dates._points import Digits, Point
from humaskit.dates._reading import read_point

_AND: Final = rf"(?:dan|serta|atau){SPACE}"
_LINK: Final = compiled(rf"{GAP}(?:,{GAP}(?P<listed>{_AND})?|(?P<joined>{_AND}|&{GAP}))")
_LONGEST: Final = 6


def with_listed_year(folded: Folded, point: Point) -> Point:
    """Give a day or a month the year that only the last of its list has.

    The members follow each other within a year, or from December to January; a list that runs
    another way leaves the year open.
    """
    one = point.digits
    at = point.end
    if one is None or not _yearless(one) or point.year_shift is not None or point.relative:
        return point
    month, turns, closed = one.month, 0, False
    for _ in range(_LONGEST):
        link = _LINK.match(folded.plain, at)
        if link is None or not may_start(folded.plain, link.end()):
            return point
        closed = closed or link.lastgroup is not None
        member = read_point(folded, link.end())
        other = None if member is None else member.digits
        if member is None or other is None or other.month is None or other.hijri:
            return point
        if (month, other.month) == (12, 1):
            turns += 1
        elif month is None or other.month < month:
            return point
        if other.year is not None:
            return _dated(point, one, other.year, turns) if closed else point
        month, at = other.month, member.end
    return point


def _yearless(digits: Digits) -> bool:
    return digits.year is None and digits.month is not None and not digits.hijri


def _dated(point: Point, digits: Digits, year: str, turns: int) -> Point:
    if len(year) != 4:
        return point
    return point._replace(digits=digits._replace(year=f"{int(year) - turns:04d}"))
