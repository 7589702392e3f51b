"""Sentences of prose."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from humaskit.lexicon import words
from humaskit.reading.paragraphs import Stretch

_END: Final = re.compile(r"[.!?…]+[\"”’)\]]*[ \t\r\n]+(?=[\"“‘(\[]*[A-Z0-9À-Ý])")
_LAST_WORD: Final = re.compile(r"[\w.]*\Z")
_LOOK_BACK: Final = 12


def sentences(text: str, paragraphs: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Return the sentences of prose; abbreviations and initials do not end one.

    Args:
        text: The prose.
        paragraphs: Its paragraphs; no sentence runs over the end of one.
    """
    found: list[Stretch] = []
    for start, end in paragraphs:
        begin = start
        for match in _END.finditer(text, start, end):
            if not _abbreviates(text, max(begin, match.start() - _LOOK_BACK), match.start()):
                found.append(Stretch(begin, match.start() + len(match[0].rstrip())))
                begin = match.end()
        found.append(Stretch(begin, end))
    return tuple(found)


def _abbreviates(text: str, start: int, end: int) -> bool:
    if text[end] != ".":
        return False
    match = _LAST_WORD.search(text, start, end)
    word = match[0] if match else ""
    initial = len(word) == 1 and word.isupper()
    return initial or word.lower() in _abbreviations()


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(words("abbreviations"))
