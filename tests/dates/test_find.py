from datetime import date, datetime

import pytest

from humaskit.dates import DateMention, find

NO_DATES = """
Keputusan Nomor 188.45/298/2023 tentang tim
Nomor 188.45/298/07.2 Tahun 2023
Kodim 0716 dan Kodim 0716/Contoh membantu warga
gempa M 6,9 mengguncang
skor 2-1 untuk tuan rumah, 21-19, 21-15
harga Rp12.500 per kg dan Rp 10.10.20
alamat 10.1.12.2020 dan 192.168.10.12
telepon (021) 345-6789 atau 0812-1210-2020
versi 2.10.1 dan rilis 12.4
Pasal 12/2020 dan UU 14/2008
Undang-Undang Nomor 14 Tahun 2008 Pasal 5 ayat (1)
kode rekening 02.10.01 dan 45/29
koordinat 6.12 LS dan 106.49 BT
dua pertiga atau 2/3 anggota, 1/2 sendok, hingga 3/4 bagian
layanan 24/7 untuk warga
RT 03/05, RT 12/RW 10
Jalan 17 Agustus dan Universitas 17 Agustus 1945
Jl. 11 Maret No. 12/10
bagian (1/3) dan (2/3)
Universitas Sebelas Maret
Ibu Juli Astuti dan Bapak April Santoso
Menurut August Contoh, may be
Pasar Minggu, Jakarta Selatan
setiap Senin dan Kamis
beberapa tahun lalu, bertahun-tahun yang lalu, 2,5 tahun lalu
sehari semalam
24 jam sehari selama 2 jam
14 hari kerja
tekanan darah 120/80
1.200 orang, 12,5 persen, 2020 unit
surat 440/12/10/2020 dan B/12/10/2020 dan SK-12/10/2020/HK
https://contoh.go.id/2020/10/12/berita-12-10-2020.html
Gerakan 30 September
awal mula dan akhir kata
HUT ke-75
ayat 2/3
harga 3.000-5.000
Nomor: 12/10/2020 dan No. 5/10/2020
ketinggian 1950-2000 mdpl
12/13/2020 dan 45/10/2020
45 Oktober
surat 800/2020/10/12, https://contoh.go.id/2020/10/12/berita, tahun ajaran 2020/2021/1
40 Oktober 2020 hingga 41 Oktober 2020
2023-W60
pukul 24.30
pukul tiga orang, jam dua kali, jam dua puluh delapan pagi
1-12-20
2021-W53
rapat pada oktober
Juli mengatakan, 10 Des
Kamis (12.10.20)
Kamis, 10–Jumat, 11
Kamis, 10 – Jumat mendatangkan
Sab lalu
2 hari ini
selama tiga hari ini
dalam dua puluh lima hari ini
beberapa hari ini
semester 1 2020/2021, semester ganjil 2020, kuartal ketiga itu
dua triwulan pertama 2025 dan 2 semester pertama 2024
semester III 2025 dan caturwulan IV 2025
""".strip().splitlines()


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    mentions = find(text, published=date(2020, 10, 13))
    assert [text[mention.start : mention.end] for mention in mentions] == []


def only(text: str, published: date | None = None) -> DateMention:
    (mention,) = find(text, published=published)
    return mention


def test_offsets_count_code_points_of_the_text_as_given() -> None:
    text = "“Rakyat é 😀” – kata Bupati, Jum’at\u00a0(2/10/2020)."
    mention = only(text)
    assert text[mention.start : mention.end] == "Jum’at\u00a0(2/10/2020)"
    assert mention.weekday == "Jum’at"


def test_a_wrong_weekday_comes_with_both_repairs_the_nearer_date_first() -> None:
    mention = only("Rapat digelar SENIN (14/10/2020).")
    assert mention.weekday_ok is False
    assert mention.repairs is not None
    assert mention.repairs.weekday == "RABU"
    assert mention.repairs.dates == (date(2020, 10, 12), date(2020, 10, 19))


def test_repairs_keep_the_case_and_order_dates_by_distance() -> None:
    later = only("rapat digelar kamis, 14 oktober 2020").repairs
    assert later is not None
    assert (later.weekday, later.dates) == ("rabu", (date(2020, 10, 15), date(2020, 10, 8)))
    title = only("Rapat digelar Kamis, 14 Oktober 2020").repairs
    assert title is not None
    assert title.weekday == "Rabu"


