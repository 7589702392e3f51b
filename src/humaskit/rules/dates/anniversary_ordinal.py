"""The number of an anniversary does not fit its year.

## Untuk humas

Angka peringatan sama dengan tahun peringatan dikurangi tahun lahirnya: HUT RI pada 2025 adalah
yang ke-80, sebab 2025 - 1945 = 80. Perbaiki angkanya, atau tahunnya.

## Why it matters

The wrong number goes on banners, in speeches and in every headline that copies them.

## What it cannot see

It knows the days of one list and no others. It is an error only where the year stands right beside
the anniversary and the first year is confirmed; with the year of a nearby date, or of the day of
publication, it is a warning, and speaks only within two months of the day itself.

## References

- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
- The list `anniversaries.tsv` names the source of every first year.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import Positions
from humaskit.rules import Hit, Rule

_NEAR: Final = timedelta(60)
_AHEAD: Final = 40
_ROMAN: Final = MappingProxyType({"I": 1, "V": 5, "X": 10, "L": 50, "C": 100})


class _Anniversary(NamedTuple):
    first: date
    confirmed: bool


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every number of an anniversary that its year contradicts."""
    for prose in draft.prose:
        positions = Positions(prose)
        for match in _pattern().finditer(prose.text):
            before, after = _anniversaries()
            group = "number" if match["number"] else "after_number"
            named = match["name"] or match["after"]
            anniversary = (before if match["name"] else after)[_folded(named)]
            year, sure = _year(draft, prose, positions, match, anniversary)
            base = anniversary.first.year
            if year is None or year <= base or _value(match[group]) == year - base:
                continue
            proved = sure and anniversary.confirmed
            yield Hit(
                prose.span(*match.span(group)),
                suggestion=str(year - base),
                facts={"name": named, "year": str(year), "base": str(base)},
                severity=None if proved else Severity.WARNING,
                proof=None if proved else Proof.HEURISTIC,
            )


def _year(
    draft: Draft,
    prose: Prose,
    positions: Positions,
    match: re.Match[str],
    anniversary: _Anniversary,
) -> tuple[int | None, bool]:
    """Return the year that is celebrated, and whether the text itself says so."""
    beside = _BESIDE.match(prose.text, match.end())
    if beside is not None:
        return int(beside["year"]), True
    start, end = positions.sentence(match.start())
    near = [
        day
        for mention in prose.dates
        if start <= mention.start < min(end, match.end() + _AHEAD * 3)
        and (day := mention.first)
        and day == mention.last
        and not mention.inferred
    ]
    days = near or ([draft.published] if draft.published else [])
    for day in days:
        held = _held(day, anniversary)
        if held is not None:
            return held, bool(near) and anniversary.first.replace(year=held) == day
    return None, False


def _held(day: date, anniversary: _Anniversary) -> int | None:
    """Return the year of the anniversary that a day lies within two months of."""
    for year in (day.year - 1, day.year, day.year + 1):
        if abs(anniversary.first.replace(year=year) - day) <= _NEAR:
            return year
    return None


_BESIDE: Final = re.compile(
    r",?\s+(?:pada\s+|di\s+)?[Tt]ahun\s+(?P<year>(?:19|20)[0-9]{2})(?![0-9/-])"
)


def _value(written: str) -> int:
    if written.isdigit():
        return int(written)
    digits = [_ROMAN[letter] for letter in written]
    following = [*digits[1:], 0]
    return sum(-one if one < two else one for one, two in zip(digits, following, strict=True))


def _folded(name: str) -> str:
    return re.sub(r"\s+", " ", name).casefold()


@cache
def _anniversaries() -> tuple[Mapping[str, _Anniversary], Mapping[str, _Anniversary]]:
    """Return the anniversaries by the names before a number, and by those after one."""
    before: dict[str, _Anniversary] = {}
    after: dict[str, _Anniversary] = {}
    for line in words("anniversaries"):
        *names, first, state, _ = line.split("\t")
        anniversary = _Anniversary(date.fromisoformat(first), state == "confirmed")
        for column, found in zip(names, (before, after), strict=True):
            found.update((name.casefold(), anniversary) for name in column.split("; "))
    return MappingProxyType(before), MappingProxyType(after)


def _names(found: Mapping[str, _Anniversary]) -> str:
    longest = sorted(found, key=lambda name: (-len(name), name))
    return "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest)


@cache
def _pattern() -> re.Pattern[str]:
    before, after = (_names(found) for found in _anniversaries())
    number = r"(?-i:[0-9]{1,3}|[IVXLC]{2,8})(?![0-9.,]*[0-9]|\w)"
    return re.compile(
        rf"\b(?P<name>{before})(?:\s+\([^()]{{2,25}}\))?,?\s+(?:yang\s+)?"
        rf"ke\s?-?\s?(?P<number>{number})"
        r"|\b(?:hut|hari\s+ulang\s+tahun(?:\s+\(hut\))?|dirgahayu|peringatan)\s+"
        rf"ke\s?-?\s?(?P<after_number>{number})\s+(?P<after>{after})\b"
        r"(?!\s+(?-i:[A-Z])(?!ahun))",
        re.IGNORECASE,
    )


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
