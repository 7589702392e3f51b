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

_POINT: Final = re.compile(r"[^0-9]*(?:[0-9]{1,3}\.[0-9]{1,2}|0\.[0-9]+)(?![0-9.,])[^0-9]*")
"""A decimal point before one or two decimals, or behind a naught."""
_LONG_POINT: Final = re.compile(r"[^0-9]*[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})(?![0-9.,])[^0-9]*")
"""One that says nothing else where parts of the thing can be measured, or no thousands are."""
_ENGLISH: Final = re.compile(
    r"[^0-9]*(?P<figures>[0-9]{1,3}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|,[0-9]{3}\.[0-9]{1,2}))"
    r"(?![0-9.,])[^0-9]*"
)
_MEASURES: Final = frozenset(
    (
        *("celsius", "cm", "derajat", "detik", "gram", "ha", "hektar", "hektare", "jam", "kg"),
        *("kilogram", "kilometer", "km", "knot", "kuintal", "liter", "menit", "meter", "mg", "mil"),
        *("miligram", "mililiter", "milimeter", "ml", "mm", "persen", "sentimeter", "ton"),
    )
)
_CLOCKED: Final = frozenset(("detik", "jam", "menit"))
_SWAPPED: Final = str.maketrans(",.", ".,")
_READABLE: Final = re.compile(
    r"[0-9][0-9]{0,2}(?:(?P<spaced>, [0-9]{1,2}(?= ?(?:%|persen\b)))"
    r"|(?P<point>\.[0-9]{1,4}(?= ?°? ?(?:LS|LU|BT|BB)\b))"
    r"|(?P<commas>(?:,[0-9]{3}){2,}(?![0-9.,/-]*[0-9])))"
)
_LIKELY: Final = re.compile(r",(?<=[0-9],)(?:[0-9]{3},[0-9]{3}| [0-9]{1,2} ?[%p])")
"""What stands in most of them: a comma is found far faster than a number."""
_AXES: Final = frozenset(("ls", "lu", "bt", "bb"))
_GOES_ON: Final = re.compile(r"[0-9.,/-] ?\Z")
_LABEL: Final = re.compile(
    r"\b(?:pasal|nomor|no|kode|rt|rw|halaman|hlm|kamar|blok|ayat|antara|masing-masing)\.? \Z",
    re.IGNORECASE,
)
_LOOK_BACK: Final = 20
_HEADING: Final = re.compile(r"\s+[A-Z]")
_ONE_BY_ONE: Final = re.compile(r"[0-9](?:,[0-9]){2,}")
_MARKER: Final = re.compile(r"\.[0-9](?=\. [A-Z])")
_BEHIND: Final = re.compile(r" ?([a-z]+)")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every number that breaks the rules of thousands and decimals."""
    for prose in draft.prose if draft.indonesian else ():
        malformed = [
            number
            for number in prose.numbers
            if number.malformed
            and (number.percent or not prose.text[number.start : number.end].isdigit())
            and not _no_number(prose.text, number)
        ]
        taken = {edge for number in malformed for edge in (number.start, number.end)}
        yield from (_hit(prose, number) for number in malformed)
        yield from (hit for edges, hit in _readable(prose) if taken.isdisjoint(edges))


def _no_number(text: str, number: NumberMention) -> bool:
    """Whether figures count headings (`4.2 Seksi` on a line) or time to the naught (`08,48`).

    Or one number runs into the next: `3,4,5 tahun`, `Rp 505.4. Golongan`, `Rp 95.0005 gram`.
    """
    if number.unit in _CLOCKED and text[number.start] == "0":
        return True
    if _ONE_BY_ONE.fullmatch(text, number.start, number.end):
        return True
    behind = _BEHIND.match(text, number.end)
    if number.money and (
        _MARKER.match(text, number.end - 2) or (behind and behind[1] in _MEASURES)
    ):
        return True
    line = text.rfind("\n", 0, number.start) + 1
    return not text[line : number.start].strip() and bool(_HEADING.match(text, number.end))


def _hit(prose: Prose, number: NumberMention) -> Hit:
    written = prose.text[number.start : number.end]
    span = prose.span(number.start, number.end)
    lost = number.money == "IDR" and number.scale == 1  # `Rp15.28`: figures are missing
    measured = number.percent or number.unit in _MEASURES
    if (_POINT.fullmatch(written) and not lost) or (measured and _LONG_POINT.fullmatch(written)):
        return _warning(prose, number.start, number.end, written.replace(".", ",", 1))
    english = _ENGLISH.fullmatch(written)
    if english:
        figures = written[english.start("figures") : english.end("figures")]
        right = written.replace(figures, figures.translate(_SWAPPED))
        return _warning(prose, number.start, number.end, right)
    return Hit(span, facts={"rule": _NO_READING[0], "rule_en": _NO_READING[1]})


def _readable(prose: Prose) -> Iterator[tuple[tuple[int, int], Hit]]:
    """Yield what the finder of numbers leaves out, with where it starts and ends in the prose."""
    text = prose.text
    likely = _LIKELY.search(text) or prose.wording.has(_AXES, 0, len(text))
    for match in _READABLE.finditer(text) if likely else ():
        start, end = match.span()
        goes_on = _GOES_ON.search(text, max(0, start - 2), start)
        if goes_on or (not match["point"] and _labelled(text, start)):
            continue
        right = match[0].replace(", ", ",")
        right = right.replace(".", ",") if match["point"] else right
        right = right.replace(",", ".") if match["commas"] else right
        yield (start, end), _warning(prose, start, end, right)


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
