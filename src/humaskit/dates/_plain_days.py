"""A day with its year or weekday and nothing beside it that could go on: resolved in one step.

The grammar finds all of these too, and the same way (a test holds one against the other); where
anything is written beside a day, it is left to the grammar.
"""

from datetime import date
from typing import Final

from humaskit.dates._anchors import STARTS
from humaskit.dates._context import is_day
from humaskit.dates._digits import DAY, torn
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import DAY_PART, MONTH, POINTER, TO, WEEKDAY, YEAR_END, compiled
from humaskit.dates._mention import DateMention
from humaskit.dates._mentions import EVERY
from humaskit.dates._points import Named
from humaskit.dates._usual import BEGINNINGS
from humaskit.dates._years import fits, nearest_date, on_calendar
from humaskit.dates.names import MONTH_NUMBERS, WEEKDAY_NUMBERS

GOES_ON: Final = (
    rf"(?:{DAY_PART}|{POINTER}|{TO}|hari|tahun|jam|pu?k"
    r"|pada|seki|kira-kira|mulai|dimulai|tepat|sejak|dari|jelang|menjelang|antara|lewat)"
)
"""What may go on with a day behind a blank."""
OTHER_END: Final = (
    rf"(?:(?:{'|'.join(STARTS)})(?![a-z])|selesai|seterusnya|dengan|ke|berakhir|nanti|tgl)"
)
"""What makes a dash behind a day lead to the other end of a range."""
MARKS: Final = r"[^\s,|/(\[0-9a-z:.%*-]|\.(?![0-9])|\Z"
"""Most marks, and the end of the text: nothing goes on from them."""
ENDS: Final = rf"{MARKS}|\r?\n[ \t]*\r?\n"
"""What nothing behind can go on from: most marks, and the end of a paragraph."""
_PLAIN: Final = compiled(
    rf"""
    (?:(?:hari[ ])?(?P<weekday>{WEEKDAY}),?[ ](?P<open>\()?)?(?P<day>{DAY})
    (?:[ ](?P<month>{MONTH})[ ](?P<year>[12][0-9]{{3}}){YEAR_END}
      |/(?P<number>[0-9]{{1,2}})(?:/(?P<full>[0-9]{{4}}))?)
    (?(open)\))
    (?={ENDS}
      |,?[ ](?!{GOES_ON})[a-z]|[ ]-[ ](?!{GOES_ON}|{OTHER_END})[a-z])
    """
)
_SHARED: Final = compiled(rf"&|,?[ ](?:dan|serta|atau|(?:se)?tiap|saban|{OTHER_END})")
"""What may give a day without a year the year of another, or every year."""
_LEAP_YEAR: Final = 2000


def read_plain_day(folded: Folded, pos: int, published: date | None) -> DateMention | None:
    """Read a day of `pos` of a text, or None for the grammar to look at."""
    match = _PLAIN.match(folded.plain, pos) if folded.plain[pos] in BEGINNINGS else None
    if match is None:
        return None
    weekday, _, number, month, year, slashed, full = match.groups()
    end, year = match.end(), year or full
    named = MONTH_NUMBERS[month] if slashed is None else int(slashed)
    start = match.start("weekday")
    name = None if weekday is None else _named(weekday, start)
    if year is None:
        return (
            None
            if name is None
            else _yearless(folded, (pos, end), name, (named, int(number)), published)
        )
    if name is None:
        if len(number) == 1 and torn(folded.plain, match):
            return None
        if not is_day(folded, pos, end, named=month is not None):
            return None
    day = on_calendar(int(year), named, int(number))
    if day is None:
        return None
    shown = () if name is None else _shown(folded, name, day)
    return DateMention(pos, end, "date", day.isoformat(), None, day, day, *shown)


def _yearless(
    folded: Folded,
    span: tuple[int, int],
    name: Named,
    written: tuple[int, int],
    published: date | None,
) -> DateMention | None:
    """Read a day and a month beside their weekday, unless something around may tell the year."""
    plain, (start, end), (month, day) = folded.plain, span, written
    if _SHARED.match(plain, end) or plain.endswith(EVERY, 0, start):
        return None
    if on_calendar(_LEAP_YEAR, month, day) is None:
        return None
    found = None if published is None else nearest_date(month, day, published, None, (name,))
    iso = f"XXXX-{month:02d}-{day:02d}" if found is None else found.isoformat()
    shown = _shown(folded, name, found)
    return DateMention(
        *(start, end, "partial", iso, None, found, found), *shown, inferred=found is not None
    )


def _named(weekday: str, start: int) -> Named:
    return Named(WEEKDAY_NUMBERS[weekday], start, start + len(weekday))


def _shown(
    folded: Folded, name: Named, day: date | None
) -> tuple[str, bool | None, int, int, date | None, int]:
    """Return what a mention says of its weekday."""
    number, start, end, _ = name
    ok = None if day is None else fits(name, day)
    return folded.given[start:end], ok, start, end, day, number
