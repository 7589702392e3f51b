"""Line and Text: what is kept, what is tidied once, and what is refused."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from humaskit.models.lines import Line, Text
from sampling import count

LINE: TypeAdapter[str] = TypeAdapter(Line)
TEXT: TypeAdapter[str] = TypeAdapter(Text)


def refusal(adapter: TypeAdapter[str], value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(value)
    return caught.value.errors()[0]["type"]


@pytest.mark.parametrize(
    "value",
    [
        "Suhu < 5 derajat",
        "R&D",
        "AT&T dan Q&A",
        "S&P500",
        "a <3 b",
        "a<b",
        "x </3 y",
        "x < y > z",
        "harga <Rp10.000",
        "“Kutipan” – ‘dalam’…",
        "tak\u00a0putus",
        "nol\u200blebar",
        "👨\u200d👩\u200d👧",
        "ꦧꦱꦗꦮ",
        "&",
        "& ;",
        "&#",
        "x" * 1000,
    ],
)
def test_a_line_keeps_plain_text_as_it_is(value: str) -> None:
    assert LINE.validate_python(value) == value
    assert TEXT.validate_python(value) == value


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("  dua sisi ", "dua sisi"),
        ("akhir\n", "akhir"),
        ("akhir ", "akhir"),
        ("é ", "é"),
        ("akhir\r\n", "akhir"),
        ("\takhir", "akhir"),
        ("\u00a0akhir\u3000", "akhir"),
        ("\u200bakhir \u200b", "akhir"),
        ("cafe\u0301", "caf\u00e9"),
        ("\u212b", "\u00c5"),
    ],
)
def test_a_line_is_stripped_and_normalised_once(value: str, kept: str) -> None:
    assert LINE.validate_python(value) == kept
    assert LINE.validate_python(kept) == kept


@pytest.mark.parametrize("value", ["dua\nbaris", "dua\rbaris", "dua\r\nbaris", "ada\ttab"])
def test_a_line_is_one_line_and_a_text_has_line_feeds(value: str) -> None:
    assert refusal(LINE, value) == "humas.text.line_break"
    assert TEXT.validate_python(value) == value.replace("\r\n", "\n").replace("\r", "\n")


FORBIDDEN = [
    *(chr(code) for code in range(0x20) if chr(code) not in "\t\n\r"),
    *map(chr, range(0x7F, 0xA0)),
    *"\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    *"\u206a\u206f\ufeff\ufff9\ufffb\ufffd\ufffe\uffff\ufdd0\ufdef\U0001fffe\U0001ffff",
    *"\U0010fffe\U0010ffff\U000e0001",
]


@pytest.mark.parametrize("adapter", [LINE, TEXT], ids=["line", "text"])
@pytest.mark.parametrize("character", FORBIDDEN, ids=ascii)
def test_a_forbidden_character_is_refused_wherever_it_stands(
    adapter: TypeAdapter[str], character: str
) -> None:
    for value in (f"a{character}b", f"{character}ab", f"ab{character}", character, f"é{character}"):
        assert refusal(adapter, value) == "humas.text.forbidden_character"


def test_a_refused_character_is_named_by_code_and_place_only() -> None:
    with pytest.raises(ValidationError) as caught:
        LINE.validate_python("Rahasia\u202e!")
    assert caught.value.errors()[0]["ctx"] == {"character": "U+202E", "position": 7}


def test_a_lone_surrogate_is_refused() -> None:
    assert refusal(LINE, "a\ud800b") == "string_unicode"
    assert refusal(TEXT, "\udfff") == "string_unicode"


@pytest.mark.parametrize("value", ["", " ", "\n", "\u00a0", "\u200b", "\u200d", "\u00ad \u00ad"])
def test_what_shows_nothing_is_empty(value: str) -> None:
    assert refusal(LINE, value) == "humas.text.empty"
    assert refusal(TEXT, value) == "humas.text.empty"


@pytest.mark.parametrize(
    "value",
    [
        "<b>tebal</b>",
        "x</b>",
        "x</b",
        "baris<br/>baru",
        "a <kota> b",
        "a <y dan b> c",
        "<a title='<'>x",
        "<!-- x",
        "<!DOCTYPE html>",
        "<![CDATA[x",
        "<?xml version='1.0'?>",
        "<script",
        "x <img src=y onerror=z",
        "<SVG/onload=x",
        "cafe\u0301 <i>",
    ],
)
def test_what_html_reads_as_markup_is_refused(value: str) -> None:
    assert refusal(LINE, value) == "humas.text.html_tag"
    assert refusal(TEXT, value) == "humas.text.html_tag"


@pytest.mark.parametrize(
    "value",
    [
        "&amp;",
        "R&amp;D",
        "&copy 2020",
        "&copy2020",
        "&notit",
        "Tani&regenerasi",
        "&nbsp;",
        "&apos;",
        "&#60;",
        "&#60",
        "&#x3C;",
        "&#X3c",
        "&#0;",
        "&#xD800;",
        "&#" + "9" * 900 + ";",
        "&amp\u037e",
    ],
)
def test_what_html_reads_as_a_character_reference_is_refused(value: str) -> None:
    assert refusal(LINE, value) == "humas.text.character_reference"
    assert refusal(TEXT, value) == "humas.text.character_reference"


@pytest.mark.parametrize("value", ["x" * 1001, "\ufb2c" * 1000])
def test_a_line_is_at_most_1000_characters_also_after_normalisation(value: str) -> None:
    assert refusal(LINE, value) == "string_too_long"
    assert TEXT.validate_python(value) == unicodedata.normalize("NFC", value)


def test_a_reference_of_thousands_of_digits_is_refused_like_any_other() -> None:
    assert refusal(TEXT, "&#" + "9" * 5000 + ";") == "humas.text.character_reference"


def test_a_text_is_at_most_100000_characters() -> None:
    assert TEXT.validate_python("x" * 100_000) == "x" * 100_000
    assert refusal(TEXT, "x" * 100_001) == "string_too_long"


@pytest.mark.parametrize(
    ("value", "position"),
    [("a" + "\u0301\u0327" * 49_999, 31), ("\u0301" * 31, 30), ("a" + "\u0344" * 16, 31)],
)
def test_a_text_has_at_most_30_marks_on_a_letter(value: str, position: int) -> None:
    with pytest.raises(ValidationError) as caught:
        TEXT.validate_python(value)
    error = caught.value.errors()[0]
    assert error["type"] == "humas.text.forbidden_character"
    assert error["ctx"]["position"] == position


def test_30_marks_are_kept_and_long_words_without_marks_too() -> None:
    for value in ("x" + "\u0327" * 30 + "b" + "\u0327" * 30, "ꦧ" * 200, "字" * 200):
        assert TEXT.validate_python(value) == unicodedata.normalize("NFC", value)


@pytest.mark.parametrize("value", [1, 1.5, None, ["a"], {"a": "b"}])
def test_only_text_is_text(value: object) -> None:
    assert refusal(LINE, value) == "string_type"


hostile = st.text(
    st.one_of(
        st.sampled_from([*"<>&;#/!abx39 \t\n\r", *FORBIDDEN[:3], "\u0338", "\u037e", "\u0301"]),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=30,
)


@settings(max_examples=count(20_000, 300))
@given(hostile)
def test_what_is_accepted_is_accepted_again_unchanged(value: str) -> None:
    for adapter in (LINE, TEXT):
        try:
            kept = adapter.validate_python(value)
        except ValidationError:
            continue
        assert adapter.validate_python(kept) == kept
        assert adapter.validate_json(adapter.dump_json(kept)) == kept
        assert unicodedata.is_normalized("NFC", kept)


@settings(max_examples=count(20_000, 300))
@given(hostile)
def test_both_spellings_of_a_text_are_judged_alike(value: str) -> None:
    outcomes = set()
    for form in (unicodedata.normalize("NFC", value), unicodedata.normalize("NFD", value)):
        try:
            outcomes.add(LINE.validate_python(form))
        except ValidationError as error:
            outcomes.add(error.errors()[0]["type"])
    assert len(outcomes) == 1
