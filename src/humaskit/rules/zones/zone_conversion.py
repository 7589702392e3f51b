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
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.rules import Hit, Rule

_HOURS: Final[Mapping[str, int]] = MappingProxyType(
    {"WIB": 7, "WITA": 8, "WIT": 9, "UTC": 0, "GMT": 0}
)
_TIME: Final = re.compile(
    r"(?P<time>(?P<hour>[0-9](?<![0-9.,:].)[0-9]?)(?:[.:](?P<minute>[0-9]{2}))?"
    r"(?:\s?(?:-|–|s\.d\.|hingga|sampai)\s?(?P<hour2>[0-9]{1,2})(?:[.:](?P<minute2>[0-9]{2}))?)?)"
    r"\s*\(?(?P<zone>(?i:WIB|WITA|WIT|UTC|GMT))\b(?!\s?[+-]\s?[0-9])\)?"
)
_TIGHT: Final = re.compile(r"\s*[/|(=]\s*(?:(?:pukul|pkl\.?|jam)\s+)?", re.IGNORECASE)
_FOLDED: Final = ("wib", "wita", "wit", "utc", "gmt")
_GAP: Final = 40
_NEAR: Final = 100
"""Code points from one zone to the next: the gap between two times, and the second of them."""
_APART: Final = (60, 120)
_JOINED: Final = re.compile(
    r"\s*(?:/|\||=|\(|(?:,\s*)?(?:atau|setara(?: dengan)?|sama dengan)\s)\s*"
    r"(?:(?:pukul|pkl\.?|jam)\s+)?",
    re.IGNORECASE,
)
_LISTED: Final = re.compile(
    r"\s*(?:,\s*(?:dan\s+)?|dan\s+|&\s*)(?:(?:pukul|pkl\.?|jam)\s+)?", re.IGNORECASE
)
_DAY: Final = 24 * 60


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every time that is not the moment which the time before it names."""
    for prose in draft.prose:
        places = prose.wording.places(_FOLDED)
        if not any(other - one <= _NEAR for one, other in pairwise(places)):
            continue
        first: re.Match[str] | None = None
        end = 0
        for match in _TIME.finditer(prose.text):
            between = prose.text[end : min(match.start(), end + _GAP)]
            if first is None or not (_JOINED.fullmatch(between) or _LISTED.fullmatch(between)):
                first = match
            elif not _same_moment(first, match):
                sure = _sure(first, match, between)
                if sure is not None:
                    yield _hit(prose, first, match, sure=sure)
            end = match.end()


def _sure(first: re.Match[str], match: re.Match[str], between: str) -> bool | None:
    """Say whether two times must be one moment: True, False where they may be, None where not.

    In a list equal times are local ones. Two times in one zone are two moments, unless they lie
    as far apart as two zones: then one zone is likely the wrong one.
    """
    same_zone = first["zone"].upper() == match["zone"].upper()
    apart = abs(_ends(match)[0] - _ends(first)[0])
    if same_zone:
        return False if _TIGHT.fullmatch(between) and apart in _APART else None
    if _JOINED.fullmatch(between):
        return True
    return None if not apart else False


def _ends(match: re.Match[str]) -> tuple[int, ...]:
    """Return the minutes of day that a time or a range is written with."""
    pairs = ((match["hour"], match["minute"]), (match["hour2"], match["minute2"]))
    return tuple(int(hour) * 60 + int(minute or 0) for hour, minute in pairs if hour)


def _converted(first: re.Match[str], zone: str) -> tuple[int, ...]:
    """Return the minutes of day that another zone's clocks show."""
    shift = (_HOURS[zone] - _HOURS[first["zone"].upper()]) * 60
    return tuple((minutes + shift) % _DAY for minutes in _ends(first))


def _same_moment(first: re.Match[str], match: re.Match[str]) -> bool:
    there = tuple(minutes % _DAY for minutes in _ends(match))
    here = _converted(first, match["zone"].upper())
    return all(one == other for one, other in zip(here, there, strict=False))


def _hit(prose: Prose, first: re.Match[str], match: re.Match[str], *, sure: bool) -> Hit:
    right = _converted(first, match["zone"].upper())
    suggestion = "-".join(f"{minutes // 60:02d}.{minutes % 60:02d}" for minutes in right)
    return Hit(
        prose.span(*match.span("time")),
        suggestion,
        related=(prose.span(*first.span("time")),),
        facts={
            "first": f"{first['time']} {first['zone'].upper()}",
            "zone": match["zone"].upper(),
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
