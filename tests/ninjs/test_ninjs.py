"""What an article and an event say in ninjs 3.1."""

import json
from datetime import datetime
from pathlib import Path
from typing import Final, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

import sampling
from humaskit import Article, Event
from humaskit.ninjs import to_ninjs
from humaskit.testing import strategies

SCHEMA: Final = (
    Path(__file__).parents[2].parent / "shared" / "data" / "schemas" / "ninjs-schema_3.1.json"
)
MONDAY: Final = "2020-10-12T09:00:00+07:00"
AGENCY: Final = {"id": "urn:instansi:muarajati", "name": "Lapas Muarajati", "acronym": "LPM"}
MINIMAL: Final[dict[str, object]] = {
    "id": "tag:lapas-muarajati.go.id,2020:siaran/7",
    "slug": "kunjungan",
    "url": "https://lapas-muarajati.go.id/berita/kunjungan",
    "headline": "Kunjungan",
    "body": {"content": "Isi & lain."},
    "publisher": AGENCY,
}
EVENT: Final[dict[str, object]] = {
    "id": "urn:agenda:4",
    "slug": "studi-tiru",
    "url": "https://lapas-muarajati.go.id/agenda/studi-tiru",
    "name": "Studi tiru",
    "starts_at": MONDAY,
    "organizer": AGENCY,
}


def item(**fields: object) -> dict[str, object]:
    return cast("dict[str, object]", to_ninjs(Article.model_validate(MINIMAL | fields)))


def event(**fields: object) -> dict[str, object]:
    return cast("dict[str, object]", to_ninjs(Event.model_validate(EVENT | fields)))


def test_a_draft_says_no_more_than_it_knows() -> None:
    assert item() == {
        "uri": "tag:lapas-muarajati.go.id,2020:siaran/7",
        "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
        },
        "type": "text",
        "representationType": "full",
        "version": "1",
        "pubStatus": "withheld",
        "language": "id",
        "slugline": "kunjungan",
        "genres": [{"name": "press_release"}],
        "headlines": [{"role": "main", "contentType": "text/plain", "value": "Kunjungan"}],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/html",
                "value": "<p>Isi &amp; lain.</p>",
                "charCount": 11,
                "wordCount": 3,
            }
        ],
        "organisations": [
            {
                "name": "Lapas Muarajati",
                "rel": "publisher",
                "uri": "urn:instansi:muarajati",
                "literal": "LPM",
            }
        ],
        "altIds": [
            {
                "role": "canonicalUrl",
                "value": "https://lapas-muarajati.go.id/berita/kunjungan",
            }
        ],
    }


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("draft", "withheld"),
        ("submitted", "withheld"),
        ("rejected", "withheld"),
        ("approved", "withheld"),
        ("scheduled", "withheld"),
        ("spiked", "withheld"),
        ("published", "usable"),
        ("withdrawn", "canceled"),
        ("superseded", "canceled"),
    ],
)
def test_the_state_becomes_the_publishing_status(state: str, status: str) -> None:
    fields: dict[str, object] = {"state": state}
    if status != "withheld":
        fields["first_published_at"] = MONDAY
    if state == "scheduled":
        fields["scheduled_at"] = MONDAY
    if state == "withdrawn":
        fields["withdrawal"] = {"at": MONDAY, "reason": "Data keliru."}
    ninjs = item(**fields)
    assert ninjs["pubStatus"] == status
    assert ninjs.get("edNote") == ("Data keliru." if state == "withdrawn" else None)


def test_times_and_versions_are_told() -> None:
    ninjs = item(
        state="published",
        version=2,
        minor=True,
        created_at="2020-10-11T09:00:00+07:00",
        first_published_at=MONDAY,
        modified_at="2020-10-12T03:00:00Z",
        embargo_until="2020-10-13T09:00:00+08:00",
        expires_at="2020-11-01T00:00:00+07:00",
        urgency=3,
        byline="Rina Wulandari",
    )
    assert ninjs["version"] == "2"
    assert ninjs["firstCreated"] == "2020-10-11T09:00:00+07:00"
    changed = datetime.fromisoformat(str(ninjs["versionCreated"]))
    assert changed == datetime.fromisoformat("2020-10-12T10:00:00+07:00")
    assert ninjs["embargoedUntil"] == "2020-10-13T09:00:00+08:00"
    assert ninjs["expires"] == "2020-11-01T00:00:00+07:00"
    assert (ninjs["urgency"], ninjs["by"]) == (3, "Rina Wulandari")


