"""A share in percent does not follow from the part and the whole beside it.

## Untuk humas

`30 dari 40 desa` adalah 75 persen. Hitung kembali: bagian dibagi keseluruhan, kali 100. Lalu
perbaiki persentasenya atau salah satu angkanya.

## Why it matters

The part, the whole and the share stand side by side; whoever divides finds that one is wrong.

## What it cannot see

Which of the three is wrong. Read are `30 dari 40 desa (75 persen)`, `30 dari total 40 desa, atau
75 persen` and `75 persen atau 30 dari 40 desa`, all exact. Numbers with decimals, scale words and
shares may be rounded by half a unit of their last figure; a share that was cut off, not rounded,
is a warning. Of a whole of ten or less, any share is accepted that no other part comes nearer to
(`tiga dari empat, 74 persen`). Sentences that tell before it that something rose or fell
(`30 ton turun dari 40 ton`) are left alone.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- Kode Etik Jurnalistik, Pasal 1 dan 3: berita yang akurat; informasi diuji.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.numbers import NumberMention
from humaskit.reading import Draft, Prose
from humaskit.reading.amounts import Fit, fit, share, value, written
from humaskit.rules import Hit, Rule

_WORD: Final = r"(?: [^\W\d][\w/-]*)"
_OF: Final = re.compile(
    rf"{_WORD}{{0,4}}? dari(?: (?!dan\b|serta\b)[a-z]+){{0,2}}?"
    r"(?: (?:sebanyak|sejumlah|sebesar|senilai))? "
)
_THAT_IS: Final = re.compile(
    rf"{_WORD}{{0,7}}?(?: ?\((?:atau )?|,? atau |,? yakni |,? yaitu |,? setara(?: dengan)? )"
    r"(?:(?:sebesar|sebanyak|setara(?: dengan)?|mencapai) )?",
    re.IGNORECASE,
)
_OR: Final = re.compile(
    rf"{_WORD}{{0,5}}?(?: ?\((?:atau )?|,? atau |,? yakni |,? yaitu )(?:sebanyak |sejumlah )?",
    re.IGNORECASE,
)
_CHANGED: Final = re.compile(r"\b(?:naik|turun|meningkat|menurun|menjadi|berkurang|bertambah)\b")
_HUNDRED: Final = Decimal(100)
_FEW: Final = 10
"""`tiga dari empat` says a share roughly: so small a whole has no part that comes nearer."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every share that its part and its whole contradict."""
    for prose in draft.prose if draft.indonesian else ():
        numbers = [number for number in prose.numbers if number.value is not None]
        for three in zip(numbers, numbers[1:], numbers[2:], strict=False):
            first, second, third = three
            if third.percent and _reads(prose, three, _OF, _THAT_IS):
                yield from _judge(prose, first, second, third)
            elif first.percent and _reads(prose, three, _OR, _OF):
                yield from _judge(prose, second, third, first)


def _reads(
    prose: Prose,
    three: tuple[NumberMention, NumberMention, NumberMention],
    between: re.Pattern[str],
    behind: re.Pattern[str],
) -> bool:
    """Whether such words stand between three numbers, and nothing makes them inexact."""
    first, second, third = three
    return (
        between.fullmatch(prose.text, first.end, second.start) is not None
        and behind.fullmatch(prose.text, second.end, third.start) is not None
        and not any(number.approximate or number.ordinal for number in three)
        and not _changed(prose, third)
    )


def _changed(prose: Prose, last: NumberMention) -> bool:
    """Whether the sentence tells before its last number that something grew or shrank."""
    start = prose.wording.sentence(last.start).start
    return _CHANGED.search(prose.text, start, last.start) is not None


def _judge(
    prose: Prose, part: NumberMention, whole: NumberMention, said: NumberMention
) -> Iterator[Hit]:
    if part.percent or whole.percent or part.money != whole.money or not value(whole):
        return
    low, high = share(part, whole)
    if value(whole) <= _FEW:
        low, high = low - _HUNDRED / 2 / value(whole), high + _HUNDRED / 2 / value(whole)
    verdict = fit(said, low, high)
    if verdict is Fit.HOLDS:
        return
    percent = written(value(part) / value(whole) * _HUNDRED, said, prose.text, unit=True)
    yield Hit(
        prose.span(said.start, said.unit_end or said.end),
        suggestion=percent,
        related=tuple(prose.span(at.start, at.end) for at in (part, whole)),
        facts={
            "part": prose.text[part.start : part.end],
            "whole": prose.text[whole.start : whole.end],
        },
        severity=Severity.WARNING if verdict is Fit.CUT else None,
    )


RULE: Final = Rule(
    code="NUM008",
    name="part-of-whole-mismatch",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="{part} dari {whole} adalah {suggestion}, bukan {evidence}",
    message_en="{part} of {whole} is {suggestion}, not {evidence}",
    check=check,
    examples=(
        "Sebanyak 30 dari 40 desa (⟦80 persen⟧) sudah berlistrik.",
        "Sebanyak 30 dari 40 desa (75 persen) sudah berlistrik.",
    ),
)
