"""What is kept of earlier documents, and what is streamed, changes no byte."""

import io
import json
import random
import tracemalloc
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds
from humaskit.errors import InvalidValueError
from humaskit.feeds import _fragments
from humaskit.feeds._shelves import Kept, Shelf
from humaskit.models import Article
from humaskit.testing import strategies
from publishing import HOSTILE, LATER, WIB, article, channel

AT = datetime(2026, 11, 1, tzinfo=WIB)
Write = Callable[[Sequence[Article], feeds.Fragments | None], bytes]
FORMATS: dict[str, Write] = {
    "rss": lambda shown, kept: feeds.rss(channel(), shown, at=AT, kept=kept),
    "atom": lambda shown, kept: feeds.atom(channel(), shown, at=AT, kept=kept),
    "json_feed": lambda shown, kept: feeds.json_feed(channel(), shown, at=AT, kept=kept),
    "sitemap": lambda shown, kept: feeds.sitemap(
        channel(), shown, at=AT, on_error="skip", kept=kept
    ),
    "news_sitemap": lambda shown, kept: feeds.news_sitemap(
        channel(), shown, at=LATER, on_error="skip", kept=kept
    ),
}
ARCHIVE = [article(number) for number in range(30)]


@settings(
    max_examples=sampling.count(5_000, 100),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.lists(strategies.articles(published=True), max_size=4), strategies.channels())
def test_every_byte_is_what_mended_feedgen_writes(
    shown: list[Article], about: feeds.Channel
) -> None:
    about = about.replace(stylesheet=None, sources=())  # feedgen has no room for them
    generator = feeds.to_feedgen(about, shown)
    assert feeds.rss(about, shown) == generator.rss_str()
    assert feeds.atom(about, shown) == generator.atom_str()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_what_mended_feedgen_writes(text: str) -> None:
    picture = {"kind": "image", "url": "https://a.go.id/a.jpg", "alt": text, "title": text}
    shown = [
        article(headline=text, summary=text, byline=text, topics=[text], media=[picture]),
        article(2, summary="satu\ndua", body={"content": ""}),
        article(3, body={"content": ""}),
    ]
    generator = feeds.to_feedgen(channel(), shown)
    assert feeds.rss(channel(), shown) == generator.rss_str()
    assert feeds.atom(channel(), shown) == generator.atom_str()


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_kept_changes_no_byte(name: str) -> None:
    write, kept = FORMATS[name], feeds.Fragments()
    choice = random.Random(20201012)  # noqa: S311 - a seed is the point
    shown = list(ARCHIVE)
    for step in range(60):
        number = choice.randrange(40)
        changed = article(number, headline=f"Judul {step}", version=step + 1, minor=True)
        draft = article(number, state="draft", first_published_at=None, version=step + 1)
        move = choice.randrange(8)
        if move == 0:
            shown = [article(100 + step), *shown]
        elif move == 1:
            shown = [*shown, article(200 + step)]
        elif move == 2:
            shown = [changed, *shown[choice.randrange(3) :]]
        elif move == 3:
            shown.insert(choice.randrange(len(shown)), changed)
        elif move == 4:
            shown = shown[: len(shown) - choice.randrange(3)]
        elif move == 5:
            shown = [draft, *shown]
        elif move == 6:
            shown = [Article.model_validate_json(one.model_dump_json()) for one in shown]
        else:
            choice.shuffle(shown)
        assert write(shown, kept) == write(shown, None), (step, move)


def test_what_is_kept_is_not_written_again(monkeypatch: pytest.MonkeyPatch) -> None:
    kept, written = feeds.Fragments(), []
    original = Shelf.keep

    def watched(shelf: Shelf[bytes], one: Kept[bytes]) -> None:
        written.append(one.article.id)
        original(shelf, one)

    monkeypatch.setattr(Shelf, "keep", watched)
    feeds.rss(channel(), ARCHIVE, kept=kept)
    written.clear()
    new = article(50)
    assert b"artikel/50<" in feeds.rss(channel(), [new, *ARCHIVE], kept=kept)
    assert written == [new.id]
    kept.clear()
    feeds.rss(channel(), ARCHIVE, kept=kept)
    assert len(written) == 1 + len(ARCHIVE)


