"""What feedgen breaks: the raw guest is still broken, ours is not.

A test that fails at its first half says that the repair beside it is no longer needed.
"""

import locale
from datetime import UTC, datetime

import pytest
from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator
from lxml import etree

from humaskit import feeds
from publishing import HOST, article, channel

AT = datetime(2020, 10, 12, tzinfo=UTC)
IMAGE = {
    "kind": "image",
    "url": f"{HOST}/foto.jpg",
    "alt": "Tim humas",
    "content_type": "image/jpeg",
    "size_bytes": 5,
}


@pytest.fixture
def raw() -> FeedGenerator:
    """Return a generator as feedgen's readme fills it."""
    feed = FeedGenerator()
    feed.id(f"{HOST}/atom.xml")
    feed.title("A & B")
    feed.description("C")
    feed.link(href=HOST, rel="alternate")
    feed.updated(AT)
    return feed


@pytest.fixture
def item(raw: FeedGenerator) -> FeedEntry:
    entry = raw.add_entry()
    entry.id("tag:a.example.go.id,2020:1")
    entry.title("A & B")
    entry.link(href=HOST, rel="alternate")
    return entry


def test_links_of_atom_entries_keep_their_attributes(raw: FeedGenerator, item: FeedEntry) -> None:
    item.enclosure(f"{HOST}/foto.jpg", 5, "image/jpeg")
    assert b"image/jpeg" not in raw.atom_str()
    ours = feeds.atom(channel(), [article(media=[IMAGE])])
    assert b'rel="enclosure" type="image/jpeg" length="5"/>' in ours


def test_the_channel_link_is_the_home_page(raw: FeedGenerator) -> None:
    raw.link(href=f"{HOST}/rss.xml", rel="self")
    assert f"<link>{HOST}/rss.xml</link>".encode() in raw.rss_str()
    assert f"<link>{HOST}/berita</link>".encode() in feeds.rss(channel(), [])


def test_rss_carries_the_hub(raw: FeedGenerator) -> None:
    raw.link(href=f"{HOST}/hub", rel="hub")
    assert b'rel="hub"' not in raw.rss_str()
    assert b'rel="hub"' in feeds.rss(channel(hub=f"{HOST}/hub"), [])


def test_dates_are_written_without_switching_the_locale(
    raw: FeedGenerator, monkeypatch: pytest.MonkeyPatch
) -> None:
    switched: list[object] = []
    original = locale.setlocale

    def watched(category: int, to: str | None = None) -> str:
        switched.append(to)
        return original(category, to)

    monkeypatch.setattr(locale, "setlocale", watched)
    raw.rss_str()
    assert "C" in switched
    switched.clear()
    feeds.rss(channel(), [article()])
    assert switched == []


def test_the_last_change_is_never_now(item: FeedEntry) -> None:
    assert item.updated() > datetime(2025, 1, 1, tzinfo=UTC)
    ours = feeds.atom(channel(), [article()])
    assert ours.count(b"<updated>2020-10-12T09:01:00+07:00</updated>") == 2


@pytest.mark.usefixtures("item")
def test_entries_are_appended(raw: FeedGenerator) -> None:
    second = raw.add_entry()
    assert raw.entry()[0] is second
    ours = feeds.rss(channel(), [article(1), article(2)])
    assert ours.index(b"artikel/1<") < ours.index(b"artikel/2<")


def test_content_says_its_type(raw: FeedGenerator, item: FeedEntry) -> None:
    item.content("<p>a</p>", type="CDATA")
    assert b'type="CDATA"' in raw.atom_str()
    assert b'<content type="html">' in feeds.atom(channel(), [article()])


def test_an_author_without_address_is_named(raw: FeedGenerator, item: FeedEntry) -> None:
    item.author(name="Tim Humas")
    assert b"Tim Humas" not in raw.rss_str()
    ours = feeds.rss(channel(), [article(byline="Tim Humas")])
    assert b"<dc:creator>Tim Humas</dc:creator>" in ours


def test_plain_text_of_rss_is_spelt_as_the_profile_says(raw: FeedGenerator) -> None:
    assert b"<title>A &amp; B</title>" in raw.rss_str()
    ours = feeds.rss(channel(title="A & B < C"), [])
    assert b"<title>A &#x26; B &#x3C; C</title>" in ours


def test_the_summary_of_rss_is_html(raw: FeedGenerator, item: FeedEntry) -> None:
    item.summary("a < b")
    item.content("<p>a</p>")
    assert b"<description>a &lt; b</description>" in raw.rss_str()
    ours = feeds.rss(channel(), [article(summary="a < b")])
    assert b"<description>a &amp;lt; b</description>" in ours


def test_a_translation_never_takes_the_place_of_the_article(
    raw: FeedGenerator, item: FeedEntry
) -> None:
    item.link(href=f"{HOST}/en", rel="alternate", hreflang="en")
    assert f"<item><title>A &amp; B</title><link>{HOST}/en</link>".encode() in raw.rss_str()
    other = {"language": "en", "id": "tag:a.example.go.id,2020:en", "url": f"{HOST}/en"}
    ours = feeds.rss(channel(), [article(translations=[other])])
    assert f"<link>{HOST}/berita/studi-tiru-1</link>".encode() in ours


def test_the_dicts_of_a_caller_stay_as_they_are(raw: FeedGenerator) -> None:
    mine = {"href": HOST}
    raw.add_entry().link(mine)
    assert mine != {"href": HOST}
    shown = article(media=[IMAGE])
    before = shown.model_dump_json()
    feeds.atom(channel(), [shown])
    assert shown.model_dump_json() == before


def test_a_second_enclosure_does_not_replace_the_first(raw: FeedGenerator, item: FeedEntry) -> None:
    item.enclosure(f"{HOST}/1.jpg", 5, "image/jpeg")
    item.enclosure(f"{HOST}/2.jpg", 6, "image/jpeg")
    assert b"1.jpg" not in raw.rss_str()
    second = IMAGE | {"url": f"{HOST}/2.jpg"}
    ours = feeds.rss(channel(), [article(media=[IMAGE, second])])
    assert f'<enclosure url="{HOST}/foto.jpg"'.encode() in ours


def test_the_documents_are_well_formed() -> None:
    for write in (feeds.rss, feeds.atom):
        assert etree.fromstring(write(channel(), [article(media=[IMAGE])])) is not None
