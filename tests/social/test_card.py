"""Head tags: each one named here, none that text can break, nothing that is not public."""

import copy
import pickle
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import html5lib
import pytest
from django.template import Context, Engine
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment

import sampling
from humaskit import social
from humaskit.errors import InvalidValueError, MissingExtraError
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.models.article import ArticleKind
from humaskit.models.wire import percent_encoded
from humaskit.social._seams import Reading
from humaskit.testing import strategies
from publishing import DITJEN, HOST, HOSTILE, LAPAS, LATER, WIB, agency, article, channel, event

PHOTO = {
    "kind": "image",
    "url": f"{HOST}/foto.jpg",
    "alt": "Tim humas",
    "content_type": "image/jpeg",
    "width": 1200,
    "height": 630,
}
WORSE = (
    '"><script>alert(1)</script>',
    "</title><script>alert(1)</script>",
    "<!-- <script>",
    "' onload='alert(1)",
    "&lt;/title&gt; &amp;quot;",
    "a\u2028b\u2029c",
    "\x00\x01\x08\x0b\x0c\x1b\x7f\x85",
    "garis\r\nbaru\tdan\ttab",
)
TAKEN_BACK = {"at": "2020-10-13T09:00:00+07:00", "reason": "Syaratnya belum ditetapkan."}


def head(card: str) -> list[tuple[str, dict[str, str], str | None]]:
    """Return the elements of a page's head after html5lib has read them."""
    page = html5lib.parse(
        f"<!DOCTYPE html><head>{card}</head><p>b", treebuilder="etree", namespaceHTMLElements=False
    )
    assert [element.tag for element in page] == ["head", "body"]
    [top, body] = page
    assert [(element.tag, element.text) for element in body.iter()] == [("body", None), ("p", "b")]
    return [(str(one.tag), dict(one.items()), one.text) for one in top]


def said(card: str) -> list[tuple[str, str]]:
    """Return name or relation of each tag, and what it says."""
    found = []
    for name, attributes, text in head(card):
        key = attributes.get("name") or attributes.get("property") or attributes.get("rel") or name
        key += f" {attributes['hreflang']}" if "hreflang" in attributes else ""
        value = attributes.get("content") or attributes.get("href") or text or ""
        found.append((key, value))
    return found


def values(card: str, name: str) -> list[str]:
    return [value for key, value in said(card) if key == name]


