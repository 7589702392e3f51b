"""A time is not what the zone beside it makes of it.

## Untuk humas

WITA satu jam lebih dulu daripada WIB, dan WIT dua jam. Pukul 10.00 WIB sama dengan 11.00 WITA dan
12.00 WIT. Hitung lagi, atau perbaiki zonanya.

## Why it matters

Everybody outside the first zone comes an hour early or late.

## What it cannot see

Only times that stand side by side as one moment are compared: between slashes, in brackets, or
joined by `atau`. In a list between commas, equal times may each be local, and stay unreported;
others are a warning, and so are two times in one zone that lie as far apart as two zones. Ranges
are compared end by end.

## References

- Keputusan Presiden Nomor 41 Tahun 1987 tentang Pembagian Wilayah Republik Indonesia menjadi 3
  (tiga) Wilayah Waktu: WIB GMT+7, WITA GMT+8, WIT GMT+9.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final, NamedTuple

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_HOURS: Final[Mapping[str, int]] = MappingProxyType(
    {"WIB": 7, "WITA": 8, "WIT": 9, "UTC": 0, "GMT": 0}
)
_FOLDED: Final = ("wib", "wita", "wit", "utc", "gmt")
_TIME: Final = re.compile(
    r"(?P<time>(?P<hour>[0-9](?<![0-9.,:].)[0-9]?)(?:[.:](?P<minute>[0-9]{2}))?"
    r"(?:\s?(?:-|–|s\.d\.|hingga|sampai)\s?(?P<hour2>[0-9]{1,2})(?:[.:](?P<minute2>[0-9]{2}))?)?)"
    r"\s*\(?\Z"
)
_ZONE: Final = re.compile(r"(?P<zone>[^\W\d_]+)\b(?!\s?[+-]\s?[0-9])\)?")
_TIGHT: Final = re.compile(r"\s*[/|(=]\s*(?:(?:pukul|pkl\.?|jam)\s+)?", re.IGNORECASE)
_APART: Final = ({60}, {120})
_JOINED: Final = re.compile(
    r"\s*(?:/|\||=|\(|(?:,\s*)?(?:atau|setara(?: dengan)?|sama dengan)\s)\s*"
    r"(?:(?:pukul|pkl\.?|jam)\s+)?",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(
    r"\s*(?:,\s*(?:dan\s+)?|dan\s+|&\s*)(?:(?:pukul|pkl\.?|jam)\s+)?", re.IGNORECASE
)
_DAY: Final = 24 * 60
_NEAR: Final = 120
"""Farther apart than the zones of two times of one moment ever stand, in code points."""


class _Time(NamedTuple):
    """A time or a range of times, as written before a zone."""

    start: int
    end: int
    behind: int
    """Where its zone ends."""
    zone: str
    minutes: tuple[int, ...]
    """The minutes of day that it is written with: one, or two of a range."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every time that is not the moment which the time before it names."""
    for prose in draft.prose:
        first: _Time | None = None
        for one, other in pairwise(_times(prose)):
            between = prose.text[one.behind : other.start]
            if not (_JOINED.fullmatch(between) or _LISTED.fullmatch(between)):
                first = None
                continue
            first = first or one
            sure = None if _same_moment(first, other) else _sure(first, other, between)
            if sure is not None:
                yield _hit(prose, first, other, sure=sure)


def _times(prose: Prose) -> Iterator[_Time]:
    pairs = pairwise(prose.wording.places(_FOLDED))
    near = {at for one, other in pairs if other - one <= _NEAR for at in (one, other)}
    for at in sorted(near):
        time, zone = right_before(prose.text, at, _TIME), _ZONE.match(prose.text, at)
        if time and zone:
            yield _Time(*time.span("time"), zone.end(), zone["zone"].upper(), _minutes(time))


def _minutes(time: re.Match[str]) -> tuple[int, ...]:
    pairs = ((time["hour"], time["minute"]), (time["hour2"], time["minute2"]))
    return tuple(int(hour) * 60 + int(minute or 0) for hour, minute in pairs if hour)


def _sure(first: _Time, other: _Time, between: str) -> bool | None:
    """Say whether two times must be one moment: True, False where they may be, None where not.

    In a list equal times are local ones. Two times in one zone are two moments, unless they lie
    as far apart as two zones: then one zone is likely the wrong one.
    """
    apart = {abs(there - here) for here, there in zip(first.minutes, other.minutes, strict=False)}
    if first.zone == other.zone:
        return False if _TIGHT.fullmatch(between) and apart in _APART else None
    if _JOINED.fullmatch(between):
        return True
    return False if any(apart) else None


def _converted(first: _Time, zone: str) -> tuple[int, ...]:
    """Return the minutes of day that another zone's clocks show."""
    shift = (_HOURS[zone] - _HOURS[first.zone]) * 60
    return tuple((minutes + shift) % _DAY for minutes in first.minutes)


def _same_moment(first: _Time, other: _Time) -> bool:
    """Whether two times are one moment; of a range and a time beside it, only the start counts."""
    there = (minutes % _DAY for minutes in other.minutes)
    here = _converted(first, other.zone)
    return all(one == other for one, other in zip(here, there, strict=False))


def _hit(prose: Prose, first: _Time, other: _Time, *, sure: bool) -> Hit:
    right = _converted(first, other.zone)
    suggestion = "-".join(f"{minutes // 60:02d}.{minutes % 60:02d}" for minutes in right)
    return Hit(
        prose.span(other.start, other.end),
        suggestion,
        related=(prose.span(first.start, first.end),),
        facts={
            "first": f"{prose.text[first.start : first.end]} {first.zone}",
            "zone": other.zone,
        },
        severity=None if sure else Severity.WARNING,
        proof=None if sure else Proof.HEURISTIC,
    )


RULE: Final = Rule(
    code="ZON002",
    name="zone-conversion",
    severity=Severity.ERROR,
    proof=Proof.TEXT,
    since="0.1.0",
    message="{first} sama dengan {suggestion} {zone}, bukan {evidence} {zone}",
    message_en="{first} is {suggestion} {zone}, not {evidence} {zone}",
    check=check,
    examples=(
        "Siaran dimulai pukul 09.00 WIB/⟦11.00⟧ WITA.",
        "Siaran dimulai pukul 09.00 WIB/10.00 WITA/11.00 WIT.",
    ),
)
