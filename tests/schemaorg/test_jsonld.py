from datetime import date, datetime
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from pydantic import TypeAdapter

import sampling
from fullness import full_agency, full_article, full_event
from humaskit import rendering, schemaorg
from humaskit.errors import InvalidValueError
from humaskit.models import Agency, Article, Event
from humaskit.models.article import ArticleKind
from humaskit.models.event import EventStatus
from humaskit.models.lines import Text, without_markup
from humaskit.models.media import DigitalSourceType
from humaskit.testing import strategies
from publishing import DITJEN, HOST, LAPAS, agency, article, event
from vocabulary import faults

KINDS = [article(1, kind=kind) for kind in ArticleKind if kind is not ArticleKind.JOINT_RELEASE]


@pytest.mark.parametrize(
    "model",
    [full_article(), full_agency(), full_event(), *KINDS],
)
def test_the_vocabulary_knows_every_term_where_it_stands(model: Article | Agency | Event) -> None:
    assert list(faults(schemaorg.to_jsonld(model))) == []


def test_an_article_says_who_what_when_where() -> None:
    found = schemaorg.to_jsonld(full_article())
    assert found["@context"] == "https://schema.org"
    assert found["@type"] == "NewsArticle"
    assert found["@id"] == "tag:lapas-muarajati.go.id,2020:artikel/1"
    assert found["headline"] == "Studi tiru kehumasan 1"
    assert found["articleBody"] == "Tim humas belajar dari ditjen."
    assert found["wordCount"] == 5
    assert found["genre"] == "siaran pers bersama"
    assert found["dateline"] == "Muara Jati, 2020-10-12"
    assert found["datePublished"] == "2020-10-12T09:01:00+07:00"
    assert found["dateModified"] == "2020-10-13T09:00:00+07:00"
    assert found["temporalCoverage"] == "../2020-12-31"
    assert found["creditText"] == "Tim Humas"
    assert found["publisher"] == [
        {"@type": "GovernmentOrganization", "@id": LAPAS["id"], "name": "Lapas Muara Jati"},
        {
            "@type": "GovernmentOrganization",
            "@id": DITJEN["id"],
            "name": "Ditjen Contoh",
            "alternateName": "DJC",
            "url": "https://ditjen.example.go.id/",
        },
    ]
    assert found["accountablePerson"] == {
        "@type": "Person",
        "name": "Surya Contoh",
        "honorificPrefix": "Dr.",
        "honorificSuffix": "S.H.",
        "jobTitle": "Plt. Kepala Lapas",
        "worksFor": {
            "@type": "GovernmentOrganization",
            "@id": LAPAS["id"],
            "name": "Lapas Muara Jati",
        },
    }
    assert found["correction"] == {
        "@type": "CorrectionComment",
        "text": "Nama diperbaiki.",
        "datePublished": "2020-10-12T12:00:00+07:00",
        "genre": "ralat",
        "version": 2,
    }
    assert found["digitalSourceType"] == (
        "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource"
    )
    assert found["identifier"] == [
        "tag:lapas-muarajati.go.id,2020:artikel/1",
        {
            "@type": "PropertyValue",
            "propertyID": "nomor siaran pers",
            "value": "W.10/HM.01-12/2020",
        },
    ]


def test_media_keep_their_rights_and_sizes() -> None:
    found: dict[str, Any] = schemaorg.to_jsonld(full_article())
    assert found["image"]["contentUrl"] == f"{HOST}/%C3%A9.jpg"
    assert found["image"]["description"] == "Tim humas"
    assert found["image"]["width"] == {"@type": "QuantitativeValue", "value": 2, "unitCode": "E37"}
    assert found["image"]["license"] == f"{HOST}/lisensi"
    assert found["image"]["copyrightHolder"] == {"@type": "Organization", "name": "Lapas"}
    assert found["video"]["duration"] == "PT65S"
    assert "digitalSourceType" not in found["audio"]
    assert found["associatedMedia"]["inLanguage"] == "id"


def test_an_agency_says_how_to_reach_it_but_nothing_that_is_not_public() -> None:
    found: dict[str, Any] = schemaorg.to_jsonld(full_agency())
    assert found["alternateName"] == ["LMJ", "Muara Jati Prison", "LP Muara Jati"]
    assert [point.get("telephone") for point in found["contactPoint"]] == [
        "021-000",
        None,
        "021-111",
    ]
    assert "021-999" not in str(found)
    assert found["foundingDate"] == "1990-01-02"
    assert found["sameAs"] == "https://instagram.example.org/lmj"


def test_a_date_known_in_part_is_no_date() -> None:
    assert "foundingDate" not in schemaorg.to_jsonld(agency(founded_on="1990"))


