"""Which feed an entry of another agency comes from (RFC 4287 4.2.11; sumber)."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final

from humaskit.feeds._channel import Channel, FeedSource
from humaskit.feeds._shelves import Kept
from humaskit.feeds._xml import attribute, spelt, text
from humaskit.models.wire import percent_encoded

Adder = Callable[[bytes, str, datetime], bytes]
"""Adds its source to a fragment, given who published it and when it last changed."""


def adder(form: str, channel: Channel) -> Adder | None:
    """Return what adds its source to a fragment; None where no entry of the channel has one.

    Args:
        form: The format; only `rss` and `atom` know sources.
        channel: Whose sources they are.
    """
    if not channel.sources or form not in _ELEMENTS:
        return None
    known = {source.agency_id: source for source in channel.sources}
    end, element = _ELEMENTS[form]

    def add(fragment: bytes, publisher: str, updated: datetime) -> bytes:
        source = known.get(publisher)
        if source is None:
            return fragment
        return fragment.removesuffix(end) + element(source, updated).encode() + end

    return add


def sourced(form: str, channel: Channel, written: Iterable[Kept[bytes]]) -> list[bytes]:
    """Return fragments, those of the channel's sources with the feed they come from."""
    add = adder(form, channel)
    if add is None:
        return [one.fragment for one in written]
    return [add(one.fragment, one.article.publisher.id, one.updated) for one in written]


def _rss_source(source: FeedSource, _: datetime) -> str:
    return f'<source url="{attribute(percent_encoded(source.url))}">{spelt(source.title)}</source>'


def _atom_source(source: FeedSource, updated: datetime) -> str:
    """Return the source's own metadata; it last changed no earlier than its entry did."""
    url = percent_encoded(source.url)
    return (
        f"<source><id>{text(source.id or url)}</id><title>{text(source.title)}</title>"
        f"<updated>{updated.isoformat()}</updated>"
        f'<link href="{attribute(url)}" rel="self"/></source>'
    )


_ELEMENTS: Final[dict[str, tuple[bytes, Callable[[FeedSource, datetime], str]]]] = {
    "atom": (b"</entry>", _atom_source),
    "rss": (b"</item>", _rss_source),
}
