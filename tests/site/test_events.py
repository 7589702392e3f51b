"""The page of an event."""

from typing import Any

from browsing import PAGE, build, links, tree, words
from publishing import DITJEN, HOST, LAPAS, article, event

EVENT = "agenda/pelatihan/index.html"
FULL: dict[str, Any] = {
    "description": "Dua hari.",
    "ends_at": "2020-11-02T12:00:00+07:00",
    "co_organizers": [DITJEN],
    "venue": {
        "name": "Aula",
        "address": {"street": "Jalan Muara 1", "locality": "Muara Jati", "postal_code": "12345"},
        "online_url": f"{HOST}/daring",
    },
    "participants_note": "Petugas humas",
    "dress_code": "Batik",
    "officials": [
        {
            "name": "Bagus Santoso",
            "honorific_prefix": "Drs.",
            "honorific_suffix": "M.Si.",
            "post": "Kepala",
        },
        {"name": "Ratih Mayangsari"},
    ],
    "accreditation": {
        "open": True,
        "deadline": "2020-11-01T16:00:00+07:00",
        "contact": {"name": "Loket media", "phone": "021-000"},
    },
}


def test_a_page_says_what_the_event_says() -> None:
    [body] = tree(build(events=(event(**FULL),))[EVENT]).iter("body")
    text = words(body)
    for said in (
        "Pelatihan kehumasan Senin, 2 November 2020, pukul 09.00 WIB",
        "– Senin, 2 November 2020, pukul 12.00 WIB · Lapas Muara Jati, Ditjen Contoh",
        "Aula · Daring",
        "Jalan Muara 1, Muara Jati 12345",
        "Dua hari.",
        "Peserta Petugas humas",
        "Drs. Bagus Santoso, M.Si. (Kepala) Ratih Mayangsari",
        "Pakaian Batik",
        "Terbuka bagi media. Pendaftaran sampai Minggu, 1 November 2020, pukul 16.00 WIB.",
        "Loket media, 021-000",
    ):
        assert said in text, said


def test_a_page_says_no_more_than_it_knows() -> None:
    bare = words(tree(build(events=(event(),))[EVENT]))
    for heading in ("Untuk media", "Peserta", "Pejabat", "Pakaian", "Berita "):
        assert heading not in bare.partition("Pelatihan kehumasan –")[2]
    closed = event(accreditation={"open": False, "contact": {"phone": "021-999", "public": False}})
    page = build(events=(closed,))[EVENT]
    assert b"Tertutup bagi media." in page
    assert b"021-999" not in page


def test_a_page_leads_to_public_articles_about_the_event() -> None:
    held = event(article_ids=[article(1).id])
    about = article(2, event_ids=[held.id])
    hidden = article(3, event_ids=[held.id], embargo_until="2020-12-01T00:00:00+07:00")
    page = tree(build(article(1), about, hidden, article(4), events=(held,))[EVENT])
    found = [link.get("href") for link in page.iter("a") if "studi-tiru" in link.get("href", "")]
    assert found == [f"../../lapas-muarajati/studi-tiru-{number}/index.html" for number in (2, 1)]


def test_the_feeds_are_those_of_who_holds_it() -> None:
    own = tree(build(article(1), events=(event(),))[EVENT])
    assert links(own, "alternate")[0]["href"] == "../../lapas-muarajati/rss.xml"
    other = tree(build(article(1), events=(event(organizer=DITJEN),))[EVENT])
    assert links(other, "alternate")[0]["href"] == "../../rss.xml"


def test_the_newest_version_has_the_page_and_no_folder_is_shared() -> None:
    first = event(sequence=1, name="Pelatihan lama")
    second = event(sequence=2, name="Pelatihan baru")
    twin = event(id="urn:agenda:2", starts_at="2020-12-01T09:00:00+07:00")
    files = build(events=(second, first, twin))
    assert "Pelatihan baru" in words(tree(files[EVENT]))
    assert "Pelatihan kehumasan" in words(tree(files["agenda/pelatihan-2/index.html"]))
    assert files["agenda.ics"].count(b"BEGIN:VEVENT") == 2
    named = {
        "publisher": LAPAS | {"id": "urn:instansi:agenda", "name": "Agenda"},
        "slug": "pelatihan",
    }
    files = build(article(1, **named), events=(event(),), agencies=())
    assert "Studi tiru kehumasan 1" in words(tree(files[EVENT]))
    assert "agenda/pelatihan-2/index.html" in files
    assert PAGE not in files