def test_the_head_of_an_article() -> None:
    shown = article(
        summary="Tim humas belajar dua hari. Hasilnya dibagikan.",
        publisher=LAPAS | {"url": HOST},
        co_publishers=[DITJEN | {"url": "https://ditjen.example.go.id/é"}],
        topics=["kehumasan", "layanan & publik"],
        modified_at="2020-10-13T08:30:00+08:00",
        expires_at="2021-10-13T08:30:00+07:00",
        translations=[
            {"language": "en", "id": "urn:artikel:en", "url": f"{HOST}/en/1"},
            {"language": "jv", "id": "urn:artikel:jv", "url": f"{HOST}/jv/1"},
        ],
        media=[
            PHOTO,
            {"kind": "image", "url": f"{HOST}/hias.png", "decorative": True},
            {"kind": "video", "url": f"{HOST}/v.mp4", "content_type": "video/mp4"},
            {"kind": "audio", "url": f"{HOST}/s.mp3", "content_type": "audio/mpeg"},
            {"kind": "document", "url": f"{HOST}/d.pdf"},
        ],
    )
    known = agency(
        social=[
            {"channel": "instagram", "url": "https://www.instagram.com/muarajati"},
            {"channel": "x", "url": "https://x.com/muarajati", "handle": "lapas_muarajati"},
            {"channel": "mastodon", "url": "https://sosial.example.go.id/@muarajati"},
            {"channel": "facebook", "url": "https://www.facebook.com/muarajati"},
        ],
        logo={"kind": "image", "url": f"{HOST}/lambang.png", "alt": "Lambang"},
    )
    feeds = [
        social.Alternate("../rss.xml", "application/rss+xml", "Berita (RSS)"),
        social.Alternate("../feed.json", "application/feed+json", "Berita (JSON Feed)"),
    ]
    made = social.card(shown, at=LATER, agency=known, alternates=feeds)
    assert said(made) == [
        ("title", "Studi tiru kehumasan 1 – Lapas Muara Jati"),
        ("description", "Tim humas belajar dua hari. Hasilnya dibagikan."),
        ("robots", "unavailable_after: 2021-10-13T08:30:00+07:00"),
        ("canonical", f"{HOST}/berita/studi-tiru-1"),
        ("alternate id", f"{HOST}/berita/studi-tiru-1"),
        ("alternate en", f"{HOST}/en/1"),
        ("alternate jv", f"{HOST}/jv/1"),
        ("alternate x-default", f"{HOST}/berita/studi-tiru-1"),
        ("og:title", "Studi tiru kehumasan 1"),
        ("og:type", "article"),
        ("og:url", f"{HOST}/berita/studi-tiru-1"),
        ("og:description", "Tim humas belajar dua hari. Hasilnya dibagikan."),
        ("og:site_name", "Lapas Muara Jati"),
        ("og:locale", "id_ID"),
        ("og:locale:alternate", "en_US"),
        ("og:locale:alternate", "jv_ID"),
        ("article:published_time", "2020-10-12T09:01:00+07:00"),
        ("article:modified_time", "2020-10-13T08:30:00+08:00"),
        ("article:expiration_time", "2021-10-13T08:30:00+07:00"),
        ("article:author", f"{HOST}/"),
        ("article:author", "https://ditjen.example.go.id/%C3%A9"),
        ("article:publisher", "https://www.facebook.com/muarajati"),
        ("article:section", "Siaran pers"),
        ("article:tag", "kehumasan"),
        ("article:tag", "layanan & publik"),
        ("og:image", f"{HOST}/foto.jpg"),
        ("og:image:type", "image/jpeg"),
        ("og:image:width", "1200"),
        ("og:image:height", "630"),
        ("og:image:alt", "Tim humas"),
        ("og:image", f"{HOST}/hias.png"),
        ("og:video", f"{HOST}/v.mp4"),
        ("og:video:type", "video/mp4"),
        ("og:audio", f"{HOST}/s.mp3"),
        ("og:audio:type", "audio/mpeg"),
        ("twitter:card", "summary_large_image"),
        ("twitter:title", "Studi tiru kehumasan 1"),
        ("twitter:description", "Tim humas belajar dua hari. Hasilnya dibagikan."),
        ("twitter:image", f"{HOST}/foto.jpg"),
        ("twitter:image:alt", "Tim humas"),
        ("twitter:site", "@lapas_muarajati"),
        ("fediverse:creator", "@muarajati@sosial.example.go.id"),
        ("alternate", "../rss.xml"),
        ("alternate", "../feed.json"),
    ]
    assert head(made)[-1][1] == {
        "rel": "alternate",
        "type": "application/feed+json",
        "title": "Berita (JSON Feed)",
        "href": "../feed.json",
    }
    # Open Graph and RDFa have properties, all others names
    for _, attributes, _ in head(made):
        key = attributes.get("property") or attributes.get("name") or ""
        assert ("property" in attributes) is key.startswith(("og:", "article:"))


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("kind", ArticleKind)
def test_every_kind_has_a_section(kind: ArticleKind, language: str) -> None:
    shown = article(kind=kind, language=language, co_publishers=[DITJEN])
    told = {dict(tag.attributes).get("property") for tag in social.card(shown).tags}
    assert "article:section" in told


def test_the_head_of_an_event() -> None:
    held = event(
        ends_at="2020-11-02T12:00:00+07:00",
        venue={"name": "Aula", "latitude": -0.5, "longitude": 0.00001},
        organizer=LAPAS,
    )
    assert said(social.card(held)) == [
        ("title", "Pelatihan kehumasan – Lapas Muara Jati"),
        ("description", "Senin, 2 November 2020, pukul 09.00 WIB. Aula"),
        ("canonical", f"{HOST}/agenda/pelatihan"),
        ("og:title", "Pelatihan kehumasan"),
        ("og:type", "event"),
        ("og:url", f"{HOST}/agenda/pelatihan"),
        ("og:description", "Senin, 2 November 2020, pukul 09.00 WIB. Aula"),
        ("og:site_name", "Lapas Muara Jati"),
        ("og:locale", "id_ID"),
        ("event:start_time", "2020-11-02T09:00:00+07:00"),
        ("event:end_time", "2020-11-02T12:00:00+07:00"),
        ("place:location:latitude", "-0.500000"),
        ("place:location:longitude", "0.000010"),
        ("twitter:card", "summary"),
        ("twitter:title", "Pelatihan kehumasan"),
        ("twitter:description", "Senin, 2 November 2020, pukul 09.00 WIB. Aula"),
        ("twitter:label1", "Waktu"),
        ("twitter:data1", "Senin, 2 November 2020, pukul 09.00 WIB"),
        ("twitter:label2", "Tempat"),
        ("twitter:data2", "Aula"),
    ]


