"""Forms of press and office texts that change what a figure says: read right, or left out."""

from decimal import Decimal

import pytest

from humaskit.numbers import find


def _values(text: str) -> list[tuple[str, object]]:
    return [(text[found.start : found.end], found.value) for found in find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "-2,5 persen lebih rendah",
        "turun lagi:\n-2,5 persen",
        "-2% dibanding tahun lalu",
        "-3 poin",
        "-2,5 hektare",
        "-7 dan seterusnya",
        ".5 persen",
        "sekitar ,5 persen",
    ],
)
def test_a_figure_that_may_have_lost_its_sign_or_its_head_is_left_out(text: str) -> None:
    assert _values(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "1/3 anggota",
        "tiga perempat warga, dua pertiga anggota, sepertiga warga",
        "satu per tiga anggota",
        "dua per lima bagian",
        "lima per seribu orang, satu banding dua, 5 per mil",
        "5 1/2 jam, 2 ½ jam, 2½ jam, 1 setengah tahun, 2 setengah tahun",
        "5‰, 5 ‰, 10^6, 10^-3 persen",
    ],
)
def test_fractions_are_left_out_whole(text: str) -> None:
    assert _values(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "5 ratus orang, 5 ratus ribu warga, 2 belas desa, 5 puluh unit",
        "40 delapan, lima puluh 5, seratus 50 ribu",
        "12 ribu 500",
        "1 juta 250 ribu 300 orang",
        "1 000 orang, 1 000 000 orang, Rp 5 000 000",
        "2 x 24 jam, 3 × 4 meter, 5 x 5 x 5 meter, 3x 4 meter",
        "perbandingan 5 : 3",
        "5 milliar, Rp5 milyard, Rp 5 triliyun, 5 million orang",
        "US$1 M, $3m, US$ 5 billion, USD 90 M",
        "Rp500 ribuan, Rp5 jutaan, 5 jutaan, Rp3 ratusan, 3 perempat bagian",
        "5 ribunya, Rp5 jutanya, 10-an ribu orang, 50 an juta, 10 ribu+ orang, 10-an juta",
        "Rp50,000 dan Rp2.500,000",
        "12,000 orang, 2,500 desa, 1.200,000 warga",
    ],
)
def test_a_figure_that_is_part_of_a_number_is_left_out(text: str) -> None:
    assert _values(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("12 ribu pada 2024", [("12 ribu", 12_000)]),
        ("Rp5 juta 17 Agustus 2026", [("Rp5 juta", 5_000_000)]),
        ("total 25 juta 3. Kas", [("25 juta", 25_000_000), ("3", 3)]),
        ("Korban 5: 3 orang luka", [("5", 5), ("3", 3)]),
        ("ke-5 dua tahun", [("ke-5", 5), ("dua", 2)]),
        ("desa kedua 5 orang", [("kedua", 2), ("5", 5)]),
        ("dua 17 Agustus 2026", [("dua", 2)]),
        ("kira2 200 orang", [("200", 200)]),
        ("Rp 1,5miliar dan 25juta", [("Rp 1,5miliar", 1_500_000_000), ("25juta", 25_000_000)]),
        ("Rp 15.000.- per kg", [("Rp 15.000.-", 15_000)]),
        ("Rp15.000,- per kg", [("Rp15.000,-", 15_000)]),
        ("Rp15.000,=", [("Rp15.000,=", 15_000)]),
        ("Rp15.432,75 per dolar", [("Rp15.432,75", Decimal("15432.75"))]),
        ("dari 54 ke 51", [("54", 54), ("51", 51)]),
        ("naik ke 33.231,30", [("33.231,30", Decimal("33231.30"))]),
        ("2,500 ton dan 1,250 persen", [("2,500", Decimal("2.5")), ("1,250", Decimal("1.25"))]),
        ("0,125 orang", [("0,125", Decimal("0.125"))]),
        ("2,125 juta orang", [("2,125 juta", 2_125_000)]),
        ("5 (lima)tiga desa", [("5", 5), ("tiga", 3)]),
        ("Anggaran Rp5 miliar 2024 naik", [("Rp5 miliar", 5_000_000_000)]),
        ("nol koma lima persen", [("nol koma lima", Decimal("0.5"))]),
        ("dua setengah tahun", [("dua setengah", Decimal("2.5"))]),
    ],
)
def test_what_stands_behind_is_no_part_of_the_number(
    text: str, values: list[tuple[str, object]]
) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rp1,5-2 miliar", [("2 miliar", 2_000_000_000)]),
        ("Rp10 hingga 20 juta", [("20 juta", 20_000_000)]),
        ("5 s.d. 7 ribu orang", [("7 ribu", 7_000)]),
        ("lima sampai sepuluh ribu orang", [("sepuluh ribu", 10_000)]),
        ("antara 5 dan 10 juta orang", [("10 juta", 10_000_000)]),
        ("naik dari 5 menjadi 7 juta orang", [("7 juta", 7_000_000)]),
        ("dari Rp500 ke Rp600 juta", [("Rp600 juta", 600_000_000)]),
        ("pecahan 5 dan 10 ribu", [("10 ribu", 10_000)]),
        ("Rp275.000 menjadi Rp6 juta", [("Rp275.000", 275_000), ("Rp6 juta", 6_000_000)]),
        ("US$30 atau Rp195 ribu", [("US$30", 30), ("Rp195 ribu", 195_000)]),
        ("1.2.3 hingga 5 juta orang", [("5 juta", 5_000_000)]),
        ("Rp1.2.3 hingga Rp5 juta", [("Rp1.2.3", None), ("Rp5 juta", 5_000_000)]),
        ("Rp10-15 jt", [("15 jt", 15_000_000)]),
        ("Rp10-15M", [("15M", 15 * 10**9)]),
        ("5-10 km", [("5", 5), ("10", 10)]),
        ("5 desa dan 10 ribu orang", [("5", 5), ("10 ribu", 10_000)]),
        ("antara 5 dan 10 orang", [("5", 5), ("10", 10)]),
        ("lima sampai sepuluh", [("lima", 5), ("sepuluh", 10)]),
        ("lima sampai" + " dua" * 20 + " juta", [("lima", 5)]),
        ("5 hingga seribu orang", [("5", 5), ("seribu", 1_000)]),
        ("5 persen hingga 7 juta", [("5", 5), ("7 juta", 7_000_000)]),
    ],
)
def test_a_scale_that_the_second_of_two_may_lend_is_not_guessed(
    text: str, values: list[tuple[str, object]]
) -> None:
    assert _values(text) == values


