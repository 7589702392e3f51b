"""An amount is not written the way EYD writes rupiah and large numbers.

## Untuk humas

Tulis `Rp5 miliar`: lambang `Rp` tanpa titik dan tanpa spasi, `miliar` dan `triliun` dengan `i`,
tanpa `,-` di belakang. Huruf `M` untuk miliar bisa dibaca juta (million); tulis katanya. Saran ini
disampaikan satu kali untuk satu naskah.

## Why it matters

Search, archives and tables find an amount by its form; `M` is milliard to some readers and
million to others.

## What it cannot see

Amounts inside quotation marks are left as they were said or titled. It is said once per text, at
the first place.

## References

- EYD edisi V (2022), bilangan dan singkatan: lambang mata uang tidak diikuti titik; `Rp5.000`.
- KBBI: miliar, triliun.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.rules import Hit, Rule

_REPAIRS: Final = (
    (re.compile(r"\Arp\.? ?-?", re.IGNORECASE), "Rp"),
    (re.compile(r",[-–—]+\Z"), ""),
    (re.compile(r"milyar", re.IGNORECASE), "miliar"),
    (re.compile(r"trilyun", re.IGNORECASE), "triliun"),
    (re.compile(r"(?<=[0-9]) ?M\Z"), " miliar"),
    (re.compile(r"(?<=[0-9]) ?T\Z"), " triliun"),
)

_RIGHT: Final = re.compile(r"(?:Rp)?[0-9]+(?:[.,][0-9]+)*(?: (?:ribu|juta|miliar|triliun))?")
"""Most amounts, of which none needs a repair."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first amount in another form, with the number of others."""
    hits = [hit for prose in draft.prose for hit in _hits(prose)] if draft.indonesian else []
    for hit in hits[:1]:
        others = len(hits) - 1
        yield Hit(
            hit.span,
            suggestion=hit.suggestion,
            facts={
                "more": f", juga di {others} tempat lain" if others else "",
                "more_en": f", and {others} more of that kind" if others else "",
            },
        )


def _hits(prose: Prose) -> Iterator[Hit]:
    for number in prose.numbers:
        written = prose.text[number.start : number.end]
        right = written if _RIGHT.fullmatch(written) else _repaired(written)
        if right != written and number.value is not None and not prose.wording.inside(number.start):
            yield Hit(prose.span(number.start, number.end), suggestion=right)


def _repaired(written: str) -> str:
    for pattern, repair in _REPAIRS:
        written = pattern.sub(repair, written)
    return written


RULE: Final = Rule(
    code="NUM009",
    name="nonstandard-currency",
    severity=Severity.ADVICE,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Menurut EYD, {evidence} ditulis {suggestion}{more}",
    message_en="EYD writes {evidence} as {suggestion}{more_en}",
    check=check,
    examples=(
        "Anggarannya ⟦Rp. 5 milyar⟧.",
        "Anggarannya Rp5 miliar.",
    ),
)
