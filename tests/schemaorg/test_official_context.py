"""Our documents through a JSON-LD processor under schema.org's own context: nothing is lost."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyld import jsonld

import sampling
from fullness import full_agency, full_article, full_event
from humaskit import schemaorg
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.testing import strategies

DATA: Final = Path(__file__).parents[2].parent / "shared" / "data" / "schemaorg"
FILE: Final = DATA / "schemaorgcontext.jsonld"
SCHEMA: Final = "http://schema.org/"
SLOW: Final = (HealthCheck.too_slow, HealthCheck.data_too_large)
offline = pytest.mark.skipif(not FILE.exists(), reason="the official context is not here")


@cache
def context() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def load(url: str, _options: object) -> dict[str, object]:
    assert url in {"https://schema.org", "https://schema.org/"}
    return {"contextUrl": None, "documentUrl": url, "document": context()}


def lost(document: Mapping[str, object]) -> list[str]:
    """Return what the processor loses or adds, and the names that the context does not define."""
    expanded = jsonld.expand(document, {"documentLoader": load})
    told, kept = Counter(given_values(document)), Counter(kept_values(expanded))
    known = {SCHEMA + name for name in context()["@context"]}
    strange = (name for name in names(expanded) if name not in known)
    return [*(told - kept).elements(), *(kept - told).elements(), *strange]


def given_values(value: object, name: str = "") -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, part in value.items():
            if key != "@context":
                yield from given_values(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from given_values(part, name)
    else:
        yield f"{SCHEMA}{value}" if name == "@type" else f"{value}"


def kept_values(value: Any) -> Iterator[str]:  # noqa: ANN401 - expanded JSON-LD
    if isinstance(value, list):
        for part in value:
            yield from kept_values(part)
    elif isinstance(value, str):
        yield value
    elif "@value" in value:
        yield f"{value['@value']}"
    else:
        for part in value.values():
            yield from kept_values(part)


def names(value: Any) -> Iterator[str]:  # noqa: ANN401 - as above
    if isinstance(value, list):
        for part in value:
            yield from names(part)
    elif isinstance(value, dict) and "@value" not in value:
        for key, part in value.items():
            if key == "@type":
                yield from part
            elif key != "@id":
                yield key
                yield from names(part)


@offline
@given(
    model=st.one_of(
        strategies.articles(), strategies.agencies(), strategies.events(), strategies.feedback()
    )
)
@settings(max_examples=sampling.count(2_000, 15), deadline=None, suppress_health_check=SLOW)
def test_a_processor_keeps_every_word(model: Article | Agency | Event | Feedback) -> None:
    assert lost(schemaorg.to_jsonld(model)) == []


@offline
def test_a_graph_and_lists_are_kept_whole() -> None:
    things = (full_article(), full_agency(), full_event())
    for write in (schemaorg.graph, schemaorg.item_list, schemaorg.data_feed):
        assert lost(write(things)) == []


@offline
def test_what_the_context_does_not_know_is_lost() -> None:
    document = {"@context": "https://schema.org", "@type": "Thing", "headLine": "a", "x:y": "b"}
    assert lost(document) == [f"{SCHEMA}headLine", "x:y"]
    assert lost({"@context": "https://schema.org", "@type": "Siaran"}) == [f"{SCHEMA}Siaran"]
