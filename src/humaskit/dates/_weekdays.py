"""Weekdays as they stand before a date or a pointing word: `hari Rabu Pon`, `Sabtu malam lalu`."""

from typing import Final, NamedTuple

from humaskit.dates._folding import Folded
from humaskit.dates._grammar import (
    AND,
    ANY_WEEKDAY,
    DAY_PART,
    GAP,
    MARKET_DAY,
    POINTER,
    SPACE,
    TO,
    WEEKDAY,
    beginnings,
    compiled,
    side_of,
)
from humaskit.dates._points import NEXT_WEEK_OR_THIS, TODAY_OR_NEVER, Named, Relative, Side
from humaskit.dates.names import WEEKDAY_NUMBERS, WEEKDAY_SHORT_NUMBERS

_WEEKDAYS: Final = compiled(
    rf"""
    (?P<hari>hari{GAP}(?:,{GAP})?)?(?P<eve>malam{SPACE})?(?P<one>{ANY_WEEKDAY})(?:\.(?=[ ]))?
    (?:(?=,?[ ]?\(?[0-9])
      |(?:(?:{GAP}/{GAP}|{AND}|{GAP}{TO}{GAP})(?:hari{SPACE})?(?P<two>{ANY_WEEKDAY})
         |{SPACE}malam{SPACE}{WEEKDAY})?
       (?:{SPACE}\(?{MARKET_DAY}\)?)?
       (?:{SPACE}(?P<part>{DAY_PART}))?
       (?:(?:{GAP},)?{SPACE}(?:pekan|minggu){SPACE}
          (?:(?P<last>yang[ ]lalu|lalu|kemarin)|(?P<this>ini)|(?P<next>depan|mendatang))(?![a-z]))?
       (?P<words>(?:{SPACE}(?:{DAY_PART}|{POINTER}|\(hari[ ]ini\))){{0,3}}))
    """
)


_BEGINNINGS: Final = beginnings("hari", "malam", *WEEKDAY_NUMBERS, *WEEKDAY_SHORT_NUMBERS)


class Weekdays(NamedTuple):
    """One weekday or two, with the words that point from today."""

    end: int
    names: tuple[Named, ...]
    hari: bool
    """Whether `hari` stands before: then `minggu` is no week."""
    side: Side | None
    words: str
    """The part of the day and the pointing words themselves."""
    week: int | None
    """Which week: -1 for `pekan lalu`."""

    @property
    def pointing(self) -> bool:
        """Whether the words alone say which day is meant."""
        return self.side is not None or self.week is not None


def read_weekdays(folded: Folded, pos: int) -> Weekdays | None:
    """Read weekdays at `pos`; a short form counts with a capital only."""
    plain = folded.plain
    match = _WEEKDAYS.match(plain, pos) if plain[pos : pos + 3] in _BEGINNINGS else None
    if match is None:
        return None
    names: list[Named] = []
    for group in ("one", "two"):
        word = match[group]
        if word is None:
            continue
        start, end = match.span(group)
        number = WEEKDAY_NUMBERS.get(word)
        if number is None:
            if not folded.given[start].isupper():
                return None
            number = WEEKDAY_SHORT_NUMBERS[word]
        names.append(Named(number, start, end, eve=match["eve"] is not None))
    week = -1 if match["last"] else 1 if match["next"] else 0 if match["this"] else None
    words = f"{match['part'] or ''}{match['words'] or ''}"
    return Weekdays(
        match.end(), tuple(names), match["hari"] is not None, side_of(words), words, week
    )


def relative_weekday(folded: Folded, weekdays: Weekdays) -> Relative | None:
    """Say what a weekday without a date counts from, or None where it is a week."""
    name, words = weekdays.names[0], weekdays.words
    word = folded.plain[name.start : name.end]
    if len(weekdays.names) > 1 or word in WEEKDAY_SHORT_NUMBERS:
        return None
    if word == "minggu" and not weekdays.hari and weekdays.week is None:
        day = "besok" in words or "nanti" in words
        if not day and not folded.given[name.start].isupper():
            return None
        if not day and _starts_sentence(folded.given, name.start):
            return Relative("week")
    if "hari ini" in words:
        return Relative("day", 0)
    if words.endswith((" ini", " tadi")) and " " in words.strip():
        return TODAY_OR_NEVER
    return NEXT_WEEK_OR_THIS if "depan" in words else Relative("weekday", weekdays.week)


def _starts_sentence(text: str, pos: int) -> bool:
    before = text[max(0, pos - 8) : pos].rstrip(" \t\"'“‘(*_")
    return not before or before[-1] in ".!?:\n\r"
