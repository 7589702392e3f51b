"""An article as a thread: what one post does not hold (utas)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from humaskit import rendering
from humaskit.models.article import Article
from humaskit.social._composing import ELLIPSIS, fits, paragraphs, shorten
from humaskit.social._limits import Channel, Limit
from humaskit.social._post import Post, lead, post
from humaskit.social._seams import Reading, Sentence
from humaskit.social._units import measure

_LEFT_OUT: Final = f"[{ELLIPSIS}]"
_COUNTER: Final = "\n\n(999/999)"


def thread(article: Article, channel: Channel) -> tuple[Post, ...]:
    """Return an article as a thread: the headline and address, then all it says.

    The first is `post` itself; the others hold the summary and the body, sentence by sentence,
    and each ends in its number, `(2/7)`. A sentence that is longer than a post goes on in the
    next one, cut at a seam; what cannot be cut, a quotation longer than a post, is left out and
    `[…]` stands for it.

    Args:
        article: In any state.
        channel: One of `CHANNELS`.

    Returns:
        The posts in order; one, unnumbered, where the first holds all there is.

    Raises:
        InvalidValueError: There is no such channel.
        MissingExtraError: The channel counts grapheme clusters or emoji, and `regex` is missing.
    """
    first = post(article, channel)
    rest = _said(article)
    if not rest or paragraphs(rest) in first.text:
        return (first,)
    texts = list(_texts(rest, first.limit))
    number = len(texts) + 1
    opening = post(article, channel)
    counted = [
        replace(
            opening,
            text=text,
            title=None,
            pictures=(),
            length=measure(text, first.limit.unit),
        )
        for index, chunk in enumerate(texts, 2)
        for text in [f"{chunk}\n\n({index}/{number})"]
    ]
    return (first, *counted)


def _said(article: Article) -> tuple[Sentence, ...]:
    whole = [lead(article)] if article.summary or article.withdrawal else []
    if article.withdrawal is None:
        whole.append(rendering.plain(article))
    return tuple(sentence for text in whole for sentence in Reading(text).sentences())


def _texts(sentences: Sequence[Sentence], limit: Limit) -> Iterator[str]:
    held: list[Sentence] = []
    for sentence in _small(sentences, limit):
        if held and not fits(paragraphs([*held, sentence]) + _COUNTER, limit):
            yield paragraphs(held)
            held = []
        held.append(sentence)
    if held:
        yield paragraphs(held)


def _small(sentences: Sequence[Sentence], limit: Limit) -> Iterator[Sentence]:
    for sentence in sentences:
        rest = sentence.text
        while not fits(rest + _COUNTER, limit):
            piece = shorten(rest, limit, beside=_COUNTER)
            if not piece:
                rest = _LEFT_OUT
                break
            yield Sentence(piece, sentence.opens)
            rest = f"{ELLIPSIS} {rest[len(piece) - 2 :].strip()}"
        yield Sentence(rest, sentence.opens)
