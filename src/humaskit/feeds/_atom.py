"""Atom 1.0."""

from collections.abc import Iterable
from datetime import datetime

from humaskit.feeds._atom_entry import atom_entry
from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import OnError
from humaskit.feeds._fragments import fragments, newest_change
from humaskit.feeds._shelves import Fragments
from humaskit.feeds._sources import sourced
from humaskit.models.article import Article


def atom(
    channel: Channel,
    articles: Iterable[Article],
    *,
    at: datetime | None = None,
    on_error: OnError = "raise",
    kept: Fragments | None = None,
) -> bytes:
    """Write the public articles as an Atom 1.0 document (RFC 4287).

    Args:
        channel: What the feed says of itself; validators ask for its `atom_url`.
        articles: The entries, in the order to write them. What is not published is left out.
        at: The moment to judge embargoes, schedules and expiries by, aware. Without it no
            article may have one.
        on_error: Whether an article that no feed can carry is refused or skipped (and logged).
        kept: What earlier calls wrote of each article; it changes no byte.

    Returns:
        The document in UTF-8; equal input gives equal bytes.

    Raises:
        InvalidValueError: An article needs `at`, or a feed cannot carry an article; it names the
            article's id and the field.
    """
    shelf = kept.shelf("atom", bytes) if kept is not None else None
    written = fragments(articles, at=at, on_error=on_error, make=atom_entry, shelf=shelf)
    from humaskit.feeds import _feedgen  # noqa: PLC0415 - no lxml before a feed is built

    head, foot = _feedgen.atom_frame(channel, newest_change(written))
    return b"".join([head, *sourced("atom", channel, written), foot])
