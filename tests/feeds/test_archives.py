"""Archives by month: everything is there once, and what is old stays as it is."""

import json
import random
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import feedparser
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds
from humaskit.errors import InvalidValueError
from humaskit.models import Article
from publishing import HOST, WIB, article, channel

FULL = channel(json_url=f"{HOST}/feed.json", hub="https://hub.example.go.id/")
FORMATS: tuple[feeds.ArchiveFormat, ...] = ("rss", "atom", "json_feed")
FIRST = {"rss": "rss.xml", "atom": "atom.xml", "json_feed": "feed.json"}


def dated(number: int, day: str) -> Article:
    return article(number, first_published_at=f"{day}T09:00:00+07:00")


def months(*days: str) -> list[Article]:
    return [dated(number, day) for number, day in enumerate(days, 1)]


def read(form: str, document: bytes) -> tuple[list[str], str | None]:
    """Return the ids of a document, as an independent reader gives them, and what comes next."""
    if form == "json_feed":
        told = json.loads(document)
        return [item["id"] for item in told["items"]], told.get("next_url")
    parsed = feedparser.parse(document)
    links = {link["rel"]: link["href"] for link in parsed.feed.links}
    return [entry.id for entry in parsed.entries], links.get("prev-archive")


def walk(form: feeds.ArchiveFormat, files: dict[str, bytes]) -> Iterator[tuple[str, list[str]]]:
    name: str | None = FIRST[form]
    while name is not None:
        ids, older = read(form, files[name])
        yield name, ids
        name = older.rpartition("/")[2] if older else None


@settings(
    max_examples=sampling.count(2_000, 40),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(
    st.lists(st.integers(0, 1_500), max_size=12, unique=True),
    st.sampled_from(FORMATS),
    st.randoms(use_true_random=False),
)
def test_every_article_is_reachable_exactly_once(
    days: list[int], form: feeds.ArchiveFormat, choice: random.Random
) -> None:
    begin = datetime(2019, 1, 1, 9, tzinfo=WIB)
    shown = [
        article(number, first_published_at=begin + timedelta(days=day))
        for number, day in enumerate(days)
    ]
    files = feeds.archives(form, FULL, shown, zone=WIB)
    met = list(walk(form, files))
    assert sorted(name for name, _ in met) == sorted(files)
    ids = [each for _, ids in met for each in ids]
    newest_first = sorted(shown, key=lambda one: (one.first_published_at, one.id), reverse=True)
    assert ids == [one.id for one in newest_first]
    choice.shuffle(shown)
    assert feeds.archives(form, FULL, shown, zone=WIB) == files


@pytest.mark.parametrize("form", FORMATS)
def test_a_new_article_touches_the_current_document_alone(form: feeds.ArchiveFormat) -> None:
    shown = months("2020-06-30", "2020-08-01", "2020-09-10", "2020-10-12")
    kept = feeds.Fragments()
    before = feeds.archives(form, FULL, shown, zone=WIB, kept=kept)
    assert len(before) == 3
    after = feeds.archives(form, FULL, [*shown, dated(9, "2020-10-20")], zone=WIB, kept=kept)
    assert {name for name in after if after[name] != before[name]} == {FIRST[form]}
    turned = feeds.archives(form, FULL, [*shown, dated(9, "2020-11-01")], zone=WIB, kept=kept)
    (new,) = set(turned) - set(before)
    assert "-2020-09." in new
    assert all(turned[name] == before[name] for name in before if name != FIRST[form])


def test_the_current_document_holds_the_newest_month_and_the_one_before() -> None:
    shown = months("2019-12-31", "2020-01-31", "2020-02-01", "2020-05-01")
    files = feeds.archives("atom", FULL, shown, zone=WIB)
    assert {name: len(ids) for name, ids in walk("atom", files)} == {
        "atom.xml": 1,
        "atom-2020-02.xml": 1,
        "atom-2020-01.xml": 1,
        "atom-2019-12.xml": 1,
    }
    files = feeds.archives("atom", FULL, shown[:2], zone=WIB)
    assert {name: len(ids) for name, ids in walk("atom", files)} == {"atom.xml": 2}


def test_months_are_those_of_the_zone() -> None:
    far = [
        article(1, first_published_at="2020-09-30T23:30:00+07:00"),
        article(2, first_published_at="2021-09-30T12:00:00+07:00"),
    ]
    wit = timezone(timedelta(hours=9))
    assert set(feeds.archives("rss", FULL, far, zone=WIB)) == {"rss.xml", "rss-2020-09.xml"}
    assert set(feeds.archives("rss", FULL, far, zone=wit)) == {"rss.xml", "rss-2020-10.xml"}


def test_documents_say_what_they_are() -> None:
    shown = months("2020-07-01", "2020-10-12")
    rss = feeds.archives("rss", FULL, shown, zone=WIB)
    assert b"fh:archive" not in rss["rss.xml"]
    old = rss["rss-2020-07.xml"]
    assert b"<fh:archive/>" in old
    assert f'<atom:link href="{HOST}/rss.xml" rel="current"/>'.encode() in old
    assert f'href="{HOST}/rss-2020-07.xml" rel="self"'.encode() in old
    assert b'rel="prev-archive"' not in old
    assert f'<atom:link href="{HOST}/rss-2020-10.xml" rel="next-archive"/>'.encode() in old
    atom = feeds.archives("atom", FULL, shown, zone=WIB)
    assert f'<link href="{HOST}/atom-2020-07.xml" rel="prev-archive"/>'.encode() in atom["atom.xml"]
    told = json.loads(feeds.archives("json_feed", FULL, shown, zone=WIB)["feed-2020-07.json"])
    assert told["feed_url"] == f"{HOST}/feed-2020-07.json"
    assert "next_url" not in told


def test_without_articles_there_is_the_current_document() -> None:
    assert set(feeds.archives("atom", FULL, [], zone=WIB)) == {"atom.xml"}


def test_what_is_missing_is_named() -> None:
    for lacking in (channel(), channel(json_url=f"{HOST}/")):
        with pytest.raises(InvalidValueError, match="json_url") as caught:
            feeds.archives("json_feed", lacking, [], zone=WIB)
        assert (caught.value.subject, caught.value.field) == ("channel", "json_url")
    with pytest.raises(InvalidValueError, match="has no archives"):
        feeds.archives("sitemap", FULL, [], zone=WIB)  # type: ignore[arg-type]
