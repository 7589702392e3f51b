import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import feedparser
import html5lib
import pytest

from humaskit import site
from humaskit.errors import InvalidValueError, MissingExtraError
from humaskit.models import Article
from humaskit.site import _templates
from publishing import DITJEN, HOST, HOSTILE, LAPAS, LATER, agency, article, event


def build(*articles: Article, **content: Any) -> dict[str, bytes]:  # noqa: ANN401 - of Content
    given = {"articles": articles, "agencies": (agency(),)} | content
    return site.pages(site.Content(**given), at=LATER)


def tree(page: bytes) -> Element:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    found: Element = parser.parse(page, transport_encoding="utf-8")
    assert parser.errors == []
    return found


def links(page: Element, rel: str) -> list[dict[str, str]]:
    return [dict(link.items()) for link in page.iter("link") if rel in link.get("rel", "").split()]


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


PAGE = "lapas-muarajati/studi-tiru-1/index.html"


def test_a_site_has_a_page_for_each_thing() -> None:
    assert list(build(article(1))) == [
        "agenda.html",
        "atom.xml",
        "index.html",
        "lapas-muarajati/atom.xml",
        "lapas-muarajati/index.html",
        "lapas-muarajati/rss.xml",
        PAGE,
        "rss.xml",
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
    assert [(link["hreflang"], link["href"]) for link in links(page, "alternate")[:2]] == [
        ("id", shown.url),
        ("en", f"{HOST}/en/%C3%A9"),
    ]
    images = [(image.get("alt"), image.get("width")) for image in page.iter("img")]
    assert images == [("Tim humas", "4"), ("", None)]
    [script] = page.iter("script")
    assert json.loads(script.text or "")["headline"] == shown.headline
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
    found = {link["type"]: link["href"] for link in links(page, "alternate")}
    assert found == {
        "application/rss+xml": "../../lapas-muarajati/rss.xml",
        "application/atom+xml": "../../lapas-muarajati/atom.xml",
    }
    feed = feedparser.parse(files["lapas-muarajati/rss.xml"])
    assert [entry.title for entry in feed.entries] == ["Studi tiru kehumasan 1"]
    own = {link.rel: link.href for link in feed.feed.links}
    assert own["self"] == f"{HOST}/lapas-muarajati/rss.xml"


def test_every_relative_link_leads_to_a_page() -> None:
    files = build(article(1, previous_slugs=["lama"]), article(2, co_publishers=[DITJEN]))
    for path, data in files.items():
        if not path.endswith(".html"):
            continue
        for element in tree(data).iter():
            href = element.get("href", "#")
            if href.startswith(("#", "https:", "mailto:")):
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


@pytest.mark.parametrize(
    "fields",
    [
        {"state": "draft", "first_published_at": None},
        {"embargo_until": "2020-12-01T00:00:00+07:00"},
        {"expires_at": "2020-10-20T00:00:00+07:00"},
        {"state": "approved", "first_published_at": None},
    ],
)
def test_what_is_not_public_leaves_no_trace(fields: dict[str, object]) -> None:
    files = build(article(7, headline="Rahasia dagang", **fields))
    assert not [path for path in files if "studi-tiru-7" in path]
    assert not [path for path, data in files.items() if b"Rahasia" in data]


def test_what_became_public_is_everywhere() -> None:
    files = build(article(7, embargo_until="2020-10-12T12:00:00+07:00"))
    assert "lapas-muarajati/studi-tiru-7/index.html" in files
    for path in ("index.html", "rss.xml", "atom.xml", "lapas-muarajati/rss.xml"):
        assert b"kehumasan 7" in files[path]


def withdrawn(mode: str, **fields: object) -> Article:
    withdrawal = {"at": "2020-10-14T09:00:00+07:00", "mode": mode, "reason": "Data keliru."}
    return article(1, state="withdrawn", withdrawal=withdrawal | fields)


def test_a_withdrawn_article_stays_under_its_notice() -> None:
    files = build(withdrawn("notice", alternative_url=f"{HOST}/pengganti"))
    text = words(tree(files[PAGE]))
    assert "Dicabut Rabu, 14 Oktober 2020, pukul 09.00 WIB: Data keliru." in text
    assert "Tim humas belajar" in text
    assert f"{HOST}/pengganti".encode() in files[PAGE]
    assert b"noindex" in files[PAGE]
    for path in ("index.html", "lapas-muarajati/index.html", "rss.xml", "atom.xml"):
        assert b"Studi tiru" not in files[path]


def test_of_an_article_that_is_gone_only_the_notice_stays() -> None:
    page = build(withdrawn("gone"))[PAGE]
    assert b"Data keliru." in page
    assert b"Tim humas belajar" not in page
    assert b"ld+json" not in page


def test_a_redirected_article_sends_on() -> None:
    page = tree(build(withdrawn("redirect", alternative_url=f"{HOST}/é"))[PAGE])
    [refresh] = [meta for meta in page.iter("meta") if meta.get("http-equiv")]
    assert refresh.get("content") == f"0; url={HOST}/%C3%A9"


def test_a_superseded_article_says_so() -> None:
    old = article(1, state="superseded")
    assert "Telah digantikan" in words(tree(build(old)[PAGE]))


def test_an_article_withdrawn_later_is_not_shown_before_it_was_public() -> None:
    content = site.Content(articles=(withdrawn("notice"),), agencies=(agency(),))
    early = datetime.fromisoformat("2020-10-01T00:00:00+07:00")
    assert PAGE not in site.pages(content, at=early)


def test_old_slugs_lead_on() -> None:
    files = build(article(1, previous_slugs=["studi-tiru-2", "lama"]), article(2))
    assert "Studi tiru kehumasan 2" in words(tree(files["lapas-muarajati/studi-tiru-2/index.html"]))
    page = files["lapas-muarajati/lama/index.html"]
    assert b"../../lapas-muarajati/studi-tiru-1/index.html" in page


def test_the_older_article_keeps_a_slug_that_two_have() -> None:
    files = build(article(2, slug="sama"), article(1, slug="sama"))
    assert b"kehumasan 1" in files["lapas-muarajati/sama/index.html"]
    assert b"kehumasan 2" in files["lapas-muarajati/sama-2/index.html"]


def test_of_two_versions_the_newer_has_the_page() -> None:
    older = article(1)
    newer = older.replace(version=2, minor=True, headline="Judul baru")
    for order in ((older, newer), (newer, older)):
        assert b"Judul baru" in build(*order)[PAGE]


def test_lists_are_newest_first() -> None:
    page = words(tree(build(article(1), article(3), article(2))["index.html"]))
    positions = [page.index(f"kehumasan {number}") for number in (3, 2, 1)]
    assert positions == sorted(positions)


def test_a_joint_release_is_listed_by_each_agency() -> None:
    files = build(article(1, co_publishers=[DITJEN], summary="Ringkas."))
    assert "Ringkas." in words(tree(files["ditjen-contoh/index.html"]))
    assert "ditjen-contoh/studi-tiru-1/index.html" not in files


def test_an_agency_page_says_how_to_reach_it() -> None:
    body = agency(
        parent=DITJEN,
        address={"street": "Jalan Contoh 1", "locality": "Muara Jati", "postal_code": "12345"},
        contacts=[{"phone": "021-000"}, {"phone": "021-999", "public": False}],
        ppid={"role": "PPID", "phone": "021-111"},
    )
    page = build(agencies=(body,))["lapas-muarajati/index.html"]
    text = words(tree(page))
    for said in ("Ditjen Contoh", "Jalan Contoh 1, Muara Jati 12345", "021-000", "PPID, 021-111"):
        assert said in text
    assert b"021-999" not in page
    assert "Belum ada berita." in text


def test_the_agenda_shows_what_comes_and_what_was() -> None:
    coming = event(
        description="Dua hari.",
        ends_at="2020-11-02T12:00:00+07:00",
        status="rescheduled",
        previous_starts_at=["2020-11-01T09:00:00+07:00"],
        venue={"name": "Aula", "online_url": f"{HOST}/daring"},
    )
    allday = event(
        id="tag:lapas-muarajati.go.id,2020:agenda/2",
        name="Pekan layanan",
        all_day=True,
        starts_at="2020-10-30T00:00:00+07:00",
        ends_at="2020-11-01T00:00:00+07:00",
        status="postponed",
        previous_starts_at=["2020-10-29T00:00:00+07:00"],
    )
    past = event(
        id="tag:lapas-muarajati.go.id,2020:agenda/3",
        name="Rapat lama",
        starts_at="2020-10-01T09:00:00+07:00",
        status="cancelled",
        venue={"name": "Ruang"},
    )
    page = tree(build(events=(coming, allday, past))["agenda.html"])
    [body] = page.iter("body")
    text = words(body)
    assert text.index("Pekan layanan") < text.index("Pelatihan kehumasan")
    assert text.index("Pelatihan kehumasan") < text.index("Sudah berlangsung")
    assert text.index("Sudah berlangsung") < text.index("Rapat lama")
    for said in (
        "Dijadwalkan ulang · Senin, 2 November 2020, pukul 09.00 WIB",
        "Semula Minggu, 1 November 2020, pukul 09.00 WIB",
        "Ditunda · Jumat, 30 Oktober 2020 – Minggu, 1 November 2020",
        "Semula Kamis, 29 Oktober 2020",
        "Dibatalkan",
        "Aula · Daring",
    ):
        assert said in text
    assert len(list(page.iter("script"))) == 3


def test_an_empty_agenda_says_so() -> None:
    assert "Belum ada agenda mendatang." in words(tree(build()["agenda.html"]))


def test_nothing_gives_a_style_sheet_alone() -> None:
    assert list(site.pages(site.Content(), at=LATER)) == ["style.css"]


def test_the_agency_at_the_top_speaks_for_all() -> None:
    ditjen = agency(**DITJEN, slug="a-ditjen", website="https://ditjen.example.go.id")
    lapas = agency(slug="0-lapas", parent=DITJEN)
    files = build(agencies=(lapas, ditjen))
    assert feedparser.parse(files["rss.xml"]).feed.title == "Ditjen Contoh"
    loop = build(agencies=(agency(parent=DITJEN), ditjen.replace(parent=LAPAS)))
    assert feedparser.parse(loop["rss.xml"]).feed.title == "Ditjen Contoh"


@pytest.mark.parametrize(
    ("content", "base"),
    [
        ({"base_url": "https://humas.example.go.id/"}, "https://humas.example.go.id/rss.xml"),
        ({"agencies": ()}, f"{HOST}/rss.xml"),
    ],
)
def test_the_site_knows_where_it_is_served(content: dict[str, Any], base: str) -> None:
    files = build(article(1), **content)
    assert f'href="{base}" rel="self"'.encode() in files["rss.xml"]


def test_a_site_that_is_served_nowhere_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="say base_url"):
        build(agencies=(agency(website=None),))


def test_two_agencies_with_one_slug_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="belongs to 2 agencies"):
        build(agencies=(agency(), agency(**DITJEN)))


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="must have a zone"):
        site.pages(site.Content(), at=datetime(2020, 1, 1))  # noqa: DTZ001 - the fault itself


def test_a_missing_template_engine_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    _templates._environment.cache_clear()  # noqa: SLF001 - it may hold an engine already
    with pytest.raises(MissingExtraError, match=r"humaskit\[site\]"):
        build()
    monkeypatch.undo()
    assert build()


def test_equal_content_gives_equal_bytes_in_any_order() -> None:
    one, two = article(1), article(2, co_publishers=[DITJEN])
    assert build(one, two) == build(two, one)


def test_importing_the_site_loads_no_engine() -> None:
    code = (
        "import sys, humaskit.site;"
        "guests = {'lxml', 'feedgen', 'nh3', 'markdown_it', 'jinja2'};"
        "print(sorted(guests & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
