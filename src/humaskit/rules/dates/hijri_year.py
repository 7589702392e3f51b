"""A year of the Islamic calendar does not meet the year beside it.

## Untuk humas

Tahun Hijriah dan tahun Masehi ini tidak bertemu. Satu tahun Hijriah menyentuh dua tahun Masehi;
untuk hari tertentu, misalnya 1 Syawal, hanya satu yang benar. Perbaiki salah satunya.

## Why it matters

Banners, invitations and leave decrees copy the pair; one of its two years is wrong.

## What it cannot see

The months of Indonesia follow the sighting of the moon, so two days are allowed to either side of
the arithmetical calendar. Only years that stand side by side are compared.

## References

- The arithmetical Islamic calendar, civil epoch of 16 July 622 (Julian): 30 years of 10,631 days.
- Keputusan Menteri Agama tentang penetapan 1 Ramadan, 1 Syawal, dan 10 Zulhijah, every year anew.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_EPOCH: Final = date(622, 7, 19)
"""1 Muharam 1 of the arithmetical calendar, as the Gregorian calendar counts back."""
_ISO: Final = re.compile(r"(?P<year>1[0-9]{3})(?:-(?P<month>[0-9]{2}))?(?:-(?P<day>[0-9]{2}))? AH")
_BESIDE: Final = re.compile(
    r"\s*(?:/|\(|atau|bertepatan dengan(?: tahun)?|[Tt]ahun|-|–)?\s*"
    r"(?P<year>(?:19|20)[0-9]{2})(?![0-9/-])(?:\s*M(?:asehi)?\b)?",
)
_BEFORE: Final = re.compile(
    r"(?P<year>(?<![0-9])(?:19|20)[0-9]{2})\s*M(?:asehi)?\b\.?\s*[/(-]\s*\Z",
)
_SLACK: Final = timedelta(2)


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every common year that does not meet the Islamic year beside it."""
    for prose, mention in draft.dates:
        written = _ISO.fullmatch(mention.iso or "") if mention.kind == "hijri" else None
        if written is None:
            continue
        match = _BESIDE.match(prose.text, mention.end)
        match = match or right_before(prose.text, mention.start, _BEFORE)
        years = _years(int(written["year"]), written["month"], written["day"])
        if match is not None and int(match["year"]) not in years:
            right, *others = years
            yield Hit(
                prose.span(*match.span("year")),
                suggestion=None if others else str(right),
                related=(prose.span(mention.start, mention.end),),
                facts={
                    "hijri": prose.text[mention.start : mention.end],
                    "years": " atau ".join(str(year) for year in years),
                    "years_en": " or ".join(str(year) for year in years),
                },
            )


def _years(year: int, month: str | None, day: str | None) -> tuple[int, ...]:
    """Return the common years that an Islamic year, month or day touches, with two days' slack."""
    first = _common(year, int(month or 1), int(day or 1)) - _SLACK
    if day is not None:
        last = first + 2 * _SLACK
    elif month is not None:
        last = _common(year, int(month), 30) + _SLACK
    else:
        last = _common(year, 12, 30) + _SLACK
    return tuple(range(first.year, last.year + 1))


def _common(year: int, month: int, day: int) -> date:
    """Take a day of the arithmetical Islamic calendar to the common one."""
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2 + day - 1
    return _EPOCH + timedelta(days)


RULE: Final = Rule(
    code="DAT009",
    name="hijri-year",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="{hijri} bertemu dengan tahun {years}, bukan {evidence}",
    message_en="{hijri} meets {years_en}, not {evidence}",
    check=check,
    examples=(
        "Salat digelar pada 1 Syawal 1446 H/⟦2024⟧ M.",
        "Salat digelar pada 1 Syawal 1446 H/2025 M.",
    ),
)
