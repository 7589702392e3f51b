"""Samples: marked prose with its circumstances, for the examples and cases of rules.

A sample is a body in marked prose. Lines before it, and an empty one between, give the rest::

    judul: ⟦14⟧ desa menerima bantuan
    terbit: 2026-11-25

    Bantuan diterima 13 desa.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.findings import Span
from humaskit.lexicon.marking import mark, unmark
from humaskit.reading.draft import FIELDS, Draft
from humaskit.reading.prose import FORMATS

_HEAD: Final = re.compile(r"(?:(?:judul|ringkasan|terbit|wilayah|bahasa|format): [^\n]*\n)+\n")


@dataclass(frozen=True, eq=False, slots=True)
class Sample:
    """A text to be read, and where a rule must strike in it."""

    draft: Draft
    spans: tuple[Span, ...]
    """Where a rule must strike: title first, then summary, then body, each in order."""

    def marked(self, spans: tuple[Span, ...]) -> tuple[tuple[str, str], ...]:
        """Return the fields that are not empty, by name, as marked prose with these spans."""
        return tuple(
            (name, mark(source, tuple((at.start, at.end) for at in spans if at.field == name)))
            for name in FIELDS
            if (source := self.draft.source(name))
        )


def read_sample(prose: str) -> Sample:
    """Read a sample.

    Args:
        prose: A body in marked prose; lines `judul:`, `ringkasan:`, `terbit:` (ISO 8601),
            `wilayah:` (Kemendagri code), `bahasa:` (BCP 47) and `format:` may stand before it.

    Raises:
        InvalidValueError: A mark has no partner, or there is no such format.
        ValueError: `terbit` is not a date.
    """
    match = _HEAD.match(prose)
    head = dict(line.split(": ", 1) for line in match[0].splitlines() if line) if match else {}
    form = next((name for name in FORMATS if name == head.get("format", "text")), None)
    if form is None:
        raise InvalidValueError(
            "sample",
            "format",
            "unknown",
            f"Tidak ada format '{head['format']}'",
            f"no format '{head['format']}'",
        )
    body = prose[match.end() :] if match else prose
    written = (head.get("judul", ""), head.get("ringkasan", ""), body)
    title, summary, content = (unmark(text) for text in written)
    draft = Draft(
        title.text,
        summary.text,
        content.text,
        format=form,
        language=head.get("bahasa", "id"),
        posted=date.fromisoformat(head["terbit"]) if "terbit" in head else None,
        region=head.get("wilayah"),
    )
    fields = zip(FIELDS, (title, summary, content), strict=True)
    spans = (Span(name, *span) for name, field in fields for span in field.spans)
    return Sample(draft, tuple(spans))
