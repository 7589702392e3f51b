"""An article as one post of a channel (unggahan)."""

from dataclasses import dataclass
from typing import Final

from humaskit import rendering
from humaskit.models.article import Article
from humaskit.models.history import State
from humaskit.models.media import Image
from humaskit.models.wire import percent_encoded
from humaskit.social._composing import Pieces, compose, shorten
from humaskit.social._hashtags import hashtags
from humaskit.social._limits import Channel, Limit, limits
from humaskit.social._seams import Reading
from humaskit.social._units import measure

USUAL_HASHTAGS: Final = 5
"""How many are used where the channel names no limit."""

_NO_HASHTAGS: Final = frozenset({"whatsapp"})
"""Channels that link no hashtags."""
_TITLED: Final = frozenset({"youtube"})
"""Channels whose title stands above the text, so that the text need not repeat it."""
_WITHDRAWN: Final = {"id": "Dicabut", "en": "Withdrawn"}
_ANGLES: Final = str.maketrans("<>", "＜＞")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a post (gambar)."""

    url: str
    """Where it is, percent-encoded."""
    alt: str
    """What it shows, within the channel's limit; empty for a decorative one."""


@dataclass(frozen=True, slots=True)
class Post:
    """What to hand to a channel (unggahan)."""

    channel: Channel
    """The channel."""
    text: str
    """The text, within the channel's limit."""
    title: str | None
    """The title, where the channel has one: `youtube`, and photo posts of `tiktok`."""
    url: str
    """The article's address on the official site, percent-encoded."""
    pictures: tuple[Picture, ...]
    """Its pictures, as many as the channel takes, each with its alternative text."""
    length: int
    """How long the text is, counted as the channel counts."""
    limit: Limit
    """The limit it was held to."""


def post(article: Article, channel: Channel) -> Post:
    """Return an article as one post, its text within the channel's limit.

    The text is the headline, whole sentences of the summary (or of the first paragraph) as far as
    they go, the address and hashtags. Nothing is cut in half: no name, number, date, quotation,
    bracket or address. A withdrawn article gives a notice with the reason in place of the lead.

    Args:
        article: In any state; whether it may be posted yet is the caller's to say
            (`Article.is_public`).
        channel: One of `CHANNELS`.

    Raises:
        InvalidValueError: There is no such channel.
        MissingExtraError: The channel counts grapheme clusters or emoji, and `regex` is missing.
    """
    parts = limits(channel)
    images = _pictures(article, channel)
    limit = parts["caption"] if images and "caption" in parts else parts["text"]
    title = shorten(article.headline, parts["title"]) if "title" in parts else None
    headline = "" if channel in _TITLED and title == article.headline else _headline(article)
    pieces = Pieces(
        headline, tuple(Reading(lead(article)).sentences()), _address(article), tags(article, channel)
    )
    text = compose(pieces, limit)
    if channel == "youtube":
        text, title = text.translate(_ANGLES), title and title.translate(_ANGLES)
    return Post(channel, text, title, _address(article), images, measure(text, limit.unit), limit)


def lead(article: Article) -> str:
    """Return what an article says in short: its summary, or its first paragraph.

    Of a withdrawn article it is the reason.
    """
    if article.withdrawal is not None:
        return article.withdrawal.reason
    return article.summary or rendering.plain(article).partition("\n\n")[0]


def tags(article: Article, channel: Channel) -> tuple[str, ...]:
    """Return the hashtags of an article that a channel takes."""
    limit = limits(channel).get("hashtags")
    if channel in _NO_HASHTAGS:
        return ()
    return hashtags(article.topics)[: limit.most if limit else USUAL_HASHTAGS]


def _headline(article: Article) -> str:
    if article.state is not State.WITHDRAWN:
        return article.headline
    language = "id" if article.language.partition("-")[0] == "id" else "en"
    return f"{_WITHDRAWN[language]}: {article.headline}"


def _address(article: Article) -> str:
    elsewhere = article.withdrawal.alternative_url if article.withdrawal else None
    return percent_encoded(elsewhere or article.url)


def _pictures(article: Article, channel: Channel) -> tuple[Picture, ...]:
    parts = limits(channel)
    images = [medium for medium in article.media if isinstance(medium, Image)]
    number = parts["pictures"].most if "pictures" in parts else len(images)
    alt = parts.get("alt")
    return tuple(
        Picture(
            percent_encoded(image.url),
            shorten(image.alt or "", alt) if alt else image.alt or "",
        )
        for image in images[:number]
    )
