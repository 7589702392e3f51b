"""A text made to fit: headline, as much of the lead as whole sentences allow, address, hashtags."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple

from humaskit.social._limits import Channel, limits
from humaskit.social._links import links
from humaskit.social._seams import Reading, Seam, Sentence
from humaskit.social._units import Unit, measure

ELLIPSIS: Final = "…"
"""Stands where something was left out."""
LEFT_OUT: Final = f"[{ELLIPSIS}]"
"""Stands for what could not be cut."""
_LOOSE_ENDS: Final = " ,;:–—-"
_HASHTAG: Final = re.compile(r"(?<!\w)[#＃]\w")


class Room(NamedTuple):
    """How much of a text a channel takes."""

    most: int
    unit: Unit
    links: int | None = None
    """How many different URLs."""
    hashtags: int | None = None

    def holds(self, text: str) -> bool:
        """Whether a text is within every limit."""
        return (
            measure(text, self.unit) <= self.most
            and (self.links is None or len({text[a:b] for a, b in links(text)}) <= self.links)
            and (self.hashtags is None or len(_HASHTAG.findall(text)) <= self.hashtags)
        )


def room(channel: Channel, *, pictured: bool) -> Room:
    """Return how much text a post of a channel takes.

    Args:
        channel: One of `CHANNELS`.
        pictured: Whether the post has pictures, so that its text is their caption.
    """
    parts = limits(channel)
    limit = parts["caption"] if pictured and "caption" in parts else parts["text"]
    number = {part: found.most for part, found in parts.items()}
    return Room(limit.most, limit.unit, number.get("links"), number.get("hashtags"))


@dataclass(frozen=True, slots=True)
class Pieces:
    """What a post is made of."""

    headline: str
    lead: tuple[Sentence, ...]
    url: str
    hashtags: tuple[str, ...]


class Composed(NamedTuple):
    """A text, and how many sentences of the lead it holds."""

    text: str
    sentences: int


def compose(pieces: Pieces, space: Room) -> Composed:
    """Return a text within a limit, made of whole sentences.

    The address goes in first, then the headline, hashtags as long as there is room, and the lead
    sentence by sentence. A headline that is too long ends at a seam with an ellipsis; one that
    cannot be cut gives way to the lead. An address that alone is too long is left out: whoever
    posts has it beside the text.

    Args:
        pieces: What to say.
        space: How much there is room for.
    """
    url = pieces.url if space.holds(pieces.url) else ""
    headline = shorten(pieces.headline, space, beside=f"\n\n{url}" if url else "")
    number = len(pieces.hashtags)
    while number and not space.holds(_joined(headline, (), url, pieces.hashtags[:number])):
        number -= 1
    tags = pieces.hashtags[:number]
    sentences = bisect_right(
        range(1, len(pieces.lead) + 1),
        x=0,
        key=lambda count: not space.holds(_joined(headline, pieces.lead[:count], url, tags)),
    )
    return Composed(_joined(headline, pieces.lead[:sentences], url, tags), sentences)


def shorten(text: str, space: Room, *, beside: str = "") -> str:
    """Return a text as far as there is room for it, cut at a seam and ended by an ellipsis.

    Args:
        text: Plain text.
        space: How much there is room for.
        beside: What follows it and takes room too.

    Returns:
        The text itself where it fits; empty where no seam is early enough.
    """
    first = next(in_pieces(text, space, beside=beside))
    return "" if first == LEFT_OUT else first


def in_pieces(text: str, space: Room, *, beside: str) -> Iterator[str]:
    """Yield a text in pieces that there is room for, cut at seams and joined by ellipses.

    Args:
        text: Plain text.
        space: How much there is room for.
        beside: What follows each piece and takes room too.

    Yields:
        The pieces in order; `[…]` and nothing more where no seam is early enough.
    """
    start, lead = 0, ""
    seams = Reading(text).seams if not space.holds(text + beside) else ()
    later = 0
    # each seam is a character at least, so that many more than there is room for are too many
    while len(seams) - later > space.most or not space.holds(f"{lead}{text[start:]}{beside}"):
        piece = partial(_piece, text, start, lead)
        nearest = min(len(seams), later + space.most)
        last = bisect_right(
            seams, x=0, lo=later, hi=nearest, key=partial(_too_long, space, piece, beside)
        )
        if last == later:
            yield LEFT_OUT
            return
        yield piece(seams[last - 1])
        start, lead, later = seams[last - 1].end, f"{ELLIPSIS} ", last
    yield f"{lead}{text[start:]}"


def _too_long(space: Room, piece: Callable[[Seam], str], beside: str, seam: Seam) -> bool:
    return not space.holds(piece(seam) + beside)


def _piece(text: str, start: int, lead: str, seam: Seam) -> str:
    return f"{lead}{text[start : seam.start].rstrip(_LOOSE_ENDS)} {ELLIPSIS}"


def paragraphs(sentences: Sequence[Sentence]) -> str:
    """Return sentences as text, their paragraphs one blank line apart."""
    return "".join(
        (("\n\n" if sentence.opens else " ") if index else "") + sentence.text
        for index, sentence in enumerate(sentences)
    )


def _joined(headline: str, lead: Sequence[Sentence], url: str, hashtags: Sequence[str]) -> str:
    blocks = [headline, paragraphs(lead), url, " ".join(hashtags)]
    return "\n\n".join(block for block in blocks if block)
