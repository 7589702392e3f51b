import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from fullness import full_agency, full_article, full_event
from humaskit import schemaorg
from humaskit.errors import InvalidValueError
from humaskit.models import Agency, Article, Event, Feedback
from humaskit.testing import strategies
from publishing import HOST, LAPAS, agency, article, event
from schemaorg.releases import releases

X = "tag:lapas-muarajati.go.id,2020:artikel/x"
MODELS = st.one_of(
    strategies.articles(), strategies.agencies(), strategies.events(), strategies.feedback()
)


def nodes(value: object) -> Iterator[dict[str, Any]]:
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, dict):
            yield part
            for inner in part.values():
                yield from nodes(inner)


def described(graph: object) -> Counter[str]:
    return Counter(one["@id"] for one in nodes(graph) if "@id" in one and len(one) > 1)


def referred(graph: object) -> set[str]:
    return {one["@id"] for one in nodes(graph) if one.keys() == {"@id"}}


def test_an_agency_is_one_node_however_often_it_is_named() -> None:
    found: Any = schemaorg.graph([article(1), article(2), agency()])
    first, second, home = found["@graph"]
    assert found["@context"] == "https://schema.org"
    assert [first["@type"], second["@type"]] == ["NewsArticle", "NewsArticle"]
    assert first["publisher"] == second["author"] == {"@id": LAPAS["id"]}
    assert (home["@type"], home["name"]) == ("GovernmentOrganization", "Lapas Muara Jati")
    assert not any("@context" in one for one in found["@graph"])


def test_a_graph_of_all_roots_holds_each_thing_once_and_lacks_none() -> None:
    found = schemaorg.graph([full_article(), full_agency(), full_event(), article(2)])
    assert set(described(found["@graph"]).values()) == {1}
    assert referred(found["@graph"]) <= set(described(found["@graph"]))
    assert LAPAS["id"] in referred(found["@graph"])


def test_an_object_speaks_for_itself_and_others_add_what_it_leaves_open() -> None:
    home = agency(name="Lapas Muara Jati", website=None)
    other = LAPAS | {"name": "Lapas Lama", "acronym": "LMJ", "url": "https://lapas.example.go.id"}
    found: Any = schemaorg.graph([article(1, publisher=other), home])
    told = found["@graph"][1]
    assert told["name"] == "Lapas Muara Jati"
    assert told["url"] == "https://lapas.example.go.id/"


def test_what_is_named_in_several_ways_keeps_them() -> None:
    names = ["Lapas A", "Lapas B", "Lapas A", "Lapas C"]
    articles = [article(i, publisher=LAPAS | {"name": name}) for i, name in enumerate(names)]
    found: Any = schemaorg.graph(articles)
    assert found["@graph"][-1]["name"] == ["Lapas A", "Lapas B", "Lapas C"]


def test_an_object_given_twice_is_one_node_but_two_of_one_id_are_refused() -> None:
    found: Any = schemaorg.graph([article(1), article(1)], profile="minimal")
    assert len([one for one in found["@graph"] if one["@type"] == "NewsArticle"]) == 1
    assert "articleBody" not in found["@graph"][0]
    with pytest.raises(InvalidValueError, match="two objects that differ bear one id") as caught:
        schemaorg.graph([article(1), article(1, headline="Lain")])
    assert caught.value.code == "humas.schemaorg.identity_twice"


def test_a_graph_comes_back_without_those_that_are_only_named() -> None:
    things = (article(1), article(2), event(), full_article(id=X))
    found = schemaorg.read(schemaorg.graph(things))
    assert found.dropped == ()
    assert found.models == schemaorg.projection(things)
    assert schemaorg.from_jsonld(schemaorg.graph(things[:2])) == schemaorg.projection(things[:2])


def test_a_thing_of_the_graph_is_named_as_it_names_itself() -> None:
    first, home = schemaorg.read(schemaorg.graph([article(1), full_agency()])).models
    assert isinstance(first, Article)
    assert home == schemaorg.projection(full_agency())
    assert (first.publisher.acronym, first.publisher.url) == ("LMJ", f"{HOST}/")


def test_an_agency_that_says_more_than_its_name_is_a_model() -> None:
    told: Any = schemaorg.graph([article(1)])
    told["@graph"].append({"@type": "GovernmentOrganization", "@id": LAPAS["id"], "name": "Lapas"})
    told["@graph"][0]["publisher"] = told["@graph"][0]["author"] = {"@id": LAPAS["id"]}
    assert len(schemaorg.read(told).models) == 1
    told["@graph"][1]["email"] = "humas@lapas-muarajati.go.id"
    assert [type(each) for each in schemaorg.read(told).models] == [Article, Agency]
    told["@graph"][1]["@id"] = ["bukan identitas"]
    assert [drop.path for drop in schemaorg.read(told).dropped] == ["$['@graph'][1]"]


def test_a_thousand_releases_are_much_smaller_as_a_graph() -> None:
    archive = releases(1000)
    together = len(json.dumps(schemaorg.graph(archive), ensure_ascii=False))
    apart = len(json.dumps([*map(schemaorg.to_jsonld, archive)], ensure_ascii=False))
    assert together < 0.55 * apart
    small = [article(number) for number in range(1000)]
    together = len(json.dumps(schemaorg.graph(small)))
    assert together < 0.8 * len(json.dumps([*map(schemaorg.to_jsonld, small)]))


def test_releases_come_back_from_their_graph() -> None:
    archive = tuple(releases(60))
    found: Any = schemaorg.graph(archive)
    assert schemaorg.read(found) == (schemaorg.projection(archive), ())
    assert [one for one in schemaorg.check(found) if one.severity == "error"] == []
    once = described(found["@graph"])
    assert set(once.values()) == {1}
    assert referred(found["@graph"]) <= set(once)
    assert any(name.startswith("_:") for name in once)


def test_parts_told_alike_are_one_node_when_that_is_shorter() -> None:
    people = [{"name": "Rani Contoh", "post": "Kepala Seksi Pelayanan Kunjungan"}]
    found: Any = schemaorg.graph([article(number, editors=people) for number in range(3)])
    *articles, home, person = found["@graph"]
    assert [one["editor"] for one in articles] == [{"@id": "_:b0"}] * 3
    assert (home["@id"], person["@id"], person["name"]) == (LAPAS["id"], "_:b0", "Rani Contoh")
    short = [{"name": "Rani"}]
    found = schemaorg.graph([article(number, editors=short) for number in range(2)])
    assert found["@graph"][0]["editor"] == {"@type": "Person", "name": "Rani"}


@given(models=st.lists(MODELS, max_size=3, unique_by=lambda model: model.id))
@settings(max_examples=sampling.count(20_000, 40))
def test_no_graph_has_faults_or_loose_ends(
    models: list[Article | Agency | Event | Feedback],
) -> None:
    found = schemaorg.graph(models)
    assert [one for one in schemaorg.check(found) if one.severity == "error"] == []
    described_once = described(found["@graph"])
    assert set(described_once.values()) <= {1}
    assert referred(found["@graph"]) <= set(described_once)
