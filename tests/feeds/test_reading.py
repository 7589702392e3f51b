"""Feeds of others into articles: nothing guessed, nothing lost in silence."""

import json
import sys
from collections.abc import Callable
from datetime import UTC
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds, rendering
from humaskit.errors import InvalidValueError, MissingExtraError
from humaskit.feeds._found_xml import text_of
from humaskit.models import Article
from humaskit.models.people import AgencyRef
from humaskit.models.wire import percent_encoded
from humaskit.testing import strategies
from publishing import HOST, agency, article, channel

UNIT = AgencyRef(id="urn:instansi:unit", name="Unit Contoh")
JSON_URL = f"{HOST}/feed.json"
WRITERS: dict[str, Callable[..., bytes]] = {
    "rss": feeds.rss,
    "atom": feeds.atom,
    "json": feeds.json_feed,
}
RSS = """<?xml version="1.0"?>
<!-- WordPress --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Kabar &amp; Berita</title><link>https://unit.go.id/</link>{}</channel></rss>"""
ITEM = """<item><title>Panen raya</title><link>https://unit.go.id/1</link>
<guid isPermaLink="false">https://unit.go.id/?p=1</guid>
<pubDate>Mon, 12 Oct 2020 09:00:00 +0800</pubDate>{}</item>"""


def rss(*items: str) -> feeds.Read:
    return feeds.read(RSS.format("".join(items)).encode(), publisher=UNIT)


def only(read: feeds.Read) -> Article:
    [found] = read.articles
    return found


def told(read: feeds.Read) -> list[tuple[str, str, bool]]:
    return [(each.entry, each.field, each.dropped) for each in read.problems]


def known(shown: Article) -> dict[str, object]:
    """Return what a feed carries of an article."""
    images = [medium for medium in shown.media if medium.kind != "image" or medium.alt]
    return {
        "id": shown.id,
        "url": percent_encoded(shown.url),
        "headline": shown.headline,
        "published": shown.first_published_at,
        "html": rendering.html(shown),
        "language": shown.language,
        "media": [percent_encoded(medium.url) for medium in images],
    }


@pytest.mark.parametrize("name", WRITERS)
def test_what_we_write_is_read_back(name: str) -> None:
    picture = {
        "kind": "image",
        "url": f"{HOST}/a.jpg",
        "alt": "Warga & petugas",
        "content_type": "image/jpeg",
        "size_bytes": 5,
        "credit": "Humas",
        "title": "Foto",
    }
    bare = {key: picture[key] for key in ("kind", "alt")} | {"url": f"{HOST}/b.jpg"}
    shown = [
        article(1, summary="Satu & dua", byline="Tim Humas", topics=["a", "b"], media=[picture]),
        article(2, modified_at="2020-10-13T08:30:00+09:00", language="en", media=[bare]),
    ]
    read = feeds.read(WRITERS[name](channel(json_url=JSON_URL), shown), publisher=agency())
    assert read.problems == ()
    assert read.title == "Berita Lapas Muara Jati"
    for ours, theirs in zip(shown, read.articles, strict=True):
        assert known(theirs) == known(ours)
        for field in ("summary", "byline", "topics", "modified_at", "media"):
            assert getattr(theirs, field) == getattr(ours, field)
        assert theirs.publisher == AgencyRef(
            id=agency().id, name=agency().name, url=agency().website
        )
    assert str(read.articles[1].modified_at) == "2020-10-13 08:30:00+09:00"


