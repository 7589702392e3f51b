"""Whatever a document holds, a span gives back the words that it stands for."""

import html
import random
import sys
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from effort import effort
from humaskit.checks import check_text
from humaskit.reading import FORMATS, Draft, Format

# words that no scanner reads as markup, so that they can be told apart in every format
WORDS: Final = (
    "Rapat",
    "muara",
    "e\u0301lok",
    "👍🏽",
    "👨‍👩‍👧",
    "漢字",
    "Senin",
    "“A”",
    "13",
    "5%",
)
FAULT: Final = ("Minggu", ",", " ", "17", " Agustus ", "2026")
GLUE: Final = {
    "text": (" ", "\r\n", "\n\n", "\u00a0", " \u200b", " http://x.example/a "),
    "html": (
        " ",
        "<br>",
        "</p>\r\n<p>",
        "&nbsp;",
        "<!-- “ -->",
        ' <a href="“">',
        " <code>“</code> ",
    ),
    "markdown": (" ", "\r\n", "\n\n- ", " **", "\u00a0", " `“` ", " <!-- “ --> ", " [a](b) "),
}


def fault(form: Format, seed: int) -> str:
    """Write `Minggu, 17 Agustus 2026` with markup between its parts."""
    between = {
        "text": ("", "\u200b", "\u00ad"),
        "html": ("", "<b>", "</b>", "<!-- x -->", "&shy;", "<i class='>'>"),
        "markdown": ("", "**", "<!-- x -->", "\u200b"),
    }[form]
    chosen = random.Random(seed)  # noqa: S311 - a seed is the point
    return "".join(
        part + chosen.choice(between) if number < len(FAULT) - 1 else part
        for number, part in enumerate(FAULT)
    )


@st.composite
def documents(draw: st.DrawFn) -> tuple[Format, str, str]:
    form = draw(st.sampled_from(FORMATS))
    glue = st.sampled_from(GLUE[form])
    words = draw(st.lists(st.tuples(st.sampled_from(WORDS), glue), max_size=12))
    after = draw(st.lists(st.tuples(glue, st.sampled_from(WORDS)), max_size=12))
    middle = fault(form, draw(st.integers(0, 999)))
    head = "".join(word + space for word, space in words)
    return form, head + ("" if not words else "\n\n") + middle, "".join(g + w for g, w in after)


@settings(max_examples=sampling.count(10_000, 300))
@given(documents())
def test_the_evidence_is_what_the_field_holds_there(document: tuple[Format, str, str]) -> None:
    form, head, tail = document
    body = head + "\n\n" + tail

    report = check_text(body, format=form)

    assert not report.failures
    for found in report.findings:
        assert body[found.start : found.end] == found.evidence
    assert "Minggu" in [found.evidence for found in report.findings if found.code == "DAT001"]


@settings(max_examples=sampling.count(10_000, 200))
@given(st.text(alphabet="a1 “”\"'’<>/&;!-[]()`*_#|\\\n\r\t=~.,:👍\u0301\u200b", max_size=60))
def test_any_text_at_all_can_be_read_in_any_format(source: str) -> None:
    for form in ("text", "html", "markdown"):
        for prose in Draft.from_text(source, format=form).prose:
            stretches = [*prose.paragraphs, *prose.sentences, *prose.quotes.strays]
            for start, end in stretches:
                span = prose.span(start, end)
                assert 0 <= span.start < span.end <= len(source)
                if form == "text":
                    assert source[span.start] == prose.text[start]


@settings(max_examples=sampling.count(5_000, 200))
@given(st.text(max_size=80))
def test_escaped_text_reads_as_itself(source: str) -> None:
    visible = "".join(char for char in source if char.isalnum() or char in " .,&<>\"'“”")
    (prose, *_) = Draft.from_text(f"<p>{html.escape(visible)}</p>", format="html").prose

    assert prose.text.strip("\n") == visible


HOSTILE: Final = (
    *('"', "“", "''", "[", "](", "![a](b)", "<a ", '<a ="', "<!--", "<!", "</", "&", "`", "``\n"),
    *("*", "_", "\\", "> ", "1. ", "|", "\n", "= ", "“a\n", "a" * 60 + "\n", "A. ", "www.", ",,a"),
)


@pytest.mark.parametrize("form", ["text", "html", "markdown"])
@pytest.mark.parametrize("seed", HOSTILE)
def test_twice_the_text_takes_twice_the_steps(form: Format, seed: str) -> None:
    assert steps(seed * 1200, form) <= 2.6 * steps(seed * 600, form) + 2000


@pytest.mark.parametrize("seed", ["<a ", '<a ="', "<!--", "<script>", "](", "`` ` ", "[a]: b\n\n"])
def test_nothing_is_looked_for_in_vain_twice(seed: str) -> None:
    # linear work grows tenfold, searching on to the end from every mark a hundredfold
    assert seconds(seed * 50_000) < 40 * max(seconds(seed * 5_000), 0.005)


def steps(source: str, form: Format) -> int:
    """Return how many calls the reading of a document takes."""
    calls = 0

    def count(*_: object) -> None:
        nonlocal calls
        calls += 1

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read(source, form)
    finally:
        sys.setprofile(before)
    return calls


def seconds(source: str) -> float:
    """Return how long the processor is busy with reading a Markdown document."""
    return effort(lambda: read(source, "markdown"))


def read(source: str, form: Format) -> None:
    for prose in Draft.from_text(source, format=form).prose:
        assert prose.sentences is not None
        assert prose.quotes is not None