def test_an_event_says_its_status_and_days_without_hours() -> None:
    held = event(
        all_day=True, status="cancelled", description="Hari jadi.", ends_at="2020-11-03T00:00+07:00"
    )
    made = social.card(held)
    assert values(made, "og:title") == ["Dibatalkan: Pelatihan kehumasan"]
    assert values(made, "event:start_time") == ["2020-11-02"]
    assert values(made, "event:end_time") == ["2020-11-03"]
    assert values(made, "description") == ["Hari jadi."]
    assert values(made, "twitter:data1") == ["Senin, 2 November 2020"]
    abroad = social.card(event(language="en", status="postponed"))
    assert values(abroad, "og:title") == ["Postponed: Pelatihan kehumasan"]
    assert values(abroad, "description") == ["2020-11-02T09:00:00+07:00"]
    assert values(abroad, "twitter:label1") == ["When"]


def test_the_head_of_an_agency() -> None:
    body = agency(
        acronym="LMJ",
        parent=DITJEN,
        address={"street": "Jalan Muara 1", "locality": "Muara Jati"},
        social=[
            {"channel": "twitter", "url": "https://twitter.com/muarajati/"},
            {"channel": "mastodon", "url": "https://a.example/lapas", "handle": "lapas@a.example"},
        ],
        logo={"kind": "image", "url": f"{HOST}/lambang.png", "alt": "Lambang", "width": 400},
    )
    assert said(social.card(body, url=f"{HOST}/profil")) == [
        ("title", "Lapas Muara Jati"),
        ("description", "Lapas Muara Jati (LMJ), bagian dari Ditjen Contoh, Muara Jati."),
        ("canonical", f"{HOST}/profil"),
        ("og:title", "Lapas Muara Jati"),
        ("og:type", "profile"),
        ("og:url", f"{HOST}/profil"),
        ("og:description", "Lapas Muara Jati (LMJ), bagian dari Ditjen Contoh, Muara Jati."),
        ("og:site_name", "Lapas Muara Jati"),
        ("og:locale", "id_ID"),
        ("profile:username", "lapas-muarajati"),
        ("og:image", f"{HOST}/lambang.png"),
        ("og:image:width", "400"),
        ("og:image:alt", "Lambang"),
        ("twitter:card", "summary"),
        ("twitter:title", "Lapas Muara Jati"),
        ("twitter:description", "Lapas Muara Jati (LMJ), bagian dari Ditjen Contoh, Muara Jati."),
        ("twitter:image", f"{HOST}/lambang.png"),
        ("twitter:image:alt", "Lambang"),
        ("twitter:site", "@muarajati"),
        ("fediverse:creator", "@lapas@a.example"),
        ("me", "https://twitter.com/muarajati/"),
        ("me", "https://a.example/lapas"),
    ]
    abroad = social.card(agency(language="en", parent=DITJEN))
    assert values(abroad, "description") == ["Lapas Muara Jati, part of Ditjen Contoh."]


