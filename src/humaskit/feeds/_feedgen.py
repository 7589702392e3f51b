"""The one door to feedgen: fills a FeedGenerator and has `_repairs` mend what it writes."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Final

from feedgen.feed import FeedGenerator

from humaskit.feeds._chain import Chain
from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import Entry
from humaskit.feeds._generator import Generator
from humaskit.feeds._repairs import ChannelRepairs, EntryRepairs
from humaskit.feeds._xml import styled
from humaskit.models.wire import percent_encoded

_NEVER: Final = datetime(2000, 1, 1, tzinfo=UTC)


def generator(channel: Channel, entries: Sequence[Entry]) -> Generator:
    """Return a FeedGenerator that holds the channel and its entries, in their order."""
    feed = _head(channel, max((entry.updated for entry in entries), default=None))
    for entry in entries:
        _add(feed, entry)
    return feed  # type: ignore[no-any-return]  # feedgen ships no types


def rss_frame(
    channel: Channel, updated: datetime | None, chain: Chain | None = None
) -> tuple[bytes, bytes]:
    """Return what stands before and after the items of an RSS document.

    Args:
        channel: What the feed says of itself.
        updated: When its newest item last changed; None where it has none.
        chain: Where it stands among the feed's archives.
    """
    return _parted(channel, _head(channel, updated, chain).rss_str(), b"</channel>")


def atom_frame(
    channel: Channel, updated: datetime | None, chain: Chain | None = None
) -> tuple[bytes, bytes]:
    """Return what stands before and after the entries of an Atom document; as `rss_frame`."""
    return _parted(channel, _head(channel, updated, chain).atom_str(), b"</feed>")


def _parted(channel: Channel, document: bytes, end: bytes) -> tuple[bytes, bytes]:
    head, foot, rest = document.rpartition(end)
    if channel.stylesheet:
        # lxml gives no instruction before the root element back.
        declaration, line_end, root = head.partition(b"\n")
        head = declaration + line_end + styled(channel.stylesheet) + root
    return head, foot + rest


def _head(channel: Channel, updated: datetime | None, chain: Chain | None = None) -> FeedGenerator:
    """Return a FeedGenerator without entries.

    The feed was last updated when its newest entry was; a feed without entries says the year
    2000, since Atom requires a time and no clock is read.
    """
    feed = FeedGenerator()
    home = percent_encoded(channel.home_url)
    feed.id(channel.id or percent_encoded(channel.atom_url or channel.home_url))
    feed.title(channel.title)
    feed.subtitle(channel.description or channel.title)
    feed.link(href=home, rel="alternate", type="text/html")
    feed.language(channel.language)
    feed.updated(updated or _NEVER)
    feed.generator("humaskit")
    site = channel.publisher.website
    feed.author(_author(channel.publisher.name, site and percent_encoded(site)))
    if channel.icon:
        feed.icon(percent_encoded(channel.icon))
    # feedgen formats this date by switching the locale of the whole process.
    vars(feed)["_FeedGenerator__rss_lastBuildDate"] = None
    feed.register_extension("humas", partial(ChannelRepairs, channel, updated, chain))
    return feed


def _add(feed: FeedGenerator, entry: Entry) -> None:
    item = feed.add_entry(order="append")
    item.id(entry.id)
    item.title(entry.title)
    item.updated(entry.updated)
    item.author([_author(author.name, author.url) for author in entry.authors])
    item.link(links(entry))
    if entry.summary:
        item.summary(entry.summary)
    if entry.content:
        item.content(entry.content, type="html")
    if entry.topics:
        item.category([{"term": topic} for topic in entry.topics])
    item.register_extension("humas", partial(EntryRepairs, entry, links(entry)))


def _author(name: str, url: str | None) -> dict[str, str]:
    return {"name": name, "uri": url} if url else {"name": name}


def links(entry: Entry) -> list[dict[str, str]]:
    """Return the links of an entry as feedgen takes them, the article itself first."""
    found = [{"href": entry.url, "rel": "alternate", "type": "text/html"}]
    found[0]["hreflang"] = entry.language
    for language, url in entry.translations:
        # Not `alternate`: readers, feedparser among them, take the last one for the article.
        found.append({"href": url, "rel": "related", "type": "text/html", "hreflang": language})
    for medium in entry.media:
        if medium.content_type:
            link = {"href": medium.url, "rel": "enclosure", "type": medium.content_type}
            found.append(link | ({"length": str(medium.size)} if medium.size else {}))
    return found