def test_a_right_or_unknown_weekday_has_no_repairs() -> None:
    assert only("Senin (12/10/2020)").repairs is None
    assert only("Senin (12/10)").repairs is None
    assert only("12 Oktober 2020").repairs is None


def test_a_weekday_bears_its_own_place_and_day() -> None:
    text = "Pameran dibuka Senin (12/10/2020) hingga Kamis (14/10/2020)."
    mention = only(text)
    assert mention.weekday == "Kamis"
    assert text[mention.weekday_start : mention.weekday_end] == "Kamis"
    assert mention.weekday_date == date(2020, 10, 14)
    assert mention.weekday_number == 3
    assert (mention.first, mention.last) == (date(2020, 10, 12), date(2020, 10, 14))


def test_what_is_taken_from_the_day_of_publication_says_so() -> None:
    assert only("Senin (12/10)", date(2020, 10, 13)).inferred
    assert only("kemarin", date(2020, 10, 13)).inferred
    assert not only("Senin (12/10/2020)", date(2020, 10, 13)).inferred


def test_a_datetime_of_publication_counts_as_its_day() -> None:
    published = datetime(2020, 10, 13, 8, 0)  # noqa: DTZ001 - only its day counts
    assert only("kemarin", published).first == date(2020, 10, 12)


def test_a_damaged_date_names_the_part_at_fault_and_no_day() -> None:
    faults = {
        "Kamis (24/12/200)": "year",
        "Kamis (24/12/20200)": "year",
        "29 Februari 2021": "day",
        "Senin (12/13/2020)": "month",
        "1 Syawal 144 H": "year",
        "Kamis, 31 September 2020": "day",
    }
    for text, fault in faults.items():
        mention = only(text)
        assert (mention.fault, mention.first, mention.weekday_ok) == (fault, None, None), text


def test_days_that_do_not_follow_each_other_are_mentions_of_their_own() -> None:
    text = "Vaksinasi pada Senin, Rabu 12, 15, dan 20 Oktober 2020."
    found = [(text[m.start : m.end], m.iso) for m in find(text)]
    assert found == [
        ("Rabu 12", "2020-10-12"),
        ("15", "2020-10-15"),
        ("20 Oktober 2020", "2020-10-20"),
    ]
    pair = find("Senin dan Kamis, 12 dan 15 Oktober 2020")
    assert [(m.iso, m.weekday, m.weekday_ok) for m in pair] == [
        ("2020-10-12", "Senin", True),
        ("2020-10-15", "Kamis", True),
    ]
    assert only("antara 12 dan 15 Oktober 2020").iso_end == "2020-10-15"


def test_one_weekday_may_stand_for_either_end_of_several_days() -> None:
    assert only("Minggu (17-18/10/2020)").weekday_ok is True
    assert only("Jumat (17-18/10/2020)").weekday_ok is False


def test_of_two_weekdays_for_one_day_one_must_fit() -> None:
    assert only("Sabtu atau Minggu (18/10/2020)").weekday_ok is True
    assert only("Jumat/Sabtu (18/10/2020)").weekday_ok is False


def test_a_weekday_that_comes_every_week_is_not_part_of_a_time() -> None:
    for text in (
        "setiap Senin pukul 07.30",
        "Senin-Jumat pukul 07.30",
        "Kamis dan Jumat pukul 07.30",
    ):
        assert text[only(text).start :] == "pukul 07.30"


def test_minggu_is_a_week_or_a_sunday_or_unknown() -> None:
    day = date(2020, 10, 14)
    assert only("Rapat minggu lalu ramai", day).iso == "2020-W41"
    assert only("Rapat Minggu lalu ramai", day).iso == "2020-10-11"
    assert only("Rapat hari minggu lalu ramai", day).iso == "2020-10-11"
    assert only("Minggu lalu rapat ramai", day).iso is None


def test_a_part_of_today_with_another_weekday_is_unknown() -> None:
    assert only("Selasa pagi ini", date(2020, 10, 13)).iso == "2020-10-13"
    assert only("Selasa pagi ini", date(2020, 10, 14)).iso is None


@pytest.mark.parametrize("word", ["pada", "tanggal", "hingga", "sejak"])
def test_a_day_glued_to_the_word_before_it_is_read_whole(word: str) -> None:
    mention = only(f"Pameran digelar {word}25-28 April 2020 di alun-alun")
    assert (mention.iso, mention.iso_end) == ("2020-04-25", "2020-04-28")


