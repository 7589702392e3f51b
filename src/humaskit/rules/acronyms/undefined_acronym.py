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
from bisect import bisect_right
from collections.abc import Iterator
from sys import maxsize
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
        if use.text not in explained:
            if _in_brackets(body, use) or _is_a_person(body, use):
                explained.add(use.text)
            first.setdefault(use.text, use)
    unknown = [
        use
        for text, use in first.items()
        if text not in explained and not (_is_known(text, draft) or _shouted(body, use))
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
    text, (start, end, _) = body.text, use
    return (text.startswith("(", start - 1) and text.startswith(")", end)) or (
        text.startswith(" (", end) and text[end + 2 : end + 3].isalpha()
    )


def _is_a_person(body: Prose, use: Acronym) -> bool:
    """Whether initials stand for a person's name: `berinisial RA`, `RA (41)`."""
    text, (start, end, _) = body.text, use
    return text.endswith("inisial ", None, start) or (
        text.startswith(" (", end) and _AGE.match(text, end) is not None
    )


def _shouted(body: Prose, use: Acronym) -> bool:
    """Whether an acronym stands in a dateline, or among three or more words in capitals."""
    before = bisect_right(body.names, (use.start, maxsize))
    start, end, name = body.names[before - 1] if before else (0, 0, "")
    return (
        use.start < end
        and name.isupper()
        and (use.start == start or body.text[use.start - 1] == " ")
        and (
            name.count(" ") > 1
            or (
                body.wording.paragraph(start).start == start
                and _DATELINE.match(body.text, end) is not None
            )
        )
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
