"""A rise or fall does not follow from the two numbers beside it.

## Untuk humas

Selisih harus sama dengan angka akhir dikurangi angka awal. Hitung kembali, lalu perbaiki
selisihnya, arah perubahannya (`naik` atau `turun`), atau salah satu angkanya.

## Why it matters

One of three numbers in the same sentence is wrong, and readers cannot tell which.

## What it cannot see

Which of the three is wrong. Read are exact numbers of one kind in one sentence, in the orders that
the rule on changes in percent reads. Decimals and numbers with a scale word may be rounded by half
a unit of their last figure each; whole counts are exact. Factors (`naik dua kali`), ranks and
numbers with different units are left alone.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- Kode Etik Jurnalistik, Pasal 1 dan 3: berita yang akurat; informasi diuji.
"""

from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.amounts import Fit, fit, slack, value, written
from humaskit.reading.changes import Change, grew, told
from humaskit.rules import Hit, Rule

_POINTS: Final = ("poin persen", "poin")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every difference that its two numbers contradict."""
    for prose in draft.prose if draft.indonesian else ():
        for change in prose.changes:
            if _comparable(change):
                yield from _judge(prose, change)


def _comparable(change: Change) -> bool:
    """Whether the difference counts or measures what the two numbers do."""
    before, by = change.before, change.by
    if by.percent or by.money != before.money:
        return False
    if before.percent:
        return by.unit in _POINTS
    return by.unit is None or by.unit in (*_POINTS, before.unit, change.after.unit)


def _judge(prose: Prose, change: Change) -> Iterator[Hit]:
    off = value(change.after) - value(change.before)
    leeway = slack(change.after) + slack(change.before)
    upward = off if change.up else -off
    if fit(change.by, upward - leeway, upward + leeway) is not Fit.FAILS:
        return
    by, up = change.by, grew(off)
    difference = written(abs(off), by, prose.text)
    right, right_en = told(difference, up=up)
    said, said_en = told(prose.text[by.start : by.end], up=change.up)
    yield Hit(
        prose.span(by.start, by.end),
        suggestion=difference if up is change.up else None,
        related=tuple(prose.span(at.start, at.end) for at in (change.before, change.after)),
        facts={
            "before": prose.text[change.before.start : change.before.end],
            "after": prose.text[change.after.start : change.after.end],
            "right": right,
            "said": said,
            "said_en": said_en,
            "right_en": right_en,
        },
    )


RULE: Final = Rule(
    code="NUM007",
    name="difference-mismatch",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Dari {before} menjadi {after} berarti {right}, bukan {said}",
    message_en="from {before} to {after} is {right_en}, not {said_en}",
    check=check,
    examples=(
        "Jumlah posyandu naik ⟦2⟧ unit dari 40 unit menjadi 43 unit.",
        "Jumlah posyandu naik 3 unit dari 40 unit menjadi 43 unit.",
    ),
)
