"""Lines of a list: in plain text, in Markdown, in HTML."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from humaskit.reading.paragraphs import Stretch

if TYPE_CHECKING:
    from humaskit.reading.prose import Prose

_DASH: Final = re.compile(r"[-*•–—·▪●][ \t]*")
_ORDER: Final = re.compile(r"\(?(?P<mark>[0-9]{1,2}|[a-z])[.)][ \t]*")
_TAG: Final = re.compile(r"<li\b[^<>]*>(?:\s|<[a-z][^<>]*>)*\Z", re.IGNORECASE)
_MARKDOWN: Final = re.compile(r"(?:\A|\n)[ \t>]*[-*+][ \t]+[*_`\[]*\Z")
_LOOK_BACK: Final = 120
MOST_LINES: Final = 100
"""Longer lists are not read."""


def bullets(prose: "Prose", first: int) -> tuple[Stretch, ...]:
    """Return the lines of the list that begins with a paragraph, without their marks.

    Args:
        prose: Its paragraphs are read.
        first: The index of the paragraph.

    Returns:
        The lines, as far as one kind of mark goes on; empty where no list begins, or where its
        figures or letters do not count up from the first.
    """
    found: list[tuple[str, Stretch]] = []
    for paragraph in prose.paragraphs[first : first + MOST_LINES]:
        line = _bullet(prose, paragraph)
        if line is None or (found and _kind(found[0][0]) != _kind(line[0])):
            break
        found.append(line)
    marks = [mark for mark, _ in found]
    if len(found) == MOST_LINES or (marks and _kind(marks[0]) != "-" and not _counts_up(marks)):
        return ()
    return tuple(stretch for _, stretch in found)


def _bullet(prose: "Prose", paragraph: Stretch) -> tuple[str, Stretch] | None:
    text, (start, end) = prose.text, paragraph
    dash = _DASH.match(text, start, end)
    if dash:
        return "-", Stretch(dash.end(), end)
    order = _ORDER.match(text, start, end)
    if order:
        return order["mark"], Stretch(order.end(), end)
    if prose.format == "text":
        return None
    origin = prose.span(start, end).start
    before = prose.source[max(0, origin - _LOOK_BACK) : origin]
    pattern = _TAG if prose.format == "html" else _MARKDOWN
    return ("-", paragraph) if pattern.search(before) else None


def _kind(mark: str) -> str:
    if mark == "-":
        return "-"
    return "1" if mark.isdigit() else "a"


def _counts_up(marks: list[str]) -> bool:
    if marks[0] not in ("1", "a"):
        return False
    places = [int(mark) if mark.isdigit() else ord(mark) for mark in marks]
    return all(after == before + 1 for before, after in pairwise(places))
