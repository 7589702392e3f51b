"""A time stands in another zone than the place it is about.

## Untuk humas

Zona waktu ini bukan zona daerah instansi atau tempat yang disebut. Periksa undangannya: mungkin
waktunya benar tetapi singkatannya keliru.

## Why it matters

People come an hour or two early or late.

## What it cannot see

The region of the agency is given by the caller; without it, the provinces, regencies and cities
that the sentence names count. Where the text names a place in the written zone, several zones, or
a meeting on the net, it stays silent. For national agencies, which quote WIB, it is advice.

## References

- Keputusan Presiden Nomor 41 Tahun 1987 tentang Pembagian Wilayah Republik Indonesia menjadi 3
  (tiga) Wilayah Waktu.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.models.agency_kinds import REGION_LEVELS, AgencyLevel
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import Positions
from humaskit.regions import Province, UnknownRegionError, Zone, zone_of
from humaskit.rules import Hit, Rule

_TIME: Final = re.compile(r"[0-9](?<![0-9].)[0-9]?[.:][0-9]{2}\s*(?P<zone>(?i:WIB|WITA|WIT))\b")
_ZONES: Final = ("wib", "wita", "wit")
_CAPITAL: Final = re.compile(r"(?:jakarta|istana negara|istana merdeka|senayan)\b")
_CAPITAL_WORDS: Final = ("jakarta", "istana", "senayan")
_ONLINE: Final = frozenset(
    ("zoom", "daring", "virtual", "online", "webinar", "live", "siaran", "youtube", "televisi")
)

_LOCAL: Final = frozenset(
    {
        *REGION_LEVELS,
        AgencyLevel.LOCAL_OFFICE,
        AgencyLevel.REGIONAL_OFFICE,
        AgencyLevel.TECHNICAL_UNIT,
        AgencyLevel.COURT,
        AgencyLevel.UNIVERSITY,
    }
)
"""Agencies that keep the time of where they sit; all others may quote the capital's."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every time whose zone is not the one of its place."""
    zones = {zone for prose in draft.prose for zone in _zones(prose)}
    home = _home(draft)
    if len(zones) != 1 or home in zones or any(map(_is_online, draft.prose)):
        return
    places = {prose.field: tuple(_places(prose)) for prose in draft.prose}
    named = {zone for found in places.values() for _, zone in found}
    if not zones.isdisjoint(named) or not (home or named):
        return
    for prose in draft.prose:
        positions = Positions(prose)
        for match in _TIME.finditer(prose.text):
            start, end = positions.sentence(match.start())
            there = (
                {home} if home else {at for here, at in places[prose.field] if start <= here < end}
            )
            if len(there) == 1:
                yield _hit(draft, prose, match, there.pop())


def _is_online(prose: Prose) -> bool:
    """Whether what is told happens where everybody is."""
    return bool(prose.wording.places(_ONLINE)) or "konferensi video" in prose.folded


def _zones(prose: Prose) -> Iterator[str]:
    for word, _ in prose.words.of(_ZONES):
        yield word.upper()


def _home(draft: Draft) -> Zone | None:
    """Return the zone of where the publisher sits."""
    try:
        return zone_of(draft.region) if draft.region else None
    except UnknownRegionError:
        return None


def _places(prose: Prose) -> Iterator[tuple[int, Zone]]:
    """Yield where a prose names places, with their zones."""
    for at in prose.wording.places(_CAPITAL_WORDS):
        if _CAPITAL.match(prose.folded, at):
            yield at, "WIB"
    for mention in prose.places:
        for region in mention.regions:
            province = region if isinstance(region, Province) else region.province
            yield mention.start, province.zone


def _hit(draft: Draft, prose: Prose, match: re.Match[str], there: Zone) -> Hit:
    national = draft.agency is not None and draft.agency.level not in _LOCAL
    return Hit(
        prose.span(*match.span("zone")),
        suggestion=there,
        facts={"zone": there},
        severity=Severity.ADVICE if national else None,
    )


RULE: Final = Rule(
    code="ZON001",
    name="zone-vs-region",
    severity=Severity.WARNING,
    proof=Proof.REGISTRY,
    since="0.1.0",
    message="{evidence} bukan zona waktu daerah ini, yang memakai {zone}",
    message_en="{evidence} is not the zone of this region, which keeps {zone}",
    check=check,
    examples=(
        "Rapat di Ambon dimulai pukul 10.00 ⟦WIB⟧.",
        "wilayah: 81.71\n\nApel dimulai pukul 07.30 ⟦WIB⟧ di halaman kantor.",
        "wilayah: 81.71\n\nApel dimulai pukul 07.30 WIT di halaman kantor.",
    ),
)