@pytest.mark.parametrize(
    ("text", "isos"),
    [
        ("Rapat pukul 19.30 WITA\n\n12/10/2020", ["T19:30+08:00", "2020-10-12"]),
        ("Jadwal 12 Oktober\n\n2020 peserta", ["XXXX-10-12"]),
        ("Jadwal 12 Oktober\n2020 dimulai", ["2020-10-12"]),
    ],
)
def test_no_expression_runs_over_the_end_of_a_paragraph(text: str, isos: list[str]) -> None:
    assert [mention.iso for mention in find(text)] == isos


def test_a_clock_time_glued_to_its_word_is_read() -> None:
    mention = only("Loket buka pukul17.30 - 18.00 setiap hari")
    assert (mention.iso, mention.iso_end) == ("T17:30", "T18:00")


@pytest.mark.parametrize("text", ["Gugus Covid19-12 Mei bertugas", "rumpada25 April"])
def test_digits_glued_to_other_words_begin_no_day(text: str) -> None:
    assert [text[mention.start : mention.end] for mention in find(text)] in (["Mei"], ["April"])


@pytest.mark.parametrize(
    ("text", "isos"),
    [
        ("Januari, Februari, dan Maret 2019", "2019-01 2019-02 2019-03"),
        ("24 Juli, 28 Juli, dan 4 Agustus 2019", "2019-07-24 2019-07-28 2019-08-04"),
        ("7 dan 21 Januari serta 4 Februari 2019", "2019-01-07 2019-01-21 2019-02-04"),
        ("Senin (12/8) dan Kamis (15/8/2019)", "2019-08-12 2019-08-15"),
        ("Desember & Januari 2019", "2018-12 2019-01"),
        # no list, or one that does not run forward: the day of publication decides, or nobody
        ("Oktober dan Maret 2019", "2020-10 2019-03"),
        ("12 Oktober, 14 November 2019", "2020-10-12 2019-11-14"),
        ("12 Oktober dan kemarin", "2020-10-12 2020-10-12"),
        ("12 Oktober dan 1 Syawal 1442 H", "2020-10-12 1442-10-01 AH"),
        ("12 Oktober dan Senin (14/11/19)", "2020-10-12 2019-11-14"),
        (
            "Oktober dan " * 8 + "November 2019",
            " ".join(["2020-10"] * 2 + ["2019-10"] * 6 + ["2019-11"]),
        ),
        ("12 Oktober tahun lalu dan 14 November 2018", "2019-10-12 2018-11-14"),
        ("12 Oktober dan 14 Oktober", "2020-10-12 2020-10-14"),
        ("12 Oktober, dan seterusnya", "2020-10-12"),
    ],
)
def test_a_list_shares_the_year_of_its_last_member(text: str, isos: str) -> None:
    found = " ".join(str(mention.iso) for mention in find(text, published=date(2020, 10, 13)))
    assert found == isos


@pytest.mark.parametrize(
    "text", ["setiap 5 Oktober", "tiap tanggal 5 Oktober", "5 Oktober setiap tahun"]
)
def test_a_day_that_comes_again_has_no_year(text: str) -> None:
    assert only(f"Upacara digelar {text}.", date(2020, 10, 13)).iso == "XXXX-10-05"


def test_a_month_that_comes_again_is_the_nearest_one() -> None:
    assert only("setiap bulan Oktober", date(2020, 10, 13)).iso == "2020-10"


def test_a_hedged_distance_is_unknown() -> None:
    assert only("sekitar dua tahun lalu", date(2020, 10, 14)).iso is None


def test_a_yearless_date_is_refused_where_two_years_fit_or_none() -> None:
    assert only("1 April", date(2020, 10, 12)).iso == "XXXX-04-01"
    assert only("29 Februari", date(2022, 10, 12)).iso == "XXXX-02-29"
    assert only("29 Februari tahun lalu", date(2022, 10, 12)).iso == "XXXX-02-29"
    assert only("Kamis (15/4)", date(2020, 10, 12)).iso == "2021-04-15"
    assert only("Kamis (16/4)", date(2020, 10, 12)).iso == "2020-04-16"
    assert only("Senin (15/2)", date(2020, 10, 12)).iso == "2021-02-15"
    assert only("17 Agustus mendatang", date(2020, 10, 12)).iso == "2021-08-17"
    assert only("17 November lalu", date(2020, 10, 12)).iso == "2019-11-17"


