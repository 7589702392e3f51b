"""Sitemaps with the image extension."""

from collections.abc import Iterable
from datetime import datetime
from html import escape
from typing import Final

from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import Attachment, Entry, OnError
from humaskit.feeds._fragments import fragments
from humaskit.feeds._shelves import Fragments, Kept
from humaskit.feeds._sitemap_xml import MOST_URLS, Row, document, documents, lastmod, row
from humaskit.models.article import Article

_NAMESPACE: Final = ' xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'


def sitemap(
    channel: Channel,  # noqa: ARG001 - every format takes the same arguments
    articles: Iterable[Article],
    *,
    at: datetime | None = None,
    on_error: OnError = "raise",
    kept: Fragments | None = None,
) -> bytes:
    """Write the addresses of the public articles as a sitemap (sitemaps.org, protocol 0.9).

    Each says when it last changed, and which pictures it shows (Google's image extension 1.1).
    Search engines trust a sitemap for its own host only: give each site its own.

    Args:
        channel: The site's; nothing of it is written.
        articles: In the order to write them. What is not published is left out.
        at: The moment to judge embargoes, schedules and expiries by, aware. Without it no
            article may have one.
        on_error: Whether an article that no sitemap can carry is refused or skipped (and logged).
        kept: What earlier calls wrote of each article; it changes no byte.

    Returns:
        One document in UTF-8: of more than 50,000 articles or 50 MB, the newest, which is
        logged; `sitemaps` writes them all.

    Raises:
        InvalidValueError: An article needs `at`, or a sitemap cannot carry an article; it names
            the article's id and the field.
    """
    rows = [one.fragment for one in _written(articles, at, on_error, kept)]
    return document(rows, MOST_URLS, _NAMESPACE)


def sitemaps(
    channel: Channel,  # noqa: ARG001 - every format takes the same arguments
    articles: Iterable[Article],
    *,
    url: str,
    at: datetime | None = None,
    on_error: OnError = "raise",
    kept: Fragments | None = None,
) -> dict[str, bytes]:
    """Write as many sitemaps as all public articles need, with an index over more than one.

    Older articles stand in earlier documents, so a new one touches the last document alone.

    Args:
        channel: As for `sitemap`.
        articles: In any order.
        url: Where the only document, or the index, will be served from; the others beside it.
        at: As for `sitemap`.
        on_error: As for `sitemap`.
        kept: As for `sitemap`.

    Returns:
        File names and their documents: `sitemap.xml` alone, or `sitemap.xml` as index over
        `sitemap-1.xml`, `sitemap-2.xml` and so on, for a `url` that ends in `sitemap.xml`.

    Raises:
        InvalidValueError: As `sitemap`; or `url` does not end in a file name.
    """
    written = _written(articles, at, on_error, kept)
    oldest_first = sorted(written, key=lambda one: (one.published, one.article.id))
    return documents([one.fragment for one in oldest_first], MOST_URLS, _NAMESPACE, url)


def _written(
    articles: Iterable[Article], at: datetime | None, on_error: OnError, kept: Fragments | None
) -> list[Kept[Row]]:
    shelf = kept.shelf("sitemap", Row) if kept is not None else None
    return fragments(articles, at=at, on_error=on_error, make=_row, shelf=shelf, content=False)


def _row(entry: Entry) -> Row:
    images = (_image(medium) for medium in entry.media if medium.kind == "image")
    return row(entry, entry.updated, lastmod(entry.updated), *images)


def _image(image: Attachment) -> str:
    caption = image.description and f"<image:caption>{escape(image.description)}</image:caption>"
    title = image.title and f"<image:title>{escape(image.title)}</image:title>"
    loc = f"<image:loc>{escape(image.url)}</image:loc>"
    return f"<image:image>{loc}{caption or ''}{title or ''}</image:image>"
