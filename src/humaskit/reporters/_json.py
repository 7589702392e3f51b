"""Reports as JSON, for machines."""

import json as _json
from collections.abc import Iterable
from typing import Final

from humaskit.findings import Finding
from humaskit.reporters._entry import Entry

_VERSION: Final = 1


def json(entries: Iterable[Entry]) -> str:
    """Write reports as one JSON document.

    Args:
        entries: In the order in which they shall stand.

    Returns:
        `{"version": 1, "entries": [...]}` and a line feed. Offsets are half-open code points
        into the field as it was given; lines and columns count from 1.
    """
    document = {"version": _VERSION, "entries": [_entry(entry) for entry in entries]}
    return _json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _entry(entry: Entry) -> dict[str, object]:
    report = entry.report
    return {
        "path": entry.path,
        "ok": report.ok,
        "findings": [_finding(entry, found) for found in report.findings],
        "suppressed": [
            {
                "code": taken.finding.code,
                "field": taken.finding.field,
                "start": taken.finding.start,
                "end": taken.finding.end,
                "reason": taken.reason,
            }
            for taken in report.suppressed
        ],
        "unused_suppressions": [written.code for written in report.unused],
        "failures": [
            {
                "code": failure.code,
                "name": failure.name,
                "message": failure.message,
                "message_en": failure.message_en,
            }
            for failure in report.failures
        ],
    }


def _finding(entry: Entry, found: Finding) -> dict[str, object]:
    line, column = entry.place(found)
    return {
        "code": found.code,
        "name": found.name,
        "severity": found.severity.value,
        "proof": found.proof.value,
        "field": found.field,
        "start": found.start,
        "end": found.end,
        "line": line,
        "column": column,
        "evidence": found.evidence,
        "message": found.message,
        "message_en": found.message_en,
        "suggestion": found.suggestion,
        "related": [
            {"field": span.field, "start": span.start, "end": span.end} for span in found.related
        ],
    }
