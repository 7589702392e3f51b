"""Acronyms stand in the text without their long form.

## Untuk humas

Singkatan yang biasa di kantor belum tentu dikenal warga. Tulis kepanjangannya satu kali pada
penyebutan pertama: "Warga Binaan Pemasyarakatan (WBP)", sesudah itu singkatannya cukup. Temuan
ini disebut satu kali untuk tiap naskah.

## Why it matters

Readers outside the office, and readers of the archive years later, do not know its acronyms; some
stand for two things.

## What it cannot see

Only words of two to eight capitals are read. Acronyms that everybody knows (`KTP`, `DPR`), ranks,
degrees, Roman numerals, region names and lines in capitals are left alone. An acronym counts as
explained wherever the text gives its long form beside it in brackets.

## References

- PermenPANRB Nomor 81 Tahun 2012: pedoman penamaan, singkatan, dan akronim instansi.
- EYD edisi V (2022), bagian singkatan dan akronim.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.acronyms import Acronym
from humaskit.reading.degrees import full_forms
from humaskit.reading.names import known
from humaskit.regions import named
from humaskit.rules import Hit, Rule

_ROMAN: Final = re.compile(r"(?=[IVXL])(?:X{0,3}|XL|L)(?:IX|IV|V?I{0,3})[A-C]?")
_AGE: Final = re.compile(r" \([0-9]{1,2}(?: tahun)?\)")
_EXPLAINED: Final = re.compile(r" \([^\W\d_]")
_DATELINE: Final = re.compile(r" ?(?:[-–—]|, | \()")
_NAMED: Final = 5


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first acronym of the body without a long form, with the places of the others."""
    body = draft.reading("body")
    if body is None or not draft.indonesian:
        return
    first: dict[str, Acronym] = {}
    explained = {definition.acronym for definition in body.acronyms.definitions}
    for use in body.acronyms.uses:
        if _in_brackets(body, use) or _is_a_person(body, use):
            explained.add(use.text)
        first.setdefault(use.text, use)
    shouted = _shouted(body)
    unknown = [
        use
        for text, use in first.items()
        if text not in explained and use.start not in shouted and not _is_known(text, draft)
    ]
    if unknown:
        first_span, *others = (body.span(use.start, use.end) for use in unknown)
        listed = ", ".join(use.text for use in unknown[:_NAMED])
        left = len(unknown) - _NAMED
        more, more_en = (f" dan {left} lagi", f" and {left} more") if left > 0 else ("", "")
        yield Hit(
            first_span,
            related=tuple(others),
            facts={"listed": listed + more, "listed_en": listed + more_en},
        )


def _is_known(text: str, draft: Draft) -> bool:
    return (
        text in known("known_acronyms")
        or text.casefold() in known("ranks", "honorifics", "openers", "agency_heads")
        or text in full_forms()
        or _ROMAN.fullmatch(text) is not None
        or bool(named(text))
        or text.casefold() in draft.vocabulary
    )


def _in_brackets(body: Prose, use: Acronym) -> bool:
    """Whether an acronym stands alone in brackets, or brackets follow it."""
    text = body.text
    return text.startswith(f"({use.text})", use.start - 1) or (
        _EXPLAINED.match(text, use.end) is not None
    )


def _is_a_person(body: Prose, use: Acronym) -> bool:
    """Whether initials stand for a person's name: `berinisial RA`, `RA (41)`."""
    text = body.text
    return text.endswith("inisial ", None, use.start) or _AGE.match(text, use.end) is not None


def _shouted(body: Prose) -> frozenset[int]:
    """Return where words stand in datelines, and in runs of three or more words in capitals."""
    begins = frozenset(paragraph.start for paragraph in body.paragraphs)
    return frozenset(
        name.start + match.start()
        for name in body.names
        if name.text.isupper()
        and (
            name.text.count(" ") > 1
            or (name.start in begins and _DATELINE.match(body.text, name.end))
        )
        for match in re.finditer(r"[^ ]+", name.text)
    )


RULE: Final = Rule(
    code="SIN001",
    name="undefined-acronym",
    severity=Severity.ADVICE,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Singkatan tanpa kepanjangan: {listed}",
    message_en="acronyms without their long form: {listed_en}",
    check=check,
    examples=(
        "Sebanyak 40 ⟦WBP⟧ mengikuti pelatihan las.",
        "Sebanyak 40 Warga Binaan Pemasyarakatan (WBP) mengikuti pelatihan las.",
    ),
)
