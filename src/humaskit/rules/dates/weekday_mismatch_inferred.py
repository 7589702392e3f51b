"""The weekday disagrees with a date whose year the text leaves out.

## Untuk humas

Hari dan tanggal tidak cocok untuk tahun yang dimaksud tulisan ini. Periksa kalender, perbaiki
hari atau tanggalnya, lalu tulis tahunnya supaya arsip tetap terbaca. Saran yang tercetak adalah
hari yang benar untuk tanggal itu.

## Why it matters

Readers plan by the weekday. Without a year nobody can even look it up later.

## What it cannot see

The year comes from the full dates of the text, and from the day of publication. It speaks only
where the day lies close to one of them and no neighbouring year makes the weekday right. A day of
publication that the text itself contradicts is not used.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- ISO 8601-1:2019: the calendar that gives every date its weekday.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from humaskit.dates import DateMention, find, format_date
from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.reading.told import full_days
from humaskit.rules import Hit, Rule

_MOST: Final = 5
_DAY: Final = re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every weekday that fits its yearless date in no year that the text can mean."""
    yearless = [(prose, mention) for prose, mention in draft.dates if _yearless(mention)]
    anchors = _anchors(draft) if yearless else ()
    for prose, mention in yearless:
        start, end = mention.weekday_start, mention.weekday_end
        wrong = _wrong(prose.text[mention.start : mention.end], anchors)
        repairs = wrong.repairs if wrong else None
        if wrong and repairs and wrong.weekday_date and start is not None and end is not None:
            yield Hit(
                prose.span(start, end),
                suggestion=repairs.weekday,
                facts={
                    "date": format_date(wrong.weekday_date, "long"),
                    "iso": wrong.weekday_date.isoformat(),
                },
            )


def _anchors(draft: Draft) -> tuple[date, ...]:
    """Return the days that a missing year may be taken from."""
    written = dict.fromkeys(
        full.day for full in full_days(draft.prose) if full.mention.weekday_ok is not False
    )
    published = () if draft.published is None else (draft.published,)
    return (*published, *tuple(written)[:_MOST])


def _yearless(mention: DateMention) -> bool:
    """Whether a day with its weekday lacks the year, and no other fault."""
    if mention.weekday is None or mention.fault is not None:
        return False
    resolved = mention.inferred and mention.weekday_ok is False
    return bool(_DAY.match(mention.iso or "")) and (resolved or mention.weekday_ok is None)


def _wrong(text: str, anchors: Iterable[date]) -> DateMention | None:
    """Return a reading in which the weekday is wrong, unless it is right in another one."""
    wrong = None
    for anchor in anchors:
        for reading in find(text, published=anchor):
            if reading.weekday_ok:
                return None
            if reading.weekday_ok is False and wrong is None:
                wrong = reading
    return wrong


RULE: Final = Rule(
    code="DAT002",
    name="weekday-mismatch-inferred",
    severity=Severity.WARNING,
    proof=Proof.REGISTRY,
    since="0.1.0",
    message="{date} jatuh pada hari {suggestion}, bukan {evidence}; tahunnya tidak tertulis",
    message_en="{iso} is no {evidence}; the text leaves the year out",
    check=check,
    examples=(
        "Pelatihan dibuka Senin (3/2/2025), lalu ditutup ⟦Kamis⟧ (5/2).",
        "terbit: 2020-02-11\n\nPeninjauan jembatan dilakukan ⟦Kamis⟧ (7/2).",
        "terbit: 2020-02-11\n\nPeninjauan jembatan dilakukan Kamis (6/2).",
    ),
)
