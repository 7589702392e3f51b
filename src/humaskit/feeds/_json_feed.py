"""JSON Feed 1.1."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from humaskit.feeds._chain import Chain
from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import Attachment, Entry, OnError, Party
from humaskit.feeds._fragments import fragments
from humaskit.feeds._shelves import Fragments
from humaskit.models.article import Article
from humaskit.models.wire import percent_encoded

UNKNOWN_TYPE: Final = "application/octet-stream"
"""Stands where the type of an attachment is not known; the format requires one (RFC 9110)."""
_JSON: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_ABOUT: Final = "https://humaskit.readthedocs.io/"


def json_feed(
    channel: Channel,
    articles: Iterable[Article],
    *,
    at: datetime | None = None,
    on_error: OnError = "raise",
    kept: Fragments | None = None,
) -> bytes:
    """Write the public articles as a JSON Feed 1.1 (jsonfeed.org/version/1.1).

    What the format has no name for stands in extension objects `_humaskit`: publishers and
    translations of an item; kind, description, credit, width and height of an attachment.

    Args:
        channel: What the feed says of itself; readers know it by its `json_url`.
        articles: The items, in the order to write them. What is not published is left out.
        at: The moment to judge embargoes, schedules and expiries by, aware. Without it no
            article may have one.
        on_error: Whether an article that no feed can carry is refused or skipped (and logged).
        kept: What earlier calls wrote of each article; it changes no byte.

    Returns:
        The document in UTF-8, to be served as `application/feed+json`; equal input gives equal
        bytes.

    Raises:
        InvalidValueError: An article needs `at`, or a feed cannot carry an article; it names the
            article's id and the field.
    """
    shelf = kept.shelf("json_feed", bytes) if kept is not None else None
    written = fragments(articles, at=at, on_error=on_error, make=json_item, shelf=shelf)
    head, foot = json_frame(channel)
    pieces = [one.fragment for one in written] or [b""]
    # One join: a document of thirty megabytes is not copied twice.
    pieces[0] = head + pieces[0]
    pieces[-1] += foot
    return b",".join(pieces)


def json_frame(channel: Channel, chain: Chain | None = None) -> tuple[bytes, bytes]:
    """Return what stands before and after the items of a JSON Feed.

    Args:
        channel: What the feed says of itself.
        chain: Where it stands among the feed's archives.
    """
    head = _head(channel)
    if chain is not None:
        head["feed_url"] = percent_encoded(chain.own)
        head |= _known({"next_url": chain.previous and percent_encoded(chain.previous)})
    return _dumped(head | {"items": []})[:-2], b"]}"


def json_item(entry: Entry) -> bytes:
    """Write an entry as an item of a JSON Feed."""
    return _dumped(_item(entry))


def _dumped(value: Mapping[str, object]) -> bytes:
    return _JSON.encode(value).encode()


def _known(values: Mapping[str, object]) -> dict[str, object]:
    """Return the values that say something: the format has no use for null or empty ones."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def _head(channel: Channel) -> dict[str, object]:
    publisher = channel.publisher
    icon = channel.icon and percent_encoded(channel.icon)
    return _known(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": channel.title,
            "home_page_url": percent_encoded(channel.home_url),
            "feed_url": channel.json_url and percent_encoded(channel.json_url),
            "description": channel.description,
            "icon": icon,
            "favicon": icon,
            "authors": [_author(Party(publisher.name, publisher.website))],
            "language": channel.language,
            "hubs": channel.hub and [{"type": "WebSub", "url": percent_encoded(channel.hub)}],
            "_humaskit": {"about": _ABOUT},
        }
    )


def _item(entry: Entry) -> dict[str, object]:
    images = [medium.url for medium in entry.media if medium.kind == "image"]
    content = (
        {"content_html": entry.content}
        if entry.content
        else {"content_text": entry.summary or entry.title}
    )
    titles = Counter(medium.title for medium in entry.media)
    return _known(
        {
            "id": entry.id,
            "url": entry.url,
            "title": entry.title,
            **content,
            "summary": entry.summary,
            "image": images[0] if images else None,
            "date_published": entry.published.isoformat(),
            "date_modified": entry.updated.isoformat(),
            "authors": [_author(author) for author in entry.authors],
            "tags": list(entry.topics),
            "language": entry.language,
            "attachments": [_attachment(medium, titles) for medium in entry.media],
            "_humaskit": _known(
                {
                    "publishers": [_author(publisher) for publisher in entry.publishers],
                    "translations": [
                        {"language": language, "url": url} for language, url in entry.translations
                    ],
                }
            ),
        }
    )


def _author(party: Party) -> dict[str, object]:
    return _known({"name": party.name, "url": party.url and percent_encoded(party.url)})


def _attachment(medium: Attachment, titles: Mapping[str | None, int]) -> dict[str, object]:
    """Return an attachment; its type, which the format requires, is RFC 9110's where unknown.

    Attachments of one title would be the same thing in several formats, so a title that is there
    twice moves to the extension.
    """
    alone = titles[medium.title] == 1
    return _known(
        {
            "url": medium.url,
            "mime_type": medium.content_type or UNKNOWN_TYPE,
            "title": medium.title if alone else None,
            "size_in_bytes": medium.size,
            "duration_in_seconds": medium.seconds,
            "_humaskit": _known(
                {
                    "kind": medium.kind,
                    "title": None if alone else medium.title,
                    "description": medium.description,
                    "credit": medium.credit,
                    "width": medium.width,
                    "height": medium.height,
                }
            ),
        }
    )