def question(**fields: object) -> Feedback:
    data: dict[str, object] = {
        "id": "urn:umpan-balik:1",
        "tracking_code": "KODE-RAHASIA-7",
        "kind": "question",
        "subject": "Jam layanan kunjungan",
        "text": "Apakah kunjungan dibuka pada hari libur? Saya Wulan Prabarini, 0812-0000-1111.",
        "channel": "website",
        "received_at": "2020-10-12T09:00:00+07:00",
        "submitter": {"name": "Wulan Prabarini", "phone": "0812-0000-1111"},
        "agency": LAPAS,
        "state": "responded",
        "responses": [
            {"at": "2020-10-12T10:00:00+07:00", "by": LAPAS, "text": "Belum.", "public": True},
            {"at": "2020-10-12T11:00:00+07:00", "by": LAPAS, "text": "Ya.", "public": True},
            {"at": "2020-10-12T12:00:00+07:00", "by": LAPAS, "text": "Catatan.", "public": False},
        ],
    }
    return Feedback.model_validate(data | fields)


def test_the_head_of_a_question() -> None:
    assert said(social.card(question(), url=f"{HOST}/tanya/1")) == [
        ("title", "Jam layanan kunjungan – Lapas Muara Jati"),
        ("description", "Ya."),
        ("canonical", f"{HOST}/tanya/1"),
        ("og:title", "Jam layanan kunjungan"),
        ("og:type", "website"),
        ("og:url", f"{HOST}/tanya/1"),
        ("og:description", "Ya."),
        ("og:site_name", "Lapas Muara Jati"),
        ("og:locale", "id_ID"),
        ("twitter:card", "summary"),
        ("twitter:title", "Jam layanan kunjungan"),
        ("twitter:description", "Ya."),
    ]


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "complaint"},
        {"responses": [], "state": "received"},
        {"privacy": "secret"},
        {"privacy": "secret", "language": "en"},
    ],
)
def test_feedback_that_helps_nobody_else_is_not_found(fields: dict[str, object]) -> None:
    made = social.card(question(**fields))
    assert values(made, "robots") == ["noindex"]
    assert values(made, "canonical") == values(made, "og:url") == []


def test_nothing_private_of_feedback_is_told() -> None:
    for privacy in ("public", "anonymous", "secret"):
        for unanswered in ({}, {"responses": [], "state": "received"}):
            made = social.card(question(privacy=privacy, **unanswered))
            for fact in ("Wulan", "0812", "KODE", "Catatan"):
                assert fact not in made
    secret = social.card(question(privacy="secret"))
    assert values(secret, "title") == ["Umpan balik"]
    assert "Jam" not in secret


def test_the_public_form_is_told_like_the_whole() -> None:
    assert social.card(question().to_public()) == social.card(question())


def test_a_page_of_no_model() -> None:
    page = social.Page("Berita", f"{HOST}/", "Semua berita.", "en-GB")
    assert said(social.card(page, agency=agency())) == [
        ("title", "Berita – Lapas Muara Jati"),
        ("description", "Semua berita."),
        ("canonical", f"{HOST}/"),
        ("og:title", "Berita"),
        ("og:type", "website"),
        ("og:url", f"{HOST}/"),
        ("og:description", "Semua berita."),
        ("og:site_name", "Lapas Muara Jati"),
        ("og:locale", "en_GB"),
        ("twitter:card", "summary"),
        ("twitter:title", "Berita"),
        ("twitter:description", "Semua berita."),
    ]
    assert said(social.card(social.Page("Berita", HOST, language="zxx"))) == [
        ("title", "Berita"),
        ("canonical", f"{HOST}/"),
        ("og:title", "Berita"),
        ("og:type", "website"),
        ("og:url", f"{HOST}/"),
        ("twitter:card", "summary"),
        ("twitter:title", "Berita"),
    ]


@pytest.mark.parametrize(
    ("language", "locale"),
    [
        ("id", "id_ID"),
        ("id-x-formal", "id_ID"),
        ("en", "en_US"),
        ("en-GB", "en_GB"),
        ("en-u-nu-latn", "en_US"),
        ("es-419", "es_419"),
        ("zh-Hant", "zh_TW"),
        ("zh-Hans-SG", "zh_SG"),
        ("zh-Latn", "zh_CN"),
        ("min", "min_ID"),
        ("ban", "ban_ID"),
    ],
)
def test_a_language_is_told_with_its_territory(language: str, locale: str) -> None:
    assert values(social.card(article(language=language)), "og:locale") == [locale]


