"""An event is dated, and no year stands anywhere in the text.

## Untuk humas

Tulisan ini menyebut hari dan bulan, tetapi tidak satu pun tahun. Beberapa tahun lagi tidak ada
yang tahu kapan peristiwanya. Tambahkan tahun pada tanggal yang pertama, misalnya `Rabu
(5/9/2018)`.

## Why it matters

Releases are archived, quoted and found by search for years; then the day of publication no longer
stands beside them.

## What it cannot see

It speaks once per text, at the first date outside quotations. One year anywhere in the headline,
the summary or the body keeps it silent.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2).
- UU Nomor 43 Tahun 2009 tentang Kearsipan.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.dates import DateMention
from humaskit.dates.names import MONTH_NUMBERS, MONTH_SHORT_NUMBERS
from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import Positions
from humaskit.rules import Hit, Rule

_YEAR: Final = re.compile(r"(?<![0-9])(?:1[89]|20)[0-9]{2}(?![0-9])")
_DAY: Final = re.compile(r"[0-9X]{4}-[0-9]{2}-[0-9]{2}")
_DATE: Final = re.compile(
    r"[0-9]{1,2}[ ]?/[ ]?[0-9]{1,2}(?![0-9/])"
    rf"|[0-9]{{1,2}}\s+(?:bulan\s+)?(?:{'|'.join((*MONTH_NUMBERS, *MONTH_SHORT_NUMBERS))})\b",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first dated day, where no year stands in the whole text."""
    if any(_YEAR.search(prose.text) for prose in draft.prose):
        return
    if any(mention.first and not mention.inferred for _, mention in draft.dates):
        return
    for prose in draft.prose:
        positions = Positions(prose)
        for mention in prose.dates:
            day = _DAY.match(mention.iso or "")
            match = _DATE.search(prose.text, mention.start, mention.end) if day else None
            if match and mention.fault is None and not positions.quoted(mention.start):
                yield _hit(prose, mention, match)
                return


def _hit(prose: Prose, mention: DateMention, match: re.Match[str]) -> Hit:
    suggestion = None
    if mention.inferred and mention.last and mention.weekday_ok is not False:
        suggestion = f"{match[0]}{'/' if '/' in match[0] else ' '}{mention.last.year}"
    return Hit(prose.span(*match.span()), suggestion)


RULE: Final = Rule(
    code="DAT004",
    name="missing-year",
    severity=Severity.ADVICE,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Tanggal {evidence} tanpa tahun, dan tidak ada tahun lain di tulisan ini",
    message_en="{evidence} has no year, and no other year stands in the text",
    check=check,
    examples=(
        "terbit: 2018-09-06\n\nPelatihan digelar Rabu (⟦5/9⟧).",
        "terbit: 2018-09-06\n\nPelatihan digelar Rabu (5/9/2018).",
    ),
)
