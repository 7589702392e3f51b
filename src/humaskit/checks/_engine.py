"""Runs rules over a draft: stamps identity, slices evidence, fills messages."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from humaskit import catalog
from humaskit.checks._report import Failure, Report
from humaskit.checks._suppressions import Suppressions
from humaskit.findings import Finding, Span
from humaskit.reading import FIELDS, Draft
from humaskit.rules import Hit, Rule

_ABOUT_SUPPRESSIONS: Final = catalog.TOPICS["suppression"]


def run(draft: Draft, rules: Iterable[Rule], known: Iterable[Rule] = ()) -> Report:
    """Run rules over a draft, in any order with the same result.

    Rules about suppressions run last, over what the others found; nothing suppresses them. A rule
    that raises is reported as a failure and takes no other rule down.

    Args:
        draft: What to check.
        rules: The rules to run.
        known: Every rule that a suppression may name, those that do not run among them; the
            rules that run, where nothing is given.

    Returns:
        A report, after the suppressions of the content.
    """
    chosen = tuple(rules)
    first = tuple(rule for rule in chosen if not rule.code.startswith(_ABOUT_SUPPRESSIONS))
    last = tuple(rule for rule in chosen if rule.code.startswith(_ABOUT_SUPPRESSIONS))
    report = _report(draft, first)
    suppressions = Suppressions(draft)
    if not suppressions:
        return report
    report = suppressions.apply(report)
    idle = suppressions.idle(tuple(known) or chosen, first, report.failures)
    return _joined(report, _report(draft.told(idle), last))


def _report(draft: Draft, rules: Iterable[Rule]) -> Report:
    findings: list[Finding] = []
    failures: list[Failure] = []
    for rule in rules:
        try:
            findings += {_finding(draft, rule, hit): None for hit in rule.check(draft)}
        except Exception as error:  # noqa: BLE001 - whatever a rule does, the others still speak
            failures.append(_failure(rule, error))
    fields = (*FIELDS, *sorted({found.field for found in findings} - set(FIELDS)))
    return Report(
        findings=tuple(sorted(findings, key=_place)),
        failures=tuple(sorted(failures, key=lambda failure: (failure.code, failure.name))),
        sources={field: draft.source(field) for field in fields if draft.source(field)},
    )


def _joined(report: Report, other: Report) -> Report:
    return replace(
        report,
        findings=tuple(sorted((*report.findings, *other.findings), key=_place)),
        failures=(*report.failures, *other.failures),
        sources={**report.sources, **other.sources},
    )


def _place(found: Finding) -> tuple[int, int, str, int, str]:
    if found.field in FIELDS:
        rank = FIELDS.index(found.field)
    else:  # suppressions.0.code
        rank = len(FIELDS) + int(found.field.split(".")[1])
    return rank, found.start, found.code, found.end, found.message


def _finding(draft: Draft, rule: Rule, hit: Hit) -> Finding:
    evidence = _slice(draft, hit.span)
    for span in hit.related:
        _slice(draft, span)
    words = {**hit.facts, "evidence": evidence, "suggestion": hit.suggestion or ""}
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=hit.severity or rule.severity,
        proof=hit.proof or rule.proof,
        field=hit.span.field,
        start=hit.span.start,
        end=hit.span.end,
        evidence=evidence,
        message=rule.message.format_map(words),
        message_en=rule.message_en.format_map(words),
        suggestion=hit.suggestion,
        related=hit.related,
    )


def _slice(draft: Draft, span: Span) -> str:
    source = draft.source(span.field)
    if not 0 <= span.start < span.end <= len(source):
        raise IndexError("span")
    return source[span.start : span.end]


def _failure(rule: Rule, error: Exception) -> Failure:
    kind = type(error).__name__
    return Failure(
        rule.code,
        rule.name,
        f"Aturan {rule.code} ({rule.name}) gagal dijalankan: {kind}",
        f"the rule {rule.code} ({rule.name}) broke down: {kind}",
    )
