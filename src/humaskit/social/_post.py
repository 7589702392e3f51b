"""An article as one post of a channel (unggahan)."""

from dataclasses import dataclass
from typing import Final

from humaskit import rendering
from humaskit.models.article import Article
from humaskit.models.article_names import WITHDRAWN_NAMES
from humaskit.models.history import State
from humaskit.models.languages import is_indonesian
from humaskit.models.media import Image
from humaskit.models.wire import percent_encoded
from humaskit.social._composing import LEFT_OUT, Pieces, Room, compose, room, shorten
from humaskit.social._hashtags import hashtags
from humaskit.social._limits import Channel, Limit, limits
from humaskit.social._seams import Reading, Sentence
from humaskit.social._units import Unit, measure

USUAL_HASHTAGS: Final = 5
"""How many are used where the channel names no limit."""

_NO_HASHTAGS: Final = frozenset({"whatsapp"})
"""Channels that link no hashtags."""
_TITLED: Final = frozenset({"youtube"})
"""Channels whose title stands above the text, so that the text need not repeat it."""
_NO_ANGLES: Final = frozenset({"youtube"})
"""Channels that refuse `<` and `>`; the full-width forms stand for them."""
_ANGLES: Final = str.maketrans("<>", "＜＞")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a post (gambar)."""

    url: str
    """Where it is, percent-encoded."""
    alt: str
    """What it shows, within the channel's limit; empty for a decorative one, `[…]` where it is too
    long and cannot be cut."""


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
    limit: int
    """The limit it was held to."""
    unit: Unit
    """What was counted."""


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
    return posted(article, channel)[0]


def posted(article: Article, channel: Channel) -> tuple[Post, tuple[Sentence, ...]]:
    """Return the post, and the sentences of the lead that it has no room for."""
    parts = limits(channel)
    images = _pictures(article, channel)
    space = room(channel, pictured=bool(images))
    headline, said = _headline(article), tuple(Reading(_lead(article)).sentences())
    if channel in _NO_ANGLES:
        headline = headline.translate(_ANGLES)
        said = tuple(one._replace(text=one.text.translate(_ANGLES)) for one in said)
    limit = parts.get("title")
    title = limit and shorten(headline, Room(limit.most, limit.unit))
    above = channel in _TITLED and title == headline
    pieces = Pieces("" if above else headline, said, _address(article), _tags(article, channel))
    text, told = compose(pieces, space)
    length = measure(text, space.unit)
    made = Post(channel, text, title, pieces.url, images, length, space.most, space.unit)
    return made, said[told:]


def _lead(article: Article) -> str:
    if article.withdrawal is not None:
        return article.withdrawal.reason
    return article.summary or rendering.plain(article).partition("\n\n")[0]


def _headline(article: Article) -> str:
    if article.state is not State.WITHDRAWN:
        return article.headline
    return f"{WITHDRAWN_NAMES[not is_indonesian(article.language)]}: {article.headline}"


def _address(article: Article) -> str:
    elsewhere = article.withdrawal.alternative_url if article.withdrawal else None
    return percent_encoded(elsewhere or article.url)


def _tags(article: Article, channel: Channel) -> tuple[str, ...]:
    limit = limits(channel).get("hashtags")
    if channel in _NO_HASHTAGS:
        return ()
    return hashtags(article.topics)[: limit.most if limit else USUAL_HASHTAGS]


def _pictures(article: Article, channel: Channel) -> tuple[Picture, ...]:
    parts = limits(channel)
    images = [medium for medium in article.media if isinstance(medium, Image)]
    number = parts["pictures"].most if "pictures" in parts else len(images)
    return tuple(
        Picture(percent_encoded(image.url), _alt(image.alt or "", parts.get("alt")))
        for image in images[:number]
    )


def _alt(text: str, limit: Limit | None) -> str:
    if limit is None or not text:
        return text
    return shorten(text, Room(limit.most, limit.unit)) or LEFT_OUT
