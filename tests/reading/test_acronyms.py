"""Acronyms and what the text says that they stand for."""

import pytest

from humaskit.reading import Draft, Prose


def prose(body: str) -> Prose:
    return Draft.from_text(body).prose[0]


@pytest.mark.parametrize(
    ("body", "acronym", "long"),
    [
        ("Kantor Badan Nasional Bencana Alam (BNBA) buka.", "BNBA", "Badan Nasional Bencana Alam"),
        (
            "Anggaran Pendapatan dan Belanja Daerah (APBD) naik.",
            "APBD",
            "Anggaran Pendapatan dan Belanja Daerah",
        ),
        (
            "Usaha Mikro, Kecil, dan Menengah (UMKM) tumbuh.",
            "UMKM",
            "Usaha Mikro, Kecil, dan Menengah",
        ),
        ("Hari Sadar Daur Ulang (HSDU) dirayakan.", "HSDU", "Hari Sadar Daur Ulang"),
        ("Hari Dan Ulang (HDU) dirayakan.", "HDU", "Hari Dan Ulang"),
        ("Program makan bergizi gratis (MBG) mulai.", "MBG", "makan bergizi gratis"),
        ("Warga binaan (disingkat WB) hadir.", "WB", "Warga binaan"),
        ("Unit Layanan Terpadu (selanjutnya disebut ULT) buka.", "ULT", "Unit Layanan Terpadu"),
        (
            "Dinas Komunikasi dan Informatika (Diskominfo) buka.",
            "Diskominfo",
            "Dinas Komunikasi dan Informatika",
        ),
        ("Kantor Dinas Air Komunikasi (Diko) buka.", "Diko", "Dinas Air Komunikasi"),
        (
            "Himpunan Pengusaha Muda Indonesia (HIPMI) rapat.",
            "HIPMI",
            "Himpunan Pengusaha Muda Indonesia",
        ),
        ("WBP (Warga Binaan Pemasyarakatan) hadir.", "WBP", "Warga Binaan Pemasyarakatan"),
        ("WBP (warga binaan pemasyarakatan) hadir.", "WBP", "warga binaan pemasyarakatan"),
    ],
)
def test_a_definition_is_read_with_its_long_form(body: str, acronym: str, long: str) -> None:
    (found,) = prose(body).acronyms.definitions

    assert (found.acronym, found.long) == (acronym, long)
    assert body[found.start : found.end] == acronym
    assert body[found.long_start : found.long_end] == long


@pytest.mark.parametrize(
    "body",
    [
        "Tagihan lama (PBB) dikirim.",
        "PT Muara Jati (Persero) buka.",
        "Kapal (Kuala Muara) tiba.",
        "(ABC) buka.",
        "dan (DAN) buka.",
        "di dan (AD) buka.",
        "Berkas Lama. Nomor (BLN) hilang.",
        "Berkas (DPR) hilang.",
        "UPT (buka setiap hari) ramai.",
        "UPT (unit) ramai.",
        "Kantor di sana (Kadis) ramai.",
        "Kota besar di sana (Kobedis) ramai.",
        "Rapat (A1) dan (R-2) usai.",
        "Kantor 12345 (Kapal5) usai.",
        "(Kapal) usai.",
        "UPT ( ,;: ) ramai.",
    ],
)
def test_brackets_that_spell_nothing_define_nothing(body: str) -> None:
    assert prose(body).acronyms.definitions == ()


def test_the_longest_way_back_is_bounded() -> None:
    body = f"Alpha {'beta ' * 60}Gama Delta (GD) dan {'z' * 200} (ZZ)."

    assert [found.long for found in prose(body).acronyms.definitions] == ["Gama Delta"]


def test_uses_are_words_of_two_to_eight_capitals() -> None:
    body = "WBP dan KPLP, A, ABCDEFGHI, Kapal, SP4N, ABC-12, ABC@x, ABC.go.id, www.XY, x-YZ."

    assert [use.text for use in prose(body).acronyms.uses] == ["WBP", "KPLP"]


def test_titles_of_capitals_are_acronyms_too() -> None:
    body = "Ulama KH. Ali Akbar dan DR. Ratna Kusuma tiba."

    assert [use.text for use in prose(body).acronyms.uses] == ["KH", "DR"]