def test_a_range_without_years_runs_across_new_year_or_stays_unknown() -> None:
    mention = only("28 Desember hingga 3 Januari", date(2020, 12, 1))
    assert (mention.iso, mention.iso_end) == ("2020-12-28", "2021-01-03")
    back = only("8 April hingga 12 April", date(2020, 10, 1))
    assert (back.iso, back.iso_end) == ("2020-04-08", "2020-04-12")
    one = only("10 April hingga 20 April", date(2020, 10, 15))
    assert (one.iso, one.iso_end) == ("2020-04-10", "2020-04-20")
    edge = only("1 April hingga 3 April", date(2020, 10, 12))
    assert (edge.iso, edge.iso_end) == ("XXXX-04-01", "XXXX-04-03")


def test_the_ends_of_the_calendar_do_not_raise() -> None:
    assert only("kemarin", date.min).iso is None
    assert only("besok", date.max).iso is None
    assert only("tahun depan", date.max).iso is None
    assert only("12 Oktober", date.max).iso == "9999-10-12"
    assert only("Senin mendatang", date.max).iso is None


def test_the_whole_of_a_week_a_month_and_a_year_is_meant() -> None:
    week = only("2023-W18")
    assert (week.first, week.last) == (date(2023, 5, 1), date(2023, 5, 7))
    month = only("Februari 2024")
    assert (month.first, month.last) == (date(2024, 2, 1), date(2024, 2, 29))
    years = only("2015-2019")
    assert (years.first, years.last) == (date(2015, 1, 1), date(2019, 12, 31))
    opened = only("12 Oktober 2020 hingga selesai")
    assert (opened.first, opened.last) == (date(2020, 10, 12), None)


def test_a_paragraph_ends_an_expression() -> None:
    found = [m.iso for m in find("Rapat Senin\n\n12 Oktober 2020\n\npukul 09.00 WIB")]
    assert found == ["2020-10-12", "T09:00+07:00"]


def test_a_year_of_two_figures_between_dashes_needs_a_weekday() -> None:
    assert find("Nomor antrean 12-10-20 dipanggil.") == ()
    assert only("Senin (12-10-20)").iso == "2020-10-12"


def test_a_year_before_slashes_needs_a_month() -> None:
    assert find("Nomor surat 2024/13/05 dicatat.") == ()
    assert only("2024/12/05").iso == "2024-12-05"


def test_a_text_without_dates_and_an_empty_one_give_nothing() -> None:
    assert find("") == ()
    assert find("Warga bergotong royong membersihkan saluran air.") == ()


def test_ends_that_do_not_belong_together_stay_apart() -> None:
    day, clock = find("Senin (12/10/2020) hingga pukul 10.00 WIB")
    assert (day.iso, clock.iso) == ("2020-10-12", "T10:00+07:00")
    assert only("Kamis, 10–Jumat, 11–Sabtu, 12 Oktober 2020").iso == "2020-10-11"
    assert only("2020-W41 hingga 12 Oktober 2020").iso_end == "2020-10-12"


def test_a_sentence_that_ends_in_a_number_does_not_count_the_next_ones_days() -> None:
    assert only("Kurs Rp 16.219. Hari ini menguat.", date(2020, 10, 13)).iso == "2020-10-13"


def test_of_two_weekdays_before_a_pointing_word_only_the_second_is_known() -> None:
    assert only("Senin dan Selasa lalu", date(2020, 10, 15)).weekday == "Selasa"


def test_a_range_that_runs_backwards_within_a_month_keeps_the_year_that_is_written() -> None:
    text = "Pameran buka 12 Agustus hingga Rabu, 7 Agustus 2024."
    mention = only(text)
    assert (mention.iso, mention.iso_end) == ("2024-08-12", "2024-08-07")
    assert mention.weekday_ok is True
    assert only("12 Agustus 2024 hingga 7 Agustus").iso_end == "2024-08-07"


@pytest.mark.parametrize("text", ["1 2 Oktober 2020 (rapat)", "Lihat Bab 1 2 Oktober 2020."])
def test_two_digits_that_nothing_makes_one_day_are_no_day(text: str) -> None:
    [found] = find(text)
    assert (text[found.start : found.end], found.iso) == ("Oktober 2020", "2020-10")
