"""A suppression takes nothing out, since its rule finds nothing there or does not exist.

## Untuk humas

Pengecualian yang tidak terpakai menyesatkan: pembaca berikutnya mengira ada kesalahan yang sengaja
dibiarkan, dan kesalahan baru di tempat itu akan lolos. Hapus pengecualian itu, atau perbaiki
kodenya bila salah tulis.

## Why it matters

A suppression outlives the text that it was written for. Left in place, it hides the next fault of
its kind; misspelt, it never worked.

## What it cannot see

A suppression of a rule that did not run, or that broke down, is not judged. It cannot tell whether
the reason still holds. In plain text there are no comments to read.

## References

- Panduan humaskit, bagian pengecualian: setiap pengecualian menyebut aturan yang benar-benar
  mengenai teksnya.
"""

from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.rules import Hit, Rule

_WORDS: Final = {
    "unused": ("tidak terpakai: tidak ada temuan itu di sini", "suppresses nothing here"),
    "unknown": (
        "bukan kode atau nama aturan; yang terdekat {nearest}",
        "is no rule's code or name; the nearest is {nearest}",
    ),
    "unreadable": (
        'tidak terbaca; tulis <!-- humas: abaikan KODE alasan="..." -->',
        'cannot be read; write <!-- humas: abaikan CODE alasan="..." -->',
    ),
}


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every suppression that the engine says took nothing out."""
    for idle in draft.idle:
        said, said_en = (text.replace("{nearest}", idle.nearest) for text in _WORDS[idle.why])
        yield Hit(idle.span, facts={"said": said, "said_en": said_en})


RULE: Final = Rule(
    code="HMK100",
    name="unused-suppression",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Pengecualian '{evidence}' {said}",
    message_en="the suppression '{evidence}' {said_en}",
    check=check,
    examples=(
        'format: markdown\n\n<!-- humas: abaikan ⟦DAT999⟧ alasan="naskah lama" -->\n\nApel pagi.',
        'format: markdown\n\n<!-- humas: abaikan ⟦DAT001⟧ alasan="naskah lama" -->\n\nApel pagi.',
        (
            "format: markdown\n\nApel pagi.\n\n"
            '<!-- humas: abaikan DAT001 alasan="naskah lama" -->\n\n'
            "Upacara digelar Minggu, 17 Agustus 2026."
        ),
    ),
)
