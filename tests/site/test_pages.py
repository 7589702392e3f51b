import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import feedparser
import pytest

from browsing import PAGE, build, links, tree, words
from humaskit.models import Article
from publishing import DITJEN, HOST, HOSTILE, LAPAS, article, event

FOLDERS = ("bahasa/id", "khalayak/public")
FILES = ("atom.xml", "feed.json", "index.html", "rss.xml")


def test_a_site_has_a_page_for_each_thing() -> None:
    assert list(build(article(1))) == [
        "agenda.html",
        "agenda.ics",
        "atom.xml",
        "feed.css",
        "feed.json",
        "index.html",
        "langganan.html",
        *(f"langganan/{kind}/{name}" for kind in FOLDERS for name in FILES),
        "lapas-muarajati/aktivitas-1.json",
        "lapas-muarajati/aktivitas.json",
        "lapas-muarajati/aktor.json",
        "lapas-muarajati/atom.xml",
        "lapas-muarajati/feed.json",
        "lapas-muarajati/index.html",
        "lapas-muarajati/rss.xml",
        PAGE,
        "news.xml",
        "rss.xml",
        "sitemap.xml",
        "style.css",
    ]


def test_a_page_says_what_the_article_says() -> None:
    shown = article(
        1,
        subheadline="Dua hari di ditjen",
        summary="Tim humas belajar.",
        numbers=[{"text": "W.10/HM.01-12/2020"}],
        dateline={"place": "Muara Jati", "on": "2020-10-12"},
        co_publishers=[DITJEN | {"url": "https://ditjen.example.go.id/"}],
        byline="Tim Humas",
        valid_until="2020-12",
        translations=[
            {"language": "en", "id": "tag:a.example.go.id,2020:en", "url": f"{HOST}/en/é"}
        ],
        media=[
            {
                "kind": "image",
                "url": f"{HOST}/a.jpg",
                "alt": "Tim humas",
                "caption": "Rapat",
                "credit": "Humas",
                "width": 4,
                "height": 3,
            },
            {"kind": "image", "url": f"{HOST}/b.jpg", "decorative": True},
            {"kind": "document", "url": f"{HOST}/d.pdf", "title": "Surat", "credit": "Humas"},
        ],
        sources=[
            {"title": "Surat tugas", "publisher": "Lapas", "published_on": "2020"},
            {"title": "Laman", "url": f"{HOST}/laman"},
        ],
        contacts=[
            {"name": "Loket", "phone": "021-000", "hours": "08.00-15.00"},
            {"email": "humas@lapas-muarajati.go.id", "url": f"{HOST}/kontak"},
            {"phone": "021-999", "public": False},
        ],
        boilerplate="Lapas Muara Jati berdiri tahun 1990.",
        topics=["kehumasan", "pelayanan"],
        version=2,
        modified_at="2020-10-13T08:30:00+07:00",
        changes=[
            {
                "at": "2020-10-13T08:30:00+07:00",
                "kind": "correction",
                "note": "Nama ruang diperbaiki.",
                "version": 2,
            }
        ],
    )
    page = tree(build(shown)[PAGE])
    text = words(page)
    for said in (
        "Siaran pers · Nomor W.10/HM.01-12/2020",
        "Dua hari di ditjen",
        "Muara Jati, Senin, 12 Oktober 2020",
        "Lapas Muara Jati, Ditjen Contoh · Tim Humas",
        "Terbit Senin, 12 Oktober 2020, pukul 09.01 WIB",
        "diperbarui Selasa, 13 Oktober 2020, pukul 08.30 WIB",
        "Berlaku sampai Desember 2020",
        "Ralat Selasa, 13 Oktober 2020, pukul 08.30 WIB: Nama ruang diperbaiki.",
        "Rapat. Foto: Humas",
        "Surat tugas, Lapas, 2020",
        "Loket, 021-000 (08.00-15.00)",
        f"humas@lapas-muarajati.go.id {HOST}/kontak",
        "Lapas Muara Jati berdiri tahun 1990.",
        "Topik: kehumasan, pelayanan",
        "Surat (Humas)",
    ):
        assert said in text
    assert "021-999" not in text
    assert [link["href"] for link in links(page, "canonical")] == [shown.url]
    assert [(link["hreflang"], link["href"]) for link in links(page, "alternate")[:3]] == [
        ("id", shown.url),
        ("en", f"{HOST}/en/%C3%A9"),
        ("x-default", shown.url),
    ]
    images = [(image.get("alt"), image.get("width")) for image in page.iter("img")]
    assert images == [("Tim humas", "4"), ("", None)]
    [graph, trail] = page.iter("script")
    told = json.loads(graph.text or "")["@graph"]
    assert [one["@id"] for one in told[:2]] == [shown.id, LAPAS["id"]]
    assert told[0]["headline"] == shown.headline
    crumbs = json.loads(trail.text or "")["itemListElement"]
    assert [(crumb["name"], crumb["item"]["@id"]) for crumb in crumbs] == [
        ("Beranda", f"{HOST}/"),
        ("Lapas Muara Jati", f"{HOST}/lapas-muarajati/"),
        (shown.headline, shown.url),
    ]
    assert "noindex" not in build(shown)[PAGE].decode()


