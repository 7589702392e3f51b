"""The short ways that most values take accept nothing that the full form refuses."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

import sampling
from humaskit.models.lines import Text
from humaskit.models.refs import USUAL_TAG, Ref
from humaskit.models.urls import USUAL, split_url

TEXT: TypeAdapter[str] = TypeAdapter(Text)
REF: TypeAdapter[str] = TypeAdapter(Ref)
PIECES = (
    *("a", "z9", "9", "0", "-", "--", ".", "..", "_", "~", "/", "//", "?", "#", "%", "%2F", "%41"),
    *(":", ":80", "@", "&", "=", " ", "é", "A", "\\", "a" * 30, "a-" * 32, "a." * 130, "127"),
    *("go.id", "0x7f", "/../", ",2020:", ",2020-02-30:", ",0000:", ",2020", "<b>", "&amp;"),
    *("\ufffd", "e\u0301", "\u0301" * 31, "\u200b", "“kata”", "< 3 >"),
)
HEADS = (
    *("https://", "http://", "https://lapas-muarajati.go.id", "https://lapas-muarajati.go.id/"),
    *("tag:", "tag:lapas-muarajati.go.id,2020:", "urn:", "kata", ""),
)
VALUES = st.builds(
    lambda head, rest: head + "".join(rest),
    st.sampled_from(HEADS),
    st.lists(st.sampled_from(PIECES), max_size=6),
)


@given(value=VALUES)
@settings(max_examples=sampling.count(20_000, 300))
def test_a_short_way_to_an_address_leads_where_the_long_one_does(value: str) -> None:
    assert USUAL.fullmatch(value) is None or split_url(value) is not None
    if USUAL_TAG.fullmatch(value):
        # An empty fragment changes no verdict, but takes the long way.
        assert REF.validate_python(f"{value}#") == f"{value}#"


def test_most_addresses_take_the_short_way() -> None:
    assert USUAL.fullmatch("https://lapas-muarajati.example.go.id/berita/studi-tiru_2.html")
    assert USUAL.fullmatch("https://muarajati.go.id")
    assert USUAL_TAG.fullmatch("tag:lapas-muarajati.go.id,2020:artikel/1")


def judged(text: str) -> str | None:
    try:
        return TEXT.validate_python(text)
    except ValidationError:
        return None


@given(value=VALUES)
@example("kata" + "\u0301" * 31)
@example("“kata” < 3 >")
@settings(max_examples=sampling.count(20_000, 300))
def test_a_line_alone_is_judged_as_among_others(value: str) -> None:
    """A text of two lines never takes the short way."""
    line = value.strip(" \u200b") or "-"
    alone, among_others = judged(line), judged(f"{line}\nkata")
    assert among_others == (None if alone is None else f"{alone}\nkata")
