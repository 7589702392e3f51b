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
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_POINT: Final = re.compile(
    r"[^0-9]*(?P<figures>[0-9]{1,3}\.[0-9]{1,2}|0\.[0-9]+)(?![0-9.,])[^0-9]*"
)
"""A decimal point before one or two decimals, or behind a naught."""
_LONG_POINT: Final = re.compile(
    r"[^0-9]*(?P<figures>[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,}))(?![0-9.,])[^0-9]*"
)
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
_LABEL: Final = re.compile(
    r"\b(?i:pasal|nomor|no|kode|rt|rw|halaman|hlm|kamar|blok|ayat|antara|masing-masing)\.? \Z"
)
_READABLE: Final = re.compile(
    r"(?<![0-9.,/-])(?<![0-9.,/-] )[0-9]{1,3}(?:, [0-9]{1,2}(?= ?(?:%|persen\b))"
    r"|(?P<point>\.[0-9]{1,4}(?= ?°? ?(?:LS|LU|BT|BB)\b))"
    r"|(?P<commas>(?:,[0-9]{3}){2,}(?![0-9.,/-]*[0-9])))"
)
_COMMA: Final = re.compile(r",(?<=[0-9],)(?:[0-9]{3},[0-9]{3}| [0-9]{1,2} ?[%p])")
"""What stands in most of them: a comma is found far faster than a number."""
_UP_TO_COMMA: Final = re.compile(r"[0-9]{1,3}\Z")
_UP_TO_AXIS: Final = re.compile(r"[0-9]{1,3}\.[0-9]{1,4} ?°? ?\Z")
_AXES: Final = frozenset(("ls", "lu", "bt", "bb"))
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
            and not _no_number(prose, number)
        ]
        taken = {edge for number in malformed for edge in (number.start, number.end)}
        yield from (_hit(prose, number) for number in malformed)
        yield from (hit for edges, hit in _readable(prose) if taken.isdisjoint(edges))


def _no_number(prose: Prose, number: NumberMention) -> bool:
    """Whether figures count headings (`4.2 Seksi` on a line) or time to the naught (`08,48`).

    Or one number runs into the next: `3,4,5 tahun`, `Rp 505.4. Golongan`, `Rp 95.0005 gram`.
    """
    text = prose.text
    if number.unit in _CLOCKED and text[number.start] == "0":
        return True
    if _ONE_BY_ONE.fullmatch(text, number.start, number.end):
        return True
    behind = _BEHIND.match(text, number.end)
    if number.money and (
        _MARKER.match(text, number.end - 2) or (behind and behind[1] in _MEASURES)
    ):
        return True
    begins = prose.wording.paragraph(number.start).start == number.start
    return begins and _HEADING.match(text, number.end) is not None


def _hit(prose: Prose, number: NumberMention) -> Hit:
    written = prose.text[number.start : number.end]
    for readable in _readings(number):
        match = readable.fullmatch(written)
        if match:
            start, end = match.span("figures")
            right = match["figures"].translate(_SWAPPED)
            right = written[:start] + right + written[end:]
            return _warning(prose, number.start, number.end, right)
    return Hit(prose.span(number.start, number.end), facts=_NO_READING)


def _readings(number: NumberMention) -> Iterator[re.Pattern[str]]:
    """Yield the other ways of writing that a number may have been meant in."""
    lost = number.money == "IDR" and number.scale == 1  # `Rp15.28`: figures are missing
    if not lost:
        yield _POINT
    if number.percent or number.unit in _MEASURES:
        yield _LONG_POINT
    yield _ENGLISH


def _readable(prose: Prose) -> Iterator[tuple[tuple[int, int], Hit]]:
    """Yield what the finder of numbers leaves out, with where it starts and ends in the prose."""
    text = prose.text
    for at in _likely(prose):
        match = _READABLE.match(text, at)
        if match is None or not (match["point"] or right_before(text, at, _LABEL) is None):
            continue
        start, end = match.span()
        right = match[0].replace(", ", ",")
        right = right.replace(".", ",") if match["point"] else right
        right = right.replace(",", ".") if match["commas"] else right
        yield (start, end), _warning(prose, start, end, right)


def _likely(prose: Prose) -> Iterator[int]:
    """Yield where such numbers may start: before a comma, or before the letters of an axis."""
    text, places = prose.text, prose.wording.places(_AXES)
    commas = ((comma.start(), _UP_TO_COMMA) for comma in _COMMA.finditer(text))
    for at, pattern in (*commas, *((place, _UP_TO_AXIS) for place in places)):
        number = right_before(text, at, pattern)
        if number is not None:
            yield number.start()


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


_NO_READING: Final = {
    "rule": "titik memisahkan tiap tiga angka, koma memisahkan desimal",
    "rule_en": "a full stop parts groups of three figures, a comma the decimals",
}

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
