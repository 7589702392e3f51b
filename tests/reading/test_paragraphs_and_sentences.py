"""Where paragraphs and sentences begin and end."""

import pytest

from humaskit.reading import Draft, Format

LONG = "Kepala dinas meninjau muara bersama seluruh petugas dan warga"


def paragraphs(source: str, form: Format = "text") -> list[str]:
    return [
        prose.text[start:end]
        for prose in Draft.from_text(source, format=form).prose
        for start, end in prose.paragraphs
    ]


def sentences(source: str) -> list[str]:
    (prose,) = Draft.from_text(source).prose
    return [prose.text[start:end] for start, end in prose.sentences]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a\n\nb", ["a", "b"]),
        ("  a \r\n \r\n\tb\r\n", ["a", "b"]),
        ("Judul\nIsi.", ["Judul", "Isi."]),
        (f"{LONG}\nberkeliling.", [f"{LONG}\nberkeliling."]),
        (f"{LONG}\n{LONG}\nlagi.\nAkhir", [f"{LONG}\n{LONG}\nlagi.", "Akhir"]),
        (f"{LONG}.\nBerkeliling.", [f"{LONG}.", "Berkeliling."]),
        (f"{LONG}\n\nberkeliling.", [LONG, "berkeliling."]),
        (f"{LONG}\n- satu\n2. dua", [LONG, "- satu", "2. dua"]),
        ("a\u2029b\u2028c", ["a", "b", "c"]),
        ("\n", []),
    ],
)
def test_text_is_parted_at_lines_unless_they_are_wrapped(source: str, expected: list[str]) -> None:
    assert paragraphs(source) == expected


def test_markup_is_never_wrapped_by_hand() -> None:
    assert paragraphs(f"<p>{LONG}<br>lagi</p>", "html") == [LONG, "lagi"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Rapat dibuka. Warga hadir.", ["Rapat dibuka.", "Warga hadir."]),
        ("Siapkah kita? Siap! “Ya.” Selesai…", ["Siapkah kita?", "Siap!", "“Ya.”", "Selesai…"]),
        ("Dr. Sari dan H. M. Budi hadir. Selesai.", ["Dr. Sari dan H. M. Budi hadir.", "Selesai."]),
        ("Plt. Bupati di Jl. Muara No. 5 hadir.", ["Plt. Bupati di Jl. Muara No. 5 hadir."]),
        ("Anggaran Rp1.500. Rapat usai.", ["Anggaran Rp1.500.", "Rapat usai."]),
        ("Rapat dibuka. warga hadir.", ["Rapat dibuka. warga hadir."]),
        ("Rapat dibuka.\n\nWarga hadir", ["Rapat dibuka.", "Warga hadir"]),
        (". Warga", [".", "Warga"]),
    ],
)
def test_abbreviations_and_initials_end_no_sentence(source: str, expected: list[str]) -> None:
    assert sentences(source) == expected
