import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator, FormatChecker

import sampling
from humaskit import feeds, rendering
from humaskit.errors import InvalidValueError
from humaskit.feeds import Channel
from humaskit.models import Article
from humaskit.models.wire import percent_encoded
from humaskit.testing import strategies
from publishing import DITJEN, HOST, HOSTILE, LATER, article, channel

GOLDEN = Path(__file__).parent / "golden"
SCHEMA = Path(__file__).parents[2].parent / "shared" / "data" / "schemas" / "jsonfeed-1.1.json"
JSON_URL = f"{HOST}/feed.json"


def built(*shown: Article, at: datetime | None = None, **fields: object) -> Any:  # noqa: ANN401 - JSON
    return json.loads(feeds.json_feed(channel(json_url=JSON_URL, **fields), shown, at=at))


def test_the_golden_article_gives_the_golden_document() -> None:
    stored = Article.model_validate_json((GOLDEN / "article.json").read_bytes())
    full = channel(
        json_url=JSON_URL,
        hub="https://hub.example.go.id/",
        icon=HOST + "/ikon.png",
        description="Siaran pers & berita",
    )
    document = feeds.json_feed(full, [stored])
    assert json.loads(document) == json.loads((GOLDEN / "feed.json").read_bytes())
    assert b'"title":"Berita Lapas Muara Jati","home_page_url"' in document


def test_a_feed_without_items_says_what_it_is() -> None:
    assert built() == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Berita Lapas Muara Jati",
        "home_page_url": f"{HOST}/berita",
        "feed_url": JSON_URL,
        "authors": [{"name": "Lapas Muara Jati", "url": f"{HOST}/"}],
        "language": "id",
        "items": [],
        "_humaskit": {"about": "https://humaskit.readthedocs.io/"},
    }


def test_an_item_without_body_says_its_summary_or_title() -> None:
    empty = article(body={"content": " "})
    told = article(2, body={"content": " "}, summary="Ringkas")
    first, second = built(empty, told)["items"]
    assert "content_html" not in first
    assert (first["content_text"], second["content_text"]) == (empty.headline, "Ringkas")


def test_text_is_written_as_it_is() -> None:
    title, summary, topic, byline, *_ = HOSTILE
    [item] = built(
        article(headline=title, summary=summary, topics=[topic], byline=byline, language="en")
    )["items"]
    assert (item["title"], item["summary"], item["tags"]) == (title, summary, [topic])
    assert (item["authors"], item["language"]) == ([{"name": byline}], "en")


def test_all_publishers_of_a_joint_release_are_authors() -> None:
    [item] = built(article(co_publishers=[DITJEN | {"url": "https://ditjen.example.go.id/ü"}]))[
        "items"
    ]
    both = [
        {"name": "Lapas Muara Jati"},
        {"name": "Ditjen Contoh", "url": "https://ditjen.example.go.id/%C3%BC"},
    ]
    assert item["authors"] == item["_humaskit"]["publishers"] == both


def test_media_of_one_title_are_not_taken_for_formats_of_one_thing() -> None:
    media = [
        {"kind": "audio", "url": f"{HOST}/1", "title": "Wawancara", "duration_seconds": 7},
        {"kind": "audio", "url": f"{HOST}/2", "title": "Wawancara"},
        {"kind": "document", "url": f"{HOST}/3", "title": "Naskah"},
    ]
    first, second, third = built(article(media=media))["items"][0]["attachments"]
    assert first == {
        "url": f"{HOST}/1",
        "mime_type": "application/octet-stream",
        "duration_in_seconds": 7,
        "_humaskit": {"kind": "audio", "title": "Wawancara"},
    }
    assert "title" not in second
    assert third["title"] == "Naskah"


def test_a_correction_keeps_the_id_and_is_newer() -> None:
    before = article()
    after = before.replace(
        version=2,
        modified_at="2020-10-13T08:00:00+07:00",
        changes=[
            {
                "at": "2020-10-13T08:00:00+07:00",
                "kind": "correction",
                "note": "Nama ruang diperbaiki.",
                "version": 2,
            }
        ],
    )
    [old], [new] = built(before)["items"], built(before, after)["items"]
    assert (old["id"], old["date_published"]) == (new["id"], new["date_published"])
    assert old["date_modified"] == "2020-10-12T09:01:00+07:00"
    assert new["date_modified"] == "2020-10-13T08:00:00+07:00"


