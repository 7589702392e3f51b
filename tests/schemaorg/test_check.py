import json
import subprocess
import sys
from typing import Any

import pytest

from fullness import full_agency, full_article, full_event
from humaskit import schemaorg
from humaskit.errors import InvalidValueError
from humaskit.findings import Severity
from humaskit.models import Agency, Article, Event

HOST = "https://humas.contoh.example.go.id"
CONTEXT = {"@context": "https://schema.org"}


def node(kind: object = "NewsArticle", **said: object) -> dict[str, Any]:
    return {**CONTEXT, "@type": kind, **said}


def told(document: Any, *, google: bool = False) -> list[tuple[str, str, str]]:  # noqa: ANN401 - any JSON
    return [
        (problem.code, str(problem.severity), problem.path)
        for problem in schemaorg.check(document, google=google)
        if problem.code != "pending"
    ]


PERSON = {"@type": "Person", "name": "Sari Contoh"}
FAULTY: list[tuple[str, dict[str, Any], list[tuple[str, str, str]]]] = [
    ("type", node("PressReleases"), [("type-unknown", "error", "$.@type")]),
    ("no type text", node(17), [("type-unknown", "error", "$.@type")]),
    ("attic type", node("StupidType"), [("attic", "error", "$.@type")]),
    (
        "attic property",
        node("Dataset", variablesMeasured="a"),
        [("attic", "error", "$.variablesMeasured")],
    ),
    ("one letter", node(headLine="a"), [("property-unknown", "error", "$.headLine")]),
    (
        "prefix",
        node(**{"schema:headLine": "a"}),
        [("property-unknown", "error", "$.schema:headLine")],
    ),
    (
        "full name",
        node(**{"http://schema.org/headLine": "a"}),
        [("property-unknown", "error", "$.http://schema.org/headLine")],
    ),
    ("type with a prefix", node("schema:Artikel"), [("type-unknown", "error", "$.@type")]),
    ("keyword", node(**{"@typ": "a"}), [("property-unknown", "error", "$.@typ")]),
    (
        "old",
        node("Person", contactPoints={"@type": "ContactPoint"}),
        [("superseded", "error", "$.contactPoints")],
    ),
    ("domain", node(masthead=f"{HOST}/a"), [("domain", "error", "$.masthead")]),
    ("range", node(author={"@type": "Place"}), [("range", "error", "$.author")]),
    ("tolerated", node(author="Sari Contoh"), [("range", "warning", "$.author")]),
    ("number", node(headline=17), [("range", "error", "$.headline")]),
    ("in a list", node(author=[PERSON, {"@type": "Place"}]), [("range", "error", "$.author[1]")]),
    (
        "set",
        node(author={"@set": [PERSON, {"@type": "Place"}]}),
        [("range", "error", "$.author[1]")],
    ),
    (
        "deep",
        node(author={**PERSON, "nama": "a"}),
        [("property-unknown", "error", "$.author.nama")],
    ),
    ("untyped", node(author={"name": "Sari Contoh"}), [("type-missing", "warning", "$.author")]),
    ("identity for text", node(headline={"@id": f"{HOST}/a"}), [("range", "error", "$.headline")]),
    ("bad identity", node(author={"@id": "satu dua"}), [("lexical", "error", "$.author")]),
    ("bad own identity", node(**{"@id": 7}), [("lexical", "error", "$.@id")]),
    ("empty identity", node(**{"@id": ""}), [("lexical", "warning", "$.@id")]),
    ("blank", node(author={"@id": "_:sari"}), [("reference", "error", "$.author")]),
    ("fragment", node(author={"@id": "#sari"}), [("reference", "warning", "$.author")]),
    (
        "on this page",
        node(**{"@id": f"{HOST}/a#artikel"}, author={"@id": f"{HOST}/a#sari"}),
        [("reference", "warning", "$.author")],
    ),
    ("url", node(url="www.contoh.example"), [("lexical", "error", "$.url")]),
    ("day", node(datePublished="2026-02-30"), [("lexical", "error", "$.datePublished")]),
    ("offset", node(datePublished="2026-08-17T09:00"), [("lexical", "warning", "$.datePublished")]),
    ("whole", node(wordCount=1.5), [("lexical", "error", "$.wordCount")]),
    ("truth", node(isAccessibleForFree="false"), [("lexical", "warning", "$.isAccessibleForFree")]),
    ("language", node(inLanguage="Bahasa Indonesia"), [("lexical", "warning", "$.inLanguage")]),
    ("empty", node(headline=" "), [("lexical", "warning", "$.headline")]),
    ("member", node("Event", eventStatus="Cancelled"), [("enumeration", "error", "$.eventStatus")]),
    (
        "no member",
        node("Event", eventStatus="https://schema.org/Batal"),
        [("enumeration", "error", "$.eventStatus")],
    ),
    (
        "no members",
        node("Service", availableChannel={"@type": "ServiceChannel", "serviceLocation": "a"}),
        [("range", "warning", "$.availableChannel.serviceLocation")],
    ),
    (
        "memberless",
        node("WarrantyPromise", warrantyScope="penuh"),
        [("range", "warning", "$.warrantyScope")],
    ),
    ("nothing", node(headline=None), [("lexical", "warning", "$.headline")]),
    ("no values", node(image=[]), [("lexical", "warning", "$.image")]),
    ("empty node", node(author={}), [("lexical", "warning", "$.author")]),
    ("slip", node(url="htps://contoh.example.go.id"), [("lexical", "error", "$.url")]),
    ("tag", node(headline="<b>Siaran</b>"), [("entity", "warning", "$.headline")]),
    ("reference", node(headline="R&amp;D"), [("entity", "warning", "$.headline")]),
    ("open reference", node(headline="&copy 2026"), [("entity", "warning", "$.headline")]),
    (
        "tag and reference",
        node(headline="<b>R&amp;D</b>"),
        [("entity", "warning", "$.headline"), ("entity", "warning", "$.headline")],
    ),
    ("nan", node(wordCount=float("nan")), [("json", "error", "$.wordCount")]),
    ("huge", node(wordCount=10**5000, headline=10**5000), [("range", "error", "$.headline")]),
    ("huge identity", node(**{"@id": 10**5000}), [("lexical", "error", "$.@id")]),
    ("no JSON", node(wordCount={1}), [("json", "error", "$.wordCount")]),
    (
        "value and language",
        node(headline={"@value": "a", "@type": "Text", "@language": "id"}),
        [("value", "error", "$.headline")],
    ),
    (
        "value and more",
        node(headline={"@value": "a", "name": "a"}),
        [("value", "error", "$.headline")],
    ),
    (
        "number in a language",
        node(headline={"@value": 7, "@language": "id"}),
        [("value", "error", "$.headline"), ("range", "error", "$.headline")],
    ),
    ("value of values", node(headline={"@value": {}}), [("value", "error", "$.headline")]),
    (
        "value tag",
        node(headline={"@value": "a", "@language": "id_ID"}),
        [("lexical", "warning", "$.headline.@language")],
    ),
    (
        "value form",
        node(datePublished={"@value": "2026-02-30", "@type": "Date"}),
        [("lexical", "error", "$.datePublished")],
    ),
    (
        "reversed",
        node("Person", **{"@reverse": {"author": {"@type": "Volcano", "name": "a"}}}),
        [("domain", "error", "$.@reverse.author")],
    ),
    (
        "reversed range",
        node("Place", **{"@reverse": {"author": {"@type": "Article"}}}),
        [("range", "error", "$.@reverse.author")],
    ),
    (
        "reversed unknown",
        node(
            "Place", **{"@reverse": {"penulis": {"@type": "Article"}, "x:y": {"@type": "Article"}}}
        ),
        [("property-unknown", "error", "$.@reverse.penulis")],
    ),
    (
        "included",
        node(**{"@included": [{"@type": "Orang"}]}),
        [("type-unknown", "error", "$.@included[0].@type")],
    ),
    (
        "role",
        node(author={"@type": "Role", "author": {"@type": "Place"}}),
        [("range", "error", "$.author.author")],
    ),
    (
        "role of another",
        node(author={"@type": "Role", "editor": PERSON}),
        [("domain", "error", "$.author.editor")],
    ),
]


