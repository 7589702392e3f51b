"""Citations of regulations."""

import pytest

from humaskit.reading import Draft
from humaskit.reading.regulations import Citation

Seen = tuple[str, str, str, int | None, str, str]


def citations(body: str) -> tuple[Citation, ...]:
    (prose,) = Draft.from_text(body).prose
    return prose.regulations


def seen(body: str) -> list[Seen]:
    return [
        (one.kind, one.issuer, one.number, one.year, one.title, one.part) for one in citations(body)
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "UU Nomor 25 Tahun 2009 tentang Pelayanan Publik berlaku.",
            ("UU", "", "25", 2009, "Pelayanan Publik", ""),
        ),
        ("UU No. 25 Tahun 2009 berlaku.", ("UU", "", "25", 2009, "", "")),
        ("UU 25/2009.", ("UU", "", "25", 2009, "", "")),
        ("UU Nomor 25 berlaku.", ("UU", "", "25", None, "", "")),
        ("Undang-Undang Nomor 1 tahun 1974 berlaku.", ("UU", "", "1", 1974, "", "")),
        (
            "Pasal 7 ayat (2) UU Nomor 14 Tahun 2008 berlaku.",
            ("UU", "", "14", 2008, "", "Pasal 7 ayat (2)"),
        ),
        (
            "Perpres No. 76 Tahun 2013 Pasal 5 huruf a berlaku.",
            ("Perpres", "", "76", 2013, "", "Pasal 5 huruf a"),
        ),
        (
            "PP Nomor 71 Tahun 2010 tentang Standar Akuntansi, dan UU itu.",
            ("PP", "", "71", 2010, "Standar Akuntansi", ""),
        ),
        (
            "Peraturan Menteri Keuangan Nomor 12/PMK.03/2020 tentang Pajak.",
            ("Permen", "Keuangan", "12/PMK.03/2020", None, "Pajak", ""),
        ),
        ("Permendagri Nomor 13 Tahun 2011.", ("Permen", "", "13", 2011, "", "")),
        (
            "Peraturan Daerah Kabupaten Tegal Nomor 3 Tahun 2020.",
            ("Perda", "Kabupaten Tegal", "3", 2020, "", ""),
        ),
        ("Perppu Nomor 1 Tahun 2020.", ("Perppu", "", "1", 2020, "", "")),
        ("UUD 1945 berlaku.", ("UUD", "", "", 1945, "", "")),
        ("UUD Tahun 1945 berlaku.", ("UUD", "", "", 1945, "", "")),
    ],
)
def test_a_citation_is_read_with_its_parts(body: str, expected: Seen) -> None:
    assert seen(body) == [expected]


def test_each_citation_has_its_own_title() -> None:
    body = "UU 14/2008 tentang Keterbukaan Informasi, UU 25/2009 tentang Pelayanan Publik."

    assert [one.title for one in citations(body)] == ["Keterbukaan Informasi", "Pelayanan Publik"]


def test_a_citation_spans_from_its_part_to_its_title() -> None:
    body = "Menurut Pasal 5 UU Nomor 25 Tahun 2009 tentang Pelayanan Publik, warga berhak."
    (found,) = citations(body)

    assert body[found.start : found.end] == (
        "Pasal 5 UU Nomor 25 Tahun 2009 tentang Pelayanan Publik"
    )


@pytest.mark.parametrize(
    "body", ["UU itu berlaku.", "Pasal 5 berlaku.", "UUM Nomor 3.", "Rapat Nomor 3 Tahun 2020."]
)
def test_a_kind_without_a_number_is_no_citation(body: str) -> None:
    assert citations(body) == ()
