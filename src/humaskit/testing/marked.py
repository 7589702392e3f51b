"""Marked prose for tests of rules.

`Upacara digelar ⟦Minggu⟧, 17 Agustus 2026.` is marked prose: marks show where a rule must strike,
and prose without marks must stay silent. A file of cases is Markdown: every list item is a case,
and so is every fenced block (for several lines, a headline, another format); the heading above it
is its name.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from humaskit import catalog
from humaskit.checks import run
from humaskit.findings import Finding, Span
from humaskit.lexicon.marking import Marked, mark, unmark
from humaskit.reading.samples import Sample, read_sample
from humaskit.rules import Rule

__all__ = [
    "Case",
    "Marked",
    "Sample",
    "cases",
    "mark",
    "read_sample",
    "strikes",
    "told",
    "unmark",
]

_FIELDS: Final = {"title": 0, "summary": 1, "body": 2}
_PART: Final = re.compile(
    r"^#+ (?P<heading>[^\n]+)|^- (?P<item>[^\n]+)|^```\w*\n(?P<block>.*?)\n```$",
    re.MULTILINE | re.DOTALL,
)


class Case(NamedTuple):
    """One case of a rule."""

    name: str
    """The heading that it stands under, and its number in the file."""
    sample: Sample
    """The text, and where the rule must strike."""


def cases(path: Path) -> tuple[Case, ...]:
    """Read a file of cases.

    Args:
        path: Markdown in UTF-8.

    Raises:
        InvalidValueError: A case is not marked prose.
    """
    return tuple(_cases(path.read_text(encoding="utf-8")))


def strikes(rule: Rule, sample: Sample) -> tuple[Span, ...]:
    """Return where a rule strikes a sample: title first, then summary, then body, in order.

    A rule about suppressions is asked after all rules of the package have run.
    """
    if _is_of_suppressions(rule):
        spans = [Span(f.field, f.start, f.end) for f in _findings(rule, sample)]
    else:
        spans = [hit.span for hit in rule.check(sample.draft)]
    return tuple(sorted(spans, key=lambda at: (_FIELDS[at.field], at.start, at.end)))


def told(rule: Rule, sample: Sample) -> tuple[str, ...]:
    """Return all that a rule says of a sample, a line for each finding, in order.

    Place, severity and proof, the message in both languages, the suggestion and the related
    places: what `strikes` leaves out, for a table that people have read.
    """
    return tuple(map(_told, _findings(rule, sample)))


def _told(finding: Finding) -> str:
    suggestion = "" if finding.suggestion is None else f" → {finding.suggestion}"
    related = "".join(f" ~ {at.field} {at.start}-{at.end}" for at in finding.related)
    place = f"{finding.field} {finding.start}-{finding.end}"
    said = f"{finding.message} | {finding.message_en}"
    return f"{place} {finding.severity}, {finding.proof}: {said}{suggestion}{related}"


def _findings(rule: Rule, sample: Sample) -> tuple[Finding, ...]:
    others: tuple[Rule, ...] = ()
    if _is_of_suppressions(rule):
        others = tuple(other for other in catalog.rules() if other.code != rule.code)
    report = run(sample.draft, (*others, rule))
    return tuple(finding for finding in report.findings if finding.code == rule.code)


def _is_of_suppressions(rule: Rule) -> bool:
    return rule.code.startswith(catalog.TOPICS["suppression"])


def _cases(markdown: str) -> Iterator[Case]:
    heading, number = "", 0
    for match in _PART.finditer(markdown):
        if match["heading"]:
            heading = match["heading"]
            continue
        number += 1
        yield Case(f"{number} {heading}", read_sample(match["item"] or match["block"]))