def test_one_bad_article_is_named_or_skipped() -> None:
    bad = article(9).model_copy(update={"headline": "a\x00b"})
    with pytest.raises(InvalidValueError, match="headline"):
        feeds.json_feed(channel(), [bad])
    document = feeds.json_feed(channel(), [bad, article()], on_error="skip")
    assert [item["id"] for item in json.loads(document)["items"]] == [article().id]


@given(
    about=strategies.channels(),
    articles=st.lists(
        strategies.articles(published=True), max_size=3, unique_by=lambda shown: shown.id
    ),
)
@settings(max_examples=sampling.count(3_000, 30))
def test_every_field_comes_back(about: Channel, articles: list[Article]) -> None:
    items = json.loads(feeds.json_feed(about, articles))["items"]
    for shown, item in zip(articles, items, strict=True):
        changed = shown.modified_at or shown.first_published_at
        body = f"{rendering.changes(shown)}\n{rendering.html(shown)}".strip()
        assert changed is not None
        assert item.get("content_html", "") == body
        assert (item["id"], item["url"]) == (shown.id, percent_encoded(shown.url))
        assert (item["title"], item.get("summary")) == (shown.headline, shown.summary)
        assert datetime.fromisoformat(item["date_published"]) == shown.first_published_at
        assert datetime.fromisoformat(item["date_modified"]) == changed
        assert (tuple(item.get("tags", ())), item["language"]) == (shown.topics, shown.language)
        found = [(each["url"], each["_humaskit"]["kind"]) for each in item.get("attachments", ())]
        assert found == [(percent_encoded(medium.url), medium.kind) for medium in shown.media]


@given(
    articles=st.lists(strategies.articles(), max_size=6, unique_by=lambda shown: shown.id),
    days=st.integers(-4_000, 4_000),
)
@settings(max_examples=sampling.count(5_000, 40))
def test_nothing_leaks_before_its_time(articles: list[Article], days: int) -> None:
    at = datetime(2015, 1, 1, tzinfo=UTC) + timedelta(days=days)
    found = {
        item["id"] for item in json.loads(feeds.json_feed(channel(), articles, at=at))["items"]
    }
    assert found == {
        shown.id
        for shown in articles
        if shown.state == "published"
        and shown.first_published_at is not None
        and shown.first_published_at <= at
        and (shown.embargo_until is None or shown.embargo_until <= at)
        and (shown.scheduled_at is None or shown.scheduled_at <= at)
        and (shown.expires_at is None or shown.expires_at > at)
    }


def test_an_embargo_ends_at_its_moment() -> None:
    embargoed = article(embargo_until=LATER)
    assert built(embargoed, at=LATER - timedelta(microseconds=1))["items"] == []
    assert len(built(embargoed, at=LATER)["items"]) == 1


@pytest.mark.skipif(not SCHEMA.exists(), reason="the JSON Feed schema is not beside this project")
class TestSchema:
    def faults(self, document: object) -> list[str]:
        schema = json.loads(SCHEMA.read_bytes())
        validator = Draft7Validator(schema, format_checker=FormatChecker(["uri", "date-time"]))
        return [error.message for error in validator.iter_errors(document)]

    @given(
        about=strategies.channels(),
        articles=st.lists(strategies.articles(published=True), max_size=3),
    )
    @settings(max_examples=sampling.count(3_000, 30))
    def test_the_schema_finds_nothing(self, about: Channel, articles: list[Article]) -> None:
        assert self.faults(json.loads(feeds.json_feed(about, articles))) == []

    @pytest.mark.parametrize(
        ("field", "value"),
        [("url", "berita/1"), ("date_modified", "12 Oktober 2020"), ("tags", "humas")],
    )
    def test_the_schema_sees_faults(self, field: str, value: str) -> None:
        document = built(article())
        document["items"][0][field] = value
        assert len(self.faults(document)) == 1
