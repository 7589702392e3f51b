"""What nobody may read yet, or any more, is in no document of any format, at any moment."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import NamedTuple

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds
from humaskit.models import Article
from humaskit.models.history import State
from humaskit.models.wire import percent_encoded
from humaskit.testing import strategies
from publishing import HOST, LATER, WIB, article, channel

BEGIN = datetime(2020, 10, 12, 9, tzinfo=WIB)
HOURS = st.integers(0, 6).map(lambda hours: BEGIN + timedelta(hours=hours))
URL = f"{HOST}/sitemap.xml"


class Case(NamedTuple):
    """An article, and between which instants it is public."""

    article: Article
    opens: list[datetime]
    closes: datetime | None

    def is_public(self, at: datetime) -> bool:
        """Whether it may be read, judged by the fields alone."""
        return (
            self.article.state is State.PUBLISHED
            and all(moment <= at for moment in self.opens)
            and not (self.closes and self.closes <= at)
        )


@st.composite
def cases(draw: st.DrawFn) -> list[Case]:
    """Articles with whatever limits, each told by its number in id, address and headline."""
    found = []
    for number in range(draw(st.integers(1, 4))):
        opens, closes = draw(st.lists(HOURS, min_size=1, max_size=3)), draw(HOURS | st.none())
        first, scheduled, embargo = [*opens, None, None][:3]
        limits = {
            "id": f"urn:rahasia:nomor-{number}-ini",
            "url": f"{HOST}/rahasia/nomor-{number}-ini",
            "headline": f"Rahasia nomor-{number}-ini",
            "state": draw(st.sampled_from([State.PUBLISHED] * 9 + [*State])),
            "first_published_at": first,
            "modified_at": None,
            "scheduled_at": scheduled,
            "embargo_until": embargo,
            "expires_at": closes,
        }
        drawn = draw(strategies.articles(published=True))
        found.append(Case(drawn.model_copy(update=limits), opens, closes))
    return found


def documents(shown: list[Article], at: datetime, kept: feeds.Fragments) -> Iterator[bytes]:
    """Yield a document of each format and way of writing it."""
    about = channel()
    for keep in (None, kept):
        for write in (feeds.rss, feeds.atom, feeds.json_feed, feeds.sitemap):
            yield write(about, shown, at=at, kept=keep)
        yield feeds.news_sitemap(about, shown, at=at, kept=keep)
    yield b"".join(feeds.sitemaps(about, shown, at=at, url=URL).values())
    yield b"".join(feeds.news_sitemaps(about, shown, at=at, url=URL).values())
    yield feeds.to_feedgen(about, shown, at=at).rss_str()
    forms: tuple[feeds.StreamFormat, ...] = ("rss", "atom", "json_feed")
    for form in forms:
        yield b"".join(feeds.stream(form, about, shown, at=at, updated=LATER))


@given(
    drawn=cases(), moments=st.permutations([BEGIN + timedelta(hours=hours) for hours in range(7)])
)
@settings(max_examples=sampling.count(2_000, 30))
def test_an_embargo_never_leaks(drawn: list[Case], moments: list[datetime]) -> None:
    kept = feeds.Fragments()
    shown = [case.article for case in drawn]
    for at in moments[:4]:
        for document in documents(shown, at, kept):
            for number, case in enumerate(drawn):
                told = f"nomor-{number}-ini".encode() in document
                assert told == case.is_public(at), (case.article.state, at, document[:60])


def rss_or_atom(document: bytes) -> Iterable[tuple[str, str]]:
    return [(entry.id, entry.updated) for entry in feedparser.parse(document).entries]


def json_items(document: bytes) -> Iterable[tuple[str, str]]:
    return [(item["id"], item["date_modified"]) for item in json.loads(document)["items"]]


@pytest.mark.parametrize(
    ("write", "read"),
    [(feeds.rss, rss_or_atom), (feeds.atom, rss_or_atom), (feeds.json_feed, json_items)],
)
def test_a_correction_has_the_same_id_and_a_newer_time_in_every_feed(
    write: Callable[..., bytes], read: Callable[[bytes], Iterable[tuple[str, str]]]
) -> None:
    first = article()
    corrected = first.replace(
        version=2,
        headline="Judul yang diralat",
        modified_at="2020-10-13T08:30:00+08:00",
        changes=[
            {
                "at": "2020-10-13T08:30:00+08:00",
                "kind": "correction",
                "note": "Nama ruang diperbaiki.",
                "version": 2,
            }
        ],
    )
    kept = feeds.Fragments()
    assert read(write(channel(), [first], kept=kept)) == [(first.id, "2020-10-12T09:01:00+07:00")]
    document = write(channel(), [corrected], kept=kept)
    assert read(document) == [(first.id, "2020-10-13T08:30:00+08:00")]
    assert b"Judul yang diralat" in document
    assert b"Ralat, 13 Oktober 2020 pukul 08.30 WITA:" in document
    assert b"Nama ruang diperbaiki." in document


def test_a_correction_is_a_newer_time_in_every_sitemap() -> None:
    corrected = article(modified_at="2020-10-13T08:30:00+08:00", version=2, minor=True)
    told = (
        f"<loc>{percent_encoded(corrected.url)}</loc><lastmod>2020-10-13T08:30:00+08:00</lastmod>"
    )
    assert told.encode() in feeds.sitemap(channel(), [corrected])
    soon = BEGIN + timedelta(hours=30)
    assert told.encode() in feeds.news_sitemap(channel(), [corrected], at=soon)
