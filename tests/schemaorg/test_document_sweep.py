"""Documents of every root and profile: sound, and the same after any HTML parser."""

import json
from collections.abc import Callable, Mapping
from html.parser import HTMLParser
from typing import Final, get_args

import html5lib
import lxml.html
import pytest
import selectolax.lexbor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typing_extensions import override

import sampling
from humaskit import schemaorg
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.schemaorg._event import online_only
from humaskit.schemaorg._things import Profile
from humaskit.testing import strategies
from publishing import HOST, article

Root = Article | Agency | Event | Feedback
SLOW: Final = (HealthCheck.too_slow, HealthCheck.data_too_large)
MODELS: Final = st.one_of(
    strategies.articles(), strategies.agencies(), strategies.events(), strategies.feedback()
)


def google_lacks(model: Root) -> set[str]:
    """Return what Google requires and the model does not know, so that no document can say it."""
    if not isinstance(model, Event):
        return set()
    if model.venue is None:
        return {"location"}
    return {"address"} if online_only(model) or model.venue.address is None else set()


@given(model=MODELS)
@settings(max_examples=sampling.count(20_000, 40), deadline=None, suppress_health_check=SLOW)
def test_every_document_of_every_profile_is_sound(model: Root) -> None:
    for profile in get_args(Profile):
        document = schemaorg.to_jsonld(model, profile=profile)
        found = schemaorg.check(document, google=profile != "minimal")
        errors = [problem for problem in found if problem.severity == "error"]
        missing = {problem.term for problem in errors if problem.code == "google-required"}
        assert [problem for problem in errors if problem.code != "google-required"] == []
        assert missing == (google_lacks(model) if profile != "minimal" else set())


class _Script(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self._inside = False
        self.text = ""

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "script"

    @override
    def handle_data(self, data: str) -> None:
        self.text += data if self._inside else ""

    @override
    def handle_endtag(self, tag: str) -> None:
        self._inside = False


def _stdlib(page: str) -> tuple[str, str]:
    reader = _Script()
    reader.feed(page)
    return reader.text, page


def _html5lib(page: str) -> tuple[str, str]:
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    [script] = tree.iter("script")
    return script.text or "", html5lib.serialize(tree, tree="etree", omit_optional_tags=False)


def _lxml(page: str) -> tuple[str, str]:
    tree = lxml.html.document_fromstring(page)
    [script] = tree.iter("script")
    return script.text, lxml.html.tostring(tree, encoding="unicode", doctype="<!DOCTYPE html>")


def _lexbor(page: str) -> tuple[str, str]:
    tree = selectolax.lexbor.LexborHTMLParser(page)
    [script] = tree.css("script")
    assert tree.html is not None
    return script.text(), tree.html


PARSERS: Final[Mapping[str, Callable[[str], tuple[str, str]]]] = {
    "stdlib": _stdlib,
    "html5lib": _html5lib,
    "lxml": _lxml,
    "lexbor": _lexbor,
}
"""Each gives the text of the one script of a page, and the page as it writes it anew."""


def page_of(tag: str) -> str:
    return (
        "<!DOCTYPE html><html lang=id><head><meta charset=utf-8><title>R&amp;D</title>"
        f"{tag}</head><body><!-- a --><p>1 &lt; 2</p></body></html>"
    )


@given(model=MODELS)
@settings(max_examples=sampling.count(20_000, 40), deadline=None, suppress_health_check=SLOW)
def test_every_parser_gives_the_same_model_back(model: Root) -> None:
    projected = schemaorg.projection(model)
    page = page_of(schemaorg.script_tag(model))
    assert schemaorg.from_html(page) == (projected,)
    for name, parse in PARSERS.items():
        script, again = parse(page)
        assert json.loads(script) == schemaorg.to_jsonld(model), name
        assert schemaorg.from_jsonld(script) == projected, name
        assert schemaorg.from_html(again) == (projected,), name


@pytest.mark.parametrize("name", PARSERS)
def test_each_parser_reads_and_writes_pages(name: str) -> None:
    script, again = PARSERS[name](page_of("<script type='application/ld+json'>[1]</script>"))
    assert script == "[1]"
    assert "application/ld+json" in again
    assert "1 &lt; 2" in again


def test_what_stands_twice_comes_back_once() -> None:
    claim = {
        "text": "Kunjungan dihapus",
        "verdict": "incorrect",
        "appearances": [f"{HOST}/a", f"{HOST}/b", f"{HOST}/a"],
    }
    quote = {"text": "Kami belajar.", "speaker": {"name": "Rani Contoh"}}
    shown = article(
        claims=[claim, claim],
        quotes=[quote, quote],
        sources=[{"title": "Surat tugas", "publisher": "Lapas"}] * 2,
        media=[{"kind": "image", "url": f"{HOST}/1.jpg", "alt": "Aula"}] * 2,
        audiences=[{"group": "families", "region_codes": ["36.72", "36.72"]}] * 2,
        contacts=[{"role": "humas", "phone": "021-000"}] * 2,
        channels=[{"channel": "x", "url": f"{HOST}/x"}] * 2,
    )
    projected = schemaorg.projection(shown)
    assert schemaorg.from_jsonld(schemaorg.to_jsonld(shown)) == projected
    assert [found.appearances for found in projected.claims] == [(f"{HOST}/a", f"{HOST}/b")]
    for once in (projected.quotes, projected.sources, projected.media):
        assert len(once) == 1


def test_one_instant_with_two_offsets_is_two_values() -> None:
    photo = {"kind": "image", "url": f"{HOST}/1.jpg", "alt": "Aula"}
    shown = article(
        media=[photo | {"taken_at": f"2020-10-12T{at}:00"} for at in ("09:00+07", "11:00+09")]
    )
    projected = schemaorg.projection(shown)
    assert schemaorg.from_jsonld(schemaorg.to_jsonld(shown)) == projected
    assert len(projected.media) == 2
