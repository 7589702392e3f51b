"""Runs rules over a draft: stamps identity, slices evidence, fills messages."""

from collections.abc import Iterable

from humaskit.checks._report import Failure, Report
from humaskit.findings import Finding, Span
from humaskit.reading import FIELDS, Draft
from humaskit.rules import Hit, Rule


def run(draft: Draft, rules: Iterable[Rule]) -> Report:
    """Run rules over a draft, in any order with the same result.

    A rule that raises is reported as a failure and takes no other rule down.
    """
    findings: list[Finding] = []
    failures: list[Failure] = []
    for rule in rules:
        try:
            findings += {_finding(draft, rule, hit): None for hit in rule.check(draft)}
        except Exception as error:  # noqa: BLE001 - whatever a rule does, the others still speak
            failures.append(_failure(rule, error))
    return Report(
        findings=tuple(sorted(findings, key=_place)),
        failures=tuple(sorted(failures, key=lambda failure: (failure.code, failure.name))),
        sources={field: draft.source(field) for field in FIELDS if draft.source(field)},
    )


def _place(found: Finding) -> tuple[int, int, str, int, str]:
    return FIELDS.index(found.field), found.start, found.code, found.end, found.message


def _finding(draft: Draft, rule: Rule, hit: Hit) -> Finding:
    evidence = _slice(draft, hit.span)
    for span in hit.related:
        _slice(draft, span)
    words = {**hit.facts, "evidence": evidence, "suggestion": hit.suggestion or ""}
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        proof=rule.proof,
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
