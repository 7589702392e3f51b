"""What a reporter is given: one file's report, and where its fields stand in the file."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from humaskit.checks import Report
from humaskit.findings import Finding, Span
from humaskit.reporters._lines import line_starts

Language = Literal["id", "en"]
"""The language of messages: Indonesian or English."""


class Notice(NamedTuple):
    """Why a file, or a part of it, could not be read."""

    line: int
    """From 1."""
    code: str
    """A stable name of the fault."""
    message: str
    """In Indonesian."""
    message_en: str
    """The same in English."""


class Region(NamedTuple):
    """A stretch of a file: lines and columns from 1, the end column after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, eq=False)
class Entry:
    """One file, or any other named place, with the report on what stands in it."""

    path: str
    """How people call it: a path, an address, `-`."""
    report: Report
    lines: Mapping[str, int] = field(default_factory=dict)
    """The line of the file that each field begins on, from 1; 1 for fields left out."""
    verbatim: frozenset[str] = frozenset({"body"})
    """Fields that stand in the file as they are, from the beginning of a line."""
    notices: tuple[Notice, ...] = ()
    """What could not be read."""

    def place(self, found: Finding) -> tuple[int, int]:
        """Return a finding's line in the file and its column, both from 1.

        The column counts code points from the beginning of the field's line; a field that does
        not stand verbatim in the file has one line.
        """
        return self._place(found.field, found.start)

    def region(self, place: Finding | Span) -> Region | None:
        """Return where a finding or span stands in the file; None where that is only a line."""
        if place.field not in self.verbatim:
            return None
        start, end = self._place(place.field, place.start), self._place(place.field, place.end)
        return Region(*start, *end)

    def first_line(self, place: Finding | Span) -> int:
        """Return the line of the file that a finding or span begins on."""
        return self._place(place.field, place.start)[0]

    def line(self, found: Finding) -> tuple[str, int]:
        """Return the line of the field that a finding starts on, and where in it that is."""
        starts = self._starts(found.field)
        line = bisect_right(starts, found.start)
        source = self.report.sources[found.field]
        end = starts[line] if line < len(starts) else len(source)
        return source[starts[line - 1] : end].rstrip("\r\n"), found.start - starts[line - 1]

    def _place(self, field: str, offset: int) -> tuple[int, int]:
        starts = self._starts(field)
        line = bisect_right(starts, offset)
        below = line - 1 if field in self.verbatim else 0
        return self.lines.get(field, 1) + below, offset - starts[line - 1] + 1

    def _starts(self, field: str) -> tuple[int, ...]:
        if field not in self._known_starts:
            self._known_starts[field] = line_starts(self.report.sources[field])
        return self._known_starts[field]

    @cached_property
    def _known_starts(self) -> dict[str, tuple[int, ...]]:
        return {}
