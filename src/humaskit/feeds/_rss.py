"""RSS 2.0."""

from collections.abc import Iterable
from datetime import datetime

from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import OnError, entries
from humaskit.models.article import Article


def rss(
    channel: Channel,
    articles: Iterable[Article],
    *,
    at: datetime | None = None,
    on_error: OnError = "raise",
) -> bytes:
    """Write the public articles as an RSS 2.0 document with the RSS Advisory Board's profile.

    Args:
        channel: What the feed says of itself; validators ask for its `rss_url`.
        articles: The entries, in the order to write them. What is not published is left out.
        at: The moment to judge embargoes, schedules and expiries by, aware. Without it no
            article may have one.
        on_error: Whether an article that no feed can carry is refused or skipped (and logged).

    Returns:
        The document in UTF-8; equal input gives equal bytes.

    Raises:
        InvalidValueError: An article needs `at`, or a feed cannot carry an article; it names the
            article's id and the field.
    """
    written = entries(articles, at=at, on_error=on_error)
    from humaskit.feeds import _feedgen  # noqa: PLC0415 - no lxml before a feed is built

    return _feedgen.generator(channel, written).rss_str()