def test_a_page_can_be_used_by_everybody() -> None:
    page = tree(build(article(1, language="en"))[PAGE])
    assert page.get("lang") == "id"
    assert [element.get("lang") for element in page.iter("article")] == ["en"]
    assert len(list(page.iter("main"))) == len(list(page.iter("h1"))) == 1
    [skip] = [a for a in page.iter("a") if a.get("class") == "skip"]
    [main] = page.iter("main")
    assert skip.get("href") == f"#{main.get('id')}"
    assert all(nav.get("aria-label") for nav in page.iter("nav"))
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_headings_skip_no_level() -> None:
    past = event(id="tag:a.example.go.id,2020:1", starts_at="2020-10-01T09:00:00+07:00")
    files = build(article(1, contacts=[{"phone": "021-000"}]), events=(event(), past))
    for path, data in files.items():
        if path.endswith(".html"):
            levels = [int(e.tag[1]) for e in tree(data).iter() if e.tag in {"h1", "h2", "h3", "h4"}]
            assert levels[0] == 1
            assert all(b - a <= 1 for a, b in pairwise(levels))


def test_feeds_are_found_from_a_page() -> None:
    files = build(article(1))
    page = tree(files[PAGE])
    assert [(link["type"], link["href"]) for link in links(page, "alternate")] == [
        ("application/rss+xml", "../../lapas-muarajati/rss.xml"),
        ("application/atom+xml", "../../lapas-muarajati/atom.xml"),
        ("application/feed+json", "../../lapas-muarajati/feed.json"),
        ("application/atom+xml", "../../langganan/khalayak/public/atom.xml"),
        ("application/atom+xml", "../../langganan/bahasa/id/atom.xml"),
    ]
    feed = feedparser.parse(files["lapas-muarajati/rss.xml"])
    assert [entry.title for entry in feed.entries] == ["Studi tiru kehumasan 1"]
    own = {link.rel: link.href for link in feed.feed.links}
    assert own["self"] == f"{HOST}/lapas-muarajati/rss.xml"


def test_the_agenda_can_be_subscribed_to() -> None:
    later = event(id="urn:agenda:2", starts_at="2020-12-01T09:00:00+07:00")
    files = build(article(1), events=(later, event()))
    found = {link["type"]: link["href"] for link in links(tree(files["agenda.html"]), "alternate")}
    assert found["text/calendar"] == "agenda.ics"
    lines = files["agenda.ics"].decode().split("\r\n")
    assert "X-WR-CALNAME:Agenda Lapas Muara Jati" in lines
    assert f"SOURCE;VALUE=URI:{HOST}/agenda.ics" in lines
    starts = [line for line in lines if line.startswith("DTSTART;TZID")]
    assert [line[-15:] for line in starts] == ["20201102T090000", "20201201T090000"]


def test_the_sitemap_names_addresses_of_its_own_host_alone() -> None:
    stranger = article(2, url="https://ditjen.example.go.id/berita/studi-tiru-2")
    shown = build(article(1), stranger)["sitemap.xml"]
    assert shown.count(b"<loc>") == 1
    assert f"<loc>{HOST}/berita/studi-tiru-1</loc>".encode() in shown
    assert "sitemap.xml" not in build(stranger)


def test_every_relative_link_leads_to_a_page() -> None:
    files = build(article(1, previous_slugs=["lama"]), article(2, co_publishers=[DITJEN]))
    for path, data in files.items():
        if not path.endswith(".html"):
            continue
        for element in tree(data).iter():
            href = element.get("href", "#")
            if href.startswith(("#", "https:", "mailto:", "webcal:")):
                continue
            folder = path.split("/")[:-1]
            up = href.count("../")
            assert up <= len(folder)
            target = "/".join([*folder[: len(folder) - up], href.replace("../", "")])
            assert target in files, (path, href)


def hostile_articles() -> Iterator[tuple[str, Article, Article]]:
    plain: dict[str, Any] = {
        "headline": "a",
        "subheadline": "a",
        "summary": "a",
        "body": {"content": "a"},
        "numbers": [{"text": "a"}],
        "dateline": {"place": "a"},
        "publisher": LAPAS | {"name": "a"},
        "byline": "a",
        "responsible": {"name": "a", "post": "a"},
        "sources": [{"title": "a", "publisher": "a"}],
        "media": [
            {"kind": "image", "url": f"{HOST}/a.jpg", "alt": "a", "caption": "a", "credit": "a"},
            {"kind": "document", "url": f"{HOST}/a.pdf", "title": "a", "credit": "a"},
        ],
        "topics": ["a"],
        "contacts": [{"name": "a", "role": "a", "phone": "021-000", "hours": "a"}],
        "boilerplate": "a",
    }
    text = json.dumps(plain).replace(': ["a"]', ": [#]").replace(': "a"', ": #")
    for line in HOSTILE:
        evil = text.replace("#", json.dumps(line))
        yield line, article(1, **plain), article(1, **json.loads(evil))


def shape(page: Element) -> list[tuple[str, list[str]]]:
    return [(str(element.tag), sorted(element.keys())) for element in page.iter()]


@pytest.mark.parametrize(("line", "harmless", "hostile"), list(hostile_articles()))
def test_no_text_changes_the_tree_of_a_page(line: str, harmless: Article, hostile: Article) -> None:
    before, after = (build(shown) for shown in (harmless, hostile))
    for path in (PAGE, "index.html", "lapas-muarajati/index.html"):
        assert shape(tree(after[path])) == shape(tree(before[path]))
    page = tree(after[PAGE])
    [heading] = page.iter("h1")
    assert "".join(heading.itertext()) == line
    [image] = page.iter("img")
    assert image.get("alt") == line
