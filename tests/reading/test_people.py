"""Who is named, with which title, post and acting capacity, and where again."""

import pytest

from humaskit.reading import Draft
from humaskit.reading.people import Mention, People


def people(body: str, title: str = "") -> People:
    return Draft.from_text(body, title=title).people


def only(body: str) -> Mention:
    (person,) = people(body).persons
    return person.mentions[0]


def persons(body: str, title: str = "") -> list[tuple[str, list[str]]]:
    return [
        (person.name, [one.prose.text[one.name_start : one.name_end] for one in person.mentions])
        for person in people(body, title).persons
    ]


@pytest.mark.parametrize(
    ("body", "post", "name"),
    [
        ("Camat Sahrul Rizal hadir.", "Camat", "Sahrul Rizal"),
        ("Kepala Dinas Sosial Ratna Kusuma hadir.", "Kepala Dinas Sosial", "Ratna Kusuma"),
        ("Kepala Dinas Sosial, Ratna Kusuma, hadir.", "Kepala Dinas Sosial", "Ratna Kusuma"),
        (
            "Kepala Dinas Komunikasi dan Informatika Kabupaten Tegal Ratna Kusuma hadir.",
            "Kepala Dinas Komunikasi dan Informatika Kabupaten Tegal",
            "Ratna Kusuma",
        ),
        ("Menteri Agama (Menag) Sahrul Rizal hadir.", "Menteri Agama", "Sahrul Rizal"),
        ("Ketua Komisi V DPRD Sahrul Rizal hadir.", "Ketua Komisi V DPRD", "Sahrul Rizal"),
        ("Direktur RSUD II Sahrul Rizal hadir.", "Direktur RSUD II", "Sahrul Rizal"),
        ("Sahrul Rizal, Camat Tanjung, hadir.", "Camat Tanjung", "Sahrul Rizal"),
        ("Sahrul Rizal selaku Camat Muara Asri hadir.", "Camat Muara Asri", "Sahrul Rizal"),
        ("Bupati Muara Asri, Sahrul Rizal, mengatakan siap.", "Bupati Muara Asri", "Sahrul Rizal"),
        ("MUARA ASRI - Bupati Muara Asri Sahrul Rizal hadir.", "Bupati Muara Asri", "Sahrul Rizal"),
        ("Bupati Muara Asri Sahrul Rizal ke Desa Muara Asri.", "Bupati Muara Asri", "Sahrul Rizal"),
    ],
)
def test_a_post_makes_a_name_a_persons(body: str, post: str, name: str) -> None:
    found = [(one.post, one.name) for person in people(body).persons for one in person.mentions]

    assert found == [(post, name)]


@pytest.mark.parametrize(
    "body",
    [
        "Dr. Sahrul Rizal hadir.",
        "Prof.Dr. Sahrul Rizal hadir.",
        "H. Sahrul Rizal hadir.",
        "AKBP Sahrul Rizal hadir.",
        "Kombes Pol. Sahrul Rizal hadir.",
        "Pak Sahrul Rizal hadir.",
        "Hadir Sahrul Rizal, S.H., M.H.",
        "Hadir Sahrul Rizal SH MH.",
        "Warga bernama Sahrul Rizal (41) hadir.",
        "Warga bernama Sahrul Rizal (41 tahun) hadir.",
        "“Siap,” kata Sahrul Rizal.",
        "“Siap,” ujar Sahrul Rizal Senin pagi.",
        "Menurut Sahrul Rizal, semua siap.",
        "Sahrul Rizal mengatakan semua siap.",
    ],
)
def test_titles_degrees_ages_and_verbs_of_saying_make_a_name_a_persons(body: str) -> None:
    assert only(body).name == "Sahrul Rizal"


@pytest.mark.parametrize(
    "body",
    [
        "Sahrul Rizal hadir.",
        "Kementerian Agama mengatakan siap.",
        "Jawa Tengah mengatakan siap.",
        "KPU mengatakan siap.",
        "Pertanda mengatakan siap.",
        "“Siap,” kata 2 Warga G20 Baru.",
        "Menurut Undang, siap.",
        "Namun",
        "rapat dibuka",
        "",
    ],
)
def test_nothing_else_is_a_person(body: str) -> None:
    assert people(body).persons == ()


@pytest.mark.parametrize(
    ("body", "acting"),
    [
        ("Plt. Bupati Sahrul Rizal hadir.", "Plt."),
        ("Plt Bupati Sahrul Rizal hadir.", "Plt."),
        ("Penjabat (Pj) Bupati Sahrul Rizal hadir.", "Pj."),
        ("Penjabat Bupati Sahrul Rizal hadir.", "Pj."),
        ("Penjabat Sementara Bupati Sahrul Rizal hadir.", "Pjs."),
        ("Pelaksana Tugas Bupati Sahrul Rizal hadir.", "Plt."),
        ("Seorang pelaksana harian Bupati Sahrul Rizal hadir.", "Plh."),
        ("Plh. Kepala Dinas Sosial, Sahrul Rizal, hadir.", "Plh."),
        ("Sahrul Rizal, Pj. Bupati Tanjung, hadir.", "Pj."),
        ("Bupati Sahrul Rizal hadir.", ""),
        ("Kaum alt Bupati Sahrul Rizal hadir.", ""),
    ],
)
def test_an_acting_capacity_belongs_to_the_post(body: str, acting: str) -> None:
    assert only(body).acting == acting


