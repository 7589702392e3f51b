"""Suppressions that stand in the content."""

from collections.abc import Sequence
from dataclasses import replace

from humaskit.checks._report import Report, Suppressed
from humaskit.findings import Finding
from humaskit.models.article import Suppression


def suppress(report: Report, suppressions: Sequence[Suppression]) -> Report:
    """Take out of a report what the content's suppressions name, by code or by name.

    Args:
        report: What the rules found.
        suppressions: As the content writes them; the first that names a finding counts.
    """
    kept: list[Finding] = []
    taken: list[Suppressed] = []
    used: set[str] = set()
    reasons = {written.code: written.reason for written in reversed(suppressions)}
    for found in report.findings:
        key = found.code if found.code in reasons else found.name
        if key in reasons:
            taken.append(Suppressed(found, reasons[key]))
            used.add(key)
        else:
            kept.append(found)
    unused = tuple(written for written in suppressions if written.code not in used)
    return replace(report, findings=tuple(kept), suppressed=tuple(taken), unused=unused)
