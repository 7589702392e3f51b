"""The number of an anniversary does not fit its year.

## Untuk humas

Angka peringatan sama dengan tahun peringatan dikurangi tahun lahirnya: HUT RI pada 2025 adalah
yang ke-80, sebab 2025 - 1945 = 80. Perbaiki angkanya, atau tahunnya.

## Why it matters

The wrong number goes on banners, in speeches and in every headline that copies them.

## What it cannot see

It knows the days of one list and no others. It is an error only where the year stands right beside
the anniversary and the first year is confirmed; with the year of a date in its sentence, or of the
day of publication, it is a warning, and speaks only within two months of the day itself.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- The list `anniversaries.tsv` names the source of every first year.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.lexicon.roman import from_roman
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import Positions, right_before
from humaskit.rules import Hit, Rule

_NEAR: Final = timedelta(60)
_ORDINAL: Final = re.compile(
    r"[Kk][Ee]\s?-?\s?(?P<number>[0-9]{1,3}|[IVXLC]{2,8})(?![0-9]|[.,][0-9]|\w)"
)
_BIRTHDAY: Final = re.compile(
    r"\b(?:hut|hari\s+ulang\s+tahun(?:\s+\(hut\))?|dirgahayu|peringatan)\s+\Z", re.IGNORECASE
)


class _Anniversary(NamedTuple):
    first: date
    confirmed: bool


class _Named(NamedTuple):
    """An anniversary with its number, as written."""

    name: str
    number: str
    start: int
    end: int
    """Of the number; `behind` is where everything ends."""
    behind: int
    anniversary: _Anniversary


class _Celebrated(NamedTuple):
    """The year of a celebration, and whether the text itself says it."""

    year: int
    sure: bool


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every number of an anniversary that its year contradicts."""
    for prose in draft.prose:
        positions = Positions(prose)
        for match in filter(None, (_ORDINAL.match(prose.text, at) for at in prose.ordinals)):
            named = _named(prose.text, match)
            if named is None:
                continue
            celebrated = _celebrated(draft, prose, positions, named)
            base = named.anniversary.first.year
            if celebrated is None or celebrated.year <= base:
                continue
            year = celebrated.year
            if _value(named.number) in (None, year - base):
                continue
            proved = celebrated.sure and named.anniversary.confirmed
            yield Hit(
                prose.span(named.start, named.end),
                suggestion=str(year - base),
                facts={"name": named.name, "year": str(year), "base": str(base)},
                severity=None if proved else Severity.WARNING,
                proof=None if proved else Proof.HEURISTIC,
            )


def _named(text: str, match: re.Match[str]) -> _Named | None:
    """Read the name of an anniversary before or after a number."""
    start, end = match.span("number")
    before, after = _names()
    found = right_before(text, match.start(), before.pattern)
    if found is not None:
        anniversary = before.anniversaries[_folded(found["name"])]
        return _Named(found["name"], match["number"], start, end, end, anniversary)
    if not right_before(text, match.start(), _BIRTHDAY):
        return None
    found = after.pattern.match(text, end)
    if found is None:
        return None
    anniversary = after.anniversaries[_folded(found["name"])]
    return _Named(found["name"], match["number"], start, end, found.end(), anniversary)


def _celebrated(
    draft: Draft, prose: Prose, positions: Positions, named: _Named
) -> _Celebrated | None:
    """Return the year that is celebrated; None where nothing tells it."""
    beside = _BESIDE.match(prose.text, named.behind)
    if beside is not None:
        return _Celebrated(int(beside["year"]), sure=True)
    start, end = positions.sentence(named.start)
    first = bisect_left(prose.dates, start, key=lambda mention: mention.start)
    last = bisect_left(prose.dates, end, key=lambda mention: mention.start)
    near = [
        mention.first
        for mention in prose.dates[first:last]
        if mention.first and mention.first == mention.last and not mention.inferred
    ]
    told = _ANOTHER_YEAR.search(prose.text, start, named.start)
    days = near or ([draft.published] if draft.published and not told else [])
    first_day = named.anniversary.first
    return next(
        (
            _Celebrated(year, sure=bool(near) and first_day.replace(year=year) == day)
            for day in days
            for year in (day.year - 1, day.year, day.year + 1)
            if abs(first_day.replace(year=year) - day) <= _NEAR
        ),
        None,
    )


_ANOTHER_YEAR: Final = re.compile(
    r"\b(?:sebelumnya|tahun (?:lalu|depan|silam)|dahulu|kala itu|waktu itu)\b", re.IGNORECASE
)
_BESIDE: Final = re.compile(
    r",?\s+(?:pada\s+|di\s+)?[Tt]ahun\s+(?P<year>(?:19|20)[0-9]{2})(?![0-9/-])"
)


def _value(written: str) -> int | None:
    return int(written) if written.isdigit() else from_roman(written) or None


def _folded(name: str) -> str:
    return re.sub(r"\s+", " ", name).casefold()


class _Names(NamedTuple):
    anniversaries: Mapping[str, _Anniversary]
    pattern: re.Pattern[str]


@cache
def _names() -> tuple[_Names, _Names]:
    """Return the anniversaries by the names before a number, and by those after one."""
    before: dict[str, _Anniversary] = {}
    after: dict[str, _Anniversary] = {}
    for line in words("anniversaries"):
        names_before, names_after, first, state, _ = line.split("\t")
        anniversary = _Anniversary(date.fromisoformat(first), state == "confirmed")
        before.update((name.casefold(), anniversary) for name in names_before.split("; "))
        after.update((name.casefold(), anniversary) for name in names_after.split("; "))
    ahead = rf"\b(?P<name>{_any(before)})(?:\s+\([^()]{{2,25}}\))?,?\s+(?:yang\s+)?\Z"
    behind = rf"\s+(?P<name>{_any(after)})\b(?!\s+(?-i:[A-Z])(?!ahun))"
    return (
        _Names(MappingProxyType(before), re.compile(ahead, re.IGNORECASE)),
        _Names(MappingProxyType(after), re.compile(behind, re.IGNORECASE)),
    )


def _any(names: Iterable[str]) -> str:
    longest = sorted(names, key=lambda name: (-len(name), name))
    listed = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest)
    # most words begin with another letter, and need not be held against every name
    initials = "".join(sorted({next(iter(name)) for name in longest}))
    return f"(?=[{initials}])(?:{listed})"


RULE: Final = Rule(
    code="DAT007",
    name="anniversary-ordinal",
    severity=Severity.ERROR,
    proof=Proof.REGISTRY,
    since="0.1.0",
    message="{name} pada {year} bukan yang ke-{evidence}, melainkan ke-{suggestion}",
    message_en="in {year} it is number {suggestion}, not {evidence}: {year} - {base}",
    check=check,
    examples=(
        "Lomba memeriahkan HUT RI ke-⟦79⟧ tahun 2025.",
        "Lomba memeriahkan HUT RI ke-80 tahun 2025.",
    ),
)
