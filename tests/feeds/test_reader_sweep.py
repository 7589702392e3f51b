"""A reader of its own, feedparser, gives back what generated articles hold."""

import html
import re
from collections.abc import Iterator
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import sampling
from humaskit import feeds, rendering
from humaskit.feeds import Channel
from humaskit.models import Article
from humaskit.models.media import Image, Media
from humaskit.models.wire import percent_encoded
from humaskit.testing import strategies

DESCRIPTION = "{http://search.yahoo.com/mrss/}description"
WRITERS = {"rss": feeds.rss, "atom": feeds.atom}


def mended_by_the_reader(text: str) -> bool:
    """Whether feedparser takes a text for mis-decoded UTF-8 and "repairs" it."""
    try:
        text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return False
    return not text.isascii()


def publishers(shown: Article) -> list[str]:
    """Return the names of all publishers; one that two share is written once."""
    return list(dict.fromkeys(body.name for body in (shown.publisher, *shown.co_publishers)))


def differences(name: str, shown: Article, entry: Any) -> Iterator[str]:  # noqa: ANN401 - untyped
    body = f"{rendering.changes(shown)}\n{rendering.html(shown)}".strip()
    first, last = shown.first_published_at, shown.modified_at or shown.first_published_at
    assert first is not None
    assert last is not None
    expected: dict[str, tuple[object, object]] = {
        "id": (entry.id, shown.id),
        "link": (entry.link, percent_encoded(shown.url)),
        "published": (entry.published_parsed[:6], first.utctimetuple()[:6]),
        "updated": (entry.updated_parsed[:6], last.utctimetuple()[:6]),
        "language": (entry.title_detail.language, shown.language),
    }
    if not any(map(mended_by_the_reader, shown.topics)):
        expected["topics"] = ([tag.term for tag in entry.get("tags", [])], list(shown.topics))
    if not mended_by_the_reader(publishers(shown)[-1]):
        expected["publisher"] = (entry.publisher, publishers(shown)[-1])
    if not mended_by_the_reader(shown.headline):
        expected["title"] = (entry.title, shown.headline)
    if shown.summary and not mended_by_the_reader(shown.summary):
        escaped = html.escape(shown.summary, quote=False) if name == "rss" else shown.summary
        expected["summary"] = (entry.summary, escaped)
    if body and not mended_by_the_reader(body):
        in_content = shown.summary or name == "atom" or any(map(description, shown.media))
        expected["body"] = (entry.content[0].value if in_content else entry.summary, body)
    expected |= people_and_media(name, shown, entry)
    yield from (field for field, (found, given) in expected.items() if found != given)


def description(medium: Media) -> str | None:
    """Return what a feed says of a medium: the alternative text of a picture, or its caption."""
    return (isinstance(medium, Image) and medium.alt) or medium.caption


def people_and_media(name: str, shown: Article, entry: Any) -> dict[str, tuple[object, object]]:  # noqa: ANN401 - untyped
    """Return what comes back of people, media, translations and offsets, and what was given."""
    told = re.search(r"([+-]\d\d:?\d\d|Z)\Z", entry.published)
    assert told is not None
    assert shown.first_published_at is not None
    offset = f"{shown.first_published_at:%z}"
    if name == "rss" and offset[3:] not in {"00", "30"}:
        offset = "+0000"  # the validator calls other minutes problematic
    media = [
        (percent_encoded(one.url), one.kind, one.content_type, one.size_bytes)
        for one in shown.media
    ]
    typed = [(url, kind, size) for url, _, kind, size in media if kind]
    sized = [one for one in typed if one[2]]
    links = [(link.rel, link.href, link.get("hreflang")) for link in entry.links]
    found: dict[str, tuple[object, object]] = {
        "offset": (told[0].replace(":", ""), offset),
        "translations": (
            [link[1:] for link in links if link[0] == "related"],
            [(percent_encoded(one.url), one.language) for one in shown.translations],
        ),
        "enclosures": (
            [(one.href, one.type, size_of(one, "length")) for one in entry.enclosures],
            [(*one[:2], one[2] or None) for one in (sized[:1] if name == "rss" else typed)],
        ),
        "media": (
            [
                (one["url"], one["medium"], one.get("type"), size_of(one, "filesize"))
                for one in entry.get("media_content", [])
            ],
            [(*one[:3], one[3] or None) for one in media],
        ),
    }
    authors = [shown.byline] if shown.byline else publishers(shown)
    if not any(map(mended_by_the_reader, authors)):
        names = dict.fromkeys(author.name for author in entry.authors)
        found["authors"] = (list(names), authors)
    credited = [one.credit for one in shown.media if one.credit]
    if not any(map(mended_by_the_reader, credited)):
        found["credited"] = ([one["content"] for one in entry.get("media_credit", [])], credited)
    return found


def size_of(found: Any, field: str) -> int | None:  # noqa: ANN401 - untyped
    """Return a size as a number; None where the reader says none."""
    return int(found[field]) if found.get(field) else None


@pytest.mark.parametrize("name", WRITERS)
@given(
    about=strategies.channels(),
    articles=st.lists(
        strategies.articles(published=True), max_size=4, unique_by=lambda shown: shown.id
    ),
)
@settings(max_examples=sampling.count(5_000, 30))
def test_every_field_comes_back(name: str, about: Channel, articles: list[Article]) -> None:
    document = WRITERS[name](about, articles)
    entries = feedparser.parse(document, sanitize_html=False, resolve_relative_uris=False).entries
    assert len(entries) == len(articles)
    # feedparser does not give the descriptions of media back where there is content.
    described = [told.text for told in etree.fromstring(document).iter(DESCRIPTION)]
    media = [medium for shown in articles for medium in shown.media]
    assert described == [told for medium in media if (told := description(medium))]
    for shown, entry in zip(articles, entries, strict=True):
        if not mended_by_the_reader(publishers(shown)[-1]):
            assert list(differences(name, shown, entry)) == []
