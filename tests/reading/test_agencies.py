"""Names of public bodies."""

import pytest

from humaskit.reading import Draft


def agencies(body: str) -> list[str]:
    (prose,) = Draft.from_text(body).prose
    for mention in prose.agencies:
        assert prose.text[mention.start : mention.end] == mention.name
        assert mention.name.casefold().startswith(mention.head)
    return [mention.name for mention in prose.agencies]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Dinas Sosial Kabupaten Tegal buka.", ["Dinas Sosial Kabupaten Tegal"]),
        ("Pemerintah Kabupaten Muara Asri hadir.", ["Pemerintah Kabupaten Muara Asri"]),
        ("Pegawai Direktorat Jenderal Pajak hadir.", ["Direktorat Jenderal Pajak"]),
        ("Kepala Dinas Sosial Sahrul Rizal hadir.", ["Dinas Sosial"]),
        (
            "Kepala Badan Pusat Statistik Jawa Tengah Sahrul hadir.",
            ["Badan Pusat Statistik Jawa Tengah"],
        ),
        (
            "Dinas Komunikasi dan Informatika Kabupaten Tegal hadir.",
            ["Dinas Komunikasi dan Informatika Kabupaten Tegal"],
        ),
        (
            "Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi hadir.",
            ["Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi"],
        ),
        ("Kepala Dinas Kesehatan dan Keluarga Sahrul hadir.", ["Dinas Kesehatan dan Keluarga"]),
        ("Dinas Sosial, Kesehatan hadir.", ["Dinas Sosial"]),
        ("Dinas Sosial dan Dinas Kesehatan hadir.", ["Dinas Sosial", "Dinas Kesehatan"]),
        ("Dinas Sosial dan Camat hadir.", ["Dinas Sosial"]),
        ("Dinas Sosial dan Sahrul hadir.", ["Dinas Sosial"]),
        (
            "KPU dan DPRD rapat di Lapas Kelas IIA Muara Asri.",
            ["KPU", "DPRD", "Lapas Kelas IIA Muara Asri"],
        ),
        ("Pemerintah mengatur. Kantor itu tutup. Kementerian buka.", []),
        ("Sahrul Rizal hadir.", []),
    ],
)
def test_a_name_begins_with_its_head_word(body: str, expected: list[str]) -> None:
    assert agencies(body) == expected