def test_release_numbers_and_the_work_are_other_identities() -> None:
    ninjs = item(numbers=[{"text": "79/HM/PULAU/03/2022"}], work_id="urn:karya:1")
    assert ninjs["altIds"] == [
        {"role": "releaseNumber", "value": "79/HM/PULAU/03/2022"},
        {"role": "canonicalUrl", "value": "https://lapas-muarajati.go.id/berita/kunjungan"},
        {"role": "work", "value": "urn:karya:1"},
    ]


def test_people_are_named_once_with_their_titles() -> None:
    bagus = {
        "name": "Bagus Santoso",
        "honorific_prefix": "Dr.",
        "honorific_suffix": "M.Si.",
        "post": "Kepala Humas",
    }
    rina = {"name": "Rina Wulandari"}
    ninjs = item(
        kind="speech",
        responsible=bagus,
        speech={"speaker": rina, "delivered_on": "2020-10-12"},
        quotes=[{"text": "Ya.", "speaker": rina}, {"text": "Tidak.", "speaker": rina}],
    )
    assert ninjs["people"] == [
        {"name": "Dr. Bagus Santoso, M.Si.", "rel": "responsible", "literal": "Kepala Humas"},
        {"name": "Rina Wulandari", "rel": "speaker"},
        {"name": "Rina Wulandari", "rel": "quoted"},
    ]


def test_agencies_come_with_their_part_and_public_contacts_only() -> None:
    ninjs = item(
        kind="joint_release",
        co_publishers=[{"id": "https://data.example.go.id/instansi/2?a=b", "name": "Pemprov"}],
        supporting=[{"id": "urn:instansi:3", "name": "Dinas"}],
        contacts=[
            {"role": "Humas", "phone": "(021) 555-0100", "url": "https://example.go.id/ü"},
            {"name": "Rahasia", "phone": "0812", "public": False},
        ],
    )
    assert ninjs["organisations"] == [
        {
            "name": "Lapas Muarajati",
            "rel": "publisher",
            "uri": "urn:instansi:muarajati",
            "literal": "LPM",
            "contactInfo": [
                {"type": "phone", "role": "Humas", "value": "(021) 555-0100"},
                {"type": "web", "role": "Humas", "value": "https://example.go.id/%C3%BC"},
            ],
        },
        {
            "name": "Pemprov",
            "rel": "copublisher",
            "uri": "https://data.example.go.id/instansi/2?a=b",
        },
        {"name": "Dinas", "rel": "supporting", "uri": "urn:instansi:3"},
    ]
    assert "Rahasia" not in json.dumps(ninjs)


def test_places_topics_sources_and_links_are_told() -> None:
    ninjs = item(
        dateline={"place": "Muarajati", "region_code": "36.72"},
        region_codes=["36"],
        topics=["pelayanan"],
        sources=[{"title": "Laporan", "publisher": "Dinas", "url": "https://example.go.id/a"}],
        event_ids=["urn:agenda:4"],
        corrects="urn:siaran:1",
        reply_to="urn:siaran:2",
        related_ids=["urn:siaran:3"],
        translations=[{"language": "en", "id": "urn:siaran:9", "url": "https://example.go.id/en"}],
        subheadline="Bagian kedua",
        summary="Ringkas.",
        boilerplate="Profil.",
    )
    assert ninjs["located"] == "Muarajati"
    assert ninjs["places"] == [
        {"name": "Muarajati", "rel": "dateline", "literal": "36.72"},
        {"rel": "about", "literal": "36"},
    ]
    assert ninjs["subjects"] == [{"name": "pelayanan", "rel": "about"}]
    assert ninjs["infoSources"] == [
        {"name": "Dinas", "role": "source", "uri": "https://example.go.id/a"}
    ]
    assert ninjs["events"] == [{"rel": "about", "uri": "urn:agenda:4"}]
    assert ninjs["associations"] == [
        {"name": "corrects-1", "rel": "corrects", "uri": "urn:siaran:1"},
        {"name": "replyTo-2", "rel": "replyTo", "uri": "urn:siaran:2"},
        {"name": "related-3", "rel": "related", "uri": "urn:siaran:3"},
        {"name": "translation-4", "rel": "translation", "uri": "urn:siaran:9", "language": "en"},
    ]
    plain = "text/plain"
    assert ninjs["headlines"] == [
        {"role": "main", "contentType": plain, "value": "Kunjungan"},
        {"role": "subheadline", "contentType": plain, "value": "Bagian kedua"},
    ]
    assert ninjs["descriptions"] == [{"role": "summary", "contentType": plain, "value": "Ringkas."}]
    bodies = cast("list[dict[str, object]]", ninjs["bodies"])
    assert bodies[1] == {"role": "boilerplate", "contentType": plain, "value": "Profil."}


