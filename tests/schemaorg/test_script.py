import json

import html5lib
import pytest

from humaskit import schemaorg
from publishing import HOSTILE, article

WORSE = (
    "</script><script>alert(1)</script>",
    "<!-- <script>",
    "&lt;/script&gt;",
    "a\u2028b\u2029c",
)


@pytest.mark.parametrize("text", [*HOSTILE, *WORSE])
def test_no_text_leaves_the_element(text: str) -> None:
    """Texts that a `Line` refuses reach the writer through a copy that skips validation."""
    shown = article().model_copy(update={"headline": text, "summary": text})
    tag = schemaorg.script_tag(shown)
    inner = tag.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&\u2028\u2029") & set(inner)
    assert json.loads(inner) == schemaorg.to_jsonld(shown)
    page = html5lib.parse(f"<!DOCTYPE html><title>a</title>{tag}<p>b", namespaceHTMLElements=False)
    [script] = page.iter("script")
    assert script.text == inner
    assert [element.tag for element in page.iter()] == [
        "html",
        "head",
        "title",
        "script",
        "body",
        "p",
    ]


def test_a_profile_is_passed_on() -> None:
    assert "articleBody" not in schemaorg.script_tag(article(), profile="minimal")


def test_json_text_reads_back_as_the_document() -> None:
    shown = article(summary="“Ya” & 1 < 2 \N{EN DASH} \N{WAVING HAND SIGN}")
    text = schemaorg.dumps(shown)
    assert json.loads(text) == schemaorg.to_jsonld(shown)
    assert "“Ya” & 1 < 2" in text
    assert ": " not in text
    assert schemaorg.dumps(schemaorg.to_jsonld(shown)) == text
    assert "articleBody" not in schemaorg.dumps(shown, profile="minimal")


def test_half_a_surrogate_pair_is_escaped() -> None:
    shown = article().model_copy(update={"headline": "a\ud800b</script>"})
    for text in (schemaorg.dumps(shown), schemaorg.script_tag(shown)):
        assert text.encode()
        assert "a\\ud800b" in text
    assert json.loads(schemaorg.dumps(shown)) == schemaorg.to_jsonld(shown)
