"""A word that counts from today with nothing beside it that could go on, as `_plain_days` has days.

Most of them are few: `hari ini`, `kemarin`, `tahun lalu`, `akhir bulan ini`.
"""

from datetime import date
from typing import Final

from humaskit.dates._context import is_counted
from humaskit.dates._counting import counted_value
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import compiled
from humaskit.dates._mention import DateMention
from humaskit.dates._plain_days import GOES_ON, MARKS, OTHER_END
from humaskit.dates._points import Point, Relative, Unit

_PLAIN: Final = compiled(
    rf"""
    (?:(?P<day>(?<!hari[ ])hari[ ]ini|kemarin|besok)
      |(?:pekan|(?:(?P<where>awal|pertengahan|akhir)[ ])?(?P<unit>bulan|tahun))
       [ ](?P<which>ini|lalu|depan|mendatang))
    (?={MARKS}|,?[ ](?!{GOES_ON}|{OTHER_END}|dulu|yakni|yaitu)[a-z])
    """
)
_BEGINNINGS: Final = frozenset("hkbpta")
_DAYS: Final = {
    day: Relative("day", shift) for day, shift in (("hari ini", 0), ("kemarin", -1), ("besok", 1))
}
_SHIFTS: Final = {"ini": 0, "lalu": -1, "depan": 1, "mendatang": 1}
_UNITS: Final[dict[str | None, Unit]] = {None: "week", "bulan": "month", "tahun": "year"}
_MONTHS: Final = {("awal", "tahun"): 1, ("akhir", "tahun"): 12}


def read_plain_relative(folded: Folded, pos: int, published: date | None) -> DateMention | None:
    """Read a word that counts from today at `pos`, or None for the grammar to look at."""
    match = _PLAIN.match(folded.plain, pos) if folded.plain[pos] in _BEGINNINGS else None
    if match is None or not is_counted(folded, *match.span()):
        return None
    day, where, unit, which = match.groups()
    if day is not None:
        relative = _DAYS[day]
    else:
        relative = Relative(_UNITS[unit], _SHIFTS[which], _MONTHS.get((where, unit)))
    end = match.end()
    value = counted_value(Point(pos, end), relative, published)
    return DateMention(
        *(pos, end, "relative", value.iso, None, value.first, value.last), inferred=value.inferred
    )
