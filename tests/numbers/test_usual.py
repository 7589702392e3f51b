"""The quick reading of usual numbers gives what the long way gives, and is what reads them."""

import random

import pytest

import sampling
from humaskit.numbers import _finding, find

BEFORE = (
    *("dari", "sebanyak", "sekitar", "lebih dari", "antara 5 dan", "hampir mencapai", "dan,", "ke"),
    *("Pasal", "tahun", "ayat", "tingkat", "peringkat", "Kota", "SMA Negeri", "No.", "nomor:"),
    *("Rp", "Rp.", "US$", "di", "B", "salah", "jam", "2 jam", "3 hingga", "minus", "(", "desa.\n"),
    *("", "\n", "-", "“", "Siti (", "total: Rp", "senilai Rp", "ke-", "sekitar (", "5 -", "x" * 70),
)
NUMBERS = (
    *("5", "12", "150", "2024", "12.500", "1.234,5", "0,5", "3,14", "1,250", "1.5", "54321", "007"),
    *("5%", "7,25 %", "satu", "dua", "dua puluh", "kedua", "pertama", "setengah", "seribu", "Tiga"),
    *("satuan", "limaratus", "12.3.4", "ke-2", "ke-80", "2019", "Rp750", "VII"),
)
BEHIND = (
    *(
        "desa",
        "Desa",
        "orang",
        "persen",
        "tahun",
        "tahun 2009",
        "juta",
        "ribu",
        "M",
        "jt",
        "rupiah",
    ),
    *(
        "menit",
        "yang",
        "hingga 9",
        "hingga 9 juta",
        "atau 7",
        "lebih",
        "an",
        "ratus",
        "per",
        "kali",
    ),
    *(
        ", lalu",
        ". Lalu",
        ")",
        ") lalu",
        "; 5",
        ": lalu",
        "” kata",
        "-an",
        "-9",
        "% dan",
        "%",
        "x 3",
    ),
    *("(dua belas) desa", ",-", "WIB", "Januari", "poin persen", "persen poin", "kepala keluarga"),
    *(
        "orang lebih",
        "desa - 9",
        "desa sampai 9",
        "juta orang",
        "juta rupiah",
        "juta lima",
        "\n\n1.",
    ),
    *("m2", "5/6", "juta-an", "kilometer  persegi", "pertiga", "raksa", "bagian", "dan 5 juta"),
)


def texts(count: int) -> list[str]:
    dice = random.Random(12)  # noqa: S311 - a seed is the point
    return [
        dice.choice(("", "Lalu ", "Rapat di aula. ", "Pasal 5, "))
        + " ".join(
            dice.choice(BEFORE)
            + dice.choice((" ", " ", " ", ""))
            + dice.choice(NUMBERS)
            + dice.choice((" ", " ", " ", ""))
            + dice.choice(BEHIND)
            for _ in range(dice.randint(1, 3))
        )
        for _ in range(count)
    ]


def test_the_quick_reading_and_the_long_way_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = sampling.pick(texts(200_000), 6_000)
    quick = [find(text, dates=()) for text in chosen]
    monkeypatch.setattr(_finding, "usual_at", lambda *_: None)
    monkeypatch.setattr(_finding, "usual_words_at", lambda *_: None)
    for text, mentions in zip(chosen, quick, strict=True):
        assert mentions == find(text, dates=()), text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bantuan diterima 12 desa.", 1),
        ("Ada (12 orang) di sana.", 1),
        ("Anggaran sebesar Rp1,5 miliar.", 1),
        ("Anggaran sebesar Rp 1,5 miliar rupiah lagi", 1),
        ("Harga naik menjadi Rp5.000 di pasar", 1),
        ("Terserap sekitar 12,5 persen dari pagu", 1),
        ("Terserap 12,5% dari pagu", 1),
        ("Mereka menanam 40, lalu pulang", 1),
        ("Sebanyak dua desa di sana", 1),
        ("Itu hari kedua di sana", 1),
        ("Lihat Pasal 5 di sana", 0),
        ("Lihat Pasal 5, lalu", 0),
        ("Lihat Pasal 5 dan lainnya", 0),
        ("Lihat Nomor 5 Tahun 2009 tentang itu", 0),
        ("Sejak Pasal 5 ada 12 desa di sana", 1),
        ("Itu terjadi pada 2019 dan lusa", 0),
        ("Itu peringatan ke-80 di sana", 1),
        ("Itu peringatan ke-80, lalu", 1),
        ("Kejuaraan Muara 2024 di sana", 0),
        ("Mereka di satu sisi lupa", 0),
    ],
)
def test_usual_numbers_never_go_the_long_way(
    text: str, found: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(_finding, "figures_at")
    monkeypatch.delattr(_finding, "words_at")
    assert len(find(text, dates=())) == found