@pytest.mark.parametrize(
    ("document", "expected"), [case[1:] for case in FAULTY], ids=[case[0] for case in FAULTY]
)
def test_each_fault_is_named_where_it_stands(
    document: dict[str, Any], expected: list[tuple[str, str, str]]
) -> None:
    assert told(document) == expected
    for problem in schemaorg.check(document):
        assert problem.message != problem.message_en
        assert "{" not in problem.message + problem.message_en


SOUND: list[tuple[str, dict[str, Any]]] = [
    ("role", node(author={"@type": "OrganizationRole", "author": PERSON, "roleName": "Humas"})),
    ("two types", node(["GovernmentOrganization", "NewsMediaOrganization"], masthead=f"{HOST}/a")),
    ("inherited", node("GovernmentOffice", openingHours="Mo-Fr 08:00-16:00", legalName="a")),
    ("short member", node("Event", eventStatus="EventCancelled")),
    ("http member", node("Event", eventStatus="http://schema.org/EventCancelled")),
    ("member by identity", node("Event", eventStatus={"@id": "https://schema.org/EventCancelled"})),
    ("others' member", node("Offer", businessFunction="http://purl.org/goodrelations/v1#Sell")),
    ("type as value", node("InteractionCounter", interactionType="https://schema.org/LikeAction")),
    ("free text beside members", node(digitalSourceType=f"{HOST}/a", genre="siaran pers")),
    ("year", node("Organization", foundingDate="1945")),
    ("month", node("Organization", foundingDate="1945-08")),
    ("compact", node("Organization", foundingDate="19450817")),
    ("leap second", node(datePublished="2016-12-31T23:59:60Z")),
    ("end of day", node("Event", startDate="2026-08-17T24:00:00+07:00")),
    ("iri of truth", node(isAccessibleForFree="https://schema.org/True")),
    ("number as text", node(wordCount="17", copyrightYear=2026.0)),
    (
        "template",
        node(
            "WebSite",
            potentialAction={
                "@type": "SearchAction",
                "target": f"{HOST}/?q={{q}}",
                "query-input": "required name=q",
            },
        ),
    ),
    ("elsewhere", node(publisher={"@id": f"{HOST}/#lembaga"})),
    ("identity as url", node(sameAs={"@id": f"{HOST}/a"})),
    ("empty types", node(author={"@id": f"{HOST}/a", "@type": "Person"})),
    (
        "other vocabulary",
        node(["Article", "http://purl.org/spar/fabio/Article"], masthead=f"{HOST}/a"),
    ),
    ("aliases", {**CONTEXT, "type": "Article", "id": f"{HOST}/a", "headline": "a"}),
    ("full names", node(**{"schema:headline": "a", "https://schema.org/author": PERSON})),
    ("other prefix", node(**{"dct:title": 17})),
    (
        "value",
        node(
            headline={"@value": "a", "@language": "id"},
            datePublished={"@value": "2026-08-17", "@type": "Date"},
        ),
    ),
    ("raw", node(headline={"@value": {}, "@type": "@json"})),
    ("list", node("ItemList", itemListElement={"@list": ["a", "b"]})),
    ("query", node(url=f"{HOST}/?a=1&copy=2")),
    ("same context inside", node(author={**CONTEXT, **PERSON})),
    (
        "reversed",
        node("Person", **{"@reverse": {"author": [{"@type": "Article", "headline": "a"}]}}),
    ),
    (
        "number of an enumeration",
        node("Product", category="a", hasMeasurement="a")
        | {"hasMeasurement": {"@type": "QuantitativeValue", "value": 1}},
    ),
]


