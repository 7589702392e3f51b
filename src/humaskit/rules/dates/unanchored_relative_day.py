"""Words such as `hari ini` say when, and no date in the text says which day that is.

## Untuk humas

`Hari ini`, `kemarin`, atau nama hari saja hanya jelas pada hari terbit. Tulis tanggal lengkap di
sampingnya, misalnya `hari ini, Kamis (4/9/2025)`.

## Why it matters

A release is read on other days, on other sites and in the archive. Without one date in it nobody
can tell which day `hari ini` was.

## What it cannot see

It speaks once per text, at the first such word outside quotations. One date with day and month
anywhere in the text keeps it silent, and so do opening hours and habits (`setiap Senin`).

## References

- Kode Etik Jurnalistik, Pasal 1: berita yang akurat.
- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2).
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from humaskit.dates import DateMention, format_date
from humaskit.dates.names import MONTH_NUMBERS, MONTH_SHORT_NUMBERS, WEEKDAYS
from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import Positions, right_before
from humaskit.rules import Hit, Rule

_DAY: Final = re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}")
_WORD: Final = re.compile(
    rf"(?<![\w-])(?:(?P<today>hari ini)|(?P<yesterday>kemarin)|(?P<tomorrow>besok|esok)|lusa"
    rf"|(?:pada|hari)\s+(?:{'|'.join(WEEKDAYS)})(?:\s+(?:pagi|siang|sore|malam))?"
    r"|(?:pukul|jam)\s+[0-9]{1,2}[.:][0-9]{2}(?:\s+WI(?:B|TA|T))?(?!\s*(?:-|–|hingga|sampai|s\.d)))"
    r"\b(?!\s+(?-i:[A-Z])|\s*\()",
    re.IGNORECASE,
)
_WRITTEN: Final = re.compile(
    rf"[0-9]\s?/\s?[0-9]|[0-9]\s+(?:{'|'.join((*MONTH_NUMBERS, *MONTH_SHORT_NUMBERS))})\b",
    re.IGNORECASE,
)
_HABIT: Final = re.compile(
    r"\b(?:setiap|tiap|saban|rutin|biasanya|selalu|buka|tutup|layanan|operasional|kerja|jadwal"
    r"|pekan depan|lalu|minggu|atau|ideal(?:nya)?|sebaiknya)\b",
    re.IGNORECASE,
)
_NOWADAYS: Final = re.compile(
    r"\b(?:hingga|sampai|sampai dengan|seperti|zaman|era|dunia|generasi|kondisi|situasi|dari|bukan"
    r"|masih|bertahan|ada|hidup|dirasakan|kita|anak|Indonesia|lebih baik"
    r"|mulai|per|dan|[0-9]{1,3}|beberapa|dua|tiga|empat|lima|enam|tujuh|sepuluh)\s+\Z",
    re.IGNORECASE,
)
_SHIFTS: Final = {"today": 0, "yesterday": -1, "tomorrow": 1}


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first relative day, where no date in the whole text anchors it."""
    if not draft.indonesian or any(_anchors(prose, mention) for prose, mention in draft.dates):
        return
    for prose in draft.prose:
        if prose.field == "title":
            continue
        for match in _undated(prose):
            yield Hit(prose.span(*match.span()), _dated(match, draft.published))
            return


def _anchors(prose: Prose, mention: DateMention) -> bool:
    """Whether a mention bears a day of its own: written, not counted from today."""
    if mention.kind in ("relative", "time"):
        return bool(_WRITTEN.search(prose.text, mention.start, mention.end))
    return bool(_DAY.match(mention.iso or ""))


def _undated(prose: Prose) -> Iterator[re.Match[str]]:
    """Yield the words that tell a day of their own, outside quotations."""
    positions = Positions(prose)
    for match in _WORD.finditer(prose.text):
        start, end = positions.sentence(match.start())
        habit = _HABIT.search(prose.text, start, end)
        nowadays = right_before(prose.text, match.start(), _NOWADAYS)
        if not habit and not nowadays and not positions.quoted(match.start()):
            yield match


def _dated(match: re.Match[str], published: date | None) -> str | None:
    shift = _SHIFTS.get(match.lastgroup or "")
    if shift is None or published is None:
        return None
    day = published + timedelta(shift)
    return f"{match[0]}, {format_date(day, 'pers')}"


RULE: Final = Rule(
    code="DAT005",
    name="unanchored-relative-day",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="{evidence} tidak jelas tanggalnya: tidak ada tanggal di tulisan ini",
    message_en="nobody can date {evidence}: no date stands in the text",
    check=check,
    examples=(
        "Pameran dibuka ⟦hari ini⟧ di aula.",
        "Pameran dibuka hari ini, Kamis (4/9/2025), di aula.",
    ),
)
