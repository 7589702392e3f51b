"""Information on target: a feed for whoever shares an audience, a topic, a region, a language."""

import feedparser
import pytest

from browsing import build, links, tree, words
from humaskit.site._subscriptions import subscriptions
from publishing import HOST, article, event

ARTICLES = [
    article(1, topics=["Pangan", "layanan publik"], audiences=[{"group": "families"}]),
    article(2, topics=["pangan"], region_codes=["74.71.01"], language="en"),
    article(3, region_codes=["74"], audiences=[{"group": "media"}, {"group": "families"}]),
    article(4, region_codes=["99.99"]),
]
HELD = {
    "langganan/bahasa/en/": [2],
    "langganan/bahasa/id/": [1, 3, 4],
    "langganan/khalayak/families/": [1, 3],
    "langganan/khalayak/media/": [3],
    "langganan/khalayak/public/": [2, 4],
    "langganan/topik/layanan-publik/": [1],
    "langganan/topik/pangan/": [1, 2],
    "langganan/wilayah/99-99/": [4],
    "langganan/wilayah/99/": [4],
    "langganan/wilayah/kota-kendari/": [2, 3],
    "langganan/wilayah/sulawesi-tenggara/": [2, 3],
}


def test_each_holds_what_shares_it() -> None:
    found = {one.folder: [each.slug for each in one.articles] for one in subscriptions(ARTICLES)}
    assert found == {
        folder: [f"studi-tiru-{number}" for number in numbers] for folder, numbers in HELD.items()
    }
    names = {one.folder: one.name for one in subscriptions(ARTICLES)}
    assert names["langganan/wilayah/kota-kendari/"] == "Kota Kendari"
    assert names["langganan/topik/pangan/"] == "pangan"


@pytest.mark.parametrize("folder", HELD)
def test_each_is_a_feed_in_every_format_with_a_page(folder: str) -> None:
    files = build(*ARTICLES)
    for name in ("rss.xml", "atom.xml"):
        feed = feedparser.parse(files[folder + name])
        numbers = [int(entry.link.rpartition("-")[2]) for entry in feed.entries]
        assert numbers == sorted(HELD[folder], reverse=True)
        own = {link.rel: link.href for link in feed.feed.links}
        assert own["self"] == f"{HOST}/{folder}{name}"
        assert f"{HOST}/feed.css".encode() in files[folder + name]
    assert feed.feed.title.startswith("Lapas Muara Jati: ")
    assert folder + "feed.json" in files
    assert words(tree(files[folder + "index.html"])).count("Studi tiru") == len(HELD[folder])


def test_pages_lead_to_the_feeds_that_hold_them() -> None:
    page = tree(build(*ARTICLES)["lapas-muarajati/studi-tiru-3/index.html"])
    found = [link["href"].removeprefix("../../") for link in links(page, "alternate")][3:]
    assert sorted(found) == [f"{folder}atom.xml" for folder in HELD if 3 in HELD[folder]]


def test_one_page_lists_them_all_and_the_calendar() -> None:
    page = tree(build(*ARTICLES, events=(event(),))["langganan.html"])
    hrefs = [link.get("href") for link in page.iter("a")]
    assert "webcal://lapas-muarajati.go.id/agenda.ics" in hrefs
    assert all(f"{folder}{name}" in hrefs for folder in HELD for name in ("rss.xml", "index.html"))
    for heading in ("Menurut khalayak", "Menurut topik", "Menurut wilayah", "Menurut bahasa"):
        assert heading in words(page)
    assert "Menurut topik" not in words(tree(build(article(1))["langganan.html"]))


def test_archives_of_the_site_lie_beside_the_feed() -> None:
    old = article(9, first_published_at="2020-03-01T09:00:00+07:00")
    files = build(*ARTICLES, old)
    assert b"<fh:archive/>" in files["rss-2020-03.xml"]
    assert b"artikel/9<" in files["rss-2020-03.xml"]
    assert b"artikel/9<" not in files["rss.xml"]
    assert "lapas-muarajati/feed-2020-03.json" in files
