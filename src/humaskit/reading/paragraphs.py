"""Paragraphs of prose."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

_ENDS_OF_LINES: Final = ("\r", "\u2028", "\u2029")
_BLANK: Final = re.compile(r"\r?\n[ \t]*\r?\n|\r[ \t]*\r|\u2029")
_SENTENCE_END: Final = tuple('.!?:;”"’)')
_ITEM: Final = re.compile(r"[-*•–—]|\(?[0-9a-zA-Z]{1,2}[.)]\s")
_WRAPPED_AT: Final = 50


class Stretch(NamedTuple):
    """Half-open code points into a prose's text."""

    start: int
    end: int


def paragraphs(text: str, *, wrapped: bool) -> tuple[Stretch, ...]:
    """Return the paragraphs of prose, without the space around them.

    Args:
        text: The prose.
        wrapped: Whether lines may be wrapped by hand, as in plain text: a long line that does
            not end a sentence then goes on in the next one.
    """
    found: list[Stretch] = []
    last_line = 0
    for start, end in _lines(text):
        if wrapped and found and _goes_on(text, last_line, found[-1].end, start):
            found[-1] = Stretch(found[-1].start, end)
        else:
            found.append(Stretch(start, end))
        last_line = start
    return tuple(found)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each line that is not blank stands, without the space around it."""
    for sign in _ENDS_OF_LINES:
        text = text.replace(sign, "\n")
    start = 0
    for line in text.split("\n"):
        bare = line.lstrip()
        if bare:
            begin = start + len(line) - len(bare)
            yield begin, begin + len(bare.rstrip())
        start += len(line) + 1


def _goes_on(text: str, line_start: int, line_end: int, start: int) -> bool:
    return (
        line_end - line_start >= _WRAPPED_AT
        and not text.endswith(_SENTENCE_END, line_start, line_end)
        and not _BLANK.search(text, line_end, start)
        and not _ITEM.match(text, start)
    )
