"""Read one point in time: weekday, date, pointing words and clock time, in any usual order."""

from typing import Final, NamedTuple

from humaskit.dates._anchors import may_start
from humaskit.dates._clocks import CLOCK_WORDS, Clocks, read_clocks
from humaskit.dates._digits import read_day_alone, read_digits
from humaskit.dates._folding import Folded
from humaskit.dates._grammar import (
    DAY_PART,
    FUTURE,
    GAP,
    PAST,
    POINTER,
    SPACE,
    WEEKDAY,
    beginnings,
    compiled,
    side_of,
)
from humaskit.dates._hijri import FEAST_WORDS, read_feast
from humaskit.dates._in_words import DAY_WORDS
from humaskit.dates._late import Late
from humaskit.dates._points import SOME_WEEK, Digits, Named, Point, Relative, Side
from humaskit.dates._relatives import read_relative
from humaskit.dates._usual import read_usual
from humaskit.dates._weekdays import Weekdays, read_weekdays, relative_weekday
from humaskit.dates.names import (
    HIJRI_MONTH_NUMBERS,
    MONTH_NUMBERS,
    MONTH_SHORT_NUMBERS,
    WEEKDAY_NUMBERS,
)

_TODAY: Final = compiled(
    rf"""
    (?P<word>hari[ ]ini|kemarin|besok|esok|lusa)(?![a-z])(?:{SPACE}{DAY_PART})?
    {GAP}(?:,{GAP})?(?:(?:pada|yakni|yaitu){SPACE})?
    """
)
_SHIFTS: Final = {"hari ini": 0, "kemarin": -1, "besok": 1, "esok": 1, "lusa": 2}
_BRIDGE: Final = compiled(
    rf"""
    {GAP}(?:[,|/:-]{{1,2}}{GAP})?(?:(?:pada{SPACE})?(?:tanggal|tgl)\b\.?{GAP})?
    (?P<open>[(\[]{GAP}(?:(?:tanggal|tgl)\b\.?{GAP})?)?
    """
)
_CLOSE: Final = compiled(rf"{GAP}[)\]]")
_TAIL: Final = compiled(
    rf"""
    (?P<words>(?:{GAP},{GAP}{DAY_PART}{SPACE}{POINTER}|{GAP},{GAP}hari[ ]ini(?![a-z])
      |{SPACE}{DAY_PART}(?:[ ]hari(?![a-z]|[ ]ini))?|{SPACE}{POINTER}){{0,3}})
    (?:{SPACE}tahun{SPACE}(?:(?P<last>{PAST})|(?P<next>{FUTURE})|(?P<this>ini(?![a-z]))))?
    (?:{GAP}\((?:hari{SPACE})?(?P<weekday>{WEEKDAY})\))?
    """
)
_TO_CLOCK: Final = compiled(
    rf"""
    {GAP}(?:[,|/-]{{1,2}}{GAP})?(?P<open>\()?
    (?:(?:pada|sekitar|sekira|kira-kira|mulai|dimulai|tepat|tepatnya|sejak|dari|jelang|menjelang
       |antara|lewat){SPACE}){{0,2}}
    (?=[0-9]{{1,2}}(?:[.:][0-9]|[ ]?[ap]\.?m)|p(?:u)?k|jam|{DAY_PART}{SPACE}(?:pukul|jam|pkl))
    """
)
_TO_DAY: Final = compiled(rf"{GAP}(?:,{GAP})?(?:pada{SPACE})?")
_DATE_WORDS: Final = beginnings(
    *MONTH_NUMBERS, *MONTH_SHORT_NUMBERS, *HIJRI_MONTH_NUMBERS, *FEAST_WORDS, *DAY_WORDS
)
_TODAYS: Final = frozenset("hkbel")
_BLANKS: Final = frozenset(" ,\t\r\n(")
_SPOKEN: Final = compiled(
    rf"{SPACE}(?P<word>tadi|nanti|hari[ ]ini|ini|kemarin|besok|esok|lusa)(?![a-z])"
)
_BEFORE_CLOCK: Final = frozenset(" ,|/-(\t\r\n")
_MEASURE: Final = compiled(
    r"[ ]?(?:persen|ribu|juta|miliar|triliun|orang|ton|kg|gram|km|meter|m2|ha)(?![a-z])"
)


class _Tail(NamedTuple):
    end: int
    side: Side | None
    year_shift: int | None
    weekday: Named | None


def read_point(folded: Folded, pos: int) -> Point | None:
    """Read one point in time that starts at `pos`."""
    day = None if folded.plain.startswith(CLOCK_WORDS, pos) else read_day(folded, pos)
    if day is not None:
        return day if day.clocks else _with_clock(folded.plain, day)
    clocks = read_clocks(folded.plain, pos)
    if clocks is None or not clocks.sure:
        return None
    spoken = _SPOKEN.match(folded.plain, clocks.end)
    if spoken is not None:
        night = spoken["word"] == "tadi" and clocks.first.part == "malam"
        relative = Relative("day", -1 if night else _SHIFTS.get(spoken["word"], 0))
        return Point(pos, spoken.end(), relative=relative, clocks=clocks)
    day_at = _end(_TO_DAY, folded.plain, clocks.end)
    later = read_day(folded, day_at) if may_start(folded.plain, day_at) else None
    if later is None or later.clocks is not None:
        return Point(pos, clocks.end, clocks=clocks)
    return later._replace(start=pos, clocks=clocks)


