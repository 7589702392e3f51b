"""A quote mark has no partner, so nobody can see where the quotation ends.

## Untuk humas

Kutipan yang tidak ditutup membuat pembaca tidak tahu mana ucapan narasumber dan mana kalimat
Anda sendiri. Tambahkan tanda petik penutup di akhir ucapan, atau hapus tanda petik yang
berlebih. Kutipan yang berlanjut ke paragraf berikutnya boleh dibuka lagi di tiap paragraf dan
ditutup satu kali di akhir.

## Why it matters

Words are put into a speaker's mouth, or taken out of it, when the end of a quotation is not
marked.

## What it cannot see

A missing mark is reported only where no reading of the text gives the other one a partner. A
quotation that lacks its closing mark at the end of a paragraph, before a paragraph that opens
with a quote mark, may as well go on there, and stays unreported. Straight and curly marks may be
mixed; single quote marks are not counted, since they are apostrophes as well. A text whose curly
marks were decoded as other letters (`â€œ`) is left alone.

## References

- EYD edisi V (2022), bagian III, tanda petik: petikan langsung diapit sepasang tanda petik.
- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2).
"""

from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.rules import Hit, Rule


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every quote mark that provably has no partner."""
    for prose in draft.prose:
        for stray in prose.quotes.strays:
            yield Hit(prose.span(stray.start, stray.end))


RULE: Final = Rule(
    code="KUT001",
    name="unbalanced-quotes",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Tanda petik {evidence} ini tidak punya pasangan",
    message_en="this quote mark {evidence} has no partner",
    check=check,
    examples=(
        "⟦“⟧Kami siap, ujar Kepala Dinas. “Tahap kedua menyusul.”",
        "“Kami siap,” ujar Kepala Dinas. “Tahap kedua menyusul.”",
    ),
)
