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
from humaskit.findings import Span
from humaskit.lexicon.marking import Marked, mark, unmark
from humaskit.reading.samples import Sample, read_sample
from humaskit.rules import Rule

__all__ = ["Case", "Marked", "Sample", "cases", "mark", "read_sample", "strikes", "unmark"]

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
    fields = {"title": 0, "summary": 1, "body": 2}
    draft = sample.draft
    if rule.code.startswith(catalog.TOPICS["suppression"]):
        others = tuple(other for other in catalog.rules() if other.code != rule.code)
        report = run(draft, (*others, rule))
        spans = [Span(f.field, f.start, f.end) for f in report.findings if f.code == rule.code]
    else:
        spans = [hit.span for hit in rule.check(draft)]
    return tuple(sorted(spans, key=lambda at: (fields[at.field], at.start, at.end)))


def _cases(markdown: str) -> Iterator[Case]:
    heading, number = "", 0
    for match in _PART.finditer(markdown):
        if match["heading"]:
            heading = match["heading"]
            continue
        number += 1
        yield Case(f"{number} {heading}", read_sample(match["item"] or match["block"]))
