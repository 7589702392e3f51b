"""A suppression in the body does not say why its rule does not apply.

## Untuk humas

Pengecualian tanpa alasan tidak bisa diperiksa orang lain: apakah tanggal itu memang dikutip dari
naskah lama, atau salah ketik yang ditutupi? Tulis alasannya dalam beberapa kata, misalnya
alasan="kutipan surat tahun 1987".

## Why it matters

A finding that is taken out is a decision. Without its reason nobody can review the decision or
know when it may go.

## What it cannot see

It cannot tell a good reason from a bad one. Suppressions in an article's data always carry a reason
and are not looked at. In plain text there are no comments to read.

## References

- Panduan humaskit, bagian pengecualian: setiap pengecualian menyebut alasannya.
"""

from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.rules import Hit, Rule


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every comment that suppresses rules without a reason."""
    for remark in draft.remarks:
        if remark.codes and not remark.reason:
            yield Hit(remark.span)


RULE: Final = Rule(
    code="HMK101",
    name="suppression-without-reason",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message='Pengecualian ini tidak menyebut alasan; tulis alasan="..." di dalamnya',
    message_en='this suppression gives no reason; write alasan="..." in it',
    check=check,
    examples=(
        (
            "format: markdown\n\nApel pagi.\n\n"
            "⟦<!-- humas: abaikan DAT001 -->⟧\n\nUpacara Minggu, 17 Agustus 2026."
        ),
        (
            "format: markdown\n\nApel pagi.\n\n"
            '<!-- humas: abaikan DAT001 alasan="kutipan surat lama" -->\n\n'
            "Upacara Minggu, 17 Agustus 2026."
        ),
    ),
)