@pytest.mark.parametrize(
    ("text", "inexact"),
    [
        ("+/- 50 orang", ["+/-"]),
        ("+-50 orang", ["+-"]),
        ("50 an orang", ["an"]),
        ("Rp 12.000 an", ["an"]),
        ("5 ribu-an orang", ["-an"]),
        ("Rp 5 jt-an", ["-an"]),
        ("lima sampai sepuluh orang", ["sampai", "sampai"]),
        ("2 hingga tiga desa", ["hingga", "hingga"]),
        ("30% - 40%", ["-", "-"]),
        ("Rp 10 ribu - Rp 20 ribu", ["-", "-"]),
        ("2 atau 3 hari", ["atau", "atau"]),
        ("Rp2 juta atau 15 persen", [None, None]),
        ("10 atau 50 persen", [None, None]),
        ("10 atau 2,5 lagi", [None, None]),
        ("5 orang atau 50 lagi", [None, None]),
        ("babak pertama atau 32 tim", [None, None]),
        ("32 inci – 100 unit", ["–", None]),
    ],
)
def test_what_is_about_so_many_is_inexact(text: str, inexact: list[str | None]) -> None:
    assert [found.approximate for found in find(text)] == inexact


@pytest.mark.parametrize(
    ("text", "unit", "percent"),
    [
        ("5 poin persen", "poin persen", False),
        ("5 persen poin", "persen poin", False),
        ("5 persen", "persen", True),
    ],
)
def test_points_are_no_percent(text: str, unit: str, *, percent: bool) -> None:
    (found,) = find(text)
    assert (found.unit, found.percent) == (unit, percent)
