"""A day with its year and nothing beside it that could go on: found and resolved in one step.

The grammar finds all of these too, and the same way (a test holds one against the other); where
anything is written beside a day, it is left to the grammar.
"""

from typing import Final

from humaskit.dates._anchors import STARTS
from humaskit.dates._context import is_day
from humaskit.dates._digits import DAY, torn
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import DAY_PART, MONTH, POINTER, TO, WEEKDAY, YEAR_END, compiled
from humaskit.dates._mention import DateMention
from humaskit.dates._points import Named
from humaskit.dates._usual import BEGINNINGS
from humaskit.dates._years import fits, on_calendar
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
      |/(?P<number>[0-9]{{1,2}})/(?P<full>[0-9]{{4}}))
    (?(open)\))
    (?={ENDS}
      |,?[ ](?!{GOES_ON})[a-z]|[ ]-[ ](?!{GOES_ON}|{OTHER_END})[a-z])
    """
)


def read_plain_day(folded: Folded, pos: int) -> DateMention | None:
    """Read a day of `pos` of a text, or None for the grammar to look at."""
    match = _PLAIN.match(folded.plain, pos) if folded.plain[pos] in BEGINNINGS else None
    if match is None:
        return None
    weekday, _, number, month, year, slashed, full = match.groups()
    if weekday is None:
        if len(number) == 1 and torn(folded.plain, match):
            return None
        if not is_day(folded, pos, match.end(), named=month is not None):
            return None
    named = MONTH_NUMBERS[month] if slashed is None else int(slashed)
    day = on_calendar(int(year or full), named, int(number))
    if day is None:
        return None
    end, iso = match.end(), day.isoformat()
    if weekday is None:
        return DateMention(pos, end, "date", iso, None, day, day)
    start = match.start("weekday")
    name = Named(WEEKDAY_NUMBERS[weekday], start, start + len(weekday))
    written = folded.given[start : name.end]
    shown = (written, fits(name, day), start, name.end, day, name.number)
    return DateMention(pos, end, "date", iso, None, day, day, *shown)
