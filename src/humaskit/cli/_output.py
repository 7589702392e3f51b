"""What the command prints for people: problems, findings, a table, the files written."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from humaskit.cli._judging import Judged
from humaskit.cli._words import Language, Words
from humaskit.findings import Finding, Severity
from humaskit.reporters import Entry, full

SORTS: Final = ("article", "event", "agency", "feedback", "unread")
_WIDTH: Final = 100


def console() -> Console:
    """Return standard output: where it is no terminal, of a set width and without colour."""
    shown = Console(highlight=False, soft_wrap=True)
    return shown if shown.is_terminal else Console(highlight=False, soft_wrap=True, width=_WIDTH)


def show_judged(out: Console, judged: Iterable[Judged], words: Words) -> None:
    """Print the problems and findings, file by file, in the order of reading."""
    for one in judged:
        for problem in one.loaded.problems:
            place = f"{problem.path.as_posix()}:{problem.line}"
            field = f"{problem.field}: " if problem.field else ""
            text = words.choose(problem.message, problem.message_en)
            out.print(f"{place}: {field}{text}\n", markup=False)
        text = _english(one.entry) if words.language is Language.EN else full((one.entry,))
        out.print(text, markup=False, end="")


def show_table(
    out: Console, judged: Sequence[Judged], words: Words, written: int | None = None
) -> None:
    """Print how much was read and checked, what was found, and how many files were written."""
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column("")
    columns = ["read", "checked", *(severity.value for severity in Severity)]
    for column in columns if written is None else [*columns, "written"]:
        table.add_column(words(column), justify="right")
    for sort in SORTS:
        those = [one for one in judged if one.sort == sort]
        if those:
            table.add_row(words(sort), *map(str, _row(those)))
    if written is not None:
        table.add_row(words("files"), *[""] * len(columns), str(written))
    out.print(table)


def show_written(out: Console, written: Sequence[Path], folder: Path, words: Words) -> None:
    """Print the files that were written."""
    out.print(words("written_to", number=len(written), folder=folder.as_posix()), markup=False)
    for path in written:
        out.print(f"  {path.as_posix()}", markup=False)


def _row(those: Sequence[Judged]) -> tuple[int, ...]:
    reports = [one.report for one in those if one.report is not None]
    findings = [found for report in reports for found in report.findings]
    weights = (sum(found.severity is severity for found in findings) for severity in Severity)
    return (len(those), len(reports), *weights)


def _english(entry: Entry) -> str:
    lines = [_english_line(entry, found) for found in entry.report.findings]
    lines += [f"{entry.path}: {failure.message_en}" for failure in entry.report.failures]
    return "".join(f"{line}\n\n" for line in lines)


def _english_line(entry: Entry, found: Finding) -> str:
    line, column = entry.place(found)
    advice = f" → suggestion: {found.suggestion}" if found.suggestion is not None else ""
    return f"{entry.path}:{line}:{column}: {found.code} {found.message_en}{advice}"
