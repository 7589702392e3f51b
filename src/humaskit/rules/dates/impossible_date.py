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
from collections.abc import Iterator
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
from humaskit.rules import Hit, Rule

_WEEKDAY: Final = rf"(?P<weekday>{'|'.join(WEEKDAY_NUMBERS)})"
_MONTH: Final = "|".join(MONTH_NUMBERS)
_SLOT: Final = re.compile(
    rf"\b{_WEEKDAY}(?:,\s*|\s+|\s*\()(?:tanggal\s+)?"
    r"(?P<date>(?P<day>[0-9]{1,2})\s+(?P<word>[^\W\d_]{3,14})\s+(?P<year>(?:19|20)[0-9]{2}))"
    r"(?![0-9]|[.,][0-9])",
    re.IGNORECASE,
)
"""A weekday, a day, a word where the month belongs, and a year."""
_YEARLESS: Final = re.compile(
    rf"\b{_WEEKDAY}(?:,\s*|\s+|\s*\()(?:tanggal\s+)?(?P<date>(?P<day>[0-9]{{1,2}})"
    rf"(?:/(?P<number>[0-9]{{1,2}})|\s+(?P<month>{_MONTH}))\b)(?!\s*[0-9]|\s*[/.,-]\s*[0-9])",
    re.IGNORECASE,
)
_CUT: Final = re.compile(
    rf"\b{_WEEKDAY}(?:,\s*|\s+|\s*\()(?:tanggal\s+)?"
    rf"(?P<date>[0-9]{{1,2}}\s+(?:{_MONTH})\s+(?:19|20)[0-9])(?=\s*(?:[.;:)\n]|,(?![0-9])|\Z)(?![0-9]))",
    re.IGNORECASE,
)
"""A year that lost a digit."""
_CUED: Final = re.compile(
    r"(?:\b(?:tanggal|tgl\.?|pada|sejak|mulai|hingga|sampai)\s+|\()"
    rf"(?P<date>(?P<day>[0-9]{{1,2}})(?:\s+(?P<month>{_MONTH})\s+|/(?P<number>[0-9]{{1,2}})/)"
    r"(?P<year>(?:19|20)[0-9]{2}))(?![0-9]|/)",
    re.IGNORECASE,
)
_SLASHED: Final = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_NO_MONTH: Final = frozenset({*MONTH_SHORT_NUMBERS, "tahun", "bulan", "masehi"})
_OTHER_CALENDARS: Final = frozenset(
    {re.split("['_]", name)[0] for name in HIJRI_MONTH_NUMBERS}
    | {"besar", "mulud", "pasa", "rejeb", "ruwah", "sapar", "sawal", "sela", "sura", "suro"}
)
_ALIKE: Final = 0.6
_LONGEST: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every date that cannot be."""
    for prose in draft.prose:
        seen: set[int] = set()
        for mention in prose.dates:
            if mention.fault is not None:
                seen.update(range(mention.start, mention.end))
                yield _of_mention(prose, mention)
        for hit, start in _of_patterns(prose):
            if start not in seen:
                seen.add(start)
                yield hit


def _of_mention(prose: Prose, mention: DateMention) -> Hit:
    text = prose.text[mention.start : mention.end]
    span = prose.span(mention.start, mention.end)
    turned = _turned(text, mention) if mention.fault == "month" else None
    if turned is not None:
        facts = {"reason": "bulan ditulis sebelum hari", "reason_en": "month before day"}
        return Hit(span, turned, facts=facts, severity=Severity.WARNING)
    parts = (mention.iso or "").split("-")
    month = int(parts[1]) if mention.fault == "day" else 0
    return Hit(span, facts=_reason(mention.fault or "", month, parts[0]))


def _turned(text: str, mention: DateMention) -> str | None:
    """Return the mention with month and day in Indonesian order, if its weekday then fits."""
    slashed = _SLASHED.search(text)
    if slashed is None:
        return None
    month, day, year = slashed.groups()
    try:
        fits = date(int(year), int(month), int(day)).weekday() == mention.weekday_number
    except ValueError:
        return None
    ordered = f"{text[: slashed.start()]}{day}/{month}/{year}{text[slashed.end() :]}"
    return ordered if fits else None


def _reason(fault: str, month: int, year: str) -> dict[str, str]:
    if fault == "year":
        return {
            "reason": "tahunnya tidak terdiri atas empat angka",
            "reason_en": "the year has not four digits",
        }
    if fault == "month":
        return {"reason": "bulan hanya sampai 12", "reason_en": "there are 12 months"}
    days = monthrange(int(year), month)[1] if year.isdigit() else _LONGEST[month - 1]
    name = MONTHS[month - 1]
    return {"reason": f"{name} hanya sampai {days}", "reason_en": f"{name} has {days} days"}


def _of_patterns(prose: Prose) -> Iterator[tuple[Hit, int]]:
    read = {mention.end for mention in prose.dates if mention.first is not None}
    for match in _SLOT.finditer(prose.text):
        hit = None if match.end("date") in read else _of_slot(prose, match)
        if hit is not None:
            yield hit, match.start("date")
    for match in _CUT.finditer(prose.text):
        hit = Hit(prose.span(*match.span("date")), facts=_reason("year", 0, ""))
        yield hit, match.start("date")
    for pattern in (_YEARLESS, _CUED):
        for match in pattern.finditer(prose.text):
            day, number = int(match["day"]), match["number"]
            month = MONTH_NUMBERS[match["month"].lower()] if match["month"] else int(number)
            fault = "month" if not 1 <= month <= 12 else ""
            if not fault and not 1 <= day <= _LONGEST[month - 1]:
                fault = "day"
            if fault:
                facts = _reason(fault, month, "XXXX")
                yield Hit(prose.span(*match.span("date")), facts=facts), match.start("date")


def _of_slot(prose: Prose, match: re.Match[str]) -> Hit | None:
    word = match["word"]
    folded = word.lower()
    if folded in MONTH_NUMBERS or folded in _NO_MONTH or folded in _OTHER_CALENDARS:
        return None
    scores = {
        number: SequenceMatcher(None, folded, MONTHS[number - 1].lower()).ratio()
        for number in range(1, 13)
    }
    if not word[0].isupper() and max(scores.values()) < _ALIKE:
        return None
    fitting = [number for number in scores if _fits(match, number)]
    best = max(fitting, key=lambda number: scores[number], default=None)
    suggestion = None
    if best is not None and scores[best] >= _ALIKE:
        suggestion = f"{match['day']} {MONTHS[best - 1]} {match['year']}"
    facts = {"reason": f"{word} bukan nama bulan", "reason_en": f"{word} is no month"}
    return Hit(prose.span(*match.span("date")), suggestion, facts=facts)


def _fits(match: re.Match[str], month: int) -> bool:
    try:
        day = date(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return False
    return day.weekday() == WEEKDAY_NUMBERS[match["weekday"].lower()]


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