def test_translations_in_one_territory_are_named_once() -> None:
    others = [
        {"language": tag, "id": f"urn:artikel:{number}", "url": f"{HOST}/{number}"}
        for number, tag in enumerate(("en", "en-US", "zxx", "id-ID"))
    ]
    made = social.card(article(translations=others))
    assert values(made, "og:locale:alternate") == ["en_US"]


def test_readers_of_other_languages_are_sent_to_the_indonesian_one() -> None:
    original = {"language": "id", "id": "urn:artikel:id", "url": f"{HOST}/asal"}
    javanese = {"language": "jv", "id": "urn:artikel:jv", "url": f"{HOST}/jv"}
    made = social.card(article(language="en", translations=[javanese, original]))
    assert values(made, "alternate x-default") == [f"{HOST}/asal"]
    without = social.card(article(language="jv", translations=[javanese | {"language": "en"}]))
    assert values(without, "alternate x-default") == [f"{HOST}/jv"]


def test_a_withdrawn_article_gives_its_notice() -> None:
    taken_back: dict[str, Any] = {
        "state": "withdrawn",
        "summary": "Ringkasan lama.",
        "media": [PHOTO],
        "topics": ["kehumasan"],
        "withdrawal": TAKEN_BACK,
        "translations": [{"language": "jv", "id": "urn:artikel:jv", "url": f"{HOST}/jv/1"}],
    }
    made = social.card(article(**taken_back))
    assert values(made, "robots") == ["noindex"]
    assert values(made, "og:title") == ["Dicabut: Studi tiru kehumasan 1"]
    assert values(made, "description") == ["Syaratnya belum ditetapkan."]
    assert values(made, "og:image") == [f"{HOST}/foto.jpg"]
    assert values(made, "alternate x-default") == []
    assert "Ringkasan" not in made
    gone = social.card(article(**taken_back | {"withdrawal": TAKEN_BACK | {"mode": "gone"}}))
    assert "foto.jpg" not in gone
    assert "article:tag" not in gone
    assert "article:section" not in gone
    elsewhere = TAKEN_BACK | {"mode": "redirect", "alternative_url": f"{HOST}/baru"}
    moved = social.card(article(**taken_back | {"withdrawal": elsewhere, "language": "en"}))
    assert values(moved, "canonical") == values(moved, "og:url") == [f"{HOST}/baru"]
    assert values(moved, "og:title") == ["Withdrawn: Studi tiru kehumasan 1"]


def test_a_superseded_article_points_to_the_current_one() -> None:
    old = article(
        state="superseded",
        translations=[{"language": "en", "id": "urn:artikel:en", "url": f"{HOST}/en/1"}],
    )
    made = social.card(old, current=f"{HOST}/berita/baru")
    assert values(made, "robots") == ["noindex"]
    assert values(made, "canonical") == values(made, "og:url") == [f"{HOST}/berita/baru"]
    assert values(made, "alternate x-default") == []
    assert values(social.card(old), "canonical") == [old.url]
    assert values(social.card(article(), current=f"{HOST}/x"), "canonical") == [article().url]


def test_what_is_not_published_is_not_found() -> None:
    draft = article(state="draft", first_published_at=None)
    assert values(social.card(draft), "robots") == ["noindex"]
    assert values(social.card(article()), "robots") == []
    expired = article(expires_at="2020-10-20T00:00:00+07:00")
    assert values(social.card(expired, at=LATER), "robots") == ["noindex"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("embargo_until", "2020-12-01T00:00:00+07:00"),
        ("scheduled_at", "2020-12-01T00:00:00+07:00"),
        ("expires_at", "2021-12-01T00:00:00+07:00"),
    ],
)
def test_what_depends_on_the_time_wants_one(field: str, value: str) -> None:
    shown = article().replace(**{field: datetime.fromisoformat(value)})
    with pytest.raises(InvalidValueError, match=f"depends on the time \\({field}\\)") as caught:
        social.card(shown)
    assert (caught.value.code, caught.value.field) == ("humas.article.needs_at", field)
    with pytest.raises(InvalidValueError, match="offset"):
        social.card(shown, at=datetime(2022, 1, 1))  # noqa: DTZ001 - the fault itself
    later = datetime(2021, 1, 1, tzinfo=UTC)
    assert values(social.card(shown, at=later), "og:title") == [shown.headline]


