"""A day as most press text writes it, read in one step: `Senin (12/10/2020)`, `12-14 Oktober 2020`.

The grammar reads all of these too, and the same way (a test holds one against the other); what is
left out here is left to it.
"""

from typing import Final

from humaskit.dates._digits import DAY, torn
from humaskit.dates._grammar import MONTH, WEEKDAY, YEAR_END, compiled
from humaskit.dates._points import Digits, Named, Point
from humaskit.dates.names import MONTH_NUMBERS, WEEKDAY_NUMBERS

_USUAL: Final = compiled(
    rf"""
    (?:(?:hari[ ])?(?P<weekday>{WEEKDAY}),?[ ](?P<open>\()?)?
    (?:(?P<before>{DAY})-(?=[0-9]+[ ]))?(?P<day>{DAY})
    (?:/(?P<number>[0-9]{{1,2}})(?:/(?P<full>[0-9]{{4}}))?(?![0-9a-z/:-]|[.,][0-9]|[ ]/)
      |[ ](?P<month>{MONTH})[ ](?P<year>[12][0-9]{{3}}){YEAR_END})
    (?P<end>(?(open)\)))
    """
)


BEGINNINGS: Final = frozenset({*"0123456789", "h", *(word[0] for word in WEEKDAY_NUMBERS)})
"""What a day in its usual form begins with; `hari` may stand before it."""


def read_usual(plain: str, pos: int) -> Point | None:
    """Read a day in its usual form at `pos` of folded text, or None for the grammar to look at."""
    match = _USUAL.match(plain, pos) if plain[pos : pos + 1] in BEGINNINGS else None
    if match is None:
        return None
    weekday, _, before, day, number, full, month, year, _ = match.groups()
    if weekday is None and len(day) == 1 and torn(plain, match):
        return None
    names = () if weekday is None else (Named(WEEKDAY_NUMBERS[weekday], *match.span("weekday")),)
    named = MONTH_NUMBERS[month] if number is None else int(number)
    start, end = match.start("day" if before is None else "before"), match.start("end")
    days = (int(day),) if before is None else (int(before), int(day))
    digits = Digits(start, end, days, before is not None, named, year or full)
    return Point(pos, match.end(), names, digits)
