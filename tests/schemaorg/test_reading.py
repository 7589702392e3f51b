"""JSON-LD back into models: our own equal to its projection, others' as far as it goes."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sampling
from fullness import full_agency, full_article, full_event
from humaskit import schemaorg
from humaskit.errors import InvalidValueError
from humaskit.models import Agency, Article, Event
from humaskit.models.history import State
from humaskit.schemaorg import Dropped
from humaskit.testing import strategies
from publishing import HOST, agency, article, event
from schemaorg.shapes import DAY, SHAPES, URL, base, graph

Root = Article | Agency | Event
NAMED = "urn:nama:dinas-perdagangan-saramata"
SLOW = (HealthCheck.too_slow,)


def page_of(model: Root) -> str:
    tag = schemaorg.script_tag(model)
    return f"<!DOCTYPE html><html><head><title>x</title>{tag}</head><body><p>y</p></body></html>"


@settings(max_examples=sampling.count(20_000, 150), deadline=None, suppress_health_check=SLOW)
@given(st.one_of(strategies.articles(), strategies.agencies(), strategies.events()))
def test_what_comes_back_is_the_projection(model: Root) -> None:
    projected = schemaorg.projection(model)
    read = schemaorg.read(schemaorg.to_jsonld(model))
    assert read.dropped == ()
    assert read.models == (projected,)
    assert schemaorg.projection(projected) == projected
    assert schemaorg.from_html(page_of(model)) == (projected,)


@pytest.mark.parametrize("model", [full_article(), full_agency(), full_event()])
def test_a_projection_keeps_what_is_no_secret_and_has_a_term(model: Root) -> None:
    lossy = {
        Article: {"slug", "approvals", "created_at", "embargo_until"}
        | {"previous_slugs", "related_ids", "scheduled_at", "suppressions", "urgency", "minor"},
        Agency: {"slug", "domains", "names", "status", "successors", "supervisor", "time_zone"}
        | {"unit_class", "name_en", "acronym", "ppid"},
        Event: {"slug", "accreditation", "dress_code", "first_published_at", "modified_at"}
        | {"recurrence", "sequence", "suppressions", "time_zone"},
    }[type(model)]
    projected = schemaorg.projection(model)
    for name in set(type(model).model_fields) - lossy:
        value = getattr(projected, name)
        assert bool(value) == bool(getattr(model, name)), name


def test_documents_translations_and_dates_of_a_dateline_come_back() -> None:
    manual = {"kind": "document", "url": f"{HOST}/a.pdf", "language": "id", "pages": 4}
    english = {"language": "en", "id": f"{HOST}/en/1", "url": f"{HOST}/en/1"}
    shown = article(
        media=[manual],
        translations=[english],
        dateline={"place": "Muarajati", "on": "2020-10-12"},
    )
    found = schemaorg.from_jsonld(schemaorg.to_jsonld(shown))
    assert isinstance(found, Article)
    assert found == schemaorg.projection(shown)
    assert [medium.kind for medium in found.media] == ["document"]
    assert [each.language for each in found.translations] == ["en"]
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.on) == ("Muarajati", "2020-10-12")


def test_a_projection_says_what_changes() -> None:
    shown = schemaorg.projection(
        article(
            url=f"{HOST}/é", body={"format": "markdown", "content": "**Isi** `<b>`"}, version=2,
            minor=True, byline="Tim",
        )
    )  # fmt: skip
    assert (shown.url, shown.body.content) == (f"{HOST}/%C3%A9", "Isi < b>")
    assert (shown.slug, shown.version, shown.minor) == ("studi-tiru-kehumasan-1", 2, True)
    draft = article(state="submitted", first_published_at=None)
    assert schemaorg.projection(draft).state is State.DRAFT
    allday = schemaorg.projection(event(all_day=True, starts_at="2020-11-02T23:00:00+07:00"))
    assert allday.starts_at.isoformat() == "2020-11-02T00:00:00+00:00"
    moved = event(
        all_day=True,
        starts_at="2020-11-02T08:00:00+07:00",
        status="rescheduled",
        previous_starts_at=["2020-11-02T07:00:00+07:00"],
    )
    assert schemaorg.projection(moved).status.value == "scheduled"
    assert schemaorg.from_jsonld(schemaorg.to_jsonld(moved)) == schemaorg.projection(moved)
    hidden = agency(contacts=[{"phone": "021-1", "public": False}, {"phone": "021-2"}])
    assert [point.phone for point in schemaorg.projection(hidden).contacts] == ["021-2"]


def test_at_least_forty_shapes_are_tried() -> None:
    assert len(SHAPES) >= 40


@pytest.mark.parametrize("name", SHAPES)
def test_an_article_of_any_content_system_is_read(name: str) -> None:
    headline = "Pasar Murah di Lapangan Karang"
    document = SHAPES[name](headline)
    for given_as in (document, json.dumps(document), json.dumps(document).encode()):
        found = [each for each in schemaorg.read(given_as).models if isinstance(each, Article)]
        [shown] = found
        assert shown.headline == headline
        assert shown.url == URL
        assert shown.publisher.name.startswith("Dinas")
        if shown.state is State.PUBLISHED:
            assert shown.first_published_at == datetime.fromisoformat(DAY)
        else:
            assert shown.state is State.DRAFT
            assert shown.first_published_at is None
    page = f"<html><script type='application/ld+json'>{json.dumps(document)}</script></html>"
    assert any(isinstance(each, Article) for each in schemaorg.from_html(page))


def dropped(document: object) -> list[tuple[str, str]]:
    return [(each.path, each.reason_en) for each in schemaorg.read(document).dropped]


def only(document: object) -> Article:
    [found] = schemaorg.read(document).models
    assert isinstance(found, Article)
    return found


def test_what_is_dropped_is_said_with_its_path() -> None:
    assert dropped(SHAPES["time without an offset"]("A")) == [
        ("$.publisher", f"without @id and url: known by its name, {NAMED}"),
        ("$.datePublished", "a time without a zone"),
    ]
    assert ("$.aggregateRating", "no field takes this term") in dropped(
        SHAPES["ratings and comments beside it"]("A")
    )
    told = dict(dropped(base("A", image=f"{URL}/a b.jpg")))
    assert told["$.image"].startswith("left out")


def test_parts_of_others_are_taken() -> None:
    shown = only(
        base(
            "A",
            author=[{"@type": "Person", "name": "Larasati"}, {"@type": "Person", "name": "Gilang"}],
            keywords="pangan, pasar murah, pangan",
            image=[{"@type": "ImageObject", "url": f"{URL}/a.jpg", "width": "800px"}, {"url": 3}],
            dateModified="2026-08-11T09:00:00+08:00",
            inLanguage={"@type": "Language", "name": "Indonesian", "alternateName": "id"},
            dateline="Karang",
            version="2",
            correction=["Nama ruang diperbaiki.", {"@type": "CorrectionComment", "text": 1}],
            temporalCoverage="2026",
            audience={"@type": "Audience", "audienceType": "Para Petani"},
            contentLocation=["Karang", {"@type": "Place", "identifier": {"propertyID": "x"}}],
            citation=[{"@type": "CreativeWork", "name": "Tanpa penerbit"}],
            accountablePerson={"@type": "Person", "jobTitle": "Kepala"},
            video=[{"@type": "VideoObject", "contentUrl": f"{URL}/a.mp4", "duration": "PT9S"}],
        )
    )
    assert (shown.byline, shown.topics) == ("Larasati, Gilang", ("pangan", "pasar murah"))
    assert [medium.kind for medium in shown.media] == ["image", "video"]
    assert shown.dateline is not None
    assert (shown.dateline.place, shown.language, shown.version) == ("Karang", "id", 1)
    assert [audience.group for audience in shown.audiences] == ["para-petani"]
    assert (shown.changes, shown.sources, shown.responsible) == ((), (), None)


def test_one_broken_thing_does_not_take_the_others_down() -> None:
    read = schemaorg.read(
        graph(base("A", publisher=None), base("B"), {"@type": "Event", "name": "C"})
    )
    assert [each.headline for each in read.models if isinstance(each, Article)] == ["B"]
    assert {"$['@graph'][0]", "$['@graph'][2]"} <= {each.path for each in read.dropped}


def test_agencies_and_events_of_others_are_read() -> None:
    office = {
        "@context": "https://schema.org",
        "@type": "GovernmentOffice",
        "name": "Loket Terpadu",
        "url": "https://loket.saramataprov.go.id/",
        "telephone": "021-1",
        "sameAs": ["https://www.instagram.com/loket", "bukan tautan"],
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "Jalan Satu",
            "addressLocality": "Karang",
            "postalCode": "9",
            "addressCountry": "Indonesia",
        },
        "contactPoint": [{"@type": "ContactPoint", "name": "tanpa kanal"}],
    }
    found = schemaorg.from_jsonld(office)
    assert isinstance(found, Agency)
    assert (found.social[0].channel, found.contacts[0].phone) == ("instagram", "021-1")
    assert found.address is not None
    assert (found.address.postal_code, found.address.country) == (None, "ID")
    far = dict(office, address={"@type": "PostalAddress", "streetAddress": "Jalan Satu"})
    assert ("$.address", "no street or no town") in dropped(far)
    happening = {
        "@context": "https://schema.org",
        "@type": "Festival",
        "name": "Pekan Layanan",
        "url": "https://loket.saramataprov.go.id/agenda/1",
        "startDate": ["kemarin", "2026-08-10T09:00:00", "2026-08-10"],
        "organizer": "Loket Terpadu",
        "location": [{"@type": "Place", "name": "Aula", "latitude": True}, "Aula lain"],
        "eventStatus": "EventScheduled",
    }
    shown = schemaorg.from_jsonld(happening)
    assert isinstance(shown, Event)
    assert (shown.all_day, shown.organizer.id) == (True, "urn:nama:loket-terpadu")
    assert ("$.startDate[1]", "a time without a zone") in dropped(happening)


def test_nothing_known_is_refused_with_the_reason() -> None:
    with pytest.raises(InvalidValueError, match="no model could be read"):
        schemaorg.from_jsonld({"@context": "https://schema.org", "@type": "Recipe"})
    with pytest.raises(InvalidValueError, match=r"\$: .*headline"):
        schemaorg.from_jsonld({"@type": "NewsArticle", "url": URL, "publisher": "Dinas"})
    assert schemaorg.from_html("<p>x</p>") == ()
    assert isinstance(schemaorg.read("{").dropped[0], Dropped)
    assert isinstance(schemaorg.from_jsonld([base("A")]), tuple)
    assert schemaorg.from_jsonld([7, base("A")]) == schemaorg.from_jsonld([base("A")])


def test_values_of_the_wrong_kind_are_told() -> None:
    told = dict(
        dropped(
            base(
                "A",
                alternativeHeadline={"@type": "Thing"},
                publisher=[ORG_WITHOUT_NAME, {"@type": "Organization", "name": "Dinas B"}],
                contributor=[7],
                dateCreated="kemarin",
                expires="besok",
                inLanguage="bahasa kita",
                discussionUrl="bukan tautan",
                isBasedOn=[{"@type": "CreativeWork"}],
                keywords={"@list": ["a"]},
            )
        )
    )
    assert told["$.alternativeHeadline"] == "is no text"
    assert told["$.publisher[0]"] == "an agency without a name"
    assert told["$.contributor[0]"] == "is no node"
    assert told["$.dateCreated"] == "is no date: 'kemarin'"
    assert told["$.expires"] == "is no time: 'besok'"
    assert told["$.inLanguage"].startswith("no language tag")


ORG_WITHOUT_NAME = {"@type": "Organization", "url": "https://x.go.id/"}


def test_a_deep_document_ends() -> None:
    document: dict[str, object] = base("A")
    for _ in range(5_000):
        document = {"@type": "WebPage", "mainEntity": document}
    assert schemaorg.read(document) == ((), ())


def test_odd_parts_are_left_out_and_told() -> None:
    odd = base(
        "A",
        publisher={"@type": "Organization", "name": "Dinas", "url": "https://DINAS.go.id"},
        identifier=[{"@type": "PropertyValue", "value": "1"}, "teks"],
        contentLocation=[
            {"@type": "Place", "identifier": {"propertyID": "Kemendagri", "value": "74"}},
            {"@type": "Place", "identifier": {"propertyID": "Kemendagri", "value": "74"}},
        ],
        image={"@type": "ImageObject", "url": f"{URL}/a.jpg", "width": "lebar"},
        correction={"@type": "CorrectionComment", "text": "x", "genre": "ralat"},
        articleBody=[{"@type": "Thing"}, "Isi."],
        exampleOfWork=None,
        contributor=[None],
    )
    shown = only(odd)
    assert (shown.publisher.id, shown.region_codes) == ("urn:nama:dinas", ("74",))
    assert shown.body.content == "Isi."
    assert shown.media[0].kind == "image"
    assert ("$.correction", "a note without time or kind") in dropped(odd)
    note = {"@type": "CorrectionComment", "text": "x", "genre": "ralat", "datePublished": DAY}
    noted = only(base("A", version=2, correction=note | {"version": 2}))
    assert [change.version for change in noted.changes] == [2]
    nameless = {"@type": "Place", "latitude": 1}
    happening = {
        "@type": "Event",
        "name": "Rapat",
        "url": "https://x.go.id/1",
        "startDate": DAY,
        "organizer": {"@type": "Organization", "name": "Dinas"},
        "location": [nameless, {"@type": "VirtualLocation", "url": "https://x.go.id/daring"}],
        "attendee": [{"@type": "Person"}],
        "subjectOf": [{"@type": "CreativeWork"}],
    }
    found = schemaorg.from_jsonld(happening)
    assert isinstance(found, Event)
    assert found.venue is not None
    assert (found.venue.name, found.officials, found.article_ids) == ("Daring", (), ())


def test_names_of_the_package_are_listed() -> None:
    assert set(schemaorg.__all__) <= set(dir(schemaorg))
    with pytest.raises(AttributeError, match="no attribute 'baca'"):
        schemaorg.baca  # type: ignore[attr-defined]  # noqa: B018


JUNK: tuple[object, ...] = (
    *(7, True, -1.5, "x", "2020-13-45", "2020-13-45T09:00:00+07:00", 10**16, {}, ["x", "x"]),
    *(
        {"@type": "Thing"},
        {"@id": "_:tidak-ada"},
        {"@id": ["x"]},
        {"@type": ["Event"], "name": "x"},
    ),
    {"@type": "Place", "name": "x", "latitude": 106, "longitude": 6},
    {"@type": "Person", "name": "x", "jobTitle": {"name": 1}},
    [{"@type": "NewsArticle", "@id": f"{HOST}/1", "url": f"{HOST}/1", "inLanguage": "en"}] * 2,
)
NEEDED = {
    Article: {"@type", "url", "headline", "publisher", "sourceOrganization", "author"},
    Agency: {"@type", "name"},
    Event: {"@type", "name", "url", "startDate", "organizer"},
}


def deeper(node: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield every place within a document: its first term, what holds it, and its own term."""
    for top, value in node.items():
        yield top, node, top
        stack = [value]
        while stack:
            each = stack.pop()
            if isinstance(each, dict):
                yield from ((top, each, term) for term in each)
            if isinstance(each, dict | list):
                stack.extend(each.values() if isinstance(each, dict) else each)


@pytest.mark.parametrize("model", [full_article(), full_agency(), full_event()])
def test_no_junk_in_a_term_takes_the_whole_down(model: Root) -> None:
    document: Any = schemaorg.to_jsonld(model)
    places = [each for each in deeper(document) if each[0] not in NEEDED[type(model)]]
    fatal = []
    for number, (top, holder, term) in enumerate(places):
        kept = holder[term]
        for step in range(sampling.count(len(JUNK), 3)):
            junk = holder[term] = JUNK[(number + step) % len(JUNK)]
            if [type(each) for each in schemaorg.read(document).models] != [type(model)]:
                fatal.append((top, term, junk))
        holder[term] = kept
    assert fatal == []
