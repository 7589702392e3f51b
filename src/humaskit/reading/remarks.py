"""Comments in a body that speak to humaskit, and suppressions that took nothing out.

`<!-- humas: abaikan DAT001, KUT001 alasan="kutipan naskah lama" -->` takes findings of these rules
out. English words (`ignore`, `reason`) do too. At the top of the body it covers the whole
text, headline and all; behind words of a paragraph that paragraph; else the paragraph that follows.
"""

import re
from bisect import bisect_left
from typing import Final, Literal, NamedTuple

from humaskit.findings import Span
from humaskit.reading._layout import Comment
from humaskit.reading.prose import Prose

_SPEAKS: Final = re.compile(r"<!--\s*humas\s*:", re.IGNORECASE)
_VERB: Final = re.compile(r"\s*(?:abaikan|ignore)\b", re.IGNORECASE)
_REASON: Final = re.compile(r"\b(?:alasan|reason)\s*[=:]", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\s,]+")
_CODE: Final = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_QUOTES: Final = "\"'“”"
_CLOSING: Final = len("-->")


class Remark(NamedTuple):
    """A comment that speaks to humaskit (catatan untuk humaskit)."""

    span: Span
    """All of the comment."""
    codes: tuple[Span, ...]
    """The codes and names of rules in it; empty where it cannot be understood."""
    reason: str
    """Why the rules do not apply here; empty where it does not say."""
    scope: tuple[int, int] | None
    """Half-open code points into the body that it covers; None is the whole text."""


class Idle(NamedTuple):
    """A suppression that took nothing out (pengecualian yang tidak terpakai)."""

    span: Span
    """The code, or the whole comment where it cannot be understood."""
    why: Literal["unused", "unknown", "unreadable"]
    """No finding of it, no such rule, no such form."""
    nearest: str = ""
    """The rule that may be meant, where there is no such rule."""


def remarks(prose: Prose) -> tuple[Remark, ...]:
    """Return the comments of a body that speak to humaskit, in order.

    Args:
        prose: The body. Plain text has no comments, and code holds none.
    """
    return tuple(
        _remark(prose, comment)
        for comment in prose.comments
        if _SPEAKS.match(prose.source, comment.start, comment.end)
    )


def _remark(prose: Prose, comment: Comment) -> Remark:
    source, end = prose.source, comment.end - _CLOSING
    start = source.index(":", comment.start) + 1
    reason = _REASON.search(source, start, end)
    said = source[reason.end() : end].strip().strip(_QUOTES).strip() if reason else ""
    codes = _codes(prose, start, reason.start() if reason else end)
    whole = Span(prose.field, comment.start, comment.end)
    return Remark(whole, codes, " ".join(said.split()), _scope(prose, comment))


def _codes(prose: Prose, start: int, end: int) -> tuple[Span, ...]:
    verb = _VERB.match(prose.source, start, end)
    if verb is None:
        return ()
    words = tuple(_WORD.finditer(prose.source, verb.end(), end))
    if not all(_CODE.fullmatch(word[0]) for word in words):
        return ()
    return tuple(Span(prose.field, *word.span()) for word in words)


def _scope(prose: Prose, comment: Comment) -> tuple[int, int] | None:
    """Return what a comment covers; nothing where no paragraph follows it."""
    paragraphs = prose.paragraphs
    index = bisect_left(paragraphs, (comment.at,))
    if index and "\n" not in prose.text[paragraphs[index - 1].end : comment.at]:
        index -= 1
    elif index == 0:
        return None
    if index == len(paragraphs):
        return comment.end, comment.end
    place = prose.span(*paragraphs[index])
    return place.start, place.end
