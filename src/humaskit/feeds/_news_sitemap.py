"""Google's news sitemap."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial
from html import escape
from typing import Final

from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import Entry, OnError
from humaskit.feeds._fragments import fragments
from humaskit.feeds._shelves import Fragments
from humaskit.feeds._sitemap_xml import Row, document, documents, lastmod, row
from humaskit.models.article import Article
from humaskit.models.instants import require_offset

_NAMESPACE: Final = ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
_MOST_NEWS: Final = 1_000
_WINDOW: Final = timedelta(hours=48)
_AFTERTHOUGHT: Final = re.compile(r"(?<=\S)\s*\([^()]*\)\Z")
_TRADITIONAL: Final = frozenset({"hant", "tw", "hk", "mo"})


def news_sitemap(
    channel: Channel,
    articles: Iterable[Article],
    *,
    at: datetime,
    on_error: OnError = "raise",
    kept: Fragments | None = None,
) -> bytes:
    """Write the public articles of the last 48 hours as a news sitemap (Google, version 0.9).

    Each says when it last changed, who publishes it, in which language, when it was first
    published, with its own offset, and its headline.

    Args:
        channel: The site's; its publisher is the publication, as Google News shows its name:
            without parentheses at the end.
        articles: In the order to write them. What is not published is left out.
        at: The moment that the 48 hours end at, and to judge embargoes by, aware.
        on_error: Whether an article that no sitemap can carry is refused or skipped (and logged).
        kept: What earlier calls wrote of each article; it changes no byte.

    Returns:
        One document in UTF-8: of more than 1,000 articles the newest, which is logged;
        `news_sitemaps` writes them all. Google accepts one without articles.

    Raises:
        InvalidValueError: `at` is naive, or a sitemap cannot carry an article; it names the
            article's id and the field.
    """
    return document(_rows(channel, articles, at, on_error, kept), _MOST_NEWS, _NAMESPACE)


def news_sitemaps(
    channel: Channel,
    articles: Iterable[Article],
    *,
    url: str,
    at: datetime,
    on_error: OnError = "raise",
    kept: Fragments | None = None,
) -> dict[str, bytes]:
    """Write as many news sitemaps as the last 48 hours need, with an index over more than one.

    Args:
        channel: As for `news_sitemap`.
        articles: In any order.
        url: Where the only document, or the index, will be served from; the others beside it.
        at: As for `news_sitemap`.
        on_error: As for `news_sitemap`.
        kept: As for `news_sitemap`.

    Returns:
        File names and their documents: `news.xml` alone, or `news.xml` as index over
        `news-1.xml`, `news-2.xml` and so on, for a `url` that ends in `news.xml`.

    Raises:
        InvalidValueError: As `news_sitemap`; or `url` does not end in a file name.
    """
    rows = sorted(
        _rows(channel, articles, at, on_error, kept), key=lambda each: (each.changed, each.xml)
    )
    return documents(rows, _MOST_NEWS, _NAMESPACE, url)


def _rows(
    channel: Channel,
    articles: Iterable[Article],
    at: datetime,
    on_error: OnError,
    kept: Fragments | None,
) -> list[Row]:
    require_offset(at, "feed")
    name = _publication(channel)
    shelf = kept.shelf(f"news_sitemap {name}", Row) if kept is not None else None
    edge = at - _WINDOW
    new = [article for article in articles if _is_new(article, edge)]
    make = partial(_row, name)
    return [
        one.fragment
        for one in fragments(new, at=at, on_error=on_error, make=make, shelf=shelf, content=False)
    ]


def _is_new(article: Article, edge: datetime) -> bool:
    """Whether the 48 hours hold it; one that does not say when it was published is refused."""
    published = article.first_published_at
    return published is None or published >= edge


def _publication(channel: Channel) -> str:
    name = channel.publisher.name
    while (shorter := _AFTERTHOUGHT.sub("", name)) != name:
        name = shorter
    return f"<news:name>{escape(name)}</news:name>"


def _row(name: str, entry: Entry) -> Row:
    language = f"<news:language>{_language(entry.language)}</news:language>"
    return row(
        entry,
        entry.published,
        lastmod(entry.updated),
        f"<news:news><news:publication>{name}{language}</news:publication>",
        f"<news:publication_date>{entry.published.isoformat()}</news:publication_date>",
        f"<news:title>{escape(entry.title)}</news:title></news:news>",
    )


def _language(tag: str) -> str:
    """Return an ISO 639 code of two or three letters, or Chinese as Google tells it apart."""
    language, *rest = tag.lower().split("-")
    if language == "zh":
        return "zh-cn" if _TRADITIONAL.isdisjoint(rest) else "zh-tw"
    return "und" if language == "x" else language