def read_day(folded: Folded, pos: int) -> Point | None:
    """Read a day, week, month or year that starts at `pos`."""
    plain = folded.plain
    usual = read_usual(plain, pos)
    if usual is not None:
        return _with_tail(usual, _tail(plain, usual.end))
    if plain[pos : pos + 1].isdigit():
        return _dated(plain, pos, pos, None, None) or _counted(plain, pos)
    today = _TODAY.match(plain, pos) if plain[pos : pos + 1] in _TODAYS else None
    shift = None if today is None else Relative("day", _SHIFTS[today["word"]])
    name_at = pos if today is None else today.end()
    names = read_weekdays(folded, name_at)
    if names or shift or plain[pos : pos + 3] in _DATE_WORDS:
        point = _dated(plain, pos, name_at, names, shift)
        if point is not None:
            return point
    if names is not None:
        if shift is not None:
            return Point(pos, names.end, names.names, relative=shift)
        counted = relative_weekday(folded, names) if names.pointing else _at_hour(plain, names)
        if counted is not None:
            return Point(pos, names.end, names.names, relative=counted, side=names.side)
    return _counted(plain, pos)


def _at_hour(plain: str, names: Weekdays) -> Relative | None:
    """Take a weekday with nothing but a clock time: which week, nobody knows."""
    clocks = _clocks(plain, names.end, None) if len(names.names) == 1 else None
    return None if clocks is None else SOME_WEEK


def _counted(plain: str, pos: int) -> Point | None:
    found = read_relative(plain, pos)
    if found is None:
        return None
    return Point(
        pos,
        found.end,
        digits=found.digits,
        relative=found.relative,
        side=found.side,
        year_shift=found.year_shift,
    )


def _dated(
    plain: str, pos: int, name_at: int, names: Weekdays | None, today: Relative | None
) -> Point | None:
    beside = names is not None or today is not None
    bridge = _BRIDGE.match(plain, names.end if names else name_at) if beside else None
    digits_at = pos if bridge is None else bridge.end()
    digits = read_digits(plain, digits_at, beside=beside) or read_feast(plain, digits_at)
    if digits is None and names is not None:
        digits = read_day_alone(plain, digits_at)
    if digits is None:
        return None
    weekdays, side = (names.names, names.side) if names else ((), None)
    start = pos if beside else digits.start  # `tanggal` before a day in words is no part of it
    point = Point(start, digits.end, weekdays, digits, today, side)
    point = _with_tail(point, _tail(plain, digits.end))
    if bridge is None or bridge["open"] is None:
        return point
    clocks = _clocks(plain, point.end, digits)
    point = point if clocks is None else point._replace(end=clocks.end, clocks=clocks)
    closed = _CLOSE.match(plain, point.end)
    if closed is None:
        return point
    return _with_tail(point._replace(end=closed.end()), _tail(plain, closed.end()))


def _with_tail(point: Point, tail: _Tail | None) -> Point:
    """Take on what the words behind a date add to it."""
    if tail is None:
        return point
    return Point(
        point.start,
        tail.end,
        point.weekdays or (() if tail.weekday is None else (tail.weekday,)),
        point.digits,
        point.relative,
        tail.side or point.side,
        point.year_shift if tail.year_shift is None else tail.year_shift,
        point.clocks,
    )


def _tail(plain: str, pos: int) -> _Tail | None:
    match = _TAIL.match(plain, pos) if plain[pos : pos + 1] in _BLANKS else None
    if match is None or match.end() == pos:
        return None
    shift = -1 if match["last"] else 1 if match["next"] else 0 if match["this"] else None
    weekday = None
    if match["weekday"] is not None:
        weekday = Named(WEEKDAY_NUMBERS[match["weekday"]], *match.span("weekday"))
    return _Tail(match.end(), side_of(match["words"]), shift, weekday)


def _with_clock(plain: str, day: Point) -> Point:
    clocks = _clocks(plain, day.end, day.digits)
    if clocks is None:
        return day
    tail = _tail(plain, clocks.end)
    end, side = (clocks.end, None) if tail is None else (tail.end, tail.side)
    shown = (day.weekdays, day.digits, day.relative)
    return Point(day.start, end, *shown, day.side or side, day.year_shift, clocks)


def _clocks(plain: str, pos: int, digits: Digits | None) -> Clocks | None:
    """Read a clock time that stands beside a date; without `pukul` or a zone the date is full."""
    match = _TO_CLOCK.match(plain, pos) if plain[pos : pos + 1] in _BEFORE_CLOCK else None
    if match is None or match.end() == pos:
        return None
    clocks = read_clocks(plain, match.end())
    if clocks is None:
        return None
    full = digits is not None and digits.year is not None and digits.days != ()
    if not clocks.sure and (not full or _MEASURE.match(plain, clocks.end)):
        return None
    if match["open"] is not None:
        closed = _CLOSE.match(plain, clocks.end)
        return None if closed is None else clocks._replace(end=closed.end())
    return clocks


def _end(pattern: Late[str], plain: str, pos: int) -> int:
    match = pattern.match(plain, pos)
    return pos if match is None else match.end()
