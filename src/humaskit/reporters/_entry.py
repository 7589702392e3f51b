"""What a reporter is given: one file's report, and where its fields stand in the file."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from humaskit.checks import Report
from humaskit.findings import Finding
from humaskit.reporters._lines import line_starts


@dataclass(frozen=True, eq=False)
class Entry:
    """One file, or any other named place, with the report on what stands in it."""

    path: str
    """How people call it: a path, an address, `-`."""
    report: Report
    lines: Mapping[str, int] = field(default_factory=dict)
    """The line of the file that each field begins on, from 1; 1 for fields left out."""

    def place(self, found: Finding) -> tuple[int, int]:
        """Return a finding's line in the file and its column in that line, both from 1.

        On a field's first line the column counts from the beginning of the field.
        """
        starts = self.starts[found.field]
        line = bisect_right(starts, found.start)
        return self.lines.get(found.field, 1) + line - 1, found.start - starts[line - 1] + 1

    def line(self, found: Finding) -> tuple[str, int]:
        """Return the line of the field that a finding starts on, and where in it that is."""
        starts = self.starts[found.field]
        line = bisect_right(starts, found.start)
        source = self.report.sources[found.field]
        end = starts[line] if line < len(starts) else len(source)
        return source[starts[line - 1] : end].rstrip("\r\n"), found.start - starts[line - 1]

    @cached_property
    def starts(self) -> Mapping[str, tuple[int, ...]]:
        """Where the lines of each field with a finding start."""
        fields = {found.field for found in self.report.findings}
        return {name: line_starts(self.report.sources[name]) for name in sorted(fields)}
