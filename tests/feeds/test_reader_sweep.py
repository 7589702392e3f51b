"""A reader of its own, feedparser, gives back what generated articles hold."""

import html
from collections.abc import Iterator
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds, rendering
from humaskit.feeds import Channel
from humaskit.models import Article
from humaskit.models.wire import percent_encoded
from humaskit.testing import strategies

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
    body = rendering.html(shown).strip()
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
        in_content = shown.summary or name == "atom"
        expected["body"] = (entry.content[0].value if in_content else entry.summary, body)
    yield from (field for field, (found, given) in expected.items() if found != given)


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
    for shown, entry in zip(articles, entries, strict=True):
        if not mended_by_the_reader(publishers(shown)[-1]):
            assert list(differences(name, shown, entry)) == []
