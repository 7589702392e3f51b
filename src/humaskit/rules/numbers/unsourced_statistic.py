"""A statistic stands without the source that it comes from.

## Untuk humas

Sebutkan sumber dan masanya: `menurut BPS (Maret 2026)`, `berdasarkan data dinas per 30 Juni 2026`.
Saran ini disampaikan satu kali untuk satu naskah, pada angka pertama yang tidak bersumber.

## Why it matters

A share without source and period cannot be checked, and is out of date the day after.

## What it cannot see

A source counts where it stands within two sentences: a survey, a report, data, an agency that
counted, or somebody who says it. Shares inside quotations are their speaker's. Prices, taxes,
rates and discounts are no statistics. It is a sign, not a proof, and said once per text.

## References

- Kode Etik Jurnalistik, Pasal 2 dan 3: sumber yang jelas; informasi diuji.
- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.reading import Draft, Prose
from humaskit.rules import Hit, Rule

_SOURCE: Final = re.compile(
    r"\b(?:menurut(?:nya)?|berdasarkan|data(?:nya)?|survei|sensus|laporan|riset|penelitian|studi"
    r"|statistik|bps|hasil|mengutip|dikutip|dilansir|mencatat|tercatat|catatan|rilis|dirilis"
    r"|sumber|indeks|dashboard|rekapitulasi|evaluasi|kajian|audit)\b"
)
_STATISTIC: Final = re.compile(
    r"\b(?:naik|turun|tumbuh|meningkat|menurun|angka|tingkat|rata-rata|prevalensi|persentase"
    r"|penduduk|responden|warga|masyarakat|kemiskinan|pengangguran|inflasi|stunting|tengkes)\b"
)
_OTHER: Final = re.compile(
    r"\b(?:diskon|potongan|bunga|tarif|pajak|ppn|kadar|alkohol|harga|upah|denda|(?:di)?target\w*|diharapkan"
    r"|akan|minimal|maksimal|paling|wajib|komisi|saham|kapasitas)\b"
)
_AROUND: Final = 2


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first statistic without a source near it."""
    prose = draft.reading("body")
    if prose is None or not draft.indonesian:
        return
    starts = [sentence.start for sentence in prose.sentences]
    asked: int | None = None
    for number in prose.numbers:
        if not number.percent or number.value is None:
            continue
        at = bisect_right(starts, number.start) - 1
        if at == asked or prose.wording.inside(number.start):
            continue
        asked = at
        if _is_bare(prose, at):
            yield Hit(prose.span(number.start, number.unit_end or number.end))
            return


def _is_bare(prose: Prose, at: int) -> bool:
    """Whether a sentence tells a statistic, and nothing near it a source."""
    start, end = prose.sentences[at]
    text = prose.folded
    if not _STATISTIC.search(text, start, end) or _OTHER.search(text, start, end):
        return False
    first = prose.sentences[max(0, at - _AROUND)].start
    last = prose.sentences[min(len(prose.sentences) - 1, at + _AROUND)].end
    return not (_SOURCE.search(text, first, last) or prose.wording.has(_says(), first, last))


@cache
def _says() -> frozenset[str]:
    """Return the words that attribute a sentence to a speaker."""
    spoken = {*words("attribution"), *words("attribution_only"), *words("saying")}
    return frozenset((*spoken, *(f"{word}nya" for word in spoken)))


RULE: Final = Rule(
    code="NUM012",
    name="unsourced-statistic",
    severity=Severity.ADVICE,
    proof=Proof.HEURISTIC,
    since="0.1.0",
    message="Angka {evidence} ini tidak menyebut sumber dan masanya",
    message_en="this {evidence} names neither source nor period",
    check=check,
    examples=(
        "Kemiskinan turun ⟦3 persen⟧.",
        "Kemiskinan turun 3 persen menurut BPS (Maret 2026).",
    ),
)
