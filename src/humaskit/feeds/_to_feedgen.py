"""A feed as feedgen holds it."""

from collections.abc import Iterable
from datetime import datetime

from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import OnError
from humaskit.feeds._fragments import fragments
from humaskit.feeds._generator import Generator
from humaskit.models.article import Article


def to_feedgen(
    channel: Channel,
    articles: Iterable[Article],
    *,
    at: datetime | None = None,
    on_error: OnError = "raise",
) -> Generator:
    """Return a feedgen FeedGenerator that holds the channel and the public articles.

    Its `rss_str()` and `atom_str()` give what `rss` and `atom` give, feedgen's faults mended, but
    for the channel's style sheet and sources, which feedgen has no room for; what is added to it
    afterwards is written as feedgen writes it.

    Args:
        channel: What the feed says of itself.
        articles: The entries, in the order to write them. What is not published is left out.
        at: The moment to judge embargoes, schedules and expiries by, aware. Without it no
            article may have one.
        on_error: Whether an article that no feed can carry is refused or skipped (and logged).

    Raises:
        InvalidValueError: An article needs `at`, or a feed cannot carry an article; it names the
            article's id and the field.
    """
    written = fragments(articles, at=at, on_error=on_error, make=lambda entry: entry, shelf=None)
    from humaskit.feeds import _feedgen  # noqa: PLC0415 - no lxml before a feed is built

    return _feedgen.generator(channel, [one.fragment for one in written])