def test_new_articles_and_corrections_leave_the_rest_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    original = _fragments._newest  # noqa: SLF001 - what looks at each article

    def watched(articles: list[Article], *rest: object) -> object:
        looked.append(len(articles))
        return original(articles, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(_fragments, "_newest", watched)
    kept = feeds.Fragments()
    new = [article(50), article(51)]
    for shown, number in (
        (ARCHIVE, 30),
        ([*new, *ARCHIVE], 2),
        ([*new, *ARCHIVE, article(52)], 1),
        ([article(53), *new, *ARCHIVE], 33),
        (ARCHIVE, 0),
        (ARCHIVE[:-1], 0),
        ([*ARCHIVE[:5], article(5, version=2, minor=True), *ARCHIVE[6:-1]], 1),
        ([article(7, version=2, minor=True), *ARCHIVE[:-1]], 30),
        (ARCHIVE, 30),
        ([*ARCHIVE[:5], article(5, state="draft", first_published_at=None), *ARCHIVE[6:]], 1),
    ):
        looked.clear()
        assert feeds.rss(channel(), shown, kept=kept) == feeds.rss(channel(), shown)
        assert looked[0] == number
        looked.clear()


def test_a_new_version_replaces_what_was_forgotten() -> None:
    kept = feeds.Fragments(most=2)
    newer = article(3, version=2, minor=True, headline="Baru")
    for shown in (ARCHIVE, [newer, *ARCHIVE]):
        assert feeds.rss(channel(), shown, kept=kept) == feeds.rss(channel(), shown)


def test_an_equal_article_with_another_offset_is_written_anew() -> None:
    kept = feeds.Fragments()
    here = article(first_published_at="2020-10-12T09:00:00+07:00")
    there = article(first_published_at="2020-10-12T11:00:00+09:00")
    assert here == there
    for shown in ([here, *ARCHIVE[2:]], [there, *ARCHIVE[2:]], [here], [there]):
        assert feeds.rss(channel(), shown, kept=kept) == feeds.rss(channel(), shown)


def test_whether_it_may_be_shown_is_judged_every_time() -> None:
    kept = feeds.Fragments()
    noon = datetime(2020, 10, 12, 12, tzinfo=WIB)
    hidden = article(70, embargo_until=noon, expires_at=noon + timedelta(hours=1))
    shown = [hidden, *ARCHIVE]

    def says(at: datetime) -> bool:
        return b"artikel/70<" in feeds.rss(channel(), shown, at=at, kept=kept)

    moments = [noon - timedelta(seconds=1), noon, noon + timedelta(hours=1)]
    assert [says(at) for at in [*moments, *reversed(moments)]] == [False, True, False] * 2
    with pytest.raises(InvalidValueError) as caught:
        feeds.rss(channel(), shown, kept=kept)
    assert (caught.value.subject, caught.value.field) == (hidden.id, "embargo_until")
    early = datetime(2020, 10, 12, 9, 10, tzinfo=WIB)
    late = feeds.Fragments()
    feeds.rss(channel(), ARCHIVE, at=AT, kept=late)
    assert feeds.rss(channel(), ARCHIVE, at=early, kept=late) == feeds.rss(
        channel(), ARCHIVE, at=early
    )


def test_an_article_that_was_skipped_is_refused_when_asked() -> None:
    kept = feeds.Fragments()
    bad = article(90).model_copy(update={"headline": "a\x00b"})
    feeds.rss(channel(), [*ARCHIVE, bad], on_error="skip", kept=kept)
    with pytest.raises(InvalidValueError) as caught:
        feeds.rss(channel(), [*ARCHIVE, bad], kept=kept)
    assert (caught.value.subject, caught.value.field) == (bad.id, "headline")


def test_the_oldest_is_forgotten_where_there_are_too_many() -> None:
    kept = feeds.Fragments(most=2)
    feeds.rss(channel(), [article(1), article(2), article(3)], kept=kept)
    assert list(kept.shelf("rss", bytes).kept) == [article(2).id, article(3).id]


@pytest.mark.parametrize("form", ["rss", "atom", "json_feed"])
@pytest.mark.parametrize("number", [0, 1, 30])
def test_a_stream_is_the_document(form: feeds.StreamFormat, number: int) -> None:
    shown = ARCHIVE[:number]
    whole = {"rss": feeds.rss, "atom": feeds.atom, "json_feed": feeds.json_feed}[form]
    updated = shown[-1].first_published_at if shown else None
    pieces = list(feeds.stream(form, channel(), iter(shown), updated=updated or LATER))
    if shown or form == "json_feed":
        assert b"".join(pieces) == whole(channel(), shown)
    assert len(pieces) == number + 2
    assert json.loads(b"".join(pieces)) if form == "json_feed" else True


def test_a_stream_refuses_what_it_cannot_write() -> None:
    def run(shown: Sequence[Article], **options: object) -> bytes:
        arguments = {"updated": LATER} | options
        return b"".join(feeds.stream("rss", channel(), shown, **arguments))  # type: ignore[arg-type]

    with pytest.raises(InvalidValueError, match="comes twice") as caught:
        run([article(1), article(2), article(1)])
    assert (caught.value.subject, caught.value.code) == (article(1).id, "humas.feed.listed_twice")
    assert run([article(1), article(1)], on_error="skip").count(b"<item") == 1
    with pytest.raises(InvalidValueError, match="depends on the time"):
        run([article(1, embargo_until=LATER)])
    assert b"<item" not in run([article(1, embargo_until=LATER)], at=LATER - timedelta(days=1))
    with pytest.raises(InvalidValueError):
        run([], updated=datetime(2020, 10, 12))  # noqa: DTZ001 - naive on purpose
    with pytest.raises(InvalidValueError, match="cannot be streamed"):
        list(feeds.stream("sitemap", channel(), [], updated=LATER))  # type: ignore[arg-type]


def test_a_stream_of_many_holds_few() -> None:
    one = article(1, body={"content": "kata " * 500})

    def many(number: int) -> int:
        source = (one.model_copy(update={"id": f"urn:berita:{index}"}) for index in range(number))
        file = io.BytesIO()
        tracemalloc.start()
        try:
            for piece in feeds.stream("rss", channel(), source, updated=LATER):
                file.seek(0)
                file.write(piece)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    many(10)
    assert many(900) < 400_000