def test_media_become_associations_with_their_rights() -> None:
    ninjs = item(
        body={"content": ""},
        digital_source_type="humanEdits",
        media=[
            {
                "kind": "image",
                "url": "https://example.go.id/ü.jpg",
                "alt": "Regu humas",
                "caption": "Regu humas di lapangan",
                "credit": "Suharti",
                "width": 800,
                "height": 600,
                "content_type": "image/jpeg",
                "size_bytes": 0,
                "taken_at": MONDAY,
                "digital_source_type": "digitalCapture",
                "rights": {
                    "holder": "Lapas",
                    "notice": "© 2020",
                    "license_url": "https://example.go.id/lisensi",
                    "usage": "Bebas.",
                },
            },
            {"kind": "video", "url": "https://example.go.id/v.mp4", "duration_seconds": 60},
            {"kind": "audio", "url": "https://example.go.id/a.mp3", "transcript": "Halo."},
            {"kind": "document", "url": "https://example.go.id/d.pdf", "title": "Lampiran",
             "rights": {"holder": "Dinas"}},
        ],
    )  # fmt: skip
    assert "bodies" not in ninjs
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/"
    assert ninjs["digitalSourceType"] == {"name": "humanEdits", "uri": f"{source}humanEdits"}
    plain = "text/plain"
    picture, video, audio, document = cast("list[dict[str, object]]", ninjs["associations"])
    assert picture == {
        "name": "image-1",
        "rel": "image",
        "uri": "https://example.go.id/%C3%BC.jpg",
        "type": "picture",
        "contentCreated": MONDAY,
        "descriptions": [
            {"role": "caption", "contentType": plain, "value": "Regu humas di lapangan"},
            {"role": "alt", "contentType": plain, "value": "Regu humas"},
        ],
        "by": "Suharti",
        "copyrightHolder": "Lapas",
        "copyrightNotice": "© 2020",
        "usageTerms": "Bebas.",
        "rightsInfo": {"linkedRights": "https://example.go.id/lisensi"},
        "digitalSourceType": {"name": "digitalCapture", "uri": f"{source}digitalCapture"},
        "renditions": [
            {
                "name": "original",
                "href": "https://example.go.id/%C3%BC.jpg",
                "contentType": "image/jpeg",
                "width": 800,
                "height": 600,
                "sizeInBytes": 0,
            }
        ],
    }
    assert video["renditions"] == [
        {"name": "original", "href": "https://example.go.id/v.mp4", "duration": 60}
    ]
    assert audio["bodies"] == [{"role": "transcript", "contentType": plain, "value": "Halo."}]
    assert (document["type"], document["copyrightHolder"]) == ("component", "Dinas")
    assert "rightsInfo" not in document


@pytest.mark.parametrize(
    ("status", "code", "publishing"),
    [
        ("scheduled", "eos5", "usable"),
        ("postponed", "eos3", "usable"),
        ("cancelled", "eos6", "canceled"),
    ],
)
def test_an_event_tells_whether_it_occurs(status: str, code: str, publishing: str) -> None:
    ninjs = event(status=status, ends_at="2020-10-12T12:00:00+07:00")
    assert (ninjs["type"], ninjs["pubStatus"]) == ("event", publishing)
    assert ninjs["eventDetails"] == {
        "eventStatus": f"http://cv.iptc.org/newscodes/eventoccurstatus/{code}",
        "dates": {"startDate": MONDAY, "endDate": "2020-10-12T12:00:00+07:00"},
        "organiser": {
            "name": "Lapas Muarajati",
            "rel": "organiser",
            "uri": "urn:instansi:muarajati",
            "literal": "LPM",
        },
    }