@settings(
    max_examples=sampling.count(3_000, 60),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(strategies.articles(published=True), st.sampled_from(sorted(WRITERS)))
def test_any_article_of_ours_comes_back(shown: Article, name: str) -> None:
    read = feeds.read(WRITERS[name](channel(json_url=JSON_URL), [shown]), publisher=UNIT)
    repaired = any(not each.dropped and each.field != "media" for each in read.problems)
    for found in read.articles:
        assert found.id == shown.id
        assert found.url == percent_encoded(shown.url)
        assert repaired or found.first_published_at == shown.first_published_at
    assert read.articles or all(each.dropped for each in read.problems)


def test_a_feed_of_a_content_system() -> None:
    read = rss(
        ITEM.format(
            "<dc:creator>Redaksi</dc:creator><category>Tani</category><category>Tani</category>"
            "<description>&lt;p&gt;Petani &lt;b&gt;panen&lt;/b&gt;.&lt;/p&gt;</description>"
            "<content:encoded><![CDATA[<p>Isi <a href='/x'>x</a></p><script>1</script>]]>"
            "</content:encoded>"
        )
    )
    found = only(read)
    assert read.title == "Kabar & Berita"
    assert (found.id, found.url) == ("https://unit.go.id/?p=1", "https://unit.go.id/1")
    assert found.summary == "Petani panen."
    assert (found.byline, found.topics, found.slug) == ("Redaksi", ("Tani",), "panen-raya")
    assert rendering.html(found).startswith('<p>Isi <a href="https://unit.go.id/x"')
    assert found.publisher == UNIT
    assert str(found.first_published_at) == "2020-10-12 09:00:00+08:00"


def test_a_description_alone_is_the_body() -> None:
    found = only(rss(ITEM.format("<description>&lt;p&gt;Isi.&lt;/p&gt;</description>")))
    assert (found.summary, found.body.format, found.body.content) == (None, "html", "<p>Isi.</p>")
    assert only(rss(ITEM.format(""))).body.content == ""


def test_atom_with_plain_text_and_markup_in_the_title() -> None:
    document = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>T</title>
    <entry><id>urn:a:1</id><title type="html">A &lt;i&gt;b&lt;/i&gt;&lt;br&gt;c</title>
    <link href="https://unit.go.id/1"/><published>2020-10-12T09:00:00Z</published>
    <updated>2020-10-12T08:00:00Z</updated><content type="text">x &lt; y</content></entry></feed>"""
    found = only(feeds.read(document, publisher=UNIT))
    assert (found.headline, found.language, found.modified_at) == ("A b c", "en", None)
    assert (found.body.format, found.body.content) == ("text", "x < y")


@pytest.mark.parametrize(
    ("taken", "put", "field", "dropped"),
    [
        ("<title>Panen raya</title>", "", "headline", True),
        ("<link>https://unit.go.id/1</link>", "", "url", True),
        ("https://unit.go.id/1", "javascript:alert(1)", "url", True),
        ("<pubDate>Mon, 12 Oct 2020 09:00:00 +0800</pubDate>", "", "first_published_at", True),
        ("Mon, 12 Oct 2020 09:00:00 +0800", "Senin kemarin", "first_published_at", True),
        ("Mon, 12 Oct 2020 09:00:00 +0800", "2020-10-12T09:00:00", "first_published_at", True),
        ("https://unit.go.id/?p=1", "12 345", "id", False),
        ("</item>", "<category>a&#x202E;b</category></item>", "topics", False),
        (
            "</item>",
            '<enclosure url="https://unit.go.id/a.jpg" length="x" type="image/jpeg"/></item>',
            "media",
            False,
        ),
    ],
)
def test_what_no_article_can_hold_is_told(taken: str, put: str, field: str, dropped: bool) -> None:  # noqa: FBT001 - a column
    read = rss(ITEM.format("").replace(taken, put))
    assert {(each.field, each.dropped) for each in read.problems} == {(field, dropped)}
    assert len(read.articles) == (not dropped)
    assert all(each.message and each.message_en for each in read.problems)


def test_an_indonesian_zone_is_known() -> None:
    found = only(rss(ITEM.format("").replace("+0800", "WITA")))
    assert str(found.first_published_at) == "2020-10-12 09:00:00+08:00"


def test_one_bad_entry_does_not_take_the_others_down() -> None:
    read = rss(ITEM.format("").replace("<title>Panen raya</title>", ""), ITEM.format(""))
    assert len(read.articles) == 1
    assert told(read) == [("https://unit.go.id/?p=1", "headline", True)]
    bare = ITEM.format("").replace('<guid isPermaLink="false">https://unit.go.id/?p=1</guid>', "")
    assert told(rss(bare.replace("<title>Panen raya</title>", "")))[0][0] == "#1"


def test_media_are_read_once_each() -> None:
    twice = '<enclosure url="https://unit.go.id/a.pdf" length="7" type="application/pdf"/>'
    named = '<media:content url="https://unit.go.id/b.mp4" medium="video" fileSize="9"/>'
    blank = '<media:content url="" medium="video"/>'
    found = only(rss(ITEM.format(twice + twice + named + blank)))
    assert [(each.kind, each.size_bytes) for each in found.media] == [("document", 7), ("video", 9)]


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b'<?xml version="1.0"?><!DOCTYPE rss><rss/>', "doctype"),
        ('<?xml version="1.0"?><!doctype rss><rss/>'.encode("utf-16"), "doctype"),
        (b"<!-- a --><!ENTITY a 'b'><rss/>", "doctype"),
        (b"<html><body>404</body></html>", "no_feed"),
        (b"", "no_feed"),
        (b"{", "broken"),
        (b'{"a":' * 100_000, "broken"),
        (b'{"version": "2", "items": []}', "no_feed"),
        (b"x" * 10_000_001, "too_large"),
    ],
    ids=range(9),
)
def test_what_is_no_feed_or_dangerous_is_refused(data: bytes, rule: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        feeds.read(data, publisher=UNIT)
    assert caught.value.code == f"humas.feed.{rule}"


def test_a_limit_of_the_caller_counts() -> None:
    with pytest.raises(InvalidValueError, match="more than 10 bytes"):
        feeds.read(b"<rss></rss>", publisher=UNIT, most=10)


def test_entities_are_never_resolved() -> None:
    bomb = b'<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><rss/>'
    with pytest.raises(InvalidValueError, match="document type"):
        feeds.read(bomb, publisher=UNIT)


def test_json_feeds_may_be_untidy() -> None:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": " Kabar ",
        "language": "en",
        "items": [
            {
                "id": 7,
                "url": "https://unit.go.id/1",
                "title": "Satu",
                "content_text": "x < y",
                "date_published": "2020-10-12T09:00:00+07:00",
                "authors": [{"name": "Redaksi"}, {}, 3],
                "tags": ["a", 1],
                "attachments": [
                    {"url": "https://unit.go.id/a.mp3", "mime_type": "audio/mpeg"},
                    {"mime_type": "audio/mpeg"},
                ],
            },
            "no object",
            {"id": "urn:a:2", "authors": None, "tags": None},
        ],
    }
    read = feeds.read(b"\xef\xbb\xbf" + json.dumps(document).encode(), publisher=UNIT)
    found = only(read)
    assert (found.id, found.byline, found.topics) == ("https://unit.go.id/1", "Redaksi", ("a",))
    assert (found.language, found.body.content, found.media[0].kind) == ("en", "x < y", "audio")
    assert told(read) == [
        ("7", "id", False),
        ("urn:a:2", "headline", True),
        ("urn:a:2", "url", True),
        ("urn:a:2", "first_published_at", True),
    ]
    assert feeds.read(b'{"version": "https://jsonfeed.org/version/1"}', publisher=UNIT) == (
        feeds.Read(None, (), ())
    )


def test_markup_becomes_words() -> None:
    assert text_of("<p>a&amp;b</p><p>c<br>d</p>") == "a&b c d"


def test_a_missing_feedparser_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    with pytest.raises(MissingExtraError, match=r"humaskit\[aggregate\]"):
        feeds.read(b"<rss/>", publisher=UNIT)
    assert (
        feeds.read(b'{"version": "https://jsonfeed.org/version/1"}', publisher=UNIT).title is None
    )


def test_feeds_become_one() -> None:
    older, newer = article(1), article(1, modified_at="2020-10-14T09:00:00+07:00")
    joint = article(3, id="urn:berita:lain", url=article(2).url)
    together = feeds.merge([[older, article(2)], [newer, joint, article(4)]])
    assert together == (article(4), article(2), newer)
    assert feeds.merge([[newer], [older]]) == (newer,)
    assert feeds.merge([]) == ()
    counted = article(1, version=2, minor=True)
    assert feeds.merge([[newer], [counted]]) == (counted,)


def test_a_feed_of_feeds_names_their_sources() -> None:
    other = {"id": "urn:instansi:unit", "name": "Unit Contoh"}
    shown = [article(1), article(2, publisher=other)]
    about = channel(
        sources=[
            {
                "agency_id": "urn:instansi:unit",
                "title": "A & B",
                "url": "https://unit.go.id/atom.xml",
            }
        ]
    )
    rss_document, atom_document = feeds.rss(about, shown), feeds.atom(about, shown)
    assert rss_document.count(b"<source ") == atom_document.count(b"<source>") == 1
    assert b'<source url="https://unit.go.id/atom.xml">A &#x26; B</source></item>' in rss_document
    assert (
        b"<source><id>https://unit.go.id/atom.xml</id><title>A &amp; B</title>"
        b'<updated>2020-10-12T09:02:00+07:00</updated><link href="https://unit.go.id/atom.xml"'
        b' rel="self"/></source></entry>'
    ) in atom_document
    read = feeds.read(atom_document, publisher=UNIT)
    assert [each.url for each in read.articles] == [each.url for each in shown]
    written: list[tuple[Literal["rss", "atom"], bytes]] = [
        ("rss", rss_document),
        ("atom", atom_document),
    ]
    for form, document in written:
        updated = shown[1].first_published_at
        assert updated is not None
        assert b"".join(feeds.stream(form, about, shown, updated=updated)) == document
        [archived] = feeds.archives(form, about, shown, zone=UTC).values()
        assert b"https://unit.go.id/atom.xml" in archived