@pytest.mark.parametrize("document", [one for _, one in SOUND], ids=[name for name, _ in SOUND])
def test_what_is_sound_is_left_alone(document: dict[str, Any]) -> None:
    assert told(document) == []
    assert told(json.dumps(document)) == []


CONTEXTS: list[tuple[object, list[tuple[str, str]]]] = [
    ("https://schema.org/", [("property-unknown", "error")]),
    ("http://www.schema.org", [("context", "advice"), ("property-unknown", "error")]),
    ("https://schema.org/docs/jsonldcontext.jsonld", [("property-unknown", "error")]),
    (["https://schema.org", {"@language": "id"}], [("property-unknown", "error")]),
    ({"@vocab": "https://schema.org/"}, [("property-unknown", "error")]),
    ({"@vocab": "https://contoh.example.org/"}, [("context", "error")]),
    ("https://schema.orgg", [("context", "error"), ("property-unknown", "error")]),
    ("https://www.w3.org/ns/activitystreams", [("context", "error")]),
    (None, [("context", "error")]),
    (
        ["https://schema.org", "https://contoh.example.org/"],
        [("context", "warning"), ("property-unknown", "warning")],
    ),
    (["https://schema.org", {"nama": "schema:name"}], []),
    (["https://schema.org", {"nama": {"@id": "https://schema.org/name"}}], []),
    (["https://schema.org", {"nama": {"@type": "@id"}}], [("property-unknown", "error")]),
    (["https://schema.org", {"nama": 7}], []),
    (["https://schema.org", {"nama": "https://contoh.example.org/nama"}], []),
    ({"s": "https://schema.org/"}, []),
    ({"s": "https://schema.org/", "nama": "s:nama"}, [("property-unknown", "error")]),
    (
        ["https://schema.org", {"s": "https://schema.org/", "nama": "s:nama"}],
        [("property-unknown", "error")],
    ),
    (["https://schema.org", {"nama": "@index"}], []),
]


