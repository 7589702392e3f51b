from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from humaskit import Agency, Article, Event, Feedback
from humaskit.loaders import Loaded, markdown
from loaders.writing import BODY, article, put

INDONESIAN = """\
---
id: tag:lapas-muarajati.go.id,2026-08-03:artikel/1
Slug: lapas-muarajati-panen-padi
tautan: https://lapas-muarajati.go.id/berita/panen-padi
Judul: Lapas Muarajati Panen Padi
penerbit:
  identitas: tag:lapas-muarajati.go.id,2020:instansi
  nama: Lapas Muarajati
jenis: Siaran Pers Bersama
penerbit bersama:
  - {id: "tag:wairanukab.go.id,2020:instansi", nama: Pemkab Wairanu}
nomor siaran pers: LMJ-07/HM/08/2026
perubahan-kecil: ya
kutipan:
  - isi: Panen ini milik bersama.
    narasumber: {nama: Taruna Wibisana, status jabatan: pelaksana tugas}
media:
  - jenis: dokumen
    tautan: https://lapas-muarajati.go.id/panen.pdf
    halaman: 3
pertama_terbit: 2026-08-03T09:00:00+08:00
status: terbit
topik: [no, 09.00, 0123, 2026-08-17, null]
subjudul:
ringkasan: |
  Baris satu.
  Baris dua.
format: teks
---
Isi.
"""


def one(text: str) -> Loaded:
    return markdown("artikel.md", text=text)


def read(text: str) -> Article:
    loaded = one(text)
    assert loaded.problems == ()
    assert isinstance(loaded.model, Article)
    return loaded.model


def said(text: str) -> list[tuple[int, str, str]]:
    loaded = one(text)
    assert loaded.model is None
    return [(found.line, found.field, found.code) for found in loaded.problems]


def test_english_keys_give_an_article_whose_body_is_markdown(tmp_path: Path) -> None:
    loaded = markdown(str(put(tmp_path, "a.md", article())))
    assert loaded.path == tmp_path / "a.md"
    assert isinstance(loaded.model, Article)
    assert loaded.model.headline == "Lapas Muarajati Panen Padi"
    assert loaded.model.publisher.name == "Lapas Muarajati"
    assert (loaded.model.body.format, loaded.model.body.content) == ("markdown", BODY)


def test_indonesian_keys_and_words_mean_the_same_fields() -> None:
    model = read(INDONESIAN)
    assert model.kind == "joint_release"
    assert model.co_publishers[0].name == "Pemkab Wairanu"
    assert model.numbers[0].text == "LMJ-07/HM/08/2026"
    assert model.minor is True
    assert model.quotes[0].speaker.capacity == "plt"
    assert (model.media[0].kind, model.media[0].url) == (
        "document",
        "https://lapas-muarajati.go.id/panen.pdf",
    )
    assert model.first_published_at == datetime(2026, 8, 3, 9, tzinfo=timezone(timedelta(hours=8)))
    assert model.summary == "Baris satu.\nBaris dua."
    assert model.body.format == "text"


def test_every_scalar_stays_the_text_that_was_written() -> None:
    assert read(INDONESIAN).topics == ("no", "09.00", "0123", "2026-08-17", "null")


def test_a_key_without_a_value_says_nothing() -> None:
    assert read(INDONESIAN).subheadline is None
    assert read(article(more="topics:\nsummary: ~\n")).topics == ()


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\n\n  Isi  \n\n\n",
        "Baris\r\nbaris\r\n",
        "Isi\n---\nbukan data\n---\n",
        "---\n---\n",
        "tanpa akhir baris",
        "e\u0301 \u00a0 \ufeff",
    ],
)
def test_a_body_is_kept_byte_for_byte(tmp_path: Path, body: str) -> None:
    loaded = markdown(put(tmp_path, "a.md", article(body)))
    assert isinstance(loaded.model, Article)
    assert loaded.model.body.content == body


def test_carriage_returns_and_a_byte_order_mark_are_accepted(tmp_path: Path) -> None:
    text = article("Satu\r\nDua\r\n").replace("\r\n", "\n").replace("\n", "\r\n")
    loaded = markdown(put(tmp_path, "a.md", b"\xef\xbb\xbf" + text.encode()))
    assert isinstance(loaded.model, Article)
    assert loaded.model.body.content == "Satu\r\nDua\r\n"
    assert loaded.line("body", 6) == 11


def test_text_is_held_to_what_files_are_held_to() -> None:
    assert one(f"\ufeff{article()}").problems == ()
    assert said("---\na: \ud800\n---\n") == [(2, "", "humas.content.encoding")]
    assert said("---\na: \0\n---\n") == [(2, "", "humas.content.nul")]


