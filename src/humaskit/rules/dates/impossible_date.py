"""A date is on no calendar.

## Untuk humas

Tanggal ini tidak ada: harinya melebihi panjang bulan, bulannya lebih dari 12, tahunnya kurang
angka, atau kata di tempat bulan bukan nama bulan. Cocokkan dengan undangan atau catatan acara,
lalu perbaiki.

## Why it matters

Nobody can come, answer or look up anything on a day that does not exist.

## What it cannot see

Numbers that look like a date are judged only beside a weekday, a year or a word such as
`tanggal`. Which day was meant, the text rarely proves; a suggestion stands only where the weekday
picks one month.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- ISO 8601-1:2019: the lengths of the months.
"""

import re
from calendar import monthrange
from collections.abc import Container, Iterator, Mapping
from datetime import date
from difflib import SequenceMatcher
from typing import Final

from humaskit.dates import DateMention
from humaskit.dates.names import (
    HIJRI_MONTH_NUMBERS,
    MONTH_NUMBERS,
    MONTH_SHORT_NUMBERS,
    MONTHS,
    WEEKDAY_NUMBERS,
)
from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_NUMBER: Final = re.compile(
    r"(?P<day>[0-9][0-9]?)(?:/(?P<number>[0-9]{1,2})(?:/(?P<slashed>[0-9]{4}))?(?![0-9/])"
    r"|\s+(?P<word>[^\W\d_]{3,14})(?:\s+(?P<year>[0-9]{3,4})(?![0-9]|[.,][0-9]))?)"
)
"""A number with what may be a month, and what may be a year."""
_WEEKDAY: Final = re.compile(
    rf"\b(?P<weekday>{'|'.join(WEEKDAY_NUMBERS)})(?:,\s*|\s+|\s*\()(?:tanggal\s+)?\Z",
    re.IGNORECASE,
)
_WEEKDAY_BEGINS: Final = frozenset(re.split("['`]", name)[0] for name in WEEKDAY_NUMBERS)
_BEHIND_WEEKDAY: Final = re.compile(
    rf"(?:{'|'.join(WEEKDAY_NUMBERS)})(?:,\s*|\s+|\s*\()(?:tanggal\s+)?(?=[0-9])"
)
_SLASH: Final = re.compile(r"/(?<=[0-9]/)(?<!/[0-9]/)(?<!/[0-9][0-9]/)[0-9]")
"""The first slash of a date: no weekday stands before its month."""
_YEAR: Final = len(" 2020")
_CUE: Final = re.compile(
    r"(?:\b(?:tanggal|tgl\.?|pada|sejak|mulai|hingga|sampai)\s+|\()\Z", re.IGNORECASE
)
_GOES_ON: Final = re.compile(r"\s*[/.,-]?\s*[0-9]|\w")
_CUT: Final = re.compile(r"\s*(?:[.;:)\n,]|\Z)")
_SLASHED: Final = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_NO_MONTH: Final = frozenset({*MONTH_SHORT_NUMBERS, "tahun", "bulan", "masehi"})
_OTHER_CALENDARS: Final = frozenset(
    {name.partition("_")[0] for name in HIJRI_MONTH_NUMBERS}
    | {"besar", "mulud", "pasa", "rejeb", "ruwah", "sapar", "sawal", "sela", "sura", "suro"}
)
_ALIKE: Final = 0.6
_CENTURIES: Final = ("19", "20")
_DIGITS: Final = 4
_MONTH_FIRST: Final = {"reason": "bulan ditulis sebelum hari", "reason_en": "month before day"}
_NO_SUCH_MONTH: Final = {"reason": "bulan hanya sampai 12", "reason_en": "there are 12 months"}
_CUT_YEAR: Final = {
    "reason": "tahunnya tidak terdiri atas empat angka",
    "reason_en": "the year has not four digits",
}
_LONGEST: Final = tuple(monthrange(2000, month)[1] for month in range(1, 13))
"""Days of each month, in a leap year."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every date that cannot be."""
    for prose in draft.prose:
        seen: set[int] = set()
        for mention in prose.dates:
            if mention.fault is not None:
                seen.update(range(mention.start, mention.end))
                yield _of_mention(prose, mention)
        for hit, start in _of_numbers(prose):
            if start not in seen:
                seen.add(start)
                yield hit


def _of_mention(prose: Prose, mention: DateMention) -> Hit:
    text = prose.text[mention.start : mention.end]
    span = prose.span(mention.start, mention.end)
    if mention.fault == "day":
        year, month, *_ = (mention.iso or "").split("-")
        return Hit(span, facts=_reason(int(month), year))
    turned = _in_order(text, mention.weekday_number)
    if turned is not None:
        return Hit(span, turned, facts=_MONTH_FIRST, severity=Severity.WARNING)
    return Hit(span, facts=_CUT_YEAR if mention.fault == "year" else _NO_SUCH_MONTH)


def _in_order(text: str, weekday: int | None) -> str | None:
    """Return a date with month and day in Indonesian order, unless its weekday denies it."""
    slashed = _SLASHED.search(text)
    if slashed is None:
        return None
    month, day, year = slashed.groups()
    try:
        turned = date(int(year), int(month), int(day))
    except ValueError:
        return None
    if weekday not in (None, turned.weekday()):
        return None
    return f"{text[: slashed.start()]}{day}/{month}/{year}{text[slashed.end() :]}"


