"""An article as a thread: what one post does not hold (utas)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from humaskit import rendering
from humaskit.models.article import Article
from humaskit.social._composing import Room, in_pieces, paragraphs, room
from humaskit.social._limits import Channel
from humaskit.social._post import Post, posted
from humaskit.social._seams import Reading, Sentence
from humaskit.social._units import measure

_COUNTER: Final = "\n\n(9999/9999)"


def thread(article: Article, channel: Channel) -> tuple[Post, ...]:
    """Return an article as a thread: the headline and address, then all it says.

    The first is `post` itself; the others go on with the summary and the body, sentence by
    sentence, and each ends in its number, `(2/7)`. A sentence that is longer than a post goes on
    in the next one, cut at a seam; what cannot be cut, a quotation longer than a post, is left out
    and `[…]` stands for it.

    Args:
        article: In any state.
        channel: One of `CHANNELS`.

    Returns:
        The posts in order; one, unnumbered, where the first holds all there is.

    Raises:
        InvalidValueError: There is no such channel.
        MissingExtraError: The channel counts grapheme clusters or emoji, and `regex` is missing.
    """
    first, rest = posted(article, channel)
    space = room(channel, pictured=False)
    texts = tuple(_texts([*rest, *_body(article)], space))
    number = len(texts) + 1
    counted = [f"{text}\n\n({index}/{number})" for index, text in enumerate(texts, 2)]
    later = replace(first, title=None, pictures=(), limit=space.most)
    return (
        first,
        *(replace(later, text=text, length=measure(text, space.unit)) for text in counted),
    )


def _body(article: Article) -> Iterator[Sentence]:
    """Yield what the body says beyond the lead."""
    if article.withdrawal is not None:
        return iter(())
    body = rendering.plain(article)
    return Reading(body if article.summary else body.partition("\n\n")[2]).sentences()


def _texts(sentences: Sequence[Sentence], space: Room) -> Iterator[str]:
    held: list[Sentence] = []
    for sentence in _small(sentences, space):
        if held and not space.holds(paragraphs([*held, sentence]) + _COUNTER):
            yield paragraphs(held)
            held = []
        held.append(sentence)
    if held:
        yield paragraphs(held)


def _small(sentences: Sequence[Sentence], space: Room) -> Iterator[Sentence]:
    """Yield sentences none of which is longer than a post."""
    for sentence in sentences:
        for piece in in_pieces(sentence.text, space, beside=_COUNTER):
            yield Sentence(piece, sentence.opens)
