"""Paragraphs of prose."""

import re
from typing import Final, NamedTuple

_LINE: Final = re.compile(r"[^\r\n\u2028\u2029]+")
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
    for match in _LINE.finditer(text):
        start, end = match.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        if wrapped and found and _goes_on(text, last_line, found[-1].end, start):
            found[-1] = Stretch(found[-1].start, end)
        else:
            found.append(Stretch(start, end))
        last_line = start
    return tuple(found)


def _goes_on(text: str, line_start: int, line_end: int, start: int) -> bool:
    return (
        line_end - line_start >= _WRAPPED_AT
        and not text.endswith(_SENTENCE_END, line_start, line_end)
        and not _BLANK.search(text, line_end, start)
        and not _ITEM.match(text, start)
    )
