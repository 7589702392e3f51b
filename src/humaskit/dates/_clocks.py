"""Clock times: `pukul 09.00 WIB`, `Pkl. 14:02 wita`, `jam 8 pagi`, `09.00-12.00 WIB`."""

import re
from typing import Final, Literal, NamedTuple

from humaskit.dates._grammar import DAY_PART, GAP, SPACE, TO, compiled
from humaskit.dates._in_words import IN_WORDS, number_of
from humaskit.dates.zones import Zone

OPEN: Final = ".."
"""The end of a range that nobody knows: `s.d. selesai`."""

CLOCK_WORDS: Final = ("pukul", "pkl", "jam", "pk")
"""What stands before a clock time, and before no day."""
_WORD: Final = rf"(?:(?:pukul|pkl|jam|pk(?=\.?[ ]))(?![a-z])\.?{GAP}:?{GAP})"
_LONG_ZONE: Final = r"waktu[ ]indonesia[ ](?:barat|tengah|timur)(?:[ ]\(wi(?:b|ta|t)\))?"
_ZONE: Final = (
    rf"(?:wi(?:b|ta|t)|w\.i\.(?:b|ta|t\.a|t)|{_LONG_ZONE}"
    r"|(?:gmt|utc)(?:[ ]?[+-][0-9]{1,2}(?::[0-9]{2})?)?)"
)
_CLOCK: Final = compiled(
    rf"""
    (?:(?P<before>{DAY_PART.removesuffix("(?![a-z])")})(?:nya)?(?:[ ]hari)?{SPACE}(?={_WORD}))?
    (?P<word>{_WORD})?
    (?P<hour>2[0-4]|[01]?[0-9])(?![0-9])
    (?:[.:](?P<minute>[0-5][0-9])(?![0-9])(?:[.:](?P<second>[0-5][0-9])(?![0-9]))?)?
    (?![.:,][0-9]|%)
    (?:[ ]?\*\)?)?
    (?:{GAP}(?P<meridiem>[ap](?:m(?![a-z])|\.[ ]?m\.)))?
    (?:{GAP}(?P<open>\()?(?P<zone>{_ZONE})(?![a-z])(?(open)\)))?
    (?:{SPACE}(?P<part>{DAY_PART})(?:[ ]hari(?![a-z]|[ ]ini))?)?
    (?:{GAP}(?P<late_zone>{_ZONE})(?![a-z]))?
    """
)
_IN_WORDS: Final = compiled(
    rf"""
    (?:pukul|pkl\.?|jam){SPACE}(?P<half>setengah{SPACE})?
    (?P<hour>{IN_WORDS}|[12]?[0-9](?![0-9]|[.:,][0-9]))
    (?:{SPACE}(?P<way>lewat|lebih|kurang){SPACE}(?P<minutes>[1-5]?[0-9]|{IN_WORDS}){SPACE}menit)?
    (?:{SPACE}(?P<part>{DAY_PART})(?:[ ]hari(?![a-z]|[ ]ini))?)?
    (?:{GAP}(?P<zone>{_ZONE})(?![a-z]))?
    """
)
_AND: Final = compiled(rf"{GAP}dan{GAP}(?P<done>(?!))?")
_JOIN: Final = compiled(rf"{GAP}{TO}{GAP}(?:(?:dengan|ke)[ ])?(?P<done>selesai(?![a-z]))?")
_AFTERNOON: Final = {"siang": range(1, 5), "sore": range(1, 8), "petang": range(1, 8)}


class Clock(NamedTuple):
    """A time of day as read."""

    end: int
    spoken: bool
    """Whether `pukul` or `jam` stands before it."""
    hour: int
    minute: int | None
    second: int | None
    offset: str
    """`+07:00`, or nothing where no zone is written."""
    part: str | None

    @property
    def sure(self) -> bool:
        """Whether it cannot be another number: `pukul` before or a zone behind it."""
        return self.spoken or (self.offset != "" and self.minute is not None)

    def text(self, offset: str) -> str:
        """The time as EDTF writes it, with the offset given where it has none."""
        minute = f"{self.hour:02d}:{self.minute or 0:02d}"
        second = "" if self.second is None else f":{self.second:02d}"
        return minute + second + (self.offset or offset)


