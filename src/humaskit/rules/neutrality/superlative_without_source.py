"""The text claims that nothing is greater, and says neither by what figure nor by whose count.

## Untuk humas

`Terbaik`, `terbesar`, `pertama di Indonesia` adalah pernyataan fakta yang harus bisa diperiksa.
Sebut angka dan sumbernya dalam kalimat yang sama, misalnya `menurut BPS (Maret 2025)`, atau tulis
apa yang dilakukan tanpa membandingkan.

## Why it matters

A superlative without a source is opinion dressed as news. It is the first thing that a reader
doubts, and one that turns out wrong discredits the rest of the release.

## What it cannot see

It knows a list of words, and asks only whether the same sentence holds a figure or names a
source. Quotations, sentences that give someone's words, wishes and aims, prizes and their
categories, names, `pimpinan tinggi` and the remote regions called `terdepan` are left alone.

## References

- Kode Etik Jurnalistik, Pasal 3: informasi diuji, tidak dicampur dengan opini.
- Kepmenkominfo Nomor 371/KEP/M.KOMINFO/8/2007 tentang Kode Etik Humas Pemerintahan.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.numbers import NumberMention
from humaskit.reading import Draft, Prose, Stretch
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_SCOPE: Final = re.compile(
    r"(?: \w+){0,2} (?:di (?:indonesia|dunia|asia|negeri|tanah air|tingkat|provinsi|kabupaten|kota"
    r"|pulau|jawa|sumatera|kalimantan|sulawesi|papua|wilayah|daerah)|se-?(?:indonesia|asia|dunia"
    r"|kabupaten|provinsi|kota|sumatera|jawa|kalimantan|sulawesi)|sepanjang (?:sejarah|masa)"
    r"|dalam sejarah|yang pernah ada|dunia\b|nasional\b)",
    re.IGNORECASE,
)
_COPULA: Final = re.compile(
    r"\b(?:adalah|ialah|merupakan|menjadi yang|paling|yang)(?: \w+){0,3} \Z"
)
_SERVICE: Final = re.compile(
    r"\b(?:fasilitas|inovasi|kinerja|layanan|pelayanan|program|kualitas|mutu|sistem) \Z",
    re.IGNORECASE,
)
_REMOTE: Final = re.compile(r"\b(?:3T|terluar|tertinggal|terpencil|garda|garis|pulau)\b")
_PERSON: Final = re.compile(r"\borang \Z", re.IGNORECASE)
_HIGHEST: Final = re.compile(
    r"\b(?:badan|forum|hierarki|hukum|instansi|jabatan|kedudukan|kekuasaan|lembaga|mahkamah"
    r"|pangkat|pejabat|pemimpin|pendidikan|perwira|pimpinan|titik|tingkat(?:an)?) (?:yang )?\Z",
    re.IGNORECASE,
)
"""Before `tertinggi`: a rank, no praise."""
_OWN_BEST: Final = re.compile(r"terbaik (?:agar|bagi|buat|dari (?:diri|yang)|untuk)\b")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every superlative that its sentence gives neither a figure nor a source."""
    for prose in draft.prose if draft.indonesian else ():
        strong = set(prose.wording.find(words("superlatives_strong")))
        for found in sorted({*strong, *prose.wording.find(words("superlatives"))}):
            if (found in strong or _claims(prose.text, found)) and not _excused(prose, found):
                yield Hit(prose.span(*found))


def _claims(text: str, found: Stretch) -> bool:
    """Whether a superlative that measures too makes a claim here."""
    return bool(
        _SCOPE.match(text, found.end)
        or right_before(text, found.start, _COPULA)
        or right_before(text, found.start, _SERVICE)
    )


def _excused(prose: Prose, found: Stretch) -> bool:
    wording, text = prose.wording, prose.text
    start, end = wording.sentence(found.start)
    return (
        wording.is_name(found.start)
        or _counts(prose, start, end)
        or _OWN_BEST.match(text, found.start) is not None
        or right_before(text, found.start, _PERSON) is not None
        or (
            text.startswith("tertinggi", found.start)
            and right_before(text, found.start, _HIGHEST) is not None
        )
        or wording.says(words("sources"), start, end)
        or wording.says(words("wishes"), start, found.start)
        or wording.says(words("ranked"), start, end)
        or _REMOTE.search(text, start, end) is not None
        or prose.wording.attributed(start, end)
    )


def _counts(prose: Prose, start: int, end: int) -> bool:
    """Whether a figure stands between two points; a date and an ordinal are none."""
    index = bisect_left(prose.numbers, start, key=_start)
    figures = prose.numbers[index : bisect_left(prose.numbers, end, key=_start)]
    return any(not number.ordinal for number in figures)


def _start(number: NumberMention) -> int:
    return number.start


RULE: Final = Rule(
    code="NET001",
    name="superlative-without-source",
    severity=Severity.WARNING,
    proof=Proof.HEURISTIC,
    since="0.1.0",
    message="Klaim {evidence} tanpa angka dan sumber dalam kalimatnya",
    message_en="the claim {evidence} has neither figure nor source in its sentence",
    check=check,
    examples=(
        "Rumah sakit ini memberi layanan ⟦terbaik⟧ di Indonesia.",
        "Menurut survei Dinas Kesehatan, rumah sakit ini memberi layanan terbaik di Indonesia.",
    ),
)
