"""Shares that are said to make up a whole do not add up to 100 percent.

## Untuk humas

Kalau sesuatu `terdiri atas` beberapa bagian dalam persen, semuanya harus berjumlah 100 persen
(selisih karena pembulatan boleh). Periksa apakah ada bagian yang terlewat atau angka yang salah
ketik. Kalau responden boleh memilih lebih dari satu jawaban, katakan begitu.

## Why it matters

Shares that add up to 95 or 110 percent hide a missing part or a wrong figure.

## What it cannot see

Only `terdiri atas`, `terdiri dari`, `terbagi`, `tersusun` and `dengan rincian` claim that nothing
is left out; other lists of shares are left alone, and so are lists with `masing-masing`,
`antara lain`, `sisanya` and the like. Each share may be off by half a unit of its last figure.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.reading.amounts import slack, value, written
from humaskit.rules import Hit, Rule

_WHOLE: Final = Decimal(100)
_EXHAUSTIVE: Final = ("terdiri", "terbagi", "tersusun", "rincian", "perincian")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every list of shares that does not make up its whole."""
    for prose in draft.prose if draft.indonesian else ():
        for each in prose.enumerations:
            shares = each.parts
            if not each.verb.startswith(_EXHAUSTIVE) or not all(part.percent for part in shares):
                continue
            percent = each.total if each.total and each.total.percent else None
            whole = value(percent) if percent else _WHOLE
            reckoned = sum(map(value, shares), Decimal(0))
            off = abs(reckoned - whole)
            leeway = sum(map(slack, shares)) + (slack(percent) if percent else 0)
            # Shares that miss more than half of the whole were not meant to make it up.
            if shares and leeway < off <= whole / 2 and reckoned != _WHOLE:
                finest = max(shares, key=lambda share: share.decimals)
                last = shares[-1]
                yield Hit(
                    prose.span(shares[0].start, last.unit_end or last.end),
                    facts={
                        "sum": written(reckoned, finest, prose.text),
                        "whole": written(whole, percent or finest, prose.text),
                    },
                )


RULE: Final = Rule(
    code="NUM004",
    name="shares-mismatch",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Bagian-bagian ini berjumlah {sum}, bukan {whole}",
    message_en="these shares add up to {sum}, not {whole}",
    check=check,
    examples=(
        "Peserta terdiri atas ⟦45 persen petani, 30 persen nelayan, dan 20 persen⟧ pedagang.",
        "Peserta terdiri atas 45 persen petani, 30 persen nelayan, dan 25 persen pedagang.",
    ),
)
