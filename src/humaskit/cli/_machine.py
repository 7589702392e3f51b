"""What the command prints for machines."""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from humaskit import reporters
from humaskit.cli._judging import Judged
from humaskit.cli._options import Format
from humaskit.loaders import Problem
from humaskit.reporters import Language


def written(form: Format, judged: Sequence[Judged], *, at: datetime, lang: Language) -> str:
    """Return what was found in a form for machines, or in one line for each finding."""
    entries = [one.entry for one in judged]
    match form:
        case Format.CONCISE:
            return reporters.concise(entries, lang=lang)
        case Format.SARIF:
            return reporters.sarif(entries, lang=lang)
        case Format.GITHUB:
            return reporters.github(entries, lang=lang)
        case _:
            return document(judged, at=at)


def document(
    judged: Sequence[Judged],
    *,
    at: datetime,
    held_back: Sequence[Judged] = (),
    written: Sequence[Path] | None = None,
) -> str:
    """Return the run as JSON.

    `version` (1), `ok`, `at`, `read` (how much of each sort), `problems` (path, line, field,
    code, message, message_en), `entries` (those of `humaskit.reporters.json`), and of a build
    `held_back` and `written` (paths).
    """
    entries = [one.entry for one in judged if one.report is not None]
    sorts = [one.sort for one in judged]
    content: dict[str, object] = {
        "version": 1,
        "ok": all(one.ok for one in judged),
        "at": at.isoformat(),
        "read": {sort: sorts.count(sort) for sort in sorted(set(sorts))},
        "problems": [_problem(found) for one in judged for found in one.loaded.problems],
        "entries": json.loads(reporters.json(entries))["entries"],
    }
    if written is not None:
        content["held_back"] = [one.loaded.path.as_posix() for one in held_back]
        content["written"] = [path.as_posix() for path in written]
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _problem(found: Problem) -> dict[str, object]:
    return {
        "path": found.path.as_posix(),
        "line": found.line,
        "field": found.field,
        "code": found.code,
        "message": found.message,
        "message_en": found.message_en,
    }
