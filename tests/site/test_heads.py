"""The head of each page: its card, its data, its feeds."""

import json
from xml.etree.ElementTree import Element

import pytest

from browsing import PAGE, build, links, tree, words
from humaskit import schemaorg, social
from publishing import HOST, LAPAS, LATER, agency, article, event

KNOWN = {
    "social": [{"channel": "x", "url": "https://x.com/muarajati"}],
    "logo": {"kind": "image", "url": f"{HOST}/lambang.png", "alt": "Lambang"},
}


def said(page: Element) -> dict[str, str]:
    """Return what each meta of a page says, by its name."""
    found = {}
    for meta in page.iter("meta"):
        name = meta.get("name") or meta.get("property")
        if name:
            found[name] = meta.get("content", "")
    [title] = page.iter("title")
    return found | {"title": title.text or ""}


def data(page: Element) -> list[dict[str, object]]:
    return [json.loads(script.text or "") for script in page.iter("script")]


@pytest.mark.parametrize(
    ("path", "title", "kind", "url", "types"),
    [
        ("index.html", "Berita", "website", "/", ["GovernmentOrganization", "ItemList"]),
        ("agenda.html", "Agenda", "website", "/agenda.html", ["Event", "BreadcrumbList"]),
        ("langganan.html", "Langganan", "website", "/langganan.html", ["BreadcrumbList"]),
        (
            "langganan/bahasa/id/index.html",
            "Berita menurut bahasa: id",
            "website",
            "/langganan/bahasa/id/",
            ["BreadcrumbList"],
        ),
        (
            "lapas-muarajati/index.html",
            None,
            "profile",
            "/lapas-muarajati/",
            ["GovernmentOrganization", "ItemList", "BreadcrumbList"],
        ),
        (
            "agenda/pelatihan/index.html",
            "Pelatihan kehumasan",
            "event",
            "/agenda/pelatihan",
            ["BreadcrumbList"],
        ),
        (PAGE, "Studi tiru kehumasan 1", "article", "/berita/studi-tiru-1", ["BreadcrumbList"]),
    ],
)
def test_a_page_says_what_it_is(
    path: str, title: str | None, kind: str, url: str, types: list[str]
) -> None:
    page = tree(build(article(1), agencies=(agency(**KNOWN),), events=(event(),))[path])
    name = "Lapas Muara Jati"
    head = said(page)
    assert head["title"] == (f"{title} – {name}" if title else name)
    assert head["og:title"] == (title or name)
    assert head["og:type"] == kind
    assert head["og:url"] == HOST + url
    assert head["og:site_name"] == name
    assert head["og:image"] == f"{HOST}/lambang.png"
    assert head["twitter:site"] == "@muarajati"
    assert [link["href"] for link in links(page, "canonical")] == [HOST + url]
    assert {link["type"] for link in links(page, "alternate")} >= {
        "application/rss+xml",
        "application/atom+xml",
        "application/feed+json",
    }
    assert [one["@type"] for one in data(page) if "@type" in one] == types


def test_an_agency_leads_to_what_it_is_in_the_fediverse() -> None:
    files = build(article(1))
    page = tree(files["lapas-muarajati/index.html"])
    found = {link["type"]: link["href"] for link in links(page, "alternate")}
    assert found["application/activity+json"] == "../lapas-muarajati/aktor.json"
    assert "lapas-muarajati/aktor.json" in files


def test_lists_name_their_articles_in_order() -> None:
    files = build(article(1), article(2))
    for path in ("index.html", "lapas-muarajati/index.html"):
        [listed] = [one for one in data(tree(files[path])) if one.get("@type") == "ItemList"]
        assert isinstance(listed["itemListElement"], list)
        items = [step["item"]["headline"] for step in listed["itemListElement"]]
        assert items == ["Studi tiru kehumasan 2", "Studi tiru kehumasan 1"]


def test_a_page_is_read_back_as_its_article_and_agency() -> None:
    body = agency()
    shown = article(1, summary="Ringkas.", publisher=LAPAS | {"url": body.website})
    found = schemaorg.read(build(shown)[PAGE].decode())
    assert found.models == (schemaorg.projection(shown), schemaorg.projection(body))
    assert found.dropped == ()


def test_a_superseded_page_leads_to_what_took_its_place() -> None:
    new = article(2)
    old = article(1, state="superseded", related_ids=[new.id])
    page = tree(build(old, new)[PAGE])
    assert said(page)["robots"] == "noindex"
    assert [link["href"] for link in links(page, "canonical")] == [new.url]
    embargoed = article(2, embargo_until="2020-12-01T00:00:00+07:00")
    page = tree(build(old, embargoed)[PAGE])
    assert [link["href"] for link in links(page, "canonical")] == [old.url]
    alone = tree(build(article(1, state="superseded"))[PAGE])
    assert [link["href"] for link in links(alone, "canonical")] == [old.url]


def test_a_page_that_expires_says_when() -> None:
    page = tree(build(article(1, expires_at="2021-10-20T00:00:00+07:00"))[PAGE])
    assert said(page)["robots"] == "unavailable_after: 2021-10-20T00:00:00+07:00"


def test_the_card_of_a_page_is_that_of_the_library() -> None:
    shown = article(1, topics=["pangan"])
    card = social.card(shown, at=LATER, agency=agency())
    assert card.encode() in build(shown)[PAGE]


def hrefs(page: Element, heading: str) -> list[tuple[str, str]]:
    """Return the links of the section with a heading, and what they are called."""
    [section] = [one for one in page.iter("section") if one.get("aria-labelledby") == heading]
    return [(words(link), link.get("href", "")) for link in section.iter("a")]


def test_readers_share_by_plain_links_with_the_post_in_them() -> None:
    shown = article(1, summary="Ringkas & “jelas”.")
    found = hrefs(tree(build(shown)[PAGE]), "bagikan")
    links_of = {one.channel: one.href for one in social.share_links(shown)}
    assert found == [
        ("Facebook", links_of["facebook"]),
        ("Telegram", links_of["telegram"]),
        ("WhatsApp", links_of["whatsapp"]),
        ("X", links_of["x"]),
    ]
    withdrawal = {"at": "2020-10-13T09:00:00+07:00", "reason": "Keliru."}
    old = build(article(1, state="withdrawn", withdrawal=withdrawal))[PAGE]
    assert b"bagikan" not in old


def test_official_posts_and_accounts_are_named() -> None:
    post = {"channel": "instagram", "url": "https://instagram.example.com/p/1"}
    video = {
        "channel": "youtube",
        "url": "https://youtube.example.com/1",
        "posted_at": "2020-10-12T10:00:00+07:00",
    }
    files = build(article(1, channels=[post, video]), agencies=(agency(**KNOWN),))
    page = tree(files[PAGE])
    assert hrefs(page, "unggahan") == [("Instagram", post["url"]), ("YouTube", video["url"])]
    assert "YouTube, Senin, 12 Oktober 2020, pukul 10.00 WIB" in words(page)
    body = tree(files["lapas-muarajati/index.html"])
    assert ("https://x.com/muarajati", "https://x.com/muarajati") in hrefs(body, "kontak")
    assert {link["href"] for link in links(body, "me")} == {"https://x.com/muarajati"}
