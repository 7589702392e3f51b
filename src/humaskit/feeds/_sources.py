"""Which feed an entry of another agency comes from (RFC 4287 4.2.11; sumber)."""

from collections.abc import Callable, Iterable, Iterator

from humaskit.feeds._channel import Channel, FeedSource
from humaskit.feeds._shelves import Kept
from humaskit.feeds._xml import attribute, spelt, text
from humaskit.models.wire import percent_encoded

_Element = Callable[[FeedSource, Kept[bytes]], str]


def rss_sourced(channel: Channel, written: Iterable[Kept[bytes]]) -> Iterator[bytes]:
    """Yield items, those of the channel's sources with the feed they come from."""
    return _sourced(channel, written, b"</item>", _rss_source)


def atom_sourced(channel: Channel, written: Iterable[Kept[bytes]]) -> Iterator[bytes]:
    """Yield entries, those of the channel's sources with the feed they come from."""
    return _sourced(channel, written, b"</entry>", _atom_source)


def _sourced(
    channel: Channel, written: Iterable[Kept[bytes]], end: bytes, element: _Element
) -> Iterator[bytes]:
    known = {source.agency_id: source for source in channel.sources}
    for one in written:
        source = known.get(one.article.publisher.id)
        if source is None:
            yield one.fragment
        else:
            yield one.fragment.removesuffix(end) + element(source, one).encode() + end


def _rss_source(source: FeedSource, _: Kept[bytes]) -> str:
    return f'<source url="{attribute(percent_encoded(source.url))}">{spelt(source.title)}</source>'


def _atom_source(source: FeedSource, one: Kept[bytes]) -> str:
    """Return the source's own metadata; it last changed no earlier than its entry did."""
    url = percent_encoded(source.url)
    return (
        f"<source><id>{text(source.id or url)}</id><title>{text(source.title)}</title>"
        f"<updated>{one.updated.isoformat()}</updated>"
        f'<link href="{attribute(url)}" rel="self"/></source>'
    )