class Clocks(NamedTuple):
    """A clock time, or two as a range."""

    end: int
    first: Clock
    last: Clock | Literal[".."] | None

    @property
    def sure(self) -> bool:
        """Whether one of the two cannot be another number."""
        return self.first.sure or (isinstance(self.last, Clock) and self.last.sure)

    @property
    def texts(self) -> tuple[str, str | None]:
        """Both ends as EDTF; an end's zone holds for a beginning without one."""
        if not isinstance(self.last, Clock):
            return self.first.text(""), self.last
        return self.first.text(self.last.offset), self.last.text(self.first.offset)


def read_clocks(plain: str, pos: int) -> Clocks | None:
    """Read a clock time or a range of two at `pos` of folded text."""
    first = _read(plain, pos)
    if first is None or first.minute is None:
        first = _read_words(plain, pos) or first
    if first is None:
        return None
    join = _JOIN.match(plain, first.end)
    if join is None and plain.endswith("antara ", 0, pos):
        join = _AND.match(plain, first.end)
    if join is None:
        return Clocks(first.end, first, None)
    if join["done"] is not None:
        return Clocks(join.end(), first, OPEN)
    last = _read(plain, join.end(), bare=first.spoken and first.minute is None)
    if last is None or not (last.sure or (last.minute is None) == (first.minute is None)):
        return Clocks(first.end, first, None)
    return Clocks(last.end, first, last)


def _read(plain: str, pos: int, *, bare: bool = False) -> Clock | None:
    match = _CLOCK.match(plain, pos)
    if match is None:
        return None
    before, word, hours, minutes, seconds, meridiem, zone, after, late_zone = match.group(
        "before", "word", "hour", "minute", "second", "meridiem", "zone", "part", "late_zone"
    )
    if not (bare or word or minutes or after):
        return None
    part = after or before
    hour = _on_24_hours(int(hours), meridiem, part)
    minute = None if minutes is None else int(minutes)
    second = None if seconds is None else int(seconds)
    if hour > 23 and (minute or second):
        return None
    spoken, offset = word is not None or meridiem is not None, _offset(zone or late_zone)
    return Clock(match.end(), spoken, hour, minute, second, offset, part)


def _read_words(plain: str, pos: int) -> Clock | None:
    """Read `pukul tujuh pagi`; with nothing behind it, it may be a blow or a count."""
    match = _IN_WORDS.match(plain, pos)
    if match is None or not any(match.group("half", "part", "zone", "way")):
        return None
    if match["hour"].isdigit() and not (match["half"] or match["way"]):
        return None
    hour = number_of(match["hour"])
    if hour > 24:
        return None
    shift = -30 if match["half"] else 0
    if match["way"] is not None:
        shift += number_of(match["minutes"]) * (-1 if match["way"] == "kurang" else 1)
    time = (_on_24_hours(hour, None, match["part"]) * 60 + shift) % (24 * 60)
    minute = time % 60 if match["half"] or match["way"] else None
    return Clock(
        match.end(),
        spoken=True,
        hour=time // 60,
        minute=minute,
        second=None,
        offset=_offset(match["zone"]),
        part=match["part"],
    )


def _on_24_hours(hour: int, meridiem: str | None, part: str | None) -> int:
    if meridiem is not None and hour <= 12:
        return hour % 12 + (12 if meridiem.startswith("p") else 0)
    if part == "malam":
        return hour + 12 if 6 <= hour <= 12 else hour
    return hour + 12 if hour in _AFTERNOON.get(part or "", ()) else hour


OFFSETS: Final = {zone.name.lower(): f"+{zone.hours:02d}:00" for zone in Zone}
"""The offset of each zone by its name in small letters."""
_LONG_ZONES: Final = {zone.long_name.lower(): zone for zone in Zone}
_UTC: Final = re.compile(r"(?:gmt|utc) ?([+-])([0-9]{1,2})(?::([0-9]{2}))?")


def _offset(zone: str | None) -> str:
    if zone is None:
        return ""
    if zone in OFFSETS:
        return OFFSETS[zone]
    shift = _UTC.fullmatch(zone)
    if shift is not None:
        return f"{shift[1]}{int(shift[2]):02d}:{shift[3] or '00'}"
    if zone in {"gmt", "utc"}:
        return "+00:00"
    named = _LONG_ZONES.get(zone.partition(" (")[0])
    return OFFSETS[zone.replace(".", "") if named is None else named.name.lower()]