@pytest.mark.parametrize("field", ["embargo_until", "scheduled_at", "first_published_at"])
def test_nothing_is_told_before_its_time(field: str) -> None:
    start = datetime(2020, 12, 1, tzinfo=WIB)
    shown = article().replace(**{field: start})
    with pytest.raises(InvalidValueError, match=rf"not public yet \({field}\)") as caught:
        social.card(shown, at=LATER)
    assert caught.value.code == "humas.social.not_yet_public"
    assert shown.headline not in str(caught.value)
    assert values(social.card(shown, at=start), "robots") == []
    with pytest.raises(InvalidValueError):
        social.card(shown, at=start - timedelta(microseconds=1))


@pytest.mark.parametrize("field", ["embargo_until", "scheduled_at"])
def test_a_notice_waits_for_the_time_of_what_it_takes_back(field: str) -> None:
    start = datetime(2020, 12, 1, tzinfo=WIB)
    taken_back = article(state="withdrawn", withdrawal=TAKEN_BACK).replace(**{field: start})
    with pytest.raises(InvalidValueError, match=rf"not public yet \({field}\)"):
        social.card(taken_back, at=LATER)


def test_the_feeds_of_a_channel_are_found() -> None:
    whole = channel(json_url=f"{HOST}/feed.json", calendar_url=f"{HOST}/agendaé.ics")
    made = social.card(article(), alternates=social.feed_links(whole))
    assert [attributes for name, attributes, _ in head(made)[-4:]] == [
        {
            "rel": "alternate",
            "type": kind,
            "title": f"Berita Lapas Muara Jati ({name})",
            "href": url,
        }
        for name, kind, url in (
            ("RSS", "application/rss+xml", f"{HOST}/rss.xml"),
            ("Atom", "application/atom+xml", f"{HOST}/atom.xml"),
            ("JSON Feed", "application/feed+json", f"{HOST}/feed.json"),
            ("iCalendar", "text/calendar", f"{HOST}/agenda%C3%A9.ics"),
        )
    ]
    assert social.feed_links(channel(rss_url=None, atom_url=None)) == ()


def test_descriptions_are_whole_sentences() -> None:
    summary = (
        "Kepala Dinas Sosial Larasati Widuri membuka pasar murah di Lapangan Karang pada Sabtu, "
        "15 Agustus 2026. Sebanyak 1.250 paket bahan pokok disediakan. Warga cukup membawa KTP "
        "dan menukarkan kupon yang dibagikan oleh rukun warga."
    )
    [description] = values(social.card(article(summary=summary)), "description")
    assert description == summary[: summary.index(" Warga")]


def test_a_long_sentence_and_a_long_title_end_at_a_seam() -> None:
    text = "Pasar murah digelar di Lapangan Karang, " * 20 + "Rp1,5 miliar."
    made = social.card(article(summary=text, headline=text))
    for name, most in (("description", 200), ("og:title", 150), ("twitter:title", 70)):
        [value] = values(made, name)
        assert most - 40 < len(value) <= most
        assert value.endswith(" …")
        assert text.startswith(value.removesuffix(" …"))


def test_what_cannot_be_cut_is_whole_or_left_out() -> None:
    quoted = "“" + "kata " * 60 + "akhir”"
    made = social.card(article(summary=quoted, headline=quoted))
    assert values(made, "og:title") == [quoted]
    for name in ("description", "og:description", "twitter:description", "twitter:title"):
        assert values(made, name) == []


def test_only_the_beginning_of_a_long_text_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    class Counted(Reading):
        def __init__(self, text: str) -> None:
            read.append(len(text))
            super().__init__(text)

    monkeypatch.setattr("humaskit.social._cards.head.Reading", Counted)
    long = "Pasar murah digelar di Lapangan Karang pada Sabtu, 15 Agustus 2026. " * 1_000
    assert long.startswith(values(social.card(article(summary=long)), "description")[0])
    assert read == [20_000]


def test_a_card_needs_no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(pattern: str) -> None:
        raise MissingExtraError("social", pattern)

    for counter in ("_cluster", "_emoji"):
        monkeypatch.setattr(f"humaskit.social._units.{counter}", partial(missing, "regex"))
    long = "Pasar murah digelar 👨‍👩‍👧‍👦 di Lapangan Karang pada Sabtu. " * 12
    made = social.card(article(headline=long, summary=long, media=[PHOTO | {"alt": long}]))
    assert values(made, "twitter:title")


