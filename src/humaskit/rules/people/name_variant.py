"""One name is spelled in two ways in the same text.

## Untuk humas

Nama orang, lembaga, atau tempat harus ditulis sama dari awal sampai akhir. Satu huruf yang
hilang atau tertukar membuat pembaca ragu apakah yang dimaksud orang yang sama, dan arsip tidak
dapat dicari. Cocokkan dengan dokumen identitas atau surat keputusan, lalu samakan penulisannya.
Saran yang tercetak adalah bentuk yang lebih sering dipakai di naskah ini.

## Why it matters

A misspelled name is the mistake that the person concerned sees first, and search engines and
archives take two spellings for two people.

## What it cannot see

Two spellings count as one name where they stand beside the same word (`Sahrul Rizal`, `Syahrul
Rizal`), or where a speaker of one word is a letter away from a word of a full name. Which of the
two is right, the text cannot tell; where both occur twice or more, or in one sentence, they may
be two names and nothing is said. Words that the text also writes in lower case, regions, and
pairs such as `Putra` and `Putri` or `Kapolres` and `Mapolres` are left alone.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- Kode Etik Jurnalistik, Pasal 1: berita yang akurat.
"""

from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.rules import Hit, Rule


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the rarer, or the later, of two spellings of one name."""
    for variant in draft.variants:
        place, other = variant.place, variant.other
        written = place.prose.text[place.start : place.end]
        usual = other.prose.text[other.start : other.end]
        usual = usual.upper() if written.isupper() else usual
        yield Hit(
            place.prose.span(place.start, place.end),
            suggestion=usual if variant.usual else None,
            related=(other.prose.span(other.start, other.end),),
            facts={"other": usual},
        )


RULE: Final = Rule(
    code="ORG001",
    name="name-variant",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Nama ini ditulis {evidence} di sini, tetapi {other} di tempat lain",
    message_en="this name is spelled {evidence} here but {other} elsewhere",
    check=check,
    examples=(
        "Camat Sahrul Rizal membuka rapat. Usai rapat, ⟦Syahrul⟧ Rizal meninjau pasar.",
        "Camat Sahrul Rizal membuka rapat. Usai rapat, Sahrul Rizal meninjau pasar.",
    ),
)
