"""Lists, feeds and trails: written, checked, and read back."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from fullness import full_agency, full_article, full_event
from humaskit import schemaorg
from humaskit.errors import InvalidValueError
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.schemaorg import Crumb
from humaskit.testing import strategies
from publishing import HOST, LAPAS, article, event
from vocabulary import faults

TRAIL = (
    Crumb(name="Beranda", url=HOST),
    Crumb(name="Siaran pers", url=f"{HOST}/siaran-pers"),
    Crumb(name="Studi tiru", url=f"{HOST}/siaran-pers/é"),
)
ANSWER = {"at": "2020-10-13T09:00:00+07:00", "by": LAPAS, "text": "Pukul 09.00.", "final": True}
QUESTION = Feedback.model_validate(
    {
        "id": "tag:lapas-muarajati.go.id,2020:umpan/1",
        "tracking_code": "KODE-77",
        "kind": "question",
        "state": "responded",
        "subject": "Jam kunjungan",
        "text": "Kapan?",
        "channel": "website",
        "received_at": "2020-10-12T09:00:00+07:00",
        "responses": [ANSWER],
    }
)
THINGS = (full_article(), full_agency(), full_event(), QUESTION)
MODELS = st.one_of(
    strategies.articles(), strategies.agencies(), strategies.events(), strategies.feedback()
)


def problems(document: dict[str, Any], *, google: bool = False) -> list[str]:
    found = schemaorg.check(document, google=google)
    return [one.message_en for one in found if one.severity == "error"] + list(faults(document))


def test_a_trail_numbers_its_pages_and_comes_back() -> None:
    document: Any = schemaorg.breadcrumb_list(TRAIL)
    assert document["@type"] == "BreadcrumbList"
    assert [step["position"] for step in document["itemListElement"]] == [1, 2, 3]
    assert document["itemListElement"][2]["item"]["@id"] == f"{HOST}/siaran-pers/%C3%A9"
    assert problems(document, google=True) == []
    assert schemaorg.to_jsonld(TRAIL) == document
    assert schemaorg.from_jsonld(document) == schemaorg.projection(TRAIL)
    assert schemaorg.from_jsonld(json.dumps(document)) == schemaorg.projection(TRAIL)


def test_a_trail_without_pages_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="at least one page") as caught:
        schemaorg.breadcrumb_list([])
    assert caught.value.code == "humas.schemaorg.no_crumb"


def test_trails_of_others_are_read() -> None:
    steps: list[object] = [
        {"@type": "ListItem", "position": "2", "item": {"@id": f"{HOST}/b", "name": "B"}},
        {"@type": "ListItem", "position": 1, "name": "A", "item": HOST},
        {"@type": "ListItem", "position": 3, "name": "C"},
    ]
    document = {"@context": "https://schema.org", "@type": "BreadcrumbList"}
    found = schemaorg.from_jsonld(document | {"itemListElement": steps})
    assert found == (Crumb(name="A", url=HOST), Crumb(name="B", url=f"{HOST}/b"))
    unnumbered = [{"@type": "ListItem", "name": name, "item": f"{HOST}/{name}"} for name in "ba"]
    shown = schemaorg.from_jsonld(document | {"itemListElement": unnumbered})
    assert isinstance(shown, tuple)
    assert [crumb.name for crumb in shown if isinstance(crumb, Crumb)] == ["b", "a"]
    with pytest.raises(InvalidValueError, match="without name or address"):
        schemaorg.from_jsonld(document | {"itemListElement": steps[2:]})


def test_a_trail_is_no_model_of_its_page() -> None:
    page = schemaorg.script_tag(TRAIL) + schemaorg.script_tag(article())
    assert schemaorg.from_html(f"<html>{page}</html>") == (schemaorg.projection(article()),)


def test_a_list_says_its_things_in_order_and_they_come_back() -> None:
    document: Any = schemaorg.item_list(THINGS, name="Berita", url=f"{HOST}/é")
    assert (document["@type"], document["name"]) == ("ItemList", "Berita")
    assert (document["url"], document["numberOfItems"]) == (f"{HOST}/%C3%A9", 4)
    assert document["itemListElement"][3]["item"]["@type"] == "QAPage"
    assert problems(document) == []
    assert schemaorg.from_jsonld(document) == schemaorg.projection(THINGS)
    assert schemaorg.from_jsonld(schemaorg.to_jsonld(THINGS)) == schemaorg.projection(THINGS)
    assert schemaorg.read(document).dropped == ()


@pytest.mark.parametrize("write", [schemaorg.item_list, schemaorg.data_feed])
def test_an_empty_list_comes_back_empty(
    write: Callable[[list[Article]], dict[str, object]],
) -> None:
    assert schemaorg.from_jsonld(write([])) == ()
    assert problems(write([])) == []


def test_a_feed_says_when_its_things_came_changed_and_went() -> None:
    at = "2020-10-14T09:00:00+07:00"
    gone = article(2, state="withdrawn", withdrawal={"at": at, "reason": "Keliru."})
    held = event(first_published_at="2020-10-01T09:00:00+07:00")
    things = (full_article(), gone, held, QUESTION, full_agency(), QUESTION.to_public())
    document: Any = schemaorg.data_feed(things, name="Umpan", url=f"{HOST}/umpan.jsonld")
    assert document["dateModified"] == at
    first, second, third, fourth, fifth, sixth = document["dataFeedElement"]
    assert first["dateCreated"] == "2020-10-12T09:01:00+07:00"
    assert first["dateModified"] == "2020-10-13T09:00:00+07:00"
    assert second["dateDeleted"] == at
    assert third["dateCreated"] == "2020-10-01T09:00:00+07:00"
    assert fourth["dateCreated"] == "2020-10-12T09:00:00+07:00"
    assert fifth.keys() == sixth.keys() == {"@type", "item"}
    assert problems(document) == []
    assert schemaorg.from_jsonld(document) == schemaorg.projection(things)


def test_a_profile_says_less_of_each_thing() -> None:
    for document in (
        schemaorg.item_list(THINGS, profile="minimal"),
        schemaorg.data_feed(THINGS, profile="minimal"),
    ):
        assert "articleBody" not in json.dumps(document)
    with pytest.raises(InvalidValueError, match="unknown profile"):
        schemaorg.to_jsonld(THINGS, profile="yahoo")  # type: ignore[arg-type]  # on purpose


def test_a_document_goes_into_a_page_as_it_is() -> None:
    document = schemaorg.graph([article(1, headline="Studi & tiru"), article(2)])
    tag = schemaorg.script_tag(document)
    assert "Studi \\u0026 tiru" in tag
    inner = tag.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert json.loads(inner) == document
    with pytest.raises(ValueError, match="not JSON compliant"):
        schemaorg.script_tag({"value": float("nan")})


@given(models=st.lists(MODELS, max_size=2).map(tuple))
@settings(max_examples=sampling.count(20_000, 25))
def test_any_tuple_comes_back(models: tuple[Article | Agency | Event | Feedback, ...]) -> None:
    projected = schemaorg.projection(models)
    for document in (schemaorg.to_jsonld(models), schemaorg.data_feed(models)):
        assert problems(document) == []
        assert schemaorg.from_jsonld(document) == projected
        assert schemaorg.read(document).dropped == ()
