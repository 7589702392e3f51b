"""A number and the same number in brackets behind it disagree.

## Untuk humas

Angka yang ditulis dua kali, `6 (enam) desa`, harus sama. Kalau berbeda, pembaca tidak tahu mana
yang dipakai, dan dalam naskah hukum perbedaan itu bisa disengketakan. Cocokkan dengan dokumen
asal, lalu perbaiki salah satunya; di siaran pers cukup ditulis satu kali.

## Why it matters

A number is written twice so that nobody can mistake it. Where the two disagree, neither can be
used, and whoever quotes the text picks one at random.

## What it cannot see

Which of the two is right. Brackets that hold anything but one number, with or without its unit,
are left alone: ages, marks of lists, explanations.

## References

- EYD edisi V (2022), bilangan: angka dan huruf dalam satu teks ditulis bersamaan hanya dalam
  dokumen resmi seperti akta dan kuitansi, dan harus sesuai.
- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2).
"""

from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.rules import Hit, Rule


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every number whose second writing in brackets has another value."""
    for prose in draft.prose if draft.indonesian else ():
        for number in prose.numbers:
            pair = number.pair
            if pair is None or None in (number.value, pair.value) or number.value == pair.value:
                continue
            end = prose.text.index(")", pair.end) + 1
            yield Hit(
                prose.span(number.start, end),
                facts={
                    "first": prose.text[number.start : number.end],
                    "second": prose.text[pair.start : pair.end],
                },
            )


RULE: Final = Rule(
    code="NUM001",
    name="digits-words-mismatch",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="{first} dan {second} dalam {evidence} bukan bilangan yang sama",
    message_en="{first} and {second} in {evidence} are not the same number",
    check=check,
    examples=(
        "Bantuan diterima ⟦5 (enam)⟧ desa.",
        "Bantuan diterima 6 (enam) desa.",
    ),
)
