"""A range of days runs backwards, or a count of days does not fit it.

## Untuk humas

Hitung lagi: 12–13 Agustus adalah dua hari, bukan tiga. Perbaiki jumlah harinya, atau salah satu
tanggalnya. Rentang yang berakhir sebelum mulai juga perlu diperbaiki.

## Why it matters

Participants book rooms and leave for these days; the count and the dates cannot both be right.

## What it cannot see

A count is compared only with a range right beside it, both with their ends counted and without.
Working days are left alone, for they need a calendar of holidays, and so are lists of days
(`12 dan 14 Agustus`) and counts that take part of a range.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from humaskit import numbers
from humaskit.dates import DateMention
from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_DIGIT: Final = "(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)"
_COUNT: Final = (
    rf"(?P<count>[0-9]{{1,3}}|{_DIGIT} puluh(?: {_DIGIT})?|{_DIGIT} belas|sebelas|sepuluh|{_DIGIT})"
    r"(?: \([^()]{1,20}\))? hari"
)
_AFTER: Final = r"(?! (?:kerja|efektif|aktif|sebelum|sesudah|setelah|pertama|terakhir|lalu|lagi))\b"
_BEFORE: Final = re.compile(
    rf"(?<![\w.,-])(?<!per )(?<!setiap ){_COUNT}{_AFTER}(?: (?:penuh|berturut-turut|lamanya))?"
    r"\s*(?:,|\()?\s*(?:(?:mulai|sejak|dari|yakni|yaitu|pada|tanggal|hari)\s+){0,3}\(?\Z",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(
    r"\s*\)?\s*(?:\(\s*|,?\s*(?=(?:berlangsung )?selama |atau ))"
    rf"(?:atau )?(?:(?:berlangsung )?selama )?(?:total )?{_COUNT}{_AFTER}",
    re.IGNORECASE,
)
_LOOSE: Final = re.compile(r"rentang|antara|periode|dalam kurun", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_TWICE: Final = re.compile(r"[0-9]\s+([^\W\d_]+)\b.*[0-9]\s+\1\b", re.IGNORECASE | re.DOTALL)
_SCORE: Final = re.compile(
    r"\b(?:menang|kalah|unggul|imbang|skor|kedudukan)\s+(?:\w+\s+)?\Z", re.IGNORECASE
)
_LEAP: Final = "2004"
_FEBRUARY: Final = 2
_ISO: Final = re.compile(r"(?P<year>[0-9X]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?:T.*)?")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every reversed range, and every count of days that does not fit its range."""
    for prose, mention in draft.dates:
        ends = _ends(mention) if mention.iso_end else None
        if ends is None or right_before(prose.text, mention.start, _SCORE):
            continue
        if ends[0] > ends[1]:
            yield _reversed(prose, mention, sure=not _twice(prose, mention))
            continue
        days = (ends[1] - ends[0]).days + 1
        match = _beside(prose, mention)
        if match is None:
            continue
        count = _value(match["count"])
        if count not in (days, days - 1):
            yield _miscounted(prose, mention, match, days)


def _ends(mention: DateMention) -> tuple[date, date] | None:
    """Return both days of a range; None where a year that is not written could change the count."""
    one, other = (_ISO.fullmatch(iso or "") for iso in (mention.iso, mention.iso_end))
    if one is None or other is None:
        return None
    if not mention.inferred and "XXXX" not in (one["year"], other["year"]):
        return _day(one, one["year"]), _day(other, other["year"])
    first, last = _day(one, _LEAP), _day(other, _LEAP)
    unsure = first.month > last.month or first.month <= _FEBRUARY < last.month
    return None if unsure else (first, last)


def _day(written: re.Match[str], year: str) -> date:
    return date(int(year), int(written["month"]), int(written["day"]))


def _twice(prose: Prose, mention: DateMention) -> bool:
    """Whether a month stands twice and its year once: then a year may lie between the days."""
    years = _YEAR.findall(prose.text, mention.start, mention.end)
    return len(years) == 1 and _TWICE.search(prose.text, mention.start, mention.end) is not None


def _beside(prose: Prose, mention: DateMention) -> re.Match[str] | None:
    before = right_before(prose.text, mention.start, _BEFORE)
    if before is not None and not _LOOSE.search(prose.text, before.start(), mention.start):
        return before
    return _BEHIND.match(prose.text, mention.end)


def _value(count: str) -> int:
    return int(count) if count.isdigit() else int(numbers.parse(count.lower()))


def _reversed(prose: Prose, mention: DateMention, *, sure: bool) -> Hit:
    return Hit(
        prose.span(mention.start, mention.end),
        facts={"reason": "berakhir sebelum mulai", "reason_en": "it ends before it begins"},
        severity=None if sure else Severity.WARNING,
        proof=None if sure else Proof.HEURISTIC,
    )


def _miscounted(prose: Prose, mention: DateMention, match: re.Match[str], days: int) -> Hit:
    right = str(days) if match["count"].isdigit() else numbers.spell(days)
    return Hit(
        prose.span(*match.span("count")),
        suggestion=right,
        related=(prose.span(mention.start, mention.end),),
        facts={
            "reason": f"{prose.text[mention.start : mention.end]} adalah {right} hari",
            "reason_en": f"the range has {days} days",
        },
    )


RULE: Final = Rule(
    code="DAT010",
    name="range-and-duration",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="{evidence} tidak cocok: {reason}",
    message_en="{evidence} does not fit: {reason_en}",
    check=check,
    examples=(
        "Pelatihan berlangsung ⟦tiga⟧ hari, 12–13 Agustus 2024.",
        "Pelatihan digelar ⟦14–12 Agustus 2024⟧.",
        "Pelatihan berlangsung dua hari, 12–13 Agustus 2024.",
    ),
)
