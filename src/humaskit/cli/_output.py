"""What the command prints for people: problems, findings, a table, the files written."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from humaskit import reporters
from humaskit.cli._judging import Judged
from humaskit.cli._words import Words
from humaskit.findings import Severity
from humaskit.reporters import Paint

SORTS: Final = ("article", "event", "agency", "feedback", "text", "unread")


def paint() -> Paint | None:
    """Return what colours a report; None where standard output is no terminal."""
    if not (sys.stdout.isatty() or os.environ.get("FORCE_COLOR")):
        return None
    from humaskit.cli._terminal import painter  # noqa: PLC0415 - it loads rich

    return painter()


def judged_text(judged: Sequence[Judged], words: Words) -> str:
    """Return the problems and findings, file by file, in the order of reading."""
    entries = [one.entry for one in judged]
    colours = paint()
    if colours is None:
        return reporters.full(entries, lang=words.lang)
    return reporters.full(entries, lang=words.lang, paint=colours)


def table(judged: Sequence[Judged], words: Words, written: int | None = None) -> str:
    """Return how much was read and checked, what was found, how many files were written."""
    columns = ["read", "checked", *(severity.value for severity in Severity)]
    heads = ["", *map(words, columns if written is None else [*columns, "written"])]
    rows = [
        [words(sort), *map(str, _row(those))]
        for sort in SORTS
        if (those := [one for one in judged if one.sort == sort])
    ]
    if written is not None:
        rows = [[*row, ""] for row in rows]
        rows.append([words("files"), *[""] * len(columns), str(written)])
    widths = [max(len(row[index]) for row in (heads, *rows)) for index in range(len(heads))]
    lines = ["   ".join(_cells(row, widths)).rstrip() for row in (heads, *rows)]
    rule = "─" * (sum(widths) + 3 * (len(widths) - 1))
    return "".join(f"{line}\n" for line in (lines[0], rule, *lines[1:]))


def written_text(written: Sequence[Path], folder: Path, words: Words) -> str:
    """Return the files that were written."""
    first = words("written_to", number=len(written), folder=folder.as_posix())
    return "".join(f"{line}\n" for line in (first, *(f"  {path.as_posix()}" for path in written)))


def _cells(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    numbers = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
    return [row[0].ljust(widths[0]), *numbers]


def _row(those: Sequence[Judged]) -> tuple[int, ...]:
    reports = [one.report for one in those if one.report is not None]
    findings = [found for report in reports for found in report.findings]
    weights = (sum(found.severity is severity for found in findings) for severity in Severity)
    return (len(those), len(reports), *weights)