def test_without_a_summary_the_first_paragraph_describes() -> None:
    made = social.card(article(body={"content": "Alinea\nsatu.\n\nAlinea dua."}))
    assert values(made, "description") == ["Alinea satu."]


def test_a_picture_that_previews_cannot_show_is_left_out() -> None:
    drawn = {**PHOTO, "url": f"{HOST}/peta", "content_type": "image/svg+xml"}
    named = {**PHOTO, "url": f"{HOST}/peta.svg?v=1", "content_type": None}
    logo = {"kind": "image", "url": f"{HOST}/lambang.svg", "alt": "Lambang"}
    made = social.card(article(media=[drawn, named]), agency=agency(logo=logo))
    assert values(made, "og:image") == values(made, "twitter:image") == []
    assert values(made, "twitter:card") == ["summary"]


@pytest.mark.parametrize(
    ("size", "kind"),
    [
        ({"width": 299, "height": 630}, "summary"),
        ({"width": 1200, "height": 156}, "summary"),
        ({"width": 300, "height": 157}, "summary_large_image"),
        ({"width": None, "height": None}, "summary_large_image"),
    ],
)
def test_a_small_picture_is_shown_small(size: dict[str, int | None], kind: str) -> None:
    made = social.card(article(media=[PHOTO | size]))
    assert values(made, "twitter:card") == [kind]


def test_the_emblem_stands_in_for_a_picture() -> None:
    logo = {"kind": "image", "url": f"{HOST}/lambang.png", "alt": "Lambang"}
    made = social.card(article(), agency=agency(logo=logo))
    assert values(made, "og:image") == [f"{HOST}/lambang.png"]
    assert values(made, "twitter:card") == ["summary"]


def test_alternative_texts_are_within_what_x_takes() -> None:
    made = social.card(article(media=[PHOTO | {"alt": "warga antre di loket " * 40}]))
    assert len(values(made, "twitter:image:alt")[0]) <= 420
    assert len(values(made, "og:image:alt")[0]) > 800
    fixed = social.card(article(media=[PHOTO | {"alt": "“" + "kata " * 150 + "”"}]))
    assert values(fixed, "twitter:image:alt") == []


@pytest.mark.parametrize(
    "account",
    [
        {"channel": "x", "url": "https://x.com/i/communities/1", "handle": "Humas Lapas"},
        {"channel": "mastodon", "url": "https://sosial.example/humas", "handle": "humas"},
        {"channel": "youtube", "url": "https://x.com/humas", "handle": "@humas"},
    ],
)
def test_an_account_that_says_no_name_is_not_guessed(account: dict[str, str]) -> None:
    made = social.card(article(), agency=agency(social=[account]))
    assert values(made, "twitter:site") == values(made, "fediverse:creator") == []


@pytest.mark.parametrize("text", [*HOSTILE, *WORSE])
def test_no_text_changes_the_tree_of_a_head(text: str) -> None:
    """Texts that a `Line` refuses reach the writer through copies that skip validation."""
    plain = article(summary="a", topics=["a"], media=[PHOTO])
    image = plain.media[0].model_copy(update={"alt": text})
    publisher = plain.publisher.model_copy(update={"name": text})
    evil = {"headline": text, "summary": text, "topics": (text,), "publisher": publisher}
    shown = plain.model_copy(update=evil | {"media": (image,)})
    links = [social.Alternate("rss.xml", "application/rss+xml", text)]
    made = social.card(shown, alternates=links)
    calm = social.card(plain, alternates=links)
    expected = " ".join(text.split()).replace("\0", "\ufffd")
    assert [(name, sorted(attributes)) for name, attributes, _ in head(made)] == [
        (name, sorted(attributes)) for name, attributes, _ in head(calm)
    ]
    for name in ("description", "og:title", "og:description", "og:site_name", "article:tag"):
        assert values(made, name) == [expected]
    for name in ("og:image:alt", "twitter:title", "twitter:description", "twitter:image:alt"):
        assert values(made, name) == [expected]
    assert values(made, "title") == [expected]
    assert head(made)[-1][1]["title"] == expected