@pytest.mark.parametrize(
    ("recurrence", "all_day", "dates"),
    [
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=3", False, {
            "startDate": MONDAY,
            "recurrence": {"recurrenceRules": [
                {"frequency": "weekly", "interval": 2, "count": 3}]}}),
        ("FREQ=DAILY;UNTIL=20201020T020000Z", False, {
            "startDate": MONDAY,
            "recurrence": {"recurrenceRules": [
                {"frequency": "daily", "until": "2020-10-20T02:00:00+00:00"}]}}),
        ("FREQ=YEARLY;UNTIL=20221012", True, {
            "expectedStartDate": "2020-10-12",
            "recurrence": {"recurrenceRules": [
                {"frequency": "yearly", "until": "2022-10-12T09:00:00+07:00"}]}}),
        (None, True, {"expectedStartDate": "2020-10-12"}),
    ],
)  # fmt: skip
def test_an_event_tells_when_and_how_often(
    recurrence: str | None,
    all_day: bool,  # noqa: FBT001 - a column of the table
    dates: dict[str, object],
) -> None:
    details = cast(
        "dict[str, object]", event(recurrence=recurrence, all_day=all_day)["eventDetails"]
    )
    assert details["dates"] == dates


def test_an_event_tells_where_and_who() -> None:
    ninjs = event(
        venue={
            "name": "Aula",
            "address": {"street": "Jl. Dermaga 1", "locality": "Muarajati", "region_code": "36.72"},
            "online_url": "https://example.go.id/siaran",
            "latitude": -6.0,
            "longitude": 106.0,
            "region_code": "36.72.01",
        },
        officials=[{"name": "Bagus Santoso"}],
        co_organizers=[{"id": "urn:instansi:2", "name": "Pemprov"}],
        accreditation={"open": True, "contact": {"email": "humas@example.go.id"}},
        article_ids=["urn:siaran:1"],
        description="Studi.",
        dress_code="Batik",
        sequence=3,
        first_published_at=MONDAY,
    )
    assert ninjs["places"] == [
        {
            "name": "Aula",
            "rel": "venue",
            "literal": "36.72.01",
            "contactInfo": [
                {
                    "type": "address",
                    "address": {
                        "lines": ["Jl. Dermaga 1"],
                        "locality": "Muarajati",
                        "area": "36.72",
                        "country": "ID",
                    },
                },
                {"type": "web", "role": "online", "value": "https://example.go.id/siaran"},
            ],
            "geoJSON": {"type": "Point", "coordinates": [106.0, -6.0]},
        }
    ]
    assert ninjs["people"] == [{"name": "Bagus Santoso", "rel": "participant"}]
    organisations = cast("list[dict[str, object]]", ninjs["organisations"])
    assert organisations[0]["contactInfo"] == [{"type": "email", "value": "humas@example.go.id"}]
    assert organisations[1]["rel"] == "coorganiser"
    assert ninjs["associations"] == [
        {"name": "coverage-1", "rel": "coverage", "uri": "urn:siaran:1"}
    ]
    assert (ninjs["version"], ninjs["firstCreated"]) == ("3", MONDAY)
    assert event(venue={"name": "Aula", "latitude": -6.0})["places"] == [
        {"name": "Aula", "rel": "venue"}
    ]


def validator() -> Draft202012Validator:
    """Return a validator that never asks the network for GeoJSON."""
    stub = DRAFT202012.create_resource({"type": "object"})
    registry = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", stub)
    schema = json.loads(SCHEMA.read_text("utf-8"))
    return Draft202012Validator(schema, registry=registry, format_checker=FormatChecker())


@pytest.mark.skipif(not SCHEMA.exists(), reason="the ninjs 3.1 schema is not beside the project")
@pytest.mark.parametrize("name", ["articles", "events"])
def test_whatever_is_exported_is_valid_ninjs(name: str) -> None:
    judge = validator()
    assert not judge.is_valid({"uri": "urn:x:1", "judul": "x"})
    strategy: st.SearchStrategy[Article | Event] = getattr(strategies, name)()

    @settings(max_examples=sampling.count(2_000, 200))
    @given(strategy)
    def check(example: Article | Event) -> None:
        written = json.loads(json.dumps(to_ninjs(example), allow_nan=False))
        assert [error.message for error in judge.iter_errors(written)] == []

    check()