def test_front_matter_may_end_the_file() -> None:
    assert read(article("").rstrip("\n")).body.content == ""


def test_lines_name_where_each_field_stands() -> None:
    loaded = one(article("Satu\nDua\nTiga\n", more="topics:\n- a\n- b\n"))
    assert loaded.lines["headline"] == 5
    assert loaded.lines["publisher.name"] == 8
    assert loaded.lines["topics.1"] == 11
    assert loaded.lines["body"] == 13
    assert loaded.line("title") == 5
    assert loaded.line("body", 6) == 14
    assert loaded.line("publisher.acronym") == 6
    assert loaded.line("summary") == 1


@pytest.mark.parametrize("key", ["type: event", "tipe: agenda", "jenis: Agenda"])
def test_type_names_the_root_and_the_body_is_its_text(key: str) -> None:
    loaded = one(
        f"---\n{key}\nid: tag:wairanukab.go.id,2026:agenda/1\nslug: pasar-murah\n"
        "url: https://wairanukab.go.id/agenda/pasar-murah\nname: Pasar Murah\n"
        "starts_at: 2026-08-15T07:00:00+09:00\ntime_zone: WIT\n"
        "organizer: {id: 'tag:wairanukab.go.id,2020:instansi', name: Pemkab Wairanu}\n"
        "---\n\nUntuk warga.\nGratis.\n"
    )
    assert loaded.problems == ()
    assert isinstance(loaded.model, Event)
    assert loaded.model.description == "Untuk warga.\nGratis."
    assert (loaded.line("body"), loaded.line("body", 14)) == (12, 13)
    assert loaded.line("title") == 6


def test_feedback_takes_its_text_from_the_body() -> None:
    loaded = one(
        "---\ntipe: umpan balik\nid: urn:uuid:0c3a2f6e-8f0b-4f6e-9d7e-0d5f6a7b8c9d\n"
        "kode_pelacakan: A-1\njenis: pertanyaan\nperihal: Jam layanan\nkanal: website\n"
        "diterima: 2026-08-11T18:05:00+09:00\n---\nBuka jam berapa?\n"
    )
    assert isinstance(loaded.model, Feedback)
    assert loaded.model.kind == "question"
    assert loaded.model.text == "Buka jam berapa?"
    assert loaded.line("body", 3) == 10


AGENCY = (
    "---\ntipe: instansi\nid: tag:wairanukab.go.id,2020:instansi\nslug: pemkab-wairanu\n"
    "nama: Pemkab Wairanu\njenis: kabupaten\nzona_waktu: WIT\nsitus: https://wairanukab.go.id/\n"
    "---\n"
)


def test_an_agency_has_no_body() -> None:
    loaded = one(AGENCY + "\n")
    assert isinstance(loaded.model, Agency)
    assert loaded.model.level == "regency"
    assert loaded.line("body") == 1
    assert said(AGENCY + "\n\nTeks.\n") == [(12, "", "humas.content.body_not_wanted")]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("", [(1, "", "no_front_matter")]),
        ("Judul\n---\n", [(1, "", "no_front_matter")]),
        ("---\nheadline: A\n", [(1, "", "unclosed_front_matter")]),
        ("---\n- a\n---\n", [(2, "", "not_a_mapping")]),
        ("---\na: b: c\n---\n", [(2, "", "yaml")]),
        ("---\na: 1\nb: [\n---\n", [(4, "", "yaml")]),
        ("---\na: \x07\n---\n", [(2, "", "yaml")]),
        ("---\na: 1\nb: &x [1]\nc: *x\n---\n", [(3, "", "yaml_alias")]),
        ("---\na: !!python/object:os.system x\n---\n", [(2, "", "yaml_tag")]),
        ("---\n? [a]\n: b\n---\n", [(2, "", "key_not_text")]),
        ("---\n? {a: b}\n: b\n---\n", [(2, "", "key_not_text")]),
        ("---\na: 1\n? ~\n: b\n---\n", [(3, "", "key_not_text")]),
        (f"---\na: {'[' * 13}{']' * 13}\n---\n", [(2, "", "too_deep")]),
        ("---\na: 1\ntype: koran\n---\n", [(3, "type", "unknown_type")]),
        ("---\ntype: [article]\n---\n", [(2, "type", "unknown_type")]),
        ("---\ntype:\n---\n", [(2, "type", "unknown_type")]),
        (article(more="headline: B\n"), [(9, "headline", "duplicate_key")]),
        (article(more="judul: B\n"), [(9, "headline", "same_field")]),
        (article(more="publishr: B\n"), [(9, "publishr", "unknown_key")]),
        (article(more="format: text\nformat: html\n"), [(10, "format", "duplicate_key")]),
        (article(more="isi: B\n"), [(9, "body", "body_above")]),
    ],
)
def test_what_cannot_be_read_names_line_and_field(
    text: str, problems: list[tuple[int, str, str]]
) -> None:
    assert said(text) == [(line, field, f"humas.content.{rule}") for line, field, rule in problems]


