"""Marked prose, samples and files of cases."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import catalog
from humaskit.errors import InvalidValueError
from humaskit.findings import Span
from humaskit.testing import marked


def test_marks_are_taken_out_and_remembered() -> None:
    assert marked.unmark("Digelar ⟦Minggu⟧, ⟦17⟧.") == marked.Marked(
        "Digelar Minggu, 17.", ((8, 14), (16, 18))
    )


@settings(max_examples=sampling.count(2_000, 100))
@given(st.text(alphabet="ab ⟦⟧", max_size=20))
def test_marking_is_the_inverse_of_unmarking(prose: str) -> None:
    try:
        found = marked.unmark(prose)
    except InvalidValueError:
        return
    assert marked.mark(found.text, found.spans) == prose


@pytest.mark.parametrize("prose", ["⟦a", "a⟧", "⟦a⟦b⟧⟧", "⟧a⟦"])
def test_a_mark_without_a_partner_is_refused(prose: str) -> None:
    with pytest.raises(InvalidValueError, match="do not pair up"):
        marked.unmark(prose)


def test_a_sample_tells_its_circumstances() -> None:
    sample = marked.read_sample(
        "judul: ⟦14⟧ Desa\nringkasan: Ringkas ⟦ini⟧\nterbit: 2026-11-25\nwilayah: 74.71\n"
        "bahasa: en\nformat: html\n\n<p>⟦13⟧ desa</p>"
    )

    assert sample.draft.title == "14 Desa"
    assert sample.draft.summary == "Ringkas ini"
    assert sample.draft.body == "<p>13 desa</p>"
    assert sample.draft.published == date(2026, 11, 25)
    assert (sample.draft.region, sample.draft.format) == ("74.71", "html")
    assert sample.draft.language == "en"
    assert sample.spans == (Span("title", 0, 2), Span("summary", 8, 11), Span("body", 3, 5))
    assert sample.marked(sample.spans[:1]) == (
        ("title", "⟦14⟧ Desa"),
        ("summary", "Ringkas ini"),
        ("body", "<p>13 desa</p>"),
    )


def test_all_that_a_rule_says_of_a_sample_is_told() -> None:
    sample = marked.read_sample("judul: 13 Desa Dapat Bantuan\n\nSebanyak 14 desa dapat bantuan.")

    (title,) = marked.told(catalog.rule("TTL001"), sample)
    (weekday,) = marked.told(catalog.rule("DAT001"), marked.read_sample("Minggu, 17 Agustus 2026."))

    assert title.startswith("title 0-2 error, text: ")
    assert title.endswith(" ~ body 9-11")
    assert weekday.startswith("body 0-6 error, text: ")
    assert weekday.endswith(" → Senin")
    assert marked.told(catalog.rule("DAT001"), marked.read_sample("Senin, 17 Agustus 2026.")) == ()


def test_a_rule_of_suppressions_is_told_after_all_others() -> None:
    sample = marked.read_sample("format: markdown\n\n<!-- humas: abaikan DAT001 -->\nSelesai.")

    assert marked.told(catalog.rule("HMK101"), sample)


def test_a_sample_without_circumstances_is_a_body() -> None:
    sample = marked.read_sample("catatan: rapat\n\nSelesai.")

    assert (sample.draft.title, sample.draft.body) == ("", "catatan: rapat\n\nSelesai.")
    assert sample.spans == ()


def test_a_sample_of_no_known_format_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="no format 'pdf'"):
        marked.read_sample("format: pdf\n\nIsi")


def test_a_file_of_cases_has_items_and_blocks(tmp_path: Path) -> None:
    path = tmp_path / "cases.md"
    path.write_text(
        "# rule\n\n## Salah\n\n- ⟦satu⟧\n- dua\n\n"
        "## Benar\n\n```html\nformat: html\n\n- a\n# b\n```\n",
        encoding="utf-8",
    )

    found = marked.cases(path)

    assert [case.name for case in found] == ["1 Salah", "2 Salah", "3 Benar"]
    assert [case.sample.draft.body for case in found] == ["satu", "dua", "- a\n# b"]
    assert found[0].sample.spans == (Span("body", 0, 4),)


def test_strikes_come_in_reading_order() -> None:
    sample = marked.read_sample("judul: Rapat “a\n\nRapat “b\n\nRapat c”")

    assert marked.strikes(catalog.rule("KUT001"), sample) == (Span("title", 6, 7),)
