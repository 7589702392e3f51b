"""What a check says: severity, proof, spans and findings.

Offsets are half-open and count code points of the field as it was given, so that
`field[start:end]` is the evidence itself.
"""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs (tingkat temuan)."""

    ERROR = "error"
    """Proved by the text, the calendar or a dated registry (kesalahan)."""
    WARNING = "warning"
    """A named norm says otherwise, or the proof leans on an inference (peringatan)."""
    ADVICE = "advice"
    """Worth a look (saran)."""


class Proof(StrEnum):
    """What a finding is proved by (dasar pembuktian)."""

    TEXT = "text"
    """The text and the calendar alone."""
    REGISTRY = "registry"
    """Dated data that the caller gave or the package ships."""
    HEURISTIC = "heuristic"
    """A sign, not a proof."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one field: half-open code points into the field as it was given.

    Fields are named by what a reader sees: `title` is the headline, `body` the body's content,
    `summary` the summary; an event has `title` (its name) and `body` (its description).
    """

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a rule found (temuan)."""

    code: str
    """The rule's code, for example `DAT001`; it never changes its meaning."""
    name: str
    """The rule's name, for example `weekday-mismatch`."""
    severity: Severity
    proof: Proof
    field: str
    """The field that the evidence stands in."""
    start: int
    end: int
    evidence: str
    """The text at fault: exactly `field[start:end]`."""
    message: str
    """What is wrong, in Indonesian."""
    message_en: str
    """What is wrong, in English."""
    suggestion: str | None = None
    """Text to put in the evidence's place, where one is provable."""
    related: tuple[Span, ...] = ()
    """The other place, where two places contradict each other."""