@pytest.mark.parametrize(("context", "expected"), CONTEXTS, ids=str)
def test_a_context_says_what_keys_mean(context: object, expected: list[tuple[str, str]]) -> None:
    found = told({"@context": context, "@type": "Thing", "nama": "Sari Contoh"})
    assert [(code, severity) for code, severity, _ in found] == expected


def test_a_context_is_needed_and_stands_at_the_top() -> None:
    assert told({"@type": "Article"}) == [("context", "error", "$")]
    nested = node(author={"@context": "https://contoh.example.org/", "nama": "a"})
    assert told(nested) == [("context", "warning", "$.author.@context")]
    renamed = node(
        author={"@context": {"@vocab": "https://schema.org/", "nama": None}, "nama": "a"}
    )
    assert told(renamed) == [("context", "warning", "$.author.@context")]


def test_a_graph_is_one_document() -> None:
    member = {"@id": "#sari", "@type": "Person", "name": "Sari Contoh"}
    article = {"@type": "Article", "headline": "a", "author": {"@id": "#sari"}}
    assert told({**CONTEXT, "@graph": [article, member]}) == []
    place = {**member, "@type": "Place"}
    assert told({**CONTEXT, "@graph": [article, place]}) == [
        ("range", "error", "$.@graph[0].author")
    ]
    both = [member, {"@id": "#sari", "email": "humas@contoh.example.go.id"}]
    assert told({**CONTEXT, "@graph": [article, *both]}) == []
    role = {"@id": "#sari", "@type": "Role"}
    assert told({**CONTEXT, "@graph": [article, role]}) == []


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("", [("json", "error", "$")]),
        ('{"a": 1', [("json", "error", "$")]),
        ('{"a": NaN}', [("json", "error", "$")]),
        (b"\xff", [("json", "error", "$")]),
        ("17", [("json", "warning", "$")]),
        ([], [("json", "warning", "$")]),
        ("[" * 100_000, [("size", "error", "$")]),
        ("[" * 70 + "]" * 70, [("size", "error", "$")]),
        (" " * 10_000_001, [("size", "error", "$")]),
        ("<p>" + " " * 10_000_001, [("size", "error", "$")]),
        ("<p>Siaran pers</p>", [("json", "warning", "$")]),
        ("{" + '"1' * 4 + "9" * 9000, [("json", "error", "$")]),
        ('{"a": ' + "9" * 9000 + "}", [("json", "error", "$")]),
    ],
    ids=range(13),
)
def test_what_cannot_be_read_is_said_shortly(
    document: str | bytes, expected: list[tuple[str, str, str]]
) -> None:
    assert told(document) == expected
    for problem in schemaorg.check(document):
        assert len(problem.message + problem.message_en) < 300


def test_a_key_that_is_no_text_is_seen() -> None:
    document: dict[Any, Any] = {**node(), 7: "a"}
    assert told(document) == [("json", "error", "$")]


