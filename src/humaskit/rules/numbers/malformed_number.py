"""A number is not written the way Indonesian writes numbers.

## Untuk humas

Titik memisahkan ribuan, tiga angka demi tiga angka: `5.571 jiwa`. Koma memisahkan desimal, tanpa
spasi: `5,51 persen`. Angka seperti `5.5711` atau `15.159.16` tidak bisa dibaca siapa pun: periksa
data asal. Angka dengan titik desimal (`5.51 persen`) masih bisa dibaca, tetapi menurut EYD yang
benar `5,51 persen`.

## Why it matters

A malformed number has lost or gained a figure, and nobody can tell which. A decimal point is read
as thousands by half of the readers.

## What it cannot see

What the number should have been. An error is only what has no reading at all; figures with a
decimal point, with commas between thousands, or with a space behind the decimal comma have one,
and are a warning. Codes, figures with a naught before them, versions, articles of laws, times,
scores and addresses are no numbers.

## References

- EYD edisi V (2022), tanda titik: memisahkan bilangan ribuan atau kelipatannya.
- EYD edisi V (2022), tanda koma: memisahkan angka desimal.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.numbers import NumberMention
from humaskit.reading import Draft, Prose
from humaskit.rules import Hit, Rule

_FOREIGN: Final = re.compile(r"[^0-9]*(?:[0-9]{1,3}\.[0-9]{1,2}|0\.[0-9]+)(?![0-9.,])[^0-9]*")
_COMMAS: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){2,}")
_READABLE: Final = re.compile(
    r"[0-9][0-9]{0,2}(?:(?P<spaced>, [0-9]{1,2}(?= ?(?:%|persen\b)))"
    r"|(?P<point>\.[0-9]{1,4}(?= ?°? ?(?:LS|LU|BT|BB)\b))"
    r"|(?P<commas>(?:,[0-9]{3}){2,}(?![0-9.,/-]*[0-9])))"
)
_GOES_ON: Final = re.compile(r"[0-9.,/-] ?\Z")
_LABEL: Final = re.compile(
    r"\b(?:pasal|nomor|no|kode|rt|rw|halaman|hlm|kamar|blok|ayat|antara|masing-masing)\.? \Z",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 20
_HEADING: Final = re.compile(r"\s+[A-Z]")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every number that breaks the rules of thousands and decimals."""
    for prose in draft.prose if draft.indonesian else ():
        malformed = [
            number
            for number in prose.numbers
            if number.malformed
            and (number.percent or not prose.text[number.start : number.end].isdigit())
            and not _heads(prose.text, number)
        ]
        starts = {number.start for number in malformed}
        yield from (_hit(prose, number) for number in malformed)
        yield from (hit for start, hit in _readable(prose) if start not in starts)


def _heads(text: str, number: NumberMention) -> bool:
    """Whether a number counts the headings of a text: `4.2 Seksi Promosi` on a line."""
    line = text.rfind("\n", 0, number.start) + 1
    return not text[line : number.start].strip() and bool(_HEADING.match(text, number.end))


def _hit(prose: Prose, number: NumberMention) -> Hit:
    written = prose.text[number.start : number.end]
    span = prose.span(number.start, number.end)
    lost = number.money == "IDR" and number.scale == 1  # `Rp15.28`: figures are missing
    if _FOREIGN.fullmatch(written) and not lost:
        return _warning(prose, number.start, number.end, written.replace(".", ",", 1))
    if _COMMAS.fullmatch(written):
        return _warning(prose, number.start, number.end, written.replace(",", "."))
    return Hit(span, facts={"rule": _NO_READING[0], "rule_en": _NO_READING[1]})


def _readable(prose: Prose) -> Iterator[tuple[int, Hit]]:
    """Yield what the finder of numbers leaves out, with where it starts in the prose."""
    text = prose.text
    for match in _READABLE.finditer(text):
        start, end = match.span()
        goes_on = _GOES_ON.search(text, max(0, start - 2), start)
        if goes_on or (not match["point"] and _labelled(text, start)):
            continue
        right = match[0].replace(", ", ",")
        right = right.replace(".", ",") if match["point"] else right
        right = right.replace(",", ".") if match["commas"] else right
        yield start, _warning(prose, start, end, right)


def _labelled(text: str, start: int) -> bool:
    return _LABEL.search(text, max(0, start - _LOOK_BACK), start) is not None


def _warning(prose: Prose, start: int, end: int, right: str) -> Hit:
    return Hit(
        prose.span(start, end),
        suggestion=right,
        facts={
            "rule": f"kalau maksudnya {right}, tulis begitu",
            "rule_en": f"write {right} if that is what it means",
        },
        severity=Severity.WARNING,
    )


_NO_READING: Final = (
    "titik memisahkan tiap tiga angka, koma memisahkan desimal",
    "a full stop parts groups of three figures, a comma the decimals",
)

RULE: Final = Rule(
    code="NUM002",
    name="malformed-number",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Bilangan {evidence} salah tulis: {rule}",
    message_en="the number {evidence} is malformed: {rule_en}",
    check=check,
    examples=(
        "Penduduknya ⟦5.5711⟧ jiwa.",
        "Penduduknya 5.571 jiwa, naik 5,51 persen.",
    ),
)
