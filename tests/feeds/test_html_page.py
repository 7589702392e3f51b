"""The page of a feed: what it lists, and nothing that runs."""

from urllib.parse import urlsplit

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds
from humaskit.models import Article
from humaskit.testing import strategies
from publishing import HOST, HOSTILE, article, channel

HTML = "{http://www.w3.org/1999/xhtml}"


def texts(document: bytes, tag: str) -> list[str]:
    tree = html5lib.parse(document, transport_encoding="utf-8")
    return ["".join(node.itertext()) for node in tree.iter(HTML + tag)]


def test_it_lists_what_the_feed_holds_and_where_to_subscribe() -> None:
    shown = [article(1, summary="Ringkasan & lain."), article(2, language="en")]
    full = channel(
        json_url=f"{HOST}/feed.json", description="Kabar.", stylesheet=f"{HOST}/feed.css"
    )
    page = feeds.html(full, shown)
    assert texts(page, "h1") == ["Berita Lapas Muara Jati"]
    assert texts(page, "h2") == ["Langganan", "Studi tiru kehumasan 1", "Studi tiru kehumasan 2"]
    assert texts(page, "time") == [
        "Senin, 12 Oktober 2020, pukul 09.01 WIB",
        "2020-10-12 09:02",
    ]
    tree = html5lib.parse(page, transport_encoding="utf-8")
    links = {node.get("type"): node.get("href") for node in tree.iter(HTML + "link")}
    assert links["application/rss+xml"] == f"{HOST}/rss.xml"
    assert links["application/feed+json"] == f"{HOST}/feed.json"
    assert f"<link rel='stylesheet' href='{HOST}/feed.css'>".encode() in page
    assert feeds.html(full, shown, kept=feeds.Fragments()) == page


def test_a_head_of_others_takes_the_place_of_its_own() -> None:
    full = channel(stylesheet=f"{HOST}/feed.css")
    page = feeds.html(full, [article()], head="<title>Lain</title>").decode()
    assert texts(page.encode(), "title") == ["Lain"]
    assert "canonical" not in page
    assert "rel='alternate'" not in page
    assert f"<link rel='stylesheet' href='{HOST}/feed.css'>" in page


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("id", "diperbarui {}Selasa, 13 Oktober 2020, pukul 08.30 WIB<"),
        ("en", "updated {}2020-10-13 08:30<"),
    ],
)
def test_what_changed_says_when(language: str, told: str) -> None:
    changed = article(language=language, modified_at="2020-10-13T08:30:00+07:00")
    opening = "<time class='dt-updated' datetime='2020-10-13T08:30:00+07:00'>"
    assert told.format(opening) in feeds.html(channel(), [changed]).decode()
    assert b"dt-updated" not in feeds.html(channel(), [article(language=language)])


def test_an_empty_one_says_so_in_the_language_of_the_channel() -> None:
    assert "Belum ada berita." in texts(feeds.html(channel(), []), "p")
    page = feeds.html(channel(language="en", rss_url=None, atom_url=None), [])
    assert "There is no news yet." in texts(page, "p")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(text: str) -> None:
    page = feeds.html(channel(title=text, description=text), [article(headline=text, summary=text)])
    assert texts(page, "h1") == [text]
    assert text in texts(page, "h2")


@settings(max_examples=sampling.count(2_000, 60), deadline=None)
@given(st.lists(strategies.articles(published=True), max_size=3), strategies.channels())
def test_nothing_in_it_runs_and_every_address_is_absolute(
    shown: list[Article], about: feeds.Channel
) -> None:
    tree = html5lib.parse(feeds.html(about, shown), transport_encoding="utf-8")
    for node in tree.iter():
        assert str(node.tag).removeprefix(HTML) not in {"script", "style", "iframe", "object"}
        assert not any(name.startswith("on") for name in node.keys())  # noqa: SIM118 - an element
        if "href" in node.keys():  # noqa: SIM118 - an element
            assert urlsplit(node.get("href")).scheme in {"http", "https"}
