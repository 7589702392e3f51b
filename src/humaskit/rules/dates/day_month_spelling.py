"""The name of a day or month is not spelled as the dictionary has it.

## Untuk humas

Nama hari dan bulan ditulis baku dan berhuruf awal kapital: `Jumat`, `November`, `Februari`.

## Why it matters

Searches and machines that sort by date look for the one right spelling.

## What it cannot see

Names of institutions keep theirs (`Sepuluh Nopember`), `Ahad` is a right word of its own, and
`minggu` in small letters is a week unless a date stands beside it.

## References

- KBBI: Jumat, Februari, November.
- EYD edisi V (2022), bagian I, huruf kapital: nama hari dan bulan.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.dates.names import MONTH_NUMBERS, MONTH_SHORT_NUMBERS, MONTHS, WEEKDAYS
from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_WRONG: Final = {
    "jum'at": "Jumat",
    "jum`at": "Jumat",
    "jum‘at": "Jumat",
    "jum’at": "Jumat",
    "jumaat": "Jumat",
    "augustus": "Agustus",
    "djanuari": "Januari",
    "djuli": "Juli",
    "djuni": "Juni",
    "febuari": "Februari",
    "nopember": "November",
    "pebruari": "Februari",
}
_WORD: Final = re.compile(rf"(?<![\w'’-])(?:{'|'.join(_WRONG)})(?![\w'’-])", re.IGNORECASE)
_FIRST_WORDS: Final = frozenset(re.split(r"['`‘’]", word)[0] for word in _WRONG)
_SLIPPED: Final = re.compile(r"[0-9]\s+(?P<word>[^\W\d_]+)\s+[0-9]{4}")
_NAME: Final = re.compile(r"(?:sepuluh|10|institut teknologi)\s+\Z", re.IGNORECASE)
_SMALL: Final = re.compile("|".join(name.lower() for name in (*WEEKDAYS, *MONTHS)))
_WELL_WRITTEN: Final = re.compile(
    rf"(?:(?:{'|'.join(WEEKDAYS)}),? )?\(?[0-9]{{1,2}}"
    rf"(?:/[0-9]{{1,2}}/[0-9]{{4}}\)?| (?:{'|'.join(MONTHS)}) [0-9]{{4}})"
)
"""A date that has no slip, as nearly all are written."""
_MONTHS: Final = frozenset({*MONTH_NUMBERS, *MONTH_SHORT_NUMBERS})
_DATED: Final = ("date", "datetime", "partial", "range")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first of each misspelled name of a day or month."""
    if not draft.indonesian:
        return
    seen: set[str] = set()
    for prose in draft.prose:
        for start, end, right in sorted({*_misspelled(prose), *_in_dates(prose)}):
            word = prose.text[start:end]
            if word not in seen:
                seen.add(word)
                yield Hit(prose.span(start, end), right)


def _misspelled(prose: Prose) -> Iterator[tuple[int, int, str]]:
    text = prose.text
    places = prose.wording.places(_FIRST_WORDS)
    for match in filter(None, (_WORD.match(text, at) for at in places)):
        wrong = match[0].lower()
        if wrong == "nopember" and right_before(text, match.start(), _NAME):
            continue
        right = _WRONG[wrong]
        yield match.start(), match.end(), right.upper() if match[0].isupper() else right


def _in_dates(prose: Prose) -> Iterator[tuple[int, int, str]]:
    """Yield names without a capital, and months with a slip, within a date with its day."""
    for mention in prose.dates:
        if mention.kind not in _DATED or len(mention.iso or "") < len("2020-10-12"):
            continue
        if _WELL_WRITTEN.fullmatch(prose.text, mention.start, mention.end):
            continue
        titled = prose.text[mention.start : mention.end].istitle()
        for match in () if titled else _SMALL.finditer(prose.text, mention.start, mention.end):
            yield match.start(), match.end(), match[0].title()
        slip = _SLIPPED.search(prose.text, mention.start, mention.end)
        if slip and mention.last and slip["word"].lower() not in _MONTHS:
            yield *slip.span("word"), MONTHS[mention.last.month - 1]


RULE: Final = Rule(
    code="DAT013",
    name="day-month-spelling",
    severity=Severity.ADVICE,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Tulis {suggestion}, bukan {evidence}",
    message_en="write {suggestion}, not {evidence}",
    check=check,
    examples=(
        "Pengajian digelar ⟦Jum'at⟧ malam.",
        "Pengajian digelar Jumat malam.",
    ),
)
