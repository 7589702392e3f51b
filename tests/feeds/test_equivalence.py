"""One article is the same article in every format: id, address, headline, times, byline."""

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given, settings
from lxml import etree

import sampling
from humaskit import feeds, schemaorg
from humaskit.models import Article
from humaskit.testing import strategies
from publishing import channel

A = "{http://www.w3.org/2005/Atom}"
DC = "{http://purl.org/dc/elements/1.1/}"
CORE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
ABOUT = channel()
Facts = dict[str, object]


def moment(text: object) -> datetime:
    return datetime.fromisoformat(str(text))


def once(names: Iterable[str | None]) -> list[str | None]:
    """Return names without repetitions: RSS, where they have no address, holds each once."""
    return list(dict.fromkeys(names))


def from_rss(shown: Article) -> Facts:
    item = etree.fromstring(feeds.rss(ABOUT, [shown]))[0].find("item")
    assert item is not None
    return {
        "id": item.findtext("guid"),
        "url": item.findtext("link"),
        "title": item.findtext("title"),
        "day": parsedate_to_datetime(str(item.findtext("pubDate"))),
        "updated": moment(item.findtext(f"{A}updated")),
        "authors": once(name.text for name in item.findall(f"{DC}creator")),
        "language": item.findtext(f"{DC}language"),
    }


def from_atom(shown: Article) -> Facts:
    entry = etree.fromstring(feeds.atom(ABOUT, [shown])).find(f"{A}entry")
    assert entry is not None
    link = entry.find(f"{A}link[@rel='alternate']")
    assert link is not None
    published = moment(entry.findtext(f"{A}published"))
    return {
        "id": entry.findtext(f"{A}id"),
        "url": link.get("href"),
        "title": entry.findtext(f"{A}title"),
        "published": published,
        "day": published.replace(microsecond=0),
        "updated": moment(entry.findtext(f"{A}updated")),
        "authors": once(name.text for name in entry.findall(f"{A}author/{A}name")),
        "language": entry.get("{http://www.w3.org/XML/1998/namespace}lang"),
    }


def from_json_feed(shown: Article) -> Facts:
    [item] = json.loads(feeds.json_feed(ABOUT, [shown]))["items"]
    return {
        "id": item["id"],
        "url": item["url"],
        "title": item["title"],
        "published": moment(item["date_published"]),
        "updated": moment(item["date_modified"]),
        "authors": once(author["name"] for author in item["authors"]),
        "language": item["language"],
    }


def from_news_sitemap(shown: Article) -> Facts:
    url = etree.fromstring(feeds.news_sitemap(ABOUT, [shown], at=published(shown)))[0]
    return {
        "url": url.findtext(f"{CORE}loc"),
        "title": url.findtext(f".//{NEWS}title"),
        "published": moment(url.findtext(f".//{NEWS}publication_date")),
        "updated": moment(url.findtext(f"{CORE}lastmod")),
    }


def from_sitemap(shown: Article) -> Facts:
    url = etree.fromstring(feeds.sitemap(ABOUT, [shown]))[0]
    return {"url": url.findtext(f"{CORE}loc"), "updated": moment(url.findtext(f"{CORE}lastmod"))}


def from_jsonld(shown: Article) -> Facts:
    node = schemaorg.to_jsonld(shown)
    return {
        "id": node["@id"],
        "title": node["headline"],
        "published": moment(node["datePublished"]),
        "language": node["inLanguage"],
        **({"updated": moment(node["dateModified"])} if "dateModified" in node else {}),
    }


def published(shown: Article) -> datetime:
    assert shown.first_published_at is not None
    return shown.first_published_at


READERS = (from_rss, from_json_feed, from_news_sitemap, from_sitemap, from_jsonld)


@pytest.mark.parametrize("read", READERS)
@given(shown=strategies.articles(published=True))
@settings(max_examples=sampling.count(2_000, 20))
def test_every_format_says_what_atom_says(read: Callable[[Article], Facts], shown: Article) -> None:
    atom, found = from_atom(shown), read(shown)
    assert len(found) >= 2
    assert found == {name: atom[name] for name in found}
