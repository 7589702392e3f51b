"""The text counts the same thing twice and gets two numbers.

## Untuk humas

Satu hal, satu angka. Kalau angkanya memang berubah, katakan: `semula 27, kini 29`. Kalau yang
dihitung berbeda (tempat, waktu, jenis), sebutkan bedanya di kalimat itu.

## Why it matters

The lead says 27 houses, the end says 29; every reader picks another one.

## What it cannot see

Only counts with the same noun and the same word behind it are compared, one near the beginning
and one later, where the text gives exactly two numbers that are not far apart. Sentences that tell
an update, a part, a place or a day of their own are left alone. The rule guesses that the same
words mean the same thing, so it only warns.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- Kode Etik Jurnalistik, Pasal 3: informasi diuji.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.numbers import NumberMention
from humaskit.reading import Draft, Prose
from humaskit.rules import Hit, Rule

_PHRASE: Final = re.compile(r" [a-z][a-z-]+")
_STOPS: Final = frozenset(
    (
        *("adalah", "agar", "akan", "akibat", "antara", "atau", "bagi", "bisa", "dalam", "dan"),
        *("dapat", "dari", "dengan", "di", "harus", "hingga", "ikut", "ini", "itu", "juga"),
        *("karena", "ke", "kepada", "ketika", "lagi", "lain", "lainnya", "masih", "oleh", "pada"),
        *("per", "saat", "sampai", "sebagai", "sebelum", "secara", "sejak", "selama", "serta"),
        *("setelah", "sudah", "telah", "terhadap", "tersebut", "tidak", "untuk", "yang"),
    )
)
"""Words that say nothing more of what is counted, with what a hyphen joins to them too."""
_OTHERWISE: Final = re.compile(
    r"\b(?:semula|menjadi|sebelumnya|kini|bertambah|berkurang|naik|turun|meningkat|menurun|lagi"
    r"|tambahan|lain|lainnya|baru|sisanya|sedangkan|sementara|masing-masing|setiap|tiap|per|lalu"
    r"|kemudian|selanjutnya|antaranya|antara|terdiri|yakni|yaitu"
    r"|pertama|kedua|ketiga|tahap|target|rencana|akan|hingga|sampai|jika|kalau|apabila|maksimal"
    r"|minimal|paling|wajib|harus|boleh|bisa)\b",
    re.IGNORECASE,
)
_WHERE: Final = re.compile(
    r"\b(?:di|dari|ke|oleh|untuk|pada|per|bagi|tahun|bulan) (\S+)", re.IGNORECASE
)
_LEAD: Final = 2
_MOST_VALUES: Final = 2
_FAR: Final = Decimal("1.5")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every later count that disagrees with the one in the lead."""
    prose = draft.reading("body")
    if prose is None or not draft.indonesian:
        return
    counted: dict[str, list[NumberMention]] = defaultdict(list)
    for number in prose.numbers:
        key = _key(prose.text, number)
        if key is not None:
            counted[key].append(number)
    lead = prose.paragraphs[:_LEAD]
    for mentions in counted.values():
        values = sorted({number.value for number in mentions if number.value})
        first, last = mentions[0], mentions[-1]
        if (
            len(values) == _MOST_VALUES
            and values[1] <= values[0] * _FAR
            and first.value != last.value
            and prose.wording.paragraph(first.start) in lead
            and prose.wording.paragraph(last.start) not in lead
            and _one_scope(*(_sentence(prose, number) for number in (first, last)))
        ):
            yield Hit(
                prose.span(last.start, last.end),
                related=(prose.span(first.start, first.end),),
                facts={"first": prose.text[first.start : first.unit_end or first.end]},
            )


def _key(text: str, number: NumberMention) -> str | None:
    """Return what a number counts: its noun and the word behind it, or None."""
    inexact = number.approximate or number.ordinal or number.percent or number.money
    if inexact or number.value is None or number.unit is None or number.unit_end is None:
        return None
    match = _PHRASE.match(text, number.unit_end)
    if match is None or match[0][1:].partition("-")[0] in _STOPS:
        return None
    return number.unit + match[0]


def _sentence(prose: Prose, number: NumberMention) -> str:
    start, end = prose.wording.sentence(number.start)
    return prose.text[start:end]


def _one_scope(first: str, last: str) -> bool:
    """Whether two sentences speak of one place and day, and neither tells an update or a part."""
    if _OTHERWISE.search(first) or _OTHERWISE.search(last):
        return False
    return set(_WHERE.findall(last)) <= set(_WHERE.findall(first))


RULE: Final = Rule(
    code="NUM011",
    name="two-values",
    severity=Severity.WARNING,
    proof=Proof.HEURISTIC,
    since="0.1.0",
    message="Di sini {evidence}, tetapi di awal naskah {first}",
    message_en="{evidence} here, but {first} at the beginning of the text",
    check=check,
    examples=(
        "Banjir merusak 27 rumah warga.\n\nPetugas datang.\n\nSebanyak ⟦29⟧ rumah warga rusak.",
        "Banjir merusak 27 rumah warga.\n\nPetugas datang.\n\nSebanyak 27 rumah warga rusak.",
    ),
)
