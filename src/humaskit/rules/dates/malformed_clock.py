"""A clock time cannot be, runs backwards, or is not written as Indonesian writes it.

## Untuk humas

Tulis jam dengan titik dan zona waktunya: `pukul 13.00 WIB`. Pukul 24.30 tidak ada (tulis 00.30),
dan acara tidak bisa selesai sebelum mulai.

## Why it matters

A time that cannot be leaves people guessing; without its zone it is one of three hours.

## What it cannot see

Numbers count as times only after `pukul`, `jam` or before a zone: scores and figures stay
unread. Ranges over midnight (`22.00-02.00`) and `24.00` are right. A missing zone is advice, once
per text, and only where the text names no zone at all.

## References

- EYD edisi V (2022), bagian III, tanda titik: memisahkan angka jam, menit, dan detik.
- Keputusan Presiden Nomor 41 Tahun 1987 tentang Pembagian Wilayah Republik Indonesia menjadi 3
  (tiga) Wilayah Waktu.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_ZONE: Final = re.compile(
    r"\bwi(?:b|ta|t)\b|\b(?:gmt|utc)\b|waktu (?:setempat|indonesia)", re.IGNORECASE
)
_ZONE_FOLDED: Final = re.compile(
    r"w(?<!\w.)(?:i(?:b|ta|t)\b|aktu (?:setempat|indonesia))|(?:gmt|utc)(?<!\w...)\b"
)
_CLOCK: Final = re.compile(
    r"(?P<time>(?P<hour>[0-9][0-9]?)(?P<mark>[.:])(?P<minute>[0-9]{2}))(?![0-9])"
    r"(?:\s*(?P<part>pagi|siang|sore|malam|subuh|dini hari))?"
    r"(?P<between>\s*(?i:WIB|WITA|WIT)?\s*)"
    r"(?:(?:-|–|s\.d\.|s/d|hingga|sampai(?: dengan)?)\s*(?:(?i:pukul|pkl\.?)\s*)?"
    r"(?P<until>(?P<hour2>[0-9]{1,2})[.:](?P<minute2>[0-9]{2}))(?![0-9])"
    r"(?P<behind>\s*(?i:WIB|WITA|WIT)?))?"
)
_BEFORE_A_TIME: Final = ("pukul", "pkl", "jam")
_SPOKEN: Final = re.compile(r"(?:pukul|pkl\.?|jam)\s*:?\s*(?=[0-9])")
_COLON: Final = re.compile(r":(?<=[0-9]:)[0-9]{2}")
_HOUR: Final = re.compile(r"(?<![0-9.:,/-])[0-9]{1,2}\Z")
_DAY_MINUTES: Final = 24 * 60
_OVERNIGHT: Final = 14 * 60
_PARTS: Final = {
    "pagi": range(12),
    "subuh": range(2, 7),
    "dini hari": range(6),
    "siang": (*range(1, 4), *range(10, 16)),
    "sore": (*range(2, 7), *range(14, 20)),
    "malam": (*range(4), *range(6, 13), *range(17, 25)),
}


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every time that cannot be, the first with a colon and the first without a zone."""
    once: set[str] = set() if draft.indonesian else {"colon", "zone"}
    for prose in draft.prose:
        for match in _clocks(prose):
            hit = _impossible(prose, match) or _backwards(prose, match)
            if hit is None and match["mark"] == ":" and "colon" not in once:
                once.add("colon")
                hit = _colon(prose, match)
            if hit is None and "zone" not in once and not prose.wording.inside(match.start()):
                once.add("zone")
                hit = None if _names_zone(draft) else _zoneless(prose, match)
            if hit is not None:
                yield hit


def _clocks(prose: Prose) -> Iterator[re.Match[str]]:
    """Yield every time and every range of times: behind `pukul`, or with a colon and a zone."""
    text, folded = prose.text, prose.folded
    words = prose.wording.places(_BEFORE_A_TIME)
    spoken = {word.end() for at in words if (word := _SPOKEN.match(folded, at))}
    colons = [colon.start() for colon in _COLON.finditer(text)]
    zoned = {hour.start() for at in colons if (hour := right_before(text, at, _HOUR))}
    ends: set[int] = set()
    for start in sorted(spoken | zoned):
        match = _CLOCK.match(text, start)
        if match is not None and start not in ends and (start in spoken or _zones(match)):
            ends.add(match.start("until"))
            yield match


def _zones(match: re.Match[str]) -> list[str]:
    """Return the zones of a time or of a range, at one end or at both."""
    return _ZONE.findall(match["between"] + (match["behind"] or ""))


def _names_zone(draft: Draft) -> bool:
    return any(_ZONE_FOLDED.search(prose.folded) for prose in draft.prose)


def _impossible(prose: Prose, match: re.Match[str]) -> Hit | None:
    alone = match["part"] is None and match["until"] is None
    if alone and int(match["hour"]) < 24 and int(match["minute"]) < 60:
        return None
    for time, hour, minute in (("time", "hour", "minute"), ("until", "hour2", "minute2")):
        if match[time] is None:
            continue
        hours, minutes = int(match[hour]), int(match[minute])
        if hours == 24 and 0 < minutes < 60:
            return _hit(
                prose,
                match.span(time),
                f"00.{minutes:02d}",
                "sesudah 24.00 adalah 00.01",
                "24.00 ends the day",
            )
        if hours > 24 or minutes > 59:
            return _hit(prose, match.span(time), None, "jam itu tidak ada", "there is no such time")
    part = match["part"]
    span = (match.start("time"), match.end("part"))
    wrong = part is not None and int(match["hour"]) not in _PARTS[part]
    reason = (f"bukan {part}", "the part of the day is another")
    return _hit(prose, span, None, *reason) if wrong else None


def _backwards(prose: Prose, match: re.Match[str]) -> Hit | None:
    if match["until"] is None or match["part"]:
        return None
    if len({zone.upper() for zone in _zones(match)}) > 1:
        return None
    first = int(match["hour"]) * 60 + int(match["minute"])
    last = int(match["hour2"]) * 60 + int(match["minute2"])
    if last >= first or _DAY_MINUTES - first + last <= _OVERNIGHT:
        return None
    span = (match.start("time"), match.end("until"))
    return _hit(prose, span, None, "selesai sebelum mulai", "it ends before it begins")


def _colon(prose: Prose, match: re.Match[str]) -> Hit:
    right = f"{match['hour']}.{match['minute']}"
    return _hit(prose, match.span("time"), right, f"tulis {right}", f"write {right}")


def _zoneless(prose: Prose, match: re.Match[str]) -> Hit:
    reason = ("zona waktunya tidak tertulis", "its time zone is missing")
    return _hit(prose, match.span("time"), None, *reason, severity=Severity.ADVICE)


def _hit(
    prose: Prose,
    span: tuple[int, int],
    suggestion: str | None,
    reason: str,
    reason_en: str,
    *,
    severity: Severity | None = None,
) -> Hit:
    facts = {"reason": reason, "reason_en": reason_en}
    return Hit(prose.span(*span), suggestion, facts=facts, severity=severity)


RULE: Final = Rule(
    code="DAT012",
    name="malformed-clock",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Pukul {evidence}: {reason}",
    message_en="{evidence}: {reason_en}",
    check=check,
    examples=(
        "Rapat dimulai pukul ⟦24.30⟧ WIB.",
        "Rapat dimulai pukul ⟦13:00⟧ WIB.",
        "Rapat dimulai pukul 13.00 WIB.",
    ),
)
