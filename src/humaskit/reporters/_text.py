"""Reports as plain text: one line for each finding, or with the line and a caret under it."""

from collections.abc import Iterable, Iterator
from typing import Final

from humaskit.findings import Finding
from humaskit.reporters._entry import Entry
from humaskit.reporters._lines import width

_BEFORE: Final = 50
_AFTER: Final = 40


def concise(entries: Iterable[Entry]) -> str:
    """Write one line for each finding and for each rule that broke down.

    Args:
        entries: In the order in which they shall stand.

    Returns:
        Lines such as `rilis.md:12:5: DAT001 … → saran: Selasa`, each with a line feed; empty
        text where there is nothing to say.
    """
    return "".join(f"{line}\n" for entry in entries for line in _concise(entry))


def full(entries: Iterable[Entry]) -> str:
    """Write each finding with its line of the text and carets under the evidence.

    Args:
        entries: In the order in which they shall stand.

    Returns:
        Blocks with an empty line after each; empty text where there is nothing to say.
    """
    return "".join(f"{block}\n\n" for entry in entries for block in _blocks(entry))


def _concise(entry: Entry) -> Iterator[str]:
    for found in entry.report.findings:
        yield _headline(entry, found)
    for failure in entry.report.failures:
        yield f"{entry.path}: {failure.message}"


def _blocks(entry: Entry) -> Iterator[str]:
    for found in entry.report.findings:
        yield "\n".join((_headline(entry, found), *_excerpt(entry, found)))
    for failure in entry.report.failures:
        yield f"{entry.path}: {failure.message}"


def _headline(entry: Entry, found: Finding) -> str:
    line, column = entry.place(found)
    advice = f" → saran: {_shown(found.suggestion)}" if found.suggestion is not None else ""
    return f"{entry.path}:{line}:{column}: {found.code} {_shown(found.message)}{advice}"


def _excerpt(entry: Entry, found: Finding) -> tuple[str, str]:
    """Return the part of the line around the evidence, and carets under the evidence."""
    line, at = entry.line(found)
    end = min(at + found.end - found.start, len(line))
    first, last = max(0, at - _BEFORE), min(len(line), end + _AFTER)
    before = ("…" if first else "") + _shown(line[first:at])
    evidence = _shown(line[at:end])
    after = _shown(line[end:last]) + ("…" if last < len(line) else "")
    return (
        f"    {before}{evidence}{after}".rstrip(),
        f"    {' ' * width(before)}{'^' * max(1, width(evidence))}",
    )


def _shown(text: str) -> str:
    """Return a text that cannot move a terminal's cursor or colour."""
    return "".join(char if char.isprintable() or char == "\u200d" else " " for char in text)
