"""A text made to fit: headline, as much of the lead as whole sentences allow, address, hashtags."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from humaskit.social._limits import Limit
from humaskit.social._seams import Reading, Sentence
from humaskit.social._units import measure

ELLIPSIS: Final = "…"
"""Stands where something was left out."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """What a post is made of."""

    headline: str
    lead: tuple[Sentence, ...]
    url: str
    hashtags: tuple[str, ...]


def compose(pieces: Pieces, limit: Limit) -> str:
    """Return a text within a limit, made of whole sentences.

    The address goes in first, then the headline, hashtags as long as there is room, and the lead
    sentence by sentence. A headline that is too long ends at a seam with an ellipsis; one that
    cannot be cut gives way to the lead. An address that alone is too long is left out: whoever
    posts has it beside the text.

    Args:
        pieces: What to say.
        limit: How much there is room for.
    """
    url = pieces.url if fits(pieces.url, limit) else ""
    headline = _shortened(pieces.headline, url, limit)
    number = len(pieces.hashtags)
    while number and not fits(_joined(headline, (), url, pieces.hashtags[:number]), limit):
        number -= 1
    tags = pieces.hashtags[:number]
    most = bisect_right(
        range(1, len(pieces.lead) + 1),
        limit.most,
        key=lambda count: measure(
            _joined(headline, pieces.lead[:count], url, tags), limit.unit
        ),
    )
    return _joined(headline, pieces.lead[:most], url, tags)


def fits(text: str, limit: Limit) -> bool:
    """Whether a text is within a limit."""
    return measure(text, limit.unit) <= limit.most


def shorten(text: str, limit: Limit, *, beside: str = "") -> str:
    """Return a text as far as a limit lets it go, cut at a seam and ended by an ellipsis.

    Args:
        text: Plain text.
        limit: How much there is room for.
        beside: What follows it and takes room too.

    Returns:
        The text itself where it fits; empty where no seam is early enough.
    """
    if fits(text + beside, limit):
        return text
    reading = Reading(text)
    longest = min(len(text) - 1, limit.most)
    while longest > 0:
        cut = reading.cut(longest)
        if not cut or fits(f"{cut} {ELLIPSIS}{beside}", limit):
            return cut and f"{cut} {ELLIPSIS}"
        longest = len(cut) - 1
    return ""


def _shortened(headline: str, url: str, limit: Limit) -> str:
    return shorten(headline, limit, beside=f"\n\n{url}" if url else "")


def _joined(
    headline: str, lead: Sequence[Sentence], url: str, hashtags: Sequence[str]
) -> str:
    blocks = [headline, paragraphs(lead), url, " ".join(hashtags)]
    return "\n\n".join(block for block in blocks if block)


def paragraphs(sentences: Sequence[Sentence]) -> str:
    """Return sentences as text, their paragraphs one blank line apart."""
    return "".join(
        (("\n\n" if sentence.opens else " ") if index else "") + sentence.text
        for index, sentence in enumerate(sentences)
    )
