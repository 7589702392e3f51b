"""The weekday disagrees with the full date beside it.

## Untuk humas

Hari dan tanggal yang tidak cocok membuat orang datang pada hari yang salah, dan arsip tidak bisa
dipercaya. Periksa kalender, lalu perbaiki salah satunya: harinya, atau tanggalnya. Saran yang
tercetak adalah hari yang benar untuk tanggal itu.

## Why it matters

Readers plan by the weekday; a wrong one sends them on the wrong day. The calendar alone proves
that one of the two is wrong, though not which.

## What it cannot see

Only dates with a day, a month and a year in the text are judged. A date whose year is taken from
the day of publication proves less, and belongs to another rule. Numbers are read day before
month, as Indonesian texts write them; where the weekday fits them read month before day, and no
other date of the text shows which order it keeps, it is a warning.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- ISO 8601-1:2019: the calendar that gives every date its weekday.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from humaskit.dates import DateMention, format_date
from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.rules import Hit, Rule

_ENGLISH: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)


_SLASHED: Final = re.compile(
    r"(?P<first>[0-9]{1,2})\s?(?P<mark>[/.-])\s?[0-9]{1,2}\s?(?P=mark)\s?[0-9]{2,4}"
)
_MONTHS: Final = 12


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every weekday that is not the one of the date written beside it."""
    day_first: bool | None = None
    for prose, mention in draft.dates:
        day, start, end = mention.weekday_date, mention.weekday_start, mention.weekday_end
        repairs = None if mention.inferred else mention.repairs
        if repairs and day and start is not None and end is not None:
            turned = _month_first(prose.text, mention, day)
            if turned:
                day_first = _day_first(draft) if day_first is None else day_first
            nearest = (format_date(near, "long") for near in repairs.dates)
            yield Hit(
                prose.span(start, end),
                suggestion=repairs.weekday,
                facts={
                    "date": format_date(day, "long"),
                    "iso": day.isoformat(),
                    "weekday_en": _ENGLISH[day.weekday()],
                    "nearest": " atau ".join(nearest),
                },
                severity=Severity.WARNING if turned and not day_first else None,
            )


def _month_first(text: str, mention: DateMention, day: date) -> bool:
    """Whether the weekday fits the numbers of a date read month before day."""
    if day.day > _MONTHS or not _SLASHED.search(text, mention.start, mention.end):
        return False
    return date(day.year, day.day, day.month).weekday() == mention.weekday_number


def _day_first(draft: Draft) -> bool:
    """Whether another date in numbers shows that the text writes the day first."""
    return any(
        mention.first is not None
        and (found := _SLASHED.search(prose.text, mention.start, mention.end))
        and int(found["first"]) > _MONTHS
        for prose, mention in draft.dates
    )


RULE: Final = Rule(
    code="DAT001",
    name="weekday-mismatch",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message=("{date} jatuh pada hari {suggestion}, bukan {evidence} (atau tanggalnya: {nearest})"),
    message_en="{iso} is a {weekday_en}, not {evidence}",
    check=check,
    examples=(
        "Upacara digelar ⟦Minggu⟧, 17 Agustus 2026.",
        "Rapat koordinasi dibuka ⟦Senin⟧ (3/2/2026).",
        "Upacara digelar Senin, 17 Agustus 2026.",
    ),
)