def test_the_same_object_a_million_times_is_too_large() -> None:
    many: list[object] = [{"@type": "Thing"}]
    for _ in range(20):
        many = [many, many]
    assert told(many) == [("size", "error", "$")]
    around: list[object] = []
    around.append(around)
    assert told(around) == [("size", "error", "$")]


def test_what_is_no_document_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="int is no document"):
        schemaorg.check(17)  # type: ignore[arg-type]  # on purpose


def test_keys_that_stand_twice_are_seen_in_text() -> None:
    text = '{"@context": "https://schema.org", "@type": "Thing", "name": "a", "name": "b"}'
    assert told(text) == [("json", "error", "$.name")]
    assert told(text.encode()) == [("json", "error", "$.name")]


def test_a_page_holds_blocks_that_know_each_other() -> None:
    blocks = [node(headline="a", author={"@id": "#sari"}), node("Person", **{"@id": "#sari"})]
    tags = [f'<script type="application/ld+json">{json.dumps(block)}</script>' for block in blocks]
    page = "<!DOCTYPE html><title>a</title><script>var a = 1</script>" + "".join(tags)
    assert told(page) == []
    assert told(page.replace("headline", "headLine")) == [
        ("property-unknown", "error", "$[0].headLine")
    ]
    broken = f'<script type="application/ld+json">{{</script>{tags[1]}'
    assert told(broken) == [("json", "error", "$[0]")]


def test_suggestions_are_terms_that_exist() -> None:
    def hint(document: dict[str, Any]) -> str | None:
        return next(p.suggestion for p in schemaorg.check(document) if p.code != "pending")

    assert hint(node(headLine="a")) == "headline"
    assert hint(node("NewsArtikel")) == "NewsArticle"
    assert hint(node("Event", eventStatus="Cancelled")) == "EventCancelled"
    assert hint(node("Event", eventStatus="EventCanceled")) == "EventCancelled"
    assert hint(node(inLanguage="Indonesian")) == "id"
    assert hint(node(inLanguage="id_ID")) == "id-ID"
    assert hint(node(**{"@typ": "a"})) == "@type"
    assert hint(node(**{"x" * 61: "a"})) is None
    assert hint(node(**{"@" + "x" * 61: "a"})) is None
    assert hint(node(kelurahan="a")) is None
    assert hint({"@type": "Thing"}) == "https://schema.org"


def test_a_document_wrong_all_over_gets_few_suggestions() -> None:
    found = schemaorg.check(node(**{f"headlin{number}": "a" for number in range(60)}))
    assert len([problem for problem in found if problem.suggestion]) <= 50
    assert len(found) == 60
    again = schemaorg.check(node(author=[{**PERSON, "emial": "a"}, {**PERSON, "emial": "b"}]))
    assert [problem.suggestion for problem in again] == ["email", "email"]


def test_a_provisional_term_is_said_once() -> None:
    found = schemaorg.check(node(creditText="a", hasPart=[node(creditText="b")]))
    assert [(p.code, p.path) for p in found] == [("pending", "$.creditText")]


def test_terms_of_a_hostile_document_are_cut() -> None:
    [problem] = schemaorg.check(node(**{"x" * 10_000: "a"}))
    assert len(problem.term) == 80
    assert len(problem.message) < 200


@pytest.mark.parametrize("model", [full_article(), full_agency(), full_event()])
def test_our_own_documents_are_sound(model: Article | Agency | Event) -> None:
    for document in (schemaorg.to_jsonld(model), schemaorg.script_tag(model)):
        problems = schemaorg.check(document)
        assert {problem.code for problem in problems} == {"pending"}
        assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_writing_loads_no_checker() -> None:
    code = "import sys; from humaskit import schemaorg; print(sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert "humaskit.schemaorg._jsonld" in loaded.stdout
    assert "_checker" not in loaded.stdout
    assert schemaorg.Problem is type(schemaorg.check({"@type": "Thing"})[0])
    assert set(schemaorg.__all__) <= set(dir(schemaorg))
    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        _ = schemaorg.chek  # type: ignore[attr-defined]  # on purpose
