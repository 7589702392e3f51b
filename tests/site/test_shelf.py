from datetime import datetime

import pytest

from browsing import PAGE, build, tree, words
from humaskit import site
from humaskit.models import Article
from publishing import HOST, agency, article


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


@pytest.mark.parametrize("field", ["embargo_until", "scheduled_at"])
def test_what_was_withdrawn_before_its_time_never_gets_a_page(field: str) -> None:
    held = withdrawn("notice").replace(**{field: datetime.fromisoformat("2020-10-15T09:00+07:00")})
    content = site.Content(articles=(held,), agencies=(agency(),))
    assert PAGE not in site.pages(content, at=datetime.fromisoformat("2021-10-01T00:00:00+07:00"))


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