def test_all_mentions_of_a_person_come_together() -> None:
    body = (
        "Camat Sahrul Rizal Hakim hadir bersama Dr. Ratna Kusuma. “Siap,” kata Rizal. "
        "Sahrul Rizal pulang, Ratna tinggal. Ada juga Dr. Budi."
    )

    assert persons(body) == [
        ("Sahrul Rizal Hakim", ["Sahrul Rizal Hakim", "Rizal"]),
        ("Ratna Kusuma", ["Ratna Kusuma", "Ratna"]),
        ("Budi", ["Budi"]),
    ]


def test_a_short_name_of_two_people_is_that_of_the_one_met_last() -> None:
    body = "Camat Sahrul Rizal hadir. Lurah Rizal Hakim hadir. “Siap,” kata Rizal."

    assert persons(body) == [
        ("Sahrul Rizal", ["Sahrul Rizal"]),
        ("Rizal Hakim", ["Rizal Hakim", "Rizal"]),
    ]


def test_a_short_name_before_both_is_that_of_the_first_by_name() -> None:
    body = "“Siap,” kata Pak Rizal. Camat Sahrul Rizal hadir. Lurah Rizal Hakim hadir."

    assert persons(body) == [
        ("Rizal Hakim", ["Rizal", "Rizal Hakim"]),
        ("Sahrul Rizal", ["Sahrul Rizal"]),
    ]


def test_a_headline_gives_no_new_names() -> None:
    assert persons("Camat Sahrul Rizal hadir.", "Camat Tegur Warga") == [
        ("Sahrul Rizal", ["Sahrul Rizal"])
    ]
    assert persons("Camat Sahrul Rizal hadir.", "Sahrul Rizal: Siap") == [
        ("Sahrul Rizal", ["Sahrul Rizal", "Sahrul Rizal"])
    ]


def test_posts_without_a_name_are_kept_apart() -> None:
    found = people("Bupati mengatakan siap. Camat Tanjung hadir. Lurah pulang.")

    assert [(one.post, one.speaks) for one in found.posts] == [("Bupati", True), ("Lurah", False)]
    assert [(one.post, one.name) for one in found.perhaps] == [("Camat", "Tanjung")]


def test_a_single_name_behind_a_post_and_a_comma_holds_no_post() -> None:
    assert persons("Kepala Dinas Sosial, Ratna, hadir.") == []
    assert [one.post for one in people("Kepala Dinas Sosial, Ratna, hadir.").posts] == [
        "Kepala Dinas Sosial"
    ]


def test_a_mention_spans_title_to_degrees() -> None:
    body = "Hadir Plt. Camat Dr. Sahrul Rizal, S.H., M.Si., dan warga."
    mention = only(body)

    assert body[mention.start : mention.end] == "Plt. Camat Dr. Sahrul Rizal, S.H., M.Si."


def test_spans_lead_back_to_markup() -> None:
    body = "<p>Hadir Camat <b>Sahrul</b>&nbsp;Rizal.</p>"
    (prose,) = Draft.from_text(body, format="html").prose
    (person,) = Draft.from_text(body, format="html").people.persons
    span = prose.span(person.mentions[0].name_start, person.mentions[0].name_end)

    assert body[span.start : span.end] == "Sahrul</b>&nbsp;Rizal"


def test_a_short_name_that_many_people_bear_is_nobodys_in_particular() -> None:
    body = " ".join(f"Camat Sahrul {letter}adi hadir." for letter in "ABCDEFGHIKLMNOPQRSTUVWXYZ")
    found = [
        (name, len(mentions)) for name, mentions in persons(f"{body} “Siap,” kata Pak Sahrul.")
    ]

    assert ("Sahrul", 1) in found


def test_a_word_that_begins_an_acting_capacity_need_not_be_one() -> None:
    assert only("Pelaksana Lapangan, Sahrul Rizal, S.H., hadir.").acting == ""
    assert only("Pelaksana Tugas Camat Sahrul Rizal hadir.").acting == "Plt."


def test_an_acting_capacity_in_lower_case_belongs_to_the_post_behind_it() -> None:
    assert only("Hadir penjabat sementara Camat Sahrul Rizal.").acting == "Pjs."
    assert only("Hadir (plt.) Camat Sahrul Rizal.").acting == "Plt."
    assert only("Hadir bpj Camat Sahrul Rizal.").acting == ""


def test_a_word_of_a_name_is_the_persons_though_it_names_offices_too() -> None:
    body = "Camat Sahrul Bank hadir. Rapat dibuka Bank kemarin."

    assert persons(body) == [("Sahrul Bank", ["Sahrul Bank", "Bank"])]
