import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import feedparser
import pytest

from humaskit import feeds
from humaskit.errors import InvalidValueError
from humaskit.models import Article
from humaskit.models.history import State
from publishing import DITJEN, HOST, HOSTILE, LATER, article, channel

GOLDEN = Path(__file__).parent / "golden"
Write = Callable[..., bytes]
WRITERS = pytest.mark.parametrize("write", [feeds.rss, feeds.atom])


def parsed(document: bytes) -> Any:  # noqa: ANN401 - feedparser ships no types
    found = feedparser.parse(document, sanitize_html=False, resolve_relative_uris=False)
    assert not found.bozo
    return found


@pytest.mark.parametrize("name", ["rss", "atom"])
def test_the_golden_article_gives_the_golden_document(name: str) -> None:
    stored = Article.model_validate_json((GOLDEN / "article.json").read_bytes())
    full = channel(
        hub="https://hub.example.go.id/",
        icon=HOST + "/ikon.png",
        description="Siaran pers & berita",
    )
    document = getattr(feeds, name)(full, [stored])
    assert document == (GOLDEN / f"{name}.xml").read_bytes()


@WRITERS
def test_a_reader_gets_every_field_back(write: Write) -> None:
    title, summary, topic, byline, alt, credit, *_ = HOSTILE
    shown = article(
        headline=title,
        summary=summary,
        topics=[topic, "humas"],
        byline=byline,
        language="en",
        url=f"{HOST}/berita/jum%27at/é?q=a&b=ü#ñ",
        co_publishers=[DITJEN],
        media=[
            {
                "kind": "image",
                "url": f"{HOST}/foto.jpg",
                "alt": alt,
                "credit": credit,
                "title": topic,
                "content_type": "image/jpeg",
                "size_bytes": 5,
                "width": 2,
                "height": 3,
            },
            {"kind": "audio", "url": f"{HOST}/suara.mp3", "duration_seconds": 9},
        ],
        translations=[{"language": "id", "id": "tag:a.example.go.id,2020:1", "url": f"{HOST}/id"}],
    )
    [entry] = parsed(write(channel(), [shown])).entries
    assert (entry.id, entry.title) == (shown.id, title)
    assert entry.link == f"{HOST}/berita/jum%27at/%C3%A9?q=a&b=%C3%BC#%C3%B1"
    assert entry.summary.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") == summary
    assert entry.content[0].value == "<p>Tim humas belajar dari ditjen.</p>"
    assert entry.published_parsed[:6] == entry.updated_parsed[:6] == (2020, 10, 12, 2, 1, 0)
    assert [tag.term for tag in entry.tags] == [topic, "humas"]
    assert entry.author == byline
    assert entry.title_detail.language == "en"
    [enclosure] = entry.enclosures
    assert (enclosure.href, enclosure.type) == (f"{HOST}/foto.jpg", "image/jpeg")
    assert enclosure.length == "5"
    image, audio = entry.media_content
    assert (image["url"], image["width"], image["height"]) == (f"{HOST}/foto.jpg", "2", "3")
    assert (audio["url"], audio["medium"], audio["duration"]) == (
        f"{HOST}/suara.mp3",
        "audio",
        "9",
    )
    assert entry.media_credit[0]["content"] == credit
    [related] = [link for link in entry.links if link.rel == "related"]
    assert (related.href, related.hreflang) == (f"{HOST}/id", "id")


@WRITERS
def test_a_channel_says_who_it_is(write: Write) -> None:
    found = parsed(write(channel(title=HOSTILE[0], hub=f"{HOST}/hub"), [])).feed
    assert found.title == HOSTILE[0]
    assert found.link == f"{HOST}/berita"
    assert found.language == "id"
    name = write.__name__
    rels = {link.rel: link.href for link in found.links}
    assert rels["self"] == f"{HOST}/{name}.xml"
    assert rels["hub"] == f"{HOST}/hub"


def test_a_channel_without_self_url_has_no_self_link() -> None:
    document = feeds.atom(channel(atom_url=None), [])
    assert b'rel="self"' not in document
    assert f"<id>{HOST}/berita</id>".encode() in document


def test_a_channel_has_an_id_for_ever() -> None:
    document = feeds.atom(channel(id="tag:lapas-muarajati.go.id,2020:berita"), [])
    assert b"<id>tag:lapas-muarajati.go.id,2020:berita</id>" in document