def test_an_event_says_when_and_where() -> None:
    found: dict[str, Any] = schemaorg.to_jsonld(full_event())
    assert found["startDate"] == "2020-11-02T09:00:00+07:00"
    assert found["endDate"] == "2020-11-03T15:00:00+07:00"
    assert found["eventStatus"] == "https://schema.org/EventScheduled"
    assert found["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [node["@type"] for node in found["location"]] == ["GovernmentOffice", "VirtualLocation"]
    assert found["location"][0]["parentOrganization"]["@id"] == LAPAS["id"]
    assert found["audience"] == {"@type": "Audience", "audienceType": "Terbuka bagi keluarga"}


def test_an_all_day_event_has_dates() -> None:
    found = schemaorg.to_jsonld(
        event(all_day=True, starts_at="2020-11-02T00:00:00+07:00", ends_at="2020-11-03T00:00+07:00")
    )
    assert (found["startDate"], found["endDate"]) == ("2020-11-02", "2020-11-03")
    assert "location" not in found
    assert "eventAttendanceMode" not in found


@pytest.mark.parametrize(
    ("venue", "status", "mode", "places"),
    [
        ({"name": "Aula"}, "scheduled", "Offline", "Place"),
        ({"name": "Aula", "online_url": f"{HOST}/d"}, "moved_online", "Online", "VirtualLocation"),
    ],
)
def test_an_event_is_where_people_go(
    venue: dict[str, str], status: str, mode: str, places: str
) -> None:
    found: dict[str, Any] = schemaorg.to_jsonld(event(venue=venue, status=status))
    assert found["eventAttendanceMode"] == f"https://schema.org/{mode}EventAttendanceMode"
    assert found["location"]["@type"] == places


def test_a_moved_event_says_when_it_was() -> None:
    found = schemaorg.to_jsonld(
        event(status=EventStatus.RESCHEDULED, previous_starts_at=["2020-11-01T09:00:00+07:00"])
    )
    assert found["previousStartDate"] == "2020-11-01T09:00:00+07:00"


def test_a_report_is_a_report_and_has_no_dateline() -> None:
    found = schemaorg.to_jsonld(article(kind="report", dateline={"place": "Muara Jati"}))
    assert found["@type"] == "Report"
    assert "dateline" not in found
    assert found["locationCreated"] == {"@type": "Place", "name": "Muara Jati"}


def test_a_draft_says_that_it_is_one() -> None:
    draft = article(state="draft", first_published_at=None)
    assert schemaorg.to_jsonld(draft)["creativeWorkStatus"] == "Draft"


@pytest.mark.parametrize("profile", ["google", "minimal"])
def test_a_profile_says_less(profile: Literal["google", "minimal"]) -> None:
    whole, part = (
        schemaorg.to_jsonld(full_article()),
        schemaorg.to_jsonld(full_article(), profile=profile),
    )
    assert part.items() <= whole.items()
    assert {"headline", "publisher", "datePublished", "@id"} <= set(part)
    assert "articleBody" not in part


def test_an_unknown_profile_is_refused() -> None:
    with pytest.raises(InvalidValueError, match="unknown profile 'yahoo'"):
        schemaorg.to_jsonld(article(), profile="yahoo")  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize("kind", DigitalSourceType)
def test_every_digital_source_is_written_or_left_out(kind: DigitalSourceType) -> None:
    found = schemaorg.to_jsonld(article(digital_source_type=kind))
    known = kind is not DigitalSourceType.HUMAN_EDITS
    assert ("digitalSourceType" in found) is known


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("tulis <b> atau </b>", "tulis < b> atau < /b>"),
        (
            "R&D, &amp; dan &#60; &#x3c; &copy &tidakada;",
            "R&D, & amp; dan & #60; & #x3c; & copy &tidakada;",
        ),
        ("<!-- a --> 1 < 2 <3", "< !-- a --> 1 < 2 <3"),
        ("&#" + "9" * 5000 + ";", "& #" + "9" * 5000 + ";"),
    ],
)
def test_a_body_about_html_is_read_alike_by_all(body: str, text: str) -> None:
    found = schemaorg.to_jsonld(article(body={"content": body}))
    assert found["articleBody"] == text
    assert TypeAdapter(Text).validate_python(text) == text
    assert without_markup(text) == text


@pytest.mark.parametrize(
    ("body", "words"),
    [("", None), ("satu", 1), (" satu  dua\n\n\n tiga\nempat\t", 4), ("satu\u2028dua\xa0tiga", 3)],
)
def test_the_words_of_a_body_are_counted(body: str, words: int | None) -> None:
    found = schemaorg.to_jsonld(article(body={"content": body}))
    assert found.get("wordCount") == words


@given(strategies.articles())
@settings(max_examples=sampling.count(5_000, 30))
def test_words_are_what_white_space_parts(model: Article) -> None:
    found = schemaorg.to_jsonld(model)
    assert found.get("wordCount", 0) == len(rendering.plain(model).split())


def test_values_of_one_term_are_told_once_each() -> None:
    found = schemaorg.to_jsonld(
        article(event_ids=[DITJEN["id"], LAPAS["id"]], reply_to="urn:siaran:9", numbers=[])
    )
    assert found["about"] == [
        {"@type": "Event", "@id": DITJEN["id"]},
        {"@type": "Event", "@id": LAPAS["id"]},
        {"@type": "CreativeWork", "@id": "urn:siaran:9"},
    ]
    picture = {"kind": "image", "url": f"{HOST}/1.jpg", "alt": "Aula"}
    twice = schemaorg.to_jsonld(article(media=[picture, picture]))
    assert twice["image"] == {
        "@type": "ImageObject",
        "contentUrl": f"{HOST}/1.jpg",
        "description": "Aula",
    }


def test_dates_are_real() -> None:
    found = schemaorg.to_jsonld(full_article())
    assert date.fromisoformat(str(found["dateCreated"])) == date(2020, 10, 12)
    for term in ("datePublished", "dateModified", "expires"):
        assert datetime.fromisoformat(str(found[term])).utcoffset() is not None
