"""Numbers in running text: what is found, and what is left alone."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from effort import effort
from humaskit.dates import find as find_dates
from humaskit.lexicon.marking import unmark
from humaskit.lexicon.occurrences import Occurrences
from humaskit.numbers import NumberMention, find


def _only(text: str) -> NumberMention:
    (mention,) = find(text)
    return mention


@pytest.mark.parametrize(
    "prose",
    [
        "Bantuan diterima ⟦12⟧ (dua belas) desa dan ⟦3.500⟧ keluarga.",
        "Anggaran ⟦Rp1,5 miliar⟧ naik ⟦5,2⟧ persen dari ⟦Rp. 75.000⟧ pada tahun 2024.",
        "Sebanyak ⟦dua belas⟧ desa, ⟦sepuluh ribu⟧ warga, ⟦seratus lima puluh ribu⟧ hektare.",
        "Peringkat ⟦ke-2⟧, desa ⟦kedua⟧, HUT ⟦ke-80⟧ RI, hari ⟦pertama⟧, HUT ⟦ke 79⟧ RI.",
        "Panjangnya ⟦5⟧ km, ⟦10⟧km, ⟦7,5⟧ ha; ⟦45%⟧ dan ⟦3,5 %⟧ selesai.",
        "Harga ⟦Rp40.000⟧/kg, ⟦Rp 5.000,-⟧ dan ⟦US$ 5 juta⟧, ⟦3 jt⟧, ⟦25rb⟧.",
        "Nilai naik dari ⟦2,85⟧ menjadi ⟦3,12⟧.",
        "Tahap ⟦I⟧, Triwulan ⟦IV⟧, peringkat ⟦3⟧, angkatan ⟦ke-XL⟧.",
        "1. Rapat dihadiri ⟦5⟧ camat\n2) ⟦Tiga⟧ desa hadir\n- ⟦4⟧ ekor sapi",
        "Ada (⟦3⟧ orang) [⟦5⟧ unit] *⟦7⟧ desa* “⟦8⟧ titik”.",
        "Suhu ⟦-5⟧ derajat, laba ⟦minus 2⟧ persen, kurang ⟦minus dua⟧ derajat.",
        "Kabupaten Muarajati menerima ⟦Rp2,3 T⟧ dan Kota Muara ⟦Rp750 M⟧.",
        "BUPATI SERAHKAN ⟦15⟧ SERTIFIKAT TANAH",
        "Bupati Resmikan ⟦13⟧ Desa Wisata di Kabupaten Muarajati",
        "Bupati Resmikan ⟦Dua⟧ Jembatan di Kabupaten Muarajati",
        "Dari ⟦100⟧ orang, ⟦60⟧ laki-laki dan ⟦40⟧ perempuan.",
        "Iuran ⟦dua ratus ribu⟧ rupiah; ⟦setengah⟧ hari; ⟦satu⟧ desa.",
        "Terkumpul ⟦Rp 2 juta 500 ribu⟧ dari ⟦2 juta lima ratus ribu⟧ rupiah.",
        "Lulus ⟦02⟧ (dua) orang, ⟦0,5⟧ persen, ⟦0⟧ kasus.",
        "Tersedia ⟦2024⟧ orang dan sebanyak ⟦15000⟧ lagi.",
        "Sekitar ⟦1.250⟧ peserta hadir, Jumat (17/8/2026), pukul 09.30 WIB.",
        "Masa tahanan Siti (⟦45⟧) habis.",
        "Skor ⟦3,32⟧ pada level 2; saham naik (+⟦5,00%⟧) lalu turun (⟦-4,37%⟧).",
        "Anggaran ⟦Rp 5 triliun⟧2. Itjen",
        "Selama ⟦2⟧ jam ⟦30⟧ menit di ⟦3⟧ RT ⟦25⟧ rumah terendam.",
        "Di Blok 5, ⟦200⟧ rumah roboh pada tahun ⟦ke-3⟧.",
        "-⟦5⟧ ekor sapi\n-⟦6⟧ ekor kambing",
        "MUARAJATI - Sebanyak ⟦48⟧ pegolf hadir. Lalu Sebanyak ⟦12⟧ pegolf menyusul.",
        "MUARAJATI - Seluruh ⟦144⟧ pegolf hadir.",
    ],
)
def test_numbers_are_found_where_they_stand(prose: str) -> None:
    marked = unmark(prose)
    assert tuple((found.start, found.end) for found in find(marked.text)) == marked.spans


@pytest.mark.parametrize(
    "text",
    [
        "Nomor 25 Tahun 2009 tentang Pelayanan Publik",
        "UU 14 Tahun 2008, UU 25/2009, PP No. 61 Tahun 2010",
        "Pasal 5 ayat (1), Pasal 6, 7, dan 8, huruf b angka 4",
        "Nomor 188.45/298/07.2 Tahun 2023",
        "Kodim 0716, SMAN 3, SMA Negeri 1 Muarajati, Covid-19, Densus 88",
        "Pertandingan di Stadion Wijaya 45 selesai tanpa ada yang terluka.",
        "Mereka tinggal di Perumahan Indah 2 sejak lama.",
        "Hubungi 0812-3456-7890, (021) 5550123, +62 812 3456 7890, 081234567890, 112-1500-22",
        "Telepon: 112, hotline 110, call center 1500-12345",
        "NIK 3301010101010001, NIP 19800101 200501 1 001",
        "Alamat RT 01/RW 02 Jalan Mawar No. 5, Kode Pos 12345",
        "plat B 1234 XYZ dan AB 12 CD",
        "IP 192.168.1.1, versi 2.0.1, ISO 9001:2015, 5G, B30, 3x4",
        "skor 3-1, level 2, set 21-19, rasio 1:2, peta 1:25.000, 24/7",
        "pukul 09.00 WIB, jam 7, 09.30-10.00 WITA",
        "Senin (12/10/2020), 17 Agustus 2026, tanggal 5, tahun 2024, sejak 1998",
        "dua hari lalu; tahun dua ribu dua puluh lima",
        "koordinat 6,25 LS dan 106.8 BT; 7° lintang",
        "https://muara.example.go.id/5-desa/12?id=7 dan humas9@muara.example.go.id",
        "salah satu warga, satu-satunya, satu per satu, nomor satu",
        "kedua orang tua, ketiganya, keduanya",
        "Kabupaten Lima Puluh Kota, Kepulauan Seribu, Simpang Lima, Empat Lawang",
        "puluhan ribu warga, dua ratusan orang, dua pertiga, lima ribuan, 5 ribuan",
        "Pemilu 2024 Kota Muarajati",
        "dua tiga orang, seratus dua ratus",
        "1. Pendahuluan\n2. Isi\n(a) atau 3) penutup",
        "H-7, U-19, F-16, A-12, se-5, dua-duanya, 5_6",
        "12345678 dan 54321 saja, sebanyak 1234567",
        "Pengurus Yayasan Tiga Serangkai hadir dalam rapat itu.",
        "Bagian I dan V, huruf X, Tahap IIX, PT X",
        "triwulan III 2025, semester II Tahun 2025, kuartal IV/2023",
        "édua orang, _tiga orang",
        "9" * 50,
        "",
        "setengah jalan",
        "05 dan 007 saja, 3.14 saja",
    ],
)
def test_what_only_looks_like_a_number_is_left_alone(text: str) -> None:
    assert [text[found.start : found.end] for found in find(text)] == []


@pytest.mark.parametrize(
    ("text", "value", "decimals", "scale", "half_step"),
    [
        ("12 desa", "12", 0, 1, "0.5"),
        ("3.500 orang", "3500", 0, 1, "0.5"),
        ("5,25 persen", "5.25", 2, 1, "0.005"),
        ("Rp52,02 triliun", "52020000000000", 2, 10**12, "5000000000"),
        ("Rp52 T", "52000000000000", 0, 10**12, "500000000000"),
        ("500 ribu orang", "500000", 0, 1_000, "500"),
        ("sepuluh ribu orang", "10000", 0, 1_000, "500"),
        ("dua koma lima juta orang", "2500000", 1, 10**6, "50000"),
        ("setengah juta orang", "500000", 1, 10**6, "50000"),
        ("0 juta orang", "0", 0, 10**6, "500000"),
        ("1,50000 ribu orang", "1500", 5, 1_000, "0.005"),
    ],
)
def test_a_value_is_exact_and_says_how_far_it_was_rounded(
    text: str, value: str, decimals: int, scale: int, half_step: str
) -> None:
    found = _only(text)
    assert (found.value, found.decimals, found.scale, found.half_step) == (
        Decimal(value),
        decimals,
        scale,
        Decimal(half_step),
    )


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("12 desa", "desa"),
        ("13 Desa Wisata", "desa"),
        ("5 km", "km"),
        ("10km", "km"),
        ("5%", "persen"),
        ("5 persen", "persen"),
        ("120 kilometer persegi", "kilometer persegi"),
        ("14 (empat belas) hari kerja", "hari kerja"),
        ("60 laki-laki", "laki-laki"),
        ("3 kepala keluarga", "kepala keluarga"),
        ("Rp5 juta rupiah", "rupiah"),
        ("20 lebih rumah", "rumah"),
        ("5 ribujuta rumah", "rumah"),
        ("7 papan nama", "papan"),
        ("7 di antaranya", None),
        ("7 menjadi", None),
        ("7, orang", None),
        ("7 Pekan", "pekan"),
        ("7 Muarajati", None),
    ],
)
def test_the_unit_is_the_noun_that_follows(text: str, unit: str | None) -> None:
    found = _only(text)
    assert found.unit == unit
    if unit not in (None, "persen"):
        assert text[found.unit_start : found.unit_end].lower() == unit


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("sekitar 20 orang", "sekitar"),
        ("hampir Rp2 triliun", "hampir"),
        ("lebih dari 20 orang", "lebih dari"),
        ("kurang lebih 20 orang", "kurang lebih"),
        ("sedikitnya dua belas orang", "sedikitnya"),
        ("di atas 50 persen", "di atas"),
        ("sekitar sebanyak 20 orang", "sekitar"),
        ("±20 orang", "±"),
        ("melebihi 20 orang", "melebihi"),
        ("50-an rumah", "-an"),
        ("50an rumah", "an"),
        ("20 orang lebih.", "lebih"),
        ("20 lebih orang", "lebih"),
        ("20 lebih rumah", "lebih"),
        ("20 persen lebih tinggi", None),
        ("20 lebih", "lebih"),
        ("Rp5 miliar lebih untuk desa", "lebih"),
        ("5 juta lebih banyak", None),
        ("sebanyak 20 orang", None),
        ("mencapai 20 orang", None),
        ("terdapat dan 20 orang", None),
    ],
)
def test_what_makes_a_number_inexact_is_said(text: str, word: str | None) -> None:
    assert _only(text).approximate == word


@pytest.mark.parametrize(
    ("text", "ranged"),
    [
        ("5-10 orang", [("5", "-"), ("10", "-")]),
        ("5 – 10 persen", [("5", "–"), ("10", "–")]),
        ("5%-10%", [("5%", "-"), ("10%", "-")]),
        ("Rp5 juta-Rp7 juta", [("Rp5 juta", "-"), ("Rp7 juta", "-")]),
        ("5-10%", [("5", "-"), ("10%", "-")]),
        ("5 hingga 10 orang", [("5", "hingga"), ("10", "hingga")]),
        ("10 s.d. 15 persen", [("10", "s.d."), ("15", "s.d.")]),
        ("Rp5 juta sampai Rp7 juta", [("Rp5 juta", "sampai"), ("Rp7 juta", "sampai")]),
        ("antara 5 dan 10 orang", [("5", "antara"), ("10", "antara")]),
        ("Rp10.000-Rp15.000", [("Rp10.000", "-"), ("Rp15.000", "-")]),
        ("5 orang hingga 2024", [("5", None)]),
    ],
)
def test_both_ends_of_a_range_are_inexact(text: str, ranged: list[tuple[str, str | None]]) -> None:
    assert [(text[found.start : found.end], found.approximate) for found in find(text)] == ranged


@pytest.mark.parametrize(
    ("text", "written", "value", "money"),
    [
        ("Harganya Rp5-10 juta.", "10 juta", Decimal(10_000_000), "IDR"),
        ("Hadir 5–10 ribu orang.", "10 ribu", Decimal(10_000), None),
    ],
)
def test_a_scale_that_a_range_may_share_is_not_guessed(
    text: str, written: str, value: Decimal, money: str | None
) -> None:
    (found,) = find(text)
    assert text[found.start : found.end] == written
    assert found.value == value
    assert found.money == money
    assert found.approximate in ("-", "–")


@pytest.mark.parametrize(
    ("text", "value", "inside"),
    [
        ("12 (dua belas) desa", "12", "dua belas"),
        ("12 ( dua belas ) desa", "12", "dua belas"),
        ("12 (dua belas orang)", "12", "dua belas"),
        ("5 (enam) desa", "6", "enam"),
        ("5 (lima puluh sebelas) desa", None, "lima puluh sebelas"),
        ("Rp5.000 (lima ribu rupiah)", "5000", "lima ribu"),
        (
            "Rp5.000,50 (lima ribu rupiah lima puluh sen)",
            "5000.50",
            "lima ribu rupiah lima puluh sen",
        ),
        ("Rp5.000 (lima ribu rupiah apel)", None, "lima ribu rupiah apel"),
        ("dua belas (12) desa", "12", "12"),
        ("dua belas ( 1.200 ) desa", "1200", "1.200"),
    ],
)
def test_the_same_number_in_brackets_is_a_pair(text: str, value: str | None, inside: str) -> None:
    pair = _only(text).pair
    assert pair is not None
    assert (pair.value, text[pair.start : pair.end]) == (value and Decimal(value), inside)


@pytest.mark.parametrize(
    "text",
    [
        "5 desa (lima)",
        "5 (semua rusak) desa",
        "5 (lima desa rusak berat) desa",
        "5 (rupiah) lembar",
        "Rp5.000.000.000 (miliar)",
        "posisi kedua (4,37)",
        "dua belas (baru) desa",
        "5 (tercatat lima) desa",
        "5 (lima",
    ],
)
def test_other_brackets_are_no_pair(text: str) -> None:
    assert find(text)[0].pair is None


@pytest.mark.parametrize(
    ("text", "money"),
    [
        ("Rp5.000", "IDR"),
        ("IDR 5.000", "IDR"),
        ("5 ribu rupiah", "IDR"),
        ("US$5 juta", "USD"),
        ("5 juta dolar AS", "USD"),
        ("€5 juta", "EUR"),
        ("5 juta euro", "EUR"),
        ("5 juta dolar", None),
        ("5 desa", None),
    ],
)
def test_money_is_known_by_mark_or_word(text: str, money: str | None) -> None:
    assert _only(text).money == money


@pytest.mark.parametrize(
    "text",
    [
        "5.5711 jiwa",
        "Rp15.159.16 triliun",
        "Rp1.5 miliar",
        "Rp50,000,000",
        "12.50 persen",
    ],
)
def test_malformed_figures_are_said_and_not_guessed(text: str) -> None:
    found = _only(text)
    assert (found.malformed, found.value, found.decimals) == (True, None, 0)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("suhu -5 derajat", -5),
        ("minus 5 derajat", -5),
        ("−5 derajat", -5),
        ("-5 ekor sapi", 5),
        ("- 5 derajat", 5),
        ("Rp-5.000", -5000),
    ],
)
def test_a_dash_is_a_sign_but_at_the_start_of_a_line(text: str, value: int) -> None:
    assert _only(text).value == Decimal(value)


def test_a_well_formed_number_is_not_malformed() -> None:
    assert not _only("5.571 jiwa").malformed


@pytest.mark.parametrize(
    ("text", "ordinal", "value"),
    [
        ("HUT ke-80 RI", True, 80),
        ("HUT ke-LXXX RI", True, 80),
        ("HUT ke-XIX RI", True, 19),
        ("desa kedua", True, 2),
        ("hari ketujuh belas", True, 17),
        ("posisi 924 ribu", False, 924_000),
        ("posisi Rp5 juta", False, 5_000_000),
        ("peringkat 3", True, 3),
        ("Tahap II", True, 2),
        ("I ke-II", True, 2),
        ("lalu triwulan III", True, 3),
        ("ke 12 desa", False, 12),
        ("12 desa", False, 12),
    ],
)
def test_a_place_in_a_row_is_an_ordinal(text: str, ordinal: bool, value: int) -> None:  # noqa: FBT001 - a column
    found = _only(text)
    assert (found.ordinal, found.value) == (ordinal, Decimal(value))


def test_how_it_is_written_and_bracketed_is_said() -> None:
    words, roman, age = _only("dua desa"), _only("Tahap II"), _only("Siti (45) hadir")
    assert (words.written, roman.written, age.written) == ("words", "roman", "figures")
    assert (words.bracketed, roman.bracketed, age.bracketed) == (False, False, True)
    assert not _only("(3 orang)").bracketed


def test_a_number_at_the_very_start_is_read_as_any_other() -> None:
    for number in ("dua", "II", "12", "pertama", "Rp5"):
        bare, behind = find(f"{number} desa"), find(f"\n{number} desa")
        assert [(found.value, found.start) for found in bare] == [
            (found.value, found.start - 1) for found in behind
        ]


def test_dates_that_the_caller_knows_are_not_looked_for_again() -> None:
    text = "Rapat 12 Oktober 2020 dihadiri 12 orang."
    assert find(text, dates=find_dates(text)) == find(text)
    assert [text[found.start : found.end] for found in find(text)] == ["12"]


@pytest.mark.parametrize("text", ["Sebanyak DUA DESA dan 5 Unit", "İİ 🎉 Ada lİma desa, 12 kota"])
def test_the_words_of_a_text_may_be_given(text: str) -> None:
    words = Occurrences("".join(low if len(low := one.lower()) == 1 else one for one in text))
    assert find(text, words=words) == find(text)
    assert find(text, words=words)


def test_offsets_count_code_points_of_the_text_given() -> None:
    text = "İİ 🎉 Bantuan 12 desa"
    found = _only(text)
    assert text[found.start : found.end] == "12"
    assert text[found.unit_start : found.unit_end] == "desa"


_PIECES = (
    "5 12 1.234 0,5 Rp % ( ) - – . , : / dua belas puluh ribu juta ke- ke kedua koma setengah "
    "hingga sekitar lebih desa orang Pasal Nomor Tahap II I SMA Kota +62 08 an 3,5 satu \n"
)


@settings(max_examples=sampling.count(20_000, 150))
@given(
    st.lists(st.one_of(st.sampled_from(_PIECES.split(" ")), st.text(max_size=3)), max_size=25),
    st.sampled_from(["", " "]),
)
def test_any_text_gives_ordered_spans_within_it(pieces: list[str], glue: str) -> None:
    text = glue.join(pieces)
    end = 0
    for found in find(text):
        assert end <= found.start < found.end <= len(text)
        assert (found.value is None) == found.malformed
        end = found.end


def test_of_more_words_than_a_number_has_no_more_are_read() -> None:
    [scaled] = find("5 juta " + "satu " * 60)

    assert (scaled.start, scaled.end) == (0, len("5 juta satu"))
    assert scaled.value == 5_000_001
    assert find("5 " + "dua " * 60) == ()


_HOSTILE: dict[str, Callable[[int], str]] = {
    "digits": lambda size: "7" * size,
    "groups": lambda size: "1.234." * (size // 6),
    "figures": lambda size: "1 " * (size // 2),
    "dashes": lambda size: "1-" * (size // 2),
    "words": lambda size: "dua puluh " * (size // 10),
    "decimals": lambda size: "nol koma " * (size // 9),
    "open brackets": lambda size: "5 (" * (size // 3),
    "marks": lambda size: "Rp" * (size // 2),
    "blanks": lambda size: "5" + " " * size + "5",
    "scales": lambda size: "1 juta lima " * (size // 12),
    "capitals": lambda size: "Kota 5 " * (size // 7),
    "numerals": lambda size: "Tahap IV " * (size // 9),
}


@pytest.mark.parametrize("hostile", _HOSTILE)
def test_time_grows_with_the_text_and_no_faster(hostile: str) -> None:
    def seconds(size: int) -> float:
        text = _HOSTILE[hostile](size)
        return effort(lambda: find(text, dates=()))

    # Eight times the text; a quadratic pattern would take sixty-four times as long.
    assert seconds(32_000) < 24 * seconds(4_000) + 0.02