@pytest.mark.parametrize(
    ("icon", "shown"), [(f"{HOST}/a.PNG", True), (f"{HOST}/a.svg", False), (f"{HOST}/png", False)]
)
def test_rss_shows_pictures_of_three_formats_only(icon: str, shown: bool) -> None:  # noqa: FBT001
    assert (b"<image>" in feeds.rss(channel(icon=icon), [])) is shown


def test_an_agency_without_website_is_an_author_without_address() -> None:
    silent = channel().publisher.replace(website=None)
    assert b"<author><name>Lapas Muara Jati</name></author>" in feeds.atom(
        channel(publisher=silent), []
    )


@WRITERS
def test_entries_keep_the_given_order(write: Write) -> None:
    numbers = [3, 1, 2]
    found = parsed(write(channel(), [article(number) for number in numbers])).entries
    assert [entry.id[-1] for entry in found] == ["3", "1", "2"]


@WRITERS
def test_the_feed_is_as_new_as_its_newest_change(write: Write) -> None:
    changed = article(1, modified_at="2020-10-14T10:00:00+09:00")
    found = parsed(write(channel(), [changed, article(2)])).feed
    assert found.updated_parsed[:6] == (2020, 10, 14, 1, 0, 0)


@pytest.mark.parametrize(
    ("at", "written"),
    [
        ("2020-10-12T09:00:00+09:00", "Mon, 12 Oct 2020 09:00:00 +0900"),
        ("2020-10-12T09:00:00.5+05:30", "Mon, 12 Oct 2020 09:00:00 +0530"),
        ("2020-10-12T09:00:00+05:45", "Mon, 12 Oct 2020 03:15:00 +0000"),
        ("2020-02-29T09:00:00Z", "Sat, 29 Feb 2020 09:00:00 +0000"),
        ("2020-05-03T09:00:00-03:30", "Sun, 03 May 2020 09:00:00 -0330"),
    ],
)
def test_rss_writes_times_with_their_own_offset(at: str, written: str) -> None:
    document = feeds.rss(channel(), [article(first_published_at=at)])
    assert f"<pubDate>{written}</pubDate>".encode() in document


@WRITERS
def test_an_empty_feed_reads_no_clock(write: Write) -> None:
    assert write(channel(), []) == write(channel(), [], at=LATER)


@WRITERS
@pytest.mark.parametrize("state", ["draft", "submitted", "approved"])
def test_what_is_not_published_is_never_in_a_feed(write: Write, state: str) -> None:
    hidden = article(2, state=state, first_published_at=None)
    for at in (None, LATER):
        found = parsed(write(channel(), [article(1), hidden], at=at)).entries
        assert [entry.id[-1] for entry in found] == ["1"]


@WRITERS
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("embargo_until", "2020-12-01T00:00:00+07:00"),
        ("expires_at", "2020-10-20T00:00:00+07:00"),
    ],
)
def test_an_article_that_depends_on_time_needs_it(write: Write, field: str, value: str) -> None:
    timed = article(5, **{field: value})
    with pytest.raises(InvalidValueError) as caught:
        write(channel(), [article(1), timed])
    assert (caught.value.subject, caught.value.field) == (timed.id, field)
    assert caught.value.code == "humas.article.needs_at"
    assert timed.id in caught.value.message
    found = parsed(write(channel(), [article(1), timed], at=LATER)).entries
    assert [entry.id[-1] for entry in found] == ["1"]


@WRITERS
def test_an_embargo_ends_at_its_moment(write: Write) -> None:
    moment = datetime(2020, 12, 1, tzinfo=UTC)
    embargoed = article(embargo_until=moment)
    assert len(parsed(write(channel(), [embargoed], at=moment)).entries) == 1


@WRITERS
def test_of_two_versions_the_newer_one_stands(write: Write) -> None:
    older, other = article(1), article(2)
    newer = older.replace(version=2, minor=True, headline="Judul baru")
    for order in ([older, other, newer], [newer, other, older]):
        found = parsed(write(channel(), order)).entries
        assert [entry.title for entry in found] == ["Judul baru", other.headline]


