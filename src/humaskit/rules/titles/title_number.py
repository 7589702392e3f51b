"""A number in the headline contradicts the numbers of the text.

## Untuk humas

Angka di judul harus ada di isi: persis sama, ditulis dengan huruf, atau dibulatkan. Cocokkan
angka di judul dengan angka yang ditunjuk di isi, lalu perbaiki yang keliru.

## Why it matters

Most people read the headline alone, and feeds and search engines pass on nothing else. A figure
that its own text does not bear out is the error that travels farthest.

## What it cannot see

It speaks only where the text counts or measures the same thing differently: with the same noun or
one that stands for it in headlines (`bui`, `penjara`), in the same currency, in percent, for the
same duration in a sentence about the same matter, or with a figure that differs by a slip of one
key or by thousands. It is an error where that sentence also tells what the headline tells; where
it may tell of a part, or of something else, it is a warning. Rounding, and what the text's
numbers make up together, are accepted. Years, ranks, numbers in names, and headlines that count
what the text merely lists (`5 Cara ...`) are left alone, and so are articles in other languages
and headlines with more than ten numbers.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- Kode Etik Jurnalistik, Pasal 1 dan 3: berita yang akurat; informasi diuji.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.numbers import NumberMention
from humaskit.reading import Draft
from humaskit.reading.amounts import value
from humaskit.reading.figures import Figures
from humaskit.rules import Hit, Rule

_SHOWN: Final = 3
_MOST: Final = 10


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every number of the title that the body contradicts and nowhere supports."""
    title, body = draft.reading("title"), draft.reading("body")
    if title is None or body is None or not draft.indonesian:
        return
    figures = Figures(body)
    claims = tuple(islice(filter(_claims, title.numbers), _MOST))
    for number in claims:
        if figures.bear_out(title, number) or _told_together(figures, claims, number):
            continue
        # what the body says of another number of the title is not said of this one
        others = {other.value for other in claims if other is not number}
        rivals = [rival for rival in figures.against(title, number) if rival.value not in others][
            :_SHOWN
        ]
        if rivals:
            proved = any(
                figures.proves(title, number, rival)
                for rival in rivals
                if not _left_over(number, rival, claims)
            )
            yield Hit(
                title.span(number.start, number.end),
                severity=None if proved else Severity.WARNING,
                related=tuple(body.span(rival.start, rival.end) for rival in rivals),
                facts={"rival": body.text[rivals[0].start : rivals[0].end]},
            )


def _claims(number: NumberMention) -> bool:
    """Whether a number of a title is one that the body must bear out."""
    return number.value is not None and not (number.ordinal or number.bracketed)


def _left_over(
    number: NumberMention, rival: NumberMention, claims: tuple[NumberMention, ...]
) -> bool:
    """Whether a rival is what a number leaves of another: `9 tersangka, 4 buron`, five held."""
    amounts = [value(other) for other in claims]
    return any(amount - value(number) == value(rival) for amount in amounts)


def _told_together(
    figures: Figures, claims: tuple[NumberMention, ...], number: NumberMention
) -> bool:
    """Whether the body says what a number of the title makes up with others like it."""
    alike = [
        other
        for other in claims
        if (other.money, other.percent, other.scale) == (number.money, number.percent, number.scale)
    ]
    pairs = [[number, other] for other in alike if other is not number]
    return any(map(figures.says_together, [*pairs, alike] if pairs else ()))


RULE: Final = Rule(
    code="TTL001",
    name="title-number",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Angka {evidence} di judul tidak ada di isi, yang menyebut {rival}",
    message_en="the title's {evidence} is nowhere in the body, which says {rival}",
    check=check,
    examples=(
        "judul: ⟦14⟧ Desa Terima Bantuan Benih\n\nBantuan benih diterima 13 desa.",
        "judul: Bantuan ⟦Rp53 T⟧ Disalurkan\n\nBantuan senilai Rp52,02 triliun disalurkan.",
        "judul: Bantuan Rp 52 T Disalurkan\n\nBantuan senilai Rp52,02 triliun disalurkan.",
    ),
)
