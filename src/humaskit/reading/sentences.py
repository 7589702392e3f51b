"""Sentences of prose."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from humaskit.lexicon import words
from humaskit.reading.paragraphs import Stretch

_BEHIND: Final = r"[.!?…]*[\"”’)\]]*)[ \t\r\n]+(?=[\"“‘(\[]*[A-Z0-9À-Ý])"
_END: Final = re.compile(rf"([.!?…]{_BEHIND}")
_FULL_STOP: Final = re.compile(rf"(\.{_BEHIND}")
"""All ends of a text without other marks: one character is found far faster than one of four."""
_OTHER_ENDS: Final = "!?…"
_LAST_WORD: Final = re.compile(r"[\w.]*\Z")
_LOOK_BACK: Final = 12


def sentences(text: str, paragraphs: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Return the sentences of prose; abbreviations and initials do not end one.

    Args:
        text: The prose.
        paragraphs: Its paragraphs; no sentence runs over the end of one.
    """
    new = tuple.__new__  # thousands are made, each in half the time of a call of `Stretch`
    found: list[Stretch] = []
    pattern = _END if any(mark in text for mark in _OTHER_ENDS) else _FULL_STOP
    for start, end in paragraphs:
        begin = start
        for match in pattern.finditer(text, start, end):
            at = match.start()
            if not _abbreviates(text, max(begin, at - _LOOK_BACK), at):
                found.append(new(Stretch, (begin, match.end(1))))
                begin = match.end()
        found.append(new(Stretch, (begin, end)))
    return tuple(found)


def _abbreviates(text: str, start: int, end: int) -> bool:
    if text[end] != ".":
        return False
    word = text[start:end].rpartition(" ")[2]
    if not word.isalpha():
        match = _LAST_WORD.search(text, start, end)
        word = match[0] if match else ""
    initial = len(word) == 1 and word.isupper()
    return initial or word.lower() in _abbreviations()


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(words("abbreviations"))
