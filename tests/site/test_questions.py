"""Questions of citizens and their answers: public ones, and of these the public form alone."""

from typing import Any

import pytest

from browsing import PAGE, build, links, tree, words
from humaskit.models import Feedback
from publishing import DITJEN, HOST, LAPAS, article

PAGE_OF_IT = "tanya/jam-layanan-kunjungan/index.html"
ANSWERED: dict[str, Any] = {
    "id": "urn:umpan-balik:1",
    "tracking_code": "KODE-RAHASIA-7",
    "kind": "question",
    "subject": "Jam layanan kunjungan",
    "text": "Apakah kunjungan dibuka pada hari libur? Saya Wulan Prabarini.",
    "channel": "website",
    "received_at": "2020-10-12T09:00:00+07:00",
    "submitter": {"name": "Wulan Prabarini", "phone": "0812-0000-1111"},
    "agency": LAPAS,
    "article_id": article(1).id,
    "state": "responded",
    "responses": [
        {"at": "2020-10-12T10:00:00+07:00", "by": LAPAS, "text": "Belum.", "public": True},
        {"at": "2020-10-13T11:00:00+07:00", "by": LAPAS, "text": "Ya & gratis.", "public": True},
        {"at": "2020-10-14T12:00:00+07:00", "by": LAPAS, "text": "Catatan dalam.", "public": False},
    ],
}


def asked(**fields: object) -> Feedback:
    return Feedback.model_validate(ANSWERED | fields)


def test_a_page_holds_the_question_and_its_public_answers() -> None:
    page = tree(build(article(1), feedback=(asked(),))[PAGE_OF_IT])
    text = words(page)
    for said in (
        "Tanya jawab Jam layanan kunjungan",
        "Ditanyakan Senin, 12 Oktober 2020, pukul 09.00 WIB",
        "Apakah kunjungan dibuka pada hari libur?",
        "Jawaban Lapas Muara Jati Senin, 12 Oktober 2020, pukul 10.00 WIB Belum.",
        "Jawaban Lapas Muara Jati Selasa, 13 Oktober 2020, pukul 11.00 WIB Ya & gratis.",
        "Berita Studi tiru kehumasan 1",
    ):
        assert said in text, said
    assert [link["href"] for link in links(page, "canonical")] == [
        f"{HOST}/tanya/jam-layanan-kunjungan/"
    ]
    kinds = [script.text or "" for script in page.iter("script")]
    assert '"QAPage"' in kinds[0]
    assert '"BreadcrumbList"' in kinds[1]


def test_nothing_private_is_on_any_page() -> None:
    files = build(article(1), feedback=(asked(), asked(id="urn:umpan-balik:2", privacy="secret")))
    assert sum(path.startswith("tanya/") for path in files) == 1
    for fact in (b"Wulan", b"0812", b"KODE-RAHASIA", b"Catatan dalam"):
        assert not [path for path, data in files.items() if fact in data]


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "complaint"},
        {"privacy": "secret"},
        {"responses": [], "state": "received"},
        {"responses": [ANSWERED["responses"][2]]},
        {"responses": [{"at": "2020-11-02T00:00:00+07:00", "by": LAPAS, "text": "Nanti."}]},
    ],
)
def test_what_was_not_answered_in_public_has_no_page(fields: dict[str, object]) -> None:
    files = build(article(1), feedback=(asked(**fields),))
    assert not [path for path in files if path.startswith("tanya/")]
    assert b"Tanya jawab" not in files[PAGE]


def test_pages_of_the_article_and_the_agency_lead_to_it() -> None:
    later = asked(id="urn:umpan-balik:2", received_at="2020-10-12T09:30:00+07:00")
    other = asked(id="urn:umpan-balik:3", subject="Lain", agency=DITJEN, article_id=None)
    files = build(article(1), article(2), feedback=(asked(), other, later))

    def found(path: str) -> list[str]:
        hrefs = [link.get("href", "") for link in tree(files[path]).iter("a")]
        return [href for href in hrefs if "tanya/" in href]

    folders = ["tanya/jam-layanan-kunjungan-2", "tanya/jam-layanan-kunjungan"]
    assert found(PAGE) == [f"../../{folder}/index.html" for folder in folders]
    assert found("lapas-muarajati/index.html") == [f"../{folder}/index.html" for folder in folders]
    assert found("lapas-muarajati/studi-tiru-2/index.html") == []
    assert links(tree(files["tanya/lain/index.html"]), "alternate")[0]["href"] == "../../rss.xml"


def test_whoever_names_no_agency_asks_the_one_at_the_top() -> None:
    page = tree(build(article(1), feedback=(asked(agency=None),))[PAGE_OF_IT])
    [title] = page.iter("title")
    assert title.text == "Jam layanan kunjungan"
    assert links(page, "alternate")[0]["href"] == "../../rss.xml"
