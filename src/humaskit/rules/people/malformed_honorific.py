"""A title, a degree or an acting capacity is not written in its full form.

## Untuk humas

Singkatan gelar ditulis dengan titik: S.H., M.Si., Dr., Ir., Plt. Gelar di belakang nama didahului
tanda koma, dan antargelar juga diberi koma: "Sahrul Rizal, S.H., M.H.". Tulis Jenderal, bukan
Jendral. Temuan ini disebut satu kali untuk tiap naskah; periksa juga nama yang lain.

## Why it matters

Degrees and titles are part of a person's official name; readers, archives and programs find them
only where they are written alike.

## What it cannot see

Degrees count only beside what the text shows to be a person's name, so that `SE` and `ST` in
other names are left alone. Whether a person bears a degree, and whether `Dr.` should be `dr.`,
the text cannot tell.

## References

- EYD edisi V (2022), penggunaan tanda titik: singkatan nama orang, gelar, sapaan, jabatan, atau
  pangkat diikuti tanda titik; penggunaan tanda koma: di antara nama orang dan singkatan gelar
  akademis yang mengikutinya.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from humaskit.findings import Proof, Severity, Span
from humaskit.reading import FIELDS, Draft, Prose
from humaskit.reading.degrees import degrees_at
from humaskit.rules import Hit, Rule

_FOLDED: Final = frozenset(
    ("dr", "dra", "drs", "hj", "ir", "jendral", "pj", "pjs", "plh", "plt", "prof")
)
"""What may be bare, in lower case."""
_BARE: Final = re.compile(
    r"(?<![\w/.@-])(?<!\bPT )(?<!\bCV )"
    r"(?:(?P<bare>Plt|Plh|Pjs?|Drs|Dra|Hj|Prof|Ir|Dr|DR)(?= [A-Z][a-z])"
    r"|DR\.(?= ?[A-Z][a-z])|(?P<general>[Jj]endral)(?![\w-]))"
)

Fault = tuple[Span, str]
"""Where, and what should stand there."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first title that lacks its full form, with the places of the others."""
    if not draft.indonesian:
        return
    faults = sorted(
        chain(_degrees(draft), *(_titles(prose) for prose in draft.prose)),
        key=lambda fault: (FIELDS.index(fault[0].field), fault[0].start),
    )
    if faults:
        (span, suggestion), *others = faults
        yield Hit(span, suggestion, tuple(other for other, _ in others))


def _titles(prose: Prose) -> Iterator[Fault]:
    for likely in prose.wording.places(_FOLDED):
        match = _BARE.match(prose.text, likely)
        if match is None:
            continue
        if match["general"]:
            full = match[0].replace("endral", "enderal")
        else:
            full = f"{(match['bare'] or 'DR').replace('DR', 'Dr')}."
        yield prose.span(*match.span()), full


def _degrees(draft: Draft) -> Iterator[Fault]:
    mentions = (one for person in draft.people.persons for one in person.mentions)
    for mention in (one for one in mentions if one.end != one.name_end):
        prose = mention.prose
        degrees = degrees_at(prose.text, mention.name_end)
        if degrees and (" " in mention.name or degrees[0].comma):
            written = prose.text[mention.name_start : degrees[-1].end]
            full = ", ".join((mention.name, *(degree.full for degree in degrees)))
            if written != full:
                yield prose.span(mention.name_start, degrees[-1].end), full


RULE: Final = Rule(
    code="ORG003",
    name="malformed-honorific",
    severity=Severity.ADVICE,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Penulisan gelar atau jabatan {evidence} belum lengkap; tulis {suggestion}",
    message_en="the title {evidence} is not in its full form, {suggestion}",
    check=check,
    examples=(
        "Camat ⟦Sahrul Rizal SH, MH⟧ membuka rapat.",
        "⟦Plt⟧ Bupati Sahrul Rizal membuka rapat.",
        "Camat Sahrul Rizal, S.H., M.H., membuka rapat.",
    ),
)