def test_several_problems_are_told_at_once_in_the_order_of_lines() -> None:
    text = article(more="juduls: A\nissued_on: kemarin\nfirst_published_at: 2026-08-03\n")
    loaded = one(text)
    assert [(found.line, found.field) for found in loaded.problems] == [
        (9, "juduls"),
        (10, "issued_on"),
        (11, "first_published_at"),
    ]
    assert loaded.problems[0].message == "Kunci 'juduls' tidak dikenal; maksud Anda 'judul'?"
    assert loaded.problems[0].message_en == "the key 'juduls' is unknown; do you mean 'judul'?"


def test_a_missing_field_is_named_on_the_line_of_what_is_around_it() -> None:
    text = article().replace("  name: Lapas Muarajati\n", "").replace("slug", "#")
    found = one(text).problems
    assert [(one.line, one.field, one.code) for one in found] == [
        (1, "slug", "missing"),
        (6, "publisher.name", "missing"),
    ]
    assert found[0].message == "wajib diisi"


@pytest.mark.parametrize(
    ("medium", "place"),
    [
        ("- kind: video\n  url: x\n", (11, "media.0.url")),
        ("- jenis: video\n", (10, "media.0.url")),
        ("- jenis: gambar\n  tinggi: x\n  tautan: https://a.go.id/a\n", (11, "media.0.height")),
        ("- jenis: [a]\n", (10, "media.0")),
        ("- 7\n", (10, "media.0")),
        ("- [7]\n", (10, "media.0")),
    ],
)
def test_a_fault_in_one_of_several_sorts_is_named_without_the_sort(
    medium: str, place: tuple[int, str]
) -> None:
    assert said(article(more=f"media:\n{medium}"))[0][:2] == place


def test_a_mapping_in_the_place_of_a_text_is_refused_without_being_read() -> None:
    assert said(article(more="subheadline: {a: b}\n"))[0][:2] == (9, "subheadline")
    assert said(article(more="format: {a: b}\n"))[0][1] == "body.format"
    assert said(article(more="subheadline: [a]\n"))[0][1] == "subheadline"


def test_a_time_without_an_offset_is_a_typed_problem() -> None:
    places = said(article(more="embargo_until: 2026-08-17 09:00\n"))
    assert places == [(9, "embargo_until", "humas.instant.no_offset")]


def test_a_fault_in_a_field_of_two_types_is_named_without_the_type() -> None:
    address = "alamat:\n  jalan: Jalan Contoh 1\n  kota: Wairanu\n  negara: <b>\n---\n"
    places = said(AGENCY.removesuffix("---\n") + address)
    assert {place[:2] for place in places} == {(12, "address.country")}


@pytest.mark.parametrize("data", ["", "# tanpa data\n"])
def test_front_matter_may_say_nothing_and_then_everything_is_missing(data: str) -> None:
    assert (1, "headline", "missing") in said(f"---\n{data}---\nIsi.\n")


def test_text_above_and_below_the_front_matter_is_refused() -> None:
    text = AGENCY.replace("instansi\n", "agenda\n", 1) + "Teks.\n"
    places = said(text.replace("nama:", "keterangan: Teks\nnama:"))
    assert (5, "description", "humas.content.body_above") in places


def test_problems_hold_no_personal_data() -> None:
    submitter = "pelapor:\n  nama: Nama Contoh\n  nik: '12'\n  surel: x@\n"
    shown = repr(one(f"---\ntipe: umpan balik\n{submitter}---\nHalo\n"))
    assert "Nama Contoh" not in shown
    assert "x@" not in shown
    assert "submitter.nik" in shown


def test_data_of_another_schema_version_is_refused_with_its_line() -> None:
    loaded = one(article(more="schema_version: '99'\n"))
    assert [(found.line, found.field) for found in loaded.problems] == [(9, "schema_version")]


def test_the_body_of_what_has_none_is_one_line() -> None:
    agency = Agency.model_validate(
        {
            "id": "tag:dinas.example.go.id,2026:dinas",
            "slug": "dinas-kelautan",
            "name": "Dinas Kelautan",
            "level": "local_office",
            "time_zone": "WIB",
            "website": "https://dinas.example.go.id/",
        }
    )
    assert Loaded(Path("dinas.md"), agency, (), {"body": 9}).line("body", 5) == 9
