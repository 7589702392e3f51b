"""What a rule is, and what it yields.

A rule module holds three things: a docstring that is its page, a pure generator `check`, and a
frozen value `RULE`. The engine stamps identity, slices evidence and fills the messages.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from humaskit.findings import Proof, Severity, Span
from humaskit.reading import Draft


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a rule strikes."""

    span: Span
    """The text at fault."""
    suggestion: str | None = None
    """Text to put in its place, only where that is provable."""
    related: tuple[Span, ...] = ()
    """The other place, where two places contradict each other."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """Words that the messages name beside `{evidence}` and `{suggestion}`."""
    severity: Severity | None = None
    """A lower one than the rule promises, where this place proves less; None as the rule."""
    proof: Proof | None = None
    """How that one is kept; None as the rule."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its identity, its promise, its words and its check (aturan)."""

    code: str
    """Its topic's prefix and three digits, for example `DAT001`; it never changes its meaning."""
    name: str
    """The fault, never the remedy, for example `weekday-mismatch`; also the module's name."""
    severity: Severity
    proof: Proof
    """How the severity is kept; an error is proved by text or registry, nothing else."""
    since: str
    """The version that brought it."""
    message: str
    """What is wrong, in Indonesian: `{evidence}`, `{suggestion}` and the hit's facts by name."""
    message_en: str
    """The same in English."""
    check: Callable[[Draft], Iterator[Hit]]
    """A pure generator over what the draft says; it knows neither code nor message."""
    examples: tuple[str, ...]
    """Marked prose for its page: at least one that strikes and one that stays silent."""