@WRITERS
@pytest.mark.parametrize("kept", [None, feeds.Fragments()], ids=["plain", "kept"])
@pytest.mark.parametrize(
    ("fields", "numbers"),
    [
        ({"state": State.WITHDRAWN}, ["2"]),
        ({"state": State.SUPERSEDED}, ["2"]),
        ({"expires_at": LATER}, ["2"]),
        ({"state": State.DRAFT}, ["1", "2"]),
        ({"embargo_until": LATER + timedelta(days=1)}, ["1", "2"]),
    ],
)
def test_what_was_taken_back_takes_its_earlier_versions_along(
    write: Write, kept: feeds.Fragments | None, fields: dict[str, object], numbers: list[str]
) -> None:
    older, other = article(1), article(2)
    newer = older.model_copy(update={"version": 2} | fields)
    for order in ([older, other, newer], [newer, other, older]):
        found = parsed(write(channel(), order, at=LATER, kept=kept)).entries
        assert sorted(entry.id[-1] for entry in found) == numbers


def bad(**fields: object) -> Article:
    return article(9).model_copy(update=fields)


@WRITERS
@pytest.mark.parametrize(
    ("wrong", "field", "code"),
    [
        (bad(headline="a\x00b"), "headline", "humas.feed.unwritable_character"),
        (bad(id="urn:a\x9fb"), "id", "humas.feed.unwritable_character"),
        (bad(byline="a\ufffdb"), "byline", "humas.feed.unwritable_character"),
        (bad(topics=("a", "b\x7f")), "topics", "humas.feed.unwritable_character"),
        (bad(summary="a\ud800"), "summary", "humas.feed.unwritable_character"),
        (bad(first_published_at=None), "first_published_at", "humas.feed.no_publication_time"),
    ],
)
def test_one_bad_article_is_named_or_skipped(
    write: Write, wrong: Article, field: str, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(InvalidValueError) as caught:
        write(channel(), [article(1), wrong])
    assert (caught.value.subject, caught.value.field, caught.value.code) == (wrong.id, field, code)
    with caplog.at_level(logging.WARNING, "humaskit.feeds"):
        document = write(channel(), [article(1), wrong], on_error="skip")
    assert [entry.id for entry in parsed(document).entries] == [article(1).id]
    assert wrong.id in caplog.text


@WRITERS
def test_an_empty_body_gives_an_entry_without_content(write: Write) -> None:
    empty = article(body={"format": "html", "content": "<b></b>"})
    [entry] = parsed(write(channel(), [empty])).entries
    assert "content" not in entry
    assert entry.link


def test_an_atom_entry_always_says_something() -> None:
    empty = article(headline="A & B", body={"content": " "})
    assert b"<summary>A &amp; B</summary>" in feeds.atom(channel(), [empty])
    told = empty.replace(summary="C")
    assert b"<summary>A" not in feeds.atom(channel(), [told])


@WRITERS
def test_no_active_content_gets_through(write: Write) -> None:
    body = {
        "format": "html",
        "content": "<script>x()</script><p onclick='x()'>a]]>b<a href='javascript:x()'>c</a></p>",
    }
    [entry] = parsed(write(channel(), [article(summary="a", body=body)])).entries
    content = entry.content[0].value
    assert "script" not in content
    assert "onclick" not in content
    assert "a]]&gt;b" in content


def test_only_a_medium_of_known_size_and_type_is_the_enclosure() -> None:
    media = [
        {"kind": "image", "url": f"{HOST}/1.jpg", "alt": "a", "content_type": "image/jpeg"},
        {"kind": "video", "url": f"{HOST}/2.mp4", "content_type": "video/mp4", "size_bytes": 8},
        {"kind": "document", "url": f"{HOST}/3.pdf", "size_bytes": 8},
        {"kind": "audio", "url": f"{HOST}/4.mp3", "content_type": "audio/mpeg", "size_bytes": 9},
    ]
    document = feeds.rss(channel(), [article(media=media)])
    assert document.count(b"<enclosure") == 1
    assert f'<enclosure url="{HOST}/2.mp4" length="8" type="video/mp4"/>'.encode() in document
    assert document.count(b"<media:content") == 4


def test_rss_without_summary_describes_an_item_by_its_content() -> None:
    document = feeds.rss(channel(), [article()])
    assert b"<description>&lt;p&gt;Tim humas" in document
    assert b"content:encoded>" not in document


def test_the_description_of_a_picture_is_never_the_content_of_an_item() -> None:
    pictures = [
        {"kind": "image", "url": f"{HOST}/{number}.jpg", "alt": f"Foto {number}"}
        for number in (1, 2)
    ]
    [entry] = parsed(feeds.rss(channel(), [article(media=pictures)])).entries
    body = "<p>Tim humas belajar dari ditjen.</p>"
    assert (entry.summary, entry.content[0].value) == (body, body)