PIECES = st.sampled_from(
    [
        *("<", ">", "&", '"', "'", "`", "=", "/", "\\", "\0", "\r", "\n", "\u2028", "\ufeff"),
        *("<!--", "-->", "<![CDATA[", "]]>", "</title>", "</head>", "<script>", "</script>"),
        *("<body onload=alert(1)>", "&quot;", "&#0;", "&#x3c;", "&amp", "{{", "}}", "javascript:"),
    ]
)
HOSTILE_TEXT = st.lists(PIECES | st.text(max_size=3), min_size=1, max_size=8).map("".join)


@given(text=HOSTILE_TEXT)
@settings(max_examples=sampling.count(1_000, 60))
def test_no_mixture_of_hostile_pieces_changes_the_tree(text: str) -> None:
    plain = article(summary="a", topics=["a"])
    evil = {"headline": f"a{text}a", "summary": f"a{text}a", "topics": (f"a{text}a",)}
    made = social.card(plain.model_copy(update=evil))
    expected = flat(f"a{text}a").replace("\0", "\ufffd")
    assert [name for name, _ in said(made)] == [name for name, _ in said(social.card(plain))]
    for name in ("description", "og:title", "og:description", "article:tag"):
        assert values(made, name) == [expected]
    assert values(made, "title") == [f"{expected} – Lapas Muara Jati"]


def test_templates_insert_a_card_as_it_is() -> None:
    made = social.card(article(headline="A & B"))
    assert Environment(autoescape=True).from_string("{{ card }}").render(card=made) == made
    template = Engine().from_string("{{ card }}")
    assert template.render(Context({"card": made})) == made
    assert type(made.__html__()) is str
    # what is joined to it is no card, and is escaped
    assert not hasattr(made + "<p>", "__html__")


def test_a_card_can_be_copied_and_stored() -> None:
    made = social.card(article())
    for other in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made), copy.copy(made)):  # noqa: S301 - our own
        assert (type(other), other, other.tags) == (social.Card, made, made.tags)


def tags(card: social.Card) -> list[tuple[str, dict[str, str], str | None]]:
    return [(tag.name, dict(tag.attributes), tag.text) for tag in card.tags]


@given(
    shown=st.one_of(
        strategies.articles(published=True),
        strategies.agencies(),
        strategies.events(),
        strategies.feedback(),
    )
)
@settings(max_examples=sampling.count(4_000, 60))
def test_a_parser_reads_what_a_card_says(shown: Article | Agency | Event | Feedback) -> None:
    made = social.card(shown)
    assert head(made) == tags(made)
    assert len(values(made, "title")) == len(values(made, "og:title")) == 1
    for name, most in (("description", 200), ("twitter:title", 70), ("twitter:image:alt", 420)):
        assert all(len(value) <= most for value in values(made, name))
    if isinstance(shown, Article):
        assert values(made, "article:tag") == [*map(flat, shown.topics)]
        assert values(made, "canonical") == [percent_encoded(shown.url)]
        assert shown.first_published_at is not None
        [first] = values(made, "article:published_time")
        assert datetime.fromisoformat(first) == shown.first_published_at
        if len(shown.headline) <= 70:
            assert values(made, "og:title") == [flat(shown.headline)]
    if isinstance(shown, Feedback):
        for fact in shown.private_facts():
            assert len(fact) < 8 or fact not in made


def flat(text: str) -> str:
    return " ".join(text.split())


@given(shown=strategies.articles(), at=st.datetimes(timezones=st.just(UTC)))
@settings(max_examples=sampling.count(2_000, 40))
def test_nothing_is_told_of_an_article_before_its_time(shown: Article, at: datetime) -> None:
    starts = (shown.embargo_until, shown.scheduled_at, shown.first_published_at)
    untimely = any(start is not None and start > at for start in starts)
    try:
        made = social.card(shown, at=at)
    except InvalidValueError:
        assert untimely
    else:
        assert not untimely
        assert ("noindex" in values(made, "robots")) is not shown.is_public(at)
        for contact in shown.contacts:
            assert contact.public or not contact.email or contact.email not in made
