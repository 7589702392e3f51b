"""A change in percent does not follow from the two numbers beside it.

## Untuk humas

Persentase naik atau turun dihitung dari angka awal: (akhir - awal) / awal x 100. Hitung kembali,
lalu perbaiki persentasenya, arah perubahannya (`naik` atau `turun`), atau salah satu angkanya.
Kalau angkanya sudah dalam persen, selisihnya disebut poin persen.

## Why it matters

A share that does not follow from its own numbers is the commonest error of figures in news, and
everyone with a calculator finds it.

## What it cannot see

Which of the three is wrong. Read are exact numbers of one sentence in the orders `naik 25 persen
dari A menjadi B`, `dari A menjadi B, naik 25 persen`, `naik dari A menjadi B atau 25 persen`, `naik
25 persen menjadi B dari A` and `B, naik 25 persen dari A`. Every printed figure may be rounded by
half a unit of its last digit; whole counts are exact. A share that was cut off, not rounded, is
a warning. Of numbers that are shares themselves, both the difference and the change are accepted.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- Kode Etik Jurnalistik, Pasal 1 dan 3: berita yang akurat; informasi diuji.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.amounts import Fit, fit, share, slack, value, written
from humaskit.reading.changes import Change, grew, told
from humaskit.rules import Hit, Rule

_HUNDRED: Final = Decimal(100)


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every change in percent that its two numbers contradict."""
    for prose in draft.prose if draft.indonesian else ():
        for change in prose.changes:
            if change.by.percent and value(change.before) > 0:
                yield from _judge(prose, change)


def _judge(prose: Prose, change: Change) -> Iterator[Hit]:
    low, high = (end - _HUNDRED for end in share(change.after, change.before))
    verdict = fit(change.by, *_upward(low, high, up=change.up))
    if verdict is Fit.HOLDS or (change.before.percent and _in_points(change)):
        return
    by, off = change.by, value(change.after) - value(change.before)
    percent = written(abs(off) / value(change.before) * _HUNDRED, by, prose.text, unit=True)
    up = grew(off)
    right, right_en = told(percent, up=up)
    said, said_en = told(prose.text[by.start : by.unit_end or by.end], up=change.up)
    before, after = (prose.text[at.start : at.end] for at in (change.before, change.after))
    yield Hit(
        prose.span(by.start, by.unit_end or by.end),
        suggestion=percent if up is change.up else None,
        related=tuple(prose.span(at.start, at.end) for at in (change.before, change.after)),
        facts={
            "before": before,
            "after": after,
            "right": right,
            "said": said,
            "said_en": said_en,
            "right_en": right_en,
        },
        severity=Severity.WARNING if verdict is Fit.CUT else None,
    )


def _upward(low: Decimal, high: Decimal, *, up: bool) -> tuple[Decimal, Decimal]:
    return (low, high) if up else (-high, -low)


def _in_points(change: Change) -> bool:
    """Whether a change of shares is told as their difference."""
    off = value(change.after) - value(change.before)
    leeway = slack(change.after) + slack(change.before)
    return fit(change.by, *_upward(off - leeway, off + leeway, up=change.up)) is not Fit.FAILS


RULE: Final = Rule(
    code="NUM005",
    name="percent-change-mismatch",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Dari {before} menjadi {after} berarti {right}, bukan {said}",
    message_en="from {before} to {after} is {right_en}, not {said_en}",
    check=check,
    examples=(
        "Jumlah peserta naik dari 200 menjadi 250 orang atau ⟦20 persen⟧.",
        "Produksi beras naik ⟦25 persen⟧ dari 250 ton menjadi 200 ton.",
        "Jumlah peserta naik dari 200 menjadi 250 orang atau 25 persen.",
    ),
)
