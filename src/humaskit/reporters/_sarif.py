"""Reports as SARIF 2.1.0 (OASIS), which code hosts and editors read."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import quote

from humaskit import catalog
from humaskit.errors import InvalidValueError
from humaskit.findings import Finding, Severity, Span
from humaskit.reporters._entry import Entry, Language

_HOME: Final = "https://humaskit.readthedocs.io"
_LEVELS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "note",
}
_WORDS: Final = {
    "id": ("Tempat lain yang bertentangan", "Ganti dengan saran"),
    "en": ("The other place, which contradicts it", "Put the suggestion there"),
}

Json = dict[str, object]


def sarif(entries: Iterable[Entry], *, lang: Language = "id") -> str:
    """Write reports as one SARIF log with one run.

    Args:
        entries: In the order in which they shall stand; their paths become URIs.
        lang: The language of the messages.

    Returns:
        JSON and a line feed. Columns count code points; a field that does not stand verbatim in
        its file (a headline in front matter, a body in JSON) has a line only. Suppressed findings
        are results with their reason; rules that broke down are notifications.
    """
    everything = tuple(entries)
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [_run(everything, lang)],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _run(entries: Sequence[Entry], lang: Language) -> Json:
    from importlib.metadata import version  # noqa: PLC0415 - slow to load, and only for SARIF

    codes = sorted({code for entry in entries for code in _codes(entry)})
    notifications = [
        _notification(entry, failure.code, failure.message_en if lang == "en" else failure.message)
        for entry in entries
        for failure in entry.report.failures
    ]
    driver = {
        "name": "humaskit",
        "version": version("humaskit"),
        "informationUri": _HOME,
        "rules": [_descriptor(code) for code in codes],
    }
    invocation = {
        "executionSuccessful": not notifications,
        "toolExecutionNotifications": notifications,
    }
    return {
        "tool": {"driver": driver},
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "invocations": [invocation],
        "results": [result for entry in entries for result in _results(entry, codes, lang)],
    }


def _codes(entry: Entry) -> Iterator[str]:
    yield from (notice.code for notice in entry.notices)
    yield from (found.code for found in entry.report.findings)
    yield from (taken.finding.code for taken in entry.report.suppressed)


def _descriptor(code: str) -> Json:
    try:
        rule = catalog.rule(code)
    except InvalidValueError:  # a bad file, or a rule of the caller's own
        return {"id": code}
    page = catalog.page(rule).strip()
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": page.partition("\n")[0] or rule.name},
        "fullDescription": {"text": f"{rule.message_en} / {rule.message}"},
        "help": {"text": page or rule.name, "markdown": page or rule.name},
        "helpUri": f"{_HOME}/rules/{code}.html",
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "tags": [catalog.topic(rule)],
            "proof": rule.proof.value,
            "since": rule.since,
        },
    }


def _results(entry: Entry, codes: Sequence[str], lang: Language) -> Iterator[Json]:
    for notice in entry.notices:
        location = {**_artifact(entry), "region": {"startLine": notice.line}}
        yield {
            "ruleId": notice.code,
            "ruleIndex": codes.index(notice.code),
            "level": "error",
            "message": {"text": notice.message_en if lang == "en" else notice.message},
            "locations": [{"physicalLocation": location}],
        }
    for found in entry.report.findings:
        yield _result(entry, found, codes, lang)
    for taken in entry.report.suppressed:
        suppression = {"kind": "inSource", "justification": taken.reason}
        yield {**_result(entry, taken.finding, codes, lang), "suppressions": [suppression]}


def _result(entry: Entry, found: Finding, codes: Sequence[str], lang: Language) -> Json:
    place = _place(entry, found)
    result: Json = {
        "ruleId": found.code,
        "ruleIndex": codes.index(found.code),
        "level": _LEVELS[found.severity],
        "message": {"text": found.message_en if lang == "en" else found.message},
        "locations": [place],
    }
    other, put = _WORDS[lang]
    if found.related:
        result["relatedLocations"] = [
            {"id": number, "message": {"text": other}, **_place(entry, span)}
            for number, span in enumerate(found.related, 1)
        ]
    if found.suggestion is not None and found.field in entry.verbatim:
        replacement = {
            "deletedRegion": _region(entry, found),
            "insertedContent": {"text": found.suggestion},
        }
        change = {**_artifact(entry), "replacements": [replacement]}
        result["fixes"] = [{"description": {"text": put}, "artifactChanges": [change]}]
    return result


def _place(entry: Entry, place: Finding | Span) -> Json:
    source = entry.report.sources[place.field]
    snippet = {"snippet": {"text": source[place.start : place.end]}}
    return {
        "physicalLocation": {**_artifact(entry), "region": _region(entry, place) | snippet},
        "logicalLocations": [{"name": place.field, "kind": "member"}],
    }


def _region(entry: Entry, place: Finding | Span) -> Json:
    region = entry.region(place)
    if region is None:
        return {"startLine": entry.first_line(place)}
    return {
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }


def _artifact(entry: Entry) -> Json:
    return {"artifactLocation": {"uri": quote(entry.path)}}


def _notification(entry: Entry, code: str, message: str) -> Json:
    return {
        "level": "error",
        "message": {"text": message},
        "associatedRule": {"id": code},
        "locations": [{"physicalLocation": _artifact(entry)}],
    }
