"""The checker against faults made from the vocabulary, none of which it chose itself."""

import json
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from effort import effort
from fullness import full_agency, full_article, full_event
from humaskit import schemaorg
from humaskit.findings import Severity
from humaskit.models import Agency, Article, Event
from humaskit.testing import strategies
from jsonld_mutants import Mutant, good, mutants, mutants_in_place

MODELS = st.one_of(strategies.articles(), strategies.agencies(), strategies.events())
STEP = 13


@cache
def everything() -> tuple[Mutant, ...]:
    """Return the mutants of one property each, and those of our own rich documents."""
    models = (full_article(), full_agency(), full_event())
    rich = [
        mutant
        for model in models
        for mutant in mutants_in_place(type(model).__name__, schemaorg.to_jsonld(model))
    ]
    return (*mutants(), *rich)


def test_every_property_with_each_of_its_values_is_sound() -> None:
    documents = sampling.pick(list(good()), 200)
    alarms = {
        f"{name}-{kind}": problem.message_en
        for name, kind, document in documents
        for problem in schemaorg.check(document)
        if problem.code != "pending"
    }
    assert alarms == {}


@pytest.mark.parametrize("start", range(STEP))
def test_every_fault_is_found_where_it_stands(start: int) -> None:
    chosen = sampling.pick(everything()[start::STEP], 60)
    alive = [
        mutant.name
        for mutant in chosen
        if not any(
            (problem.code, problem.path) == (mutant.code, mutant.path)
            for problem in schemaorg.check(mutant.document)
        )
    ]
    assert alive == []


@given(model=MODELS)
@settings(max_examples=sampling.count(20_000, 60))
def test_no_model_of_ours_is_at_fault(model: Article | Agency | Event) -> None:
    found = schemaorg.check(schemaorg.to_jsonld(model))
    assert [problem for problem in found if problem.severity is Severity.ERROR] == []


KEYS = st.sampled_from(
    [
        *("@context", "@type", "@id", "@graph", "@value", "@language", "@list", "@reverse", "@set"),
        *("type", "id", "name", "author", "eventStatus", "datePublished", "url", "query-input"),
        *("schema:name", "https://schema.org/name", "inLanguage", "contactPoints", "x", ""),
    ]
)
TEXTS = st.sampled_from(
    [
        *("https://schema.org", "Person", "Role", "EventStatusType", "EventCancelled", "_:a", "#a"),
        *("2026-08-17", "https://schema.org/True", "&amp;", "<b>", "id", "@id", "\ud800", "\x00"),
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(), inner, max_size=6)
    ),
    max_leaves=30,
)


@given(document=JSON, contextual=st.booleans())
@settings(max_examples=sampling.count(20_000, 100))
def test_no_document_breaks_the_checker(document: object, *, contextual: bool) -> None:
    """Whatever JSON there is, as values and as text, is judged without an exception."""
    around = {"@context": "https://schema.org", "@type": "Thing", "subjectOf": document}
    given_ = around if contextual else [document]
    for asked in (given_, json.dumps(given_)):
        for problem in schemaorg.check(asked, google=True):
            assert problem.path.startswith("$")
            assert len(problem.message) < 400


def test_the_work_grows_with_the_document() -> None:
    document = schemaorg.to_jsonld(full_article())

    def graph(size: int) -> dict[str, object]:
        nodes = [document | {"@id": f"tag:contoh,2026:{number}"} for number in range(size)]
        return {"@context": "https://schema.org", "@graph": nodes}

    def many_keys(size: int) -> dict[str, object]:
        return graph(1) | {f"kunci{number}": "a" for number in range(size)}

    for make in (graph, many_keys):
        small, large = make(20), make(80)
        schemaorg.check(large, google=True)
        few = effort(lambda small=small: schemaorg.check(small, google=True))  # type: ignore[misc]
        many = effort(lambda large=large: schemaorg.check(large, google=True))  # type: ignore[misc]
        assert many < few * 10