def _reason(month: int, year: str) -> Mapping[str, str]:
    """Say of a day that cannot be what its month is like."""
    if not 1 <= month <= len(_LONGEST):
        return _NO_SUCH_MONTH
    days = monthrange(int(year), month)[1] if year.isdigit() else _LONGEST[month - 1]
    name = MONTHS[month - 1]
    return {"reason": f"{name} hanya sampai {days}", "reason_en": f"{name} has {days} days"}


def _of_numbers(prose: Prose) -> Iterator[tuple[Hit, int]]:
    """Yield dates that the finder of dates leaves alone, with where they start."""
    text = prose.text
    read = {mention.end for mention in prose.dates if mention.first is not None}
    for start in sorted({*_likely(prose, read)}):
        match = _NUMBER.match(text, start)
        if match is None or match.end() in read:
            continue
        hit = _of_word(prose, match) if match["word"] else _of_slashes(prose, match)
        if hit is not None:
            yield hit, match.start()


def _likely(prose: Prose, read: Container[int]) -> Iterator[int]:
    """Yield where days may stand that name a date: before slashes and months, behind weekdays.

    Args:
        prose: What is read.
        read: Where days that are on the calendar end.
    """
    text, words = prose.text, prose.words
    for slash in _SLASH.finditer(text):
        yield _first_figure(text, slash.start())
    for name in words.present(MONTH_NUMBERS):
        size = len(name) + _YEAR
        for month in words.starts(name):
            if month + size not in read:
                end = month
                while end and text[end - 1].isspace():
                    end -= 1
                yield _first_figure(text, end)
    for _, weekday in words.of(_WEEKDAY_BEGINS):
        match = _BEHIND_WEEKDAY.match(prose.folded, weekday)
        if match is not None:
            yield match.end()


def _first_figure(text: str, end: int) -> int:
    """Return where a number of one or two figures begins, if it ends here."""
    return end - 1 - text[end - 2 : end].isdigit()


def _before(text: str, match: re.Match[str], pattern: re.Pattern[str]) -> re.Match[str] | None:
    return right_before(text, match.start(), pattern)


def _of_slashes(prose: Prose, match: re.Match[str]) -> Hit | None:
    month = int(match["number"])
    if _exists(int(match["day"]), month):
        return None
    if match["slashed"]:
        sure = match["slashed"][:2] in _CENTURIES and bool(_before(prose.text, match, _CUE))
    else:
        sure = bool(_before(prose.text, match, _WEEKDAY)) and not _GOES_ON.match(
            prose.text, match.end()
        )
    if not sure:
        return None
    span, turned = prose.span(*match.span()), _in_order(match[0], None)
    if turned is not None:
        return Hit(span, turned, facts=_MONTH_FIRST, severity=Severity.WARNING)
    return Hit(span, facts=_reason(month, match["slashed"] or "XXXX"))


def _of_word(prose: Prose, match: re.Match[str]) -> Hit | None:
    year, month = match["year"], MONTH_NUMBERS.get(match["word"].lower())
    if month is None:
        dated = year and len(year) == _DIGITS and year[:2] in _CENTURIES
        weekday = _before(prose.text, match, _WEEKDAY) if dated else None
        return _of_slot(prose, match, weekday["weekday"]) if weekday else None
    if year and len(year) < _DIGITS:
        cut = year[:2] in _CENTURIES and bool(_CUT.match(prose.text, match.end()))
        sure = cut and bool(_before(prose.text, match, _WEEKDAY))
        return Hit(prose.span(*match.span()), facts=_CUT_YEAR) if sure else None
    if _exists(int(match["day"]), month):
        return None
    cue = _CUE if year else _WEEKDAY
    sure = bool(_before(prose.text, match, cue)) and not _GOES_ON.match(prose.text, match.end())
    return Hit(prose.span(*match.span()), facts=_reason(month, year or "XXXX")) if sure else None


def _exists(day: int, month: int) -> bool:
    """Whether a day is on the calendar, in a leap year where no year is known."""
    return 1 <= month <= len(_LONGEST) and 1 <= day <= _LONGEST[month - 1]


def _of_slot(prose: Prose, match: re.Match[str], weekday: str) -> Hit | None:
    """Judge a word between a day and a year, behind a weekday."""
    word = match["word"]
    folded = word.lower()
    if folded in _NO_MONTH or folded in _OTHER_CALENDARS:
        return None
    scores = {month: SequenceMatcher(None, folded, month.lower()).ratio() for month in MONTHS}
    if not word[0].isupper() and max(scores.values()) < _ALIKE:
        return None
    fitting = [month for month in MONTHS if _fits(match, month, weekday)]
    best = max(fitting, key=lambda month: scores[month], default=None)
    suggestion = None
    if best is not None and scores[best] >= _ALIKE:
        suggestion = f"{match['day']} {best} {match['year']}"
    facts = {"reason": f"{word} bukan nama bulan", "reason_en": f"{word} is no month"}
    return Hit(prose.span(*match.span()), suggestion, facts=facts)


def _fits(match: re.Match[str], month: str, weekday: str) -> bool:
    try:
        day = date(int(match["year"]), MONTH_NUMBERS[month.lower()], int(match["day"]))
    except ValueError:
        return False
    return day.weekday() == WEEKDAY_NUMBERS[weekday.lower()]


RULE: Final = Rule(
    code="DAT003",
    name="impossible-date",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Tanggal {evidence} tidak ada di kalender: {reason}",
    message_en="{evidence} is on no calendar: {reason_en}",
    check=check,
    examples=(
        "Rapat digelar ⟦Selasa, 31 September 2026⟧.",
        "Rapat digelar Senin, ⟦8 Seperti 2025⟧.",
        "Rapat digelar Senin, 8 September 2025.",
    ),
)
