"""Bodies of text and of prose, written directly, against the long way through a parser."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit.models.body import Body
from humaskit.rendering._characters import clean
from humaskit.rendering._plain import plain_text
from humaskit.rendering._prose import is_prose, prose_html, prose_plain
from humaskit.rendering._sanitiser import sanitise
from humaskit.rendering._source import as_html, paragraphs
from humaskit.rendering._text import text_html, text_plain

ORIGIN = "https://saramataprov.go.id/berita/1"
PIECES = (
    *("a", "kata", " ", "  ", "\n", "\n\n", "\n \n", "\n\t\n", "\n\xa0\n", "\r", "\r\n", "\t"),
    *("<p>", "</p>", "<br>", "<!--", "-->", "]]>", "<", ">", "&", ";", "#", "&nbsp;", "&lt;", '"'),
    *("\xa0", "\u3000", "\u2003", "\u200b", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c", "\x85"),
    *("\x00", "\x7f", "\ufffd", "\ufeff", "\u202e", "\ufdd0", "\U0001ffff", "\u00ad", "\ue000"),
    *("é", "e\u0301", "\U0001f1ee\U0001f1e9", "\u0378", "\u180e"),
)
ENCODABLE = st.characters(exclude_categories=["Cs"])
TEXTS = st.lists(
    st.one_of(st.sampled_from(PIECES), st.sampled_from(PIECES), ENCODABLE), max_size=40
).map("".join)


def assert_written_alike(content: str) -> None:
    safe = sanitise(paragraphs(clean(content)), ORIGIN)
    assert text_html(content) == safe
    assert text_plain(content) == plain_text(safe)


@given(TEXTS)
@settings(max_examples=sampling.count(100_000, 500))
def test_text_is_written_as_the_sanitiser_would(content: str) -> None:
    assert_written_alike(content)


def test_every_character_is_written_as_the_sanitiser_would() -> None:
    points = [*range(0xD800), *range(0xE000, 0x110000)]
    for start in sampling.pick(range(0, len(points), 64), 400):
        assert_written_alike(" b".join(map(chr, points[start : start + 64])))


def test_more_lines_than_a_parser_could_take_stay_lines() -> None:
    content = "a\n" * 1_000_000
    assert Body(content=content).content == content
    assert text_plain(content) == content.strip()
    assert text_html(content).count("<br>") == 999_999


PROSE = (
    *("kata", "Kata ", " ", ", ", ". ", "\n", "\n\n", "\n\n\n", "“", "”", "(", ")", '"', "'", ":"),
    *("!", "=", "\n===", "\n---", "\n- ", "\n1. ", "\n1) ", "\n# ", "\n> ", "\n+ ", "\n    kode"),
    *(
        "  \n",
        " \n",
        "\n:--:",
        "|",
        "*",
        "_",
        "~~",
        "`",
        "[a]",
        "&amp;",
        "<b>",
        "\\",
        "¹",
        "½",
        "9",
    ),
    *("https://muarajati.go.id", "a@b.id", "é", "\xa0", "\u00ad", "\U0001f600", "#", "1.", "{}"),
)
BODIES = st.lists(st.one_of(st.sampled_from(PROSE[:16]), st.sampled_from(PROSE)), max_size=12)


@given(BODIES.map("".join))
@settings(max_examples=sampling.count(100_000, 500))
def test_prose_is_written_as_the_parser_would(content: str) -> None:
    body = Body(content=content, format="markdown")
    if is_prose(content):
        safe = sanitise(as_html(body), ORIGIN)
        assert prose_html(content) == safe
        assert prose_plain(content) == plain_text(safe)


@pytest.mark.parametrize(
    ("content", "prose"),
    [
        ("Satu,\ndua.\n\n“Tiga,” katanya (empat): 5 > 4.", True),
        ("", True),
        ("Satu\n===", False),
        ("- satu", False),
        ("2020. Satu", False),
        ("    satu", False),
        ("Satu  \ndua", False),
        ("Satu *dua*", False),
        ("Satu\tdua", False),
    ],
)
def test_prose_holds_nothing_that_may_be_markup(content: str, *, prose: bool) -> None:
    assert is_prose(content) is prose
