import json

from browsing import build, tree, words
from publishing import DITJEN, HOST, agency, article, event


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
    told = [json.loads(script.text or "") for script in page.iter("script")]
    assert [one["@type"] for one in told] == [*["Event"] * 3, "BreadcrumbList"]


def test_an_empty_agenda_says_so() -> None:
    assert "Belum ada agenda mendatang." in words(tree(build()["agenda.html"]))
