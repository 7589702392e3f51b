"""What an article's further facts are told as, and how far those of others are taken."""

from typing import Any

import pytest

from fullness import OPEN, full_agency, full_article
from humaskit import schemaorg
from humaskit.models import Agency, Article, Event
from humaskit.models.claims import Verdict
from humaskit.models.history import State
from humaskit.models.references import InteractionKind
from publishing import HOST, LAPAS, agency, article, event
from schemaorg.shapes import DAY, URL, base

SPEECH = {"speaker": {"name": "Rani Contoh"}, "delivered_on": "2020-10-12", "place": "Aula"}


def again(model: Article) -> Article:
    found = schemaorg.from_jsonld(schemaorg.to_jsonld(model))
    assert isinstance(found, Article)
    assert found == schemaorg.projection(model)
    return found


def told(**terms: object) -> dict[str, str]:
    return {drop.path: drop.reason_en for drop in schemaorg.read(base("A", **terms)).dropped}


def only(**terms: object) -> Article:
    [found] = schemaorg.read(base("A", **terms)).models
    assert isinstance(found, Article)
    return found


def test_a_claim_is_reviewed_on_the_page_of_the_article() -> None:
    found: Any = schemaorg.to_jsonld(full_article())
    quotation, review = found["hasPart"]
    assert quotation["@type"] == "Quotation"
    assert review == {
        "@type": "ClaimReview",
        "claimReviewed": "Lapas menutup kunjungan untuk selamanya.",
        "reviewRating": {
            "@type": "Rating",
            "alternateName": "Salah",
            "ratingValue": 1,
            "worstRating": 1,
            "bestRating": 4,
        },
        "reviewBody": "Kunjungan hanya dipindah.",
        "itemReviewed": {
            "@type": "Claim",
            "datePublished": "2020-10-01",
            "appearance": [{"@type": "CreativeWork", "url": "https://kabar.example.org/1"}],
        },
        "url": found["url"],
        "author": found["author"][0],
        "datePublished": found["datePublished"],
    }


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_comes_back(verdict: Verdict) -> None:
    model = article(claims=[{"text": "Kunjungan berbayar.", "verdict": verdict}])
    assert [claim.verdict for claim in again(model).claims] == [verdict]
    found: Any = schemaorg.to_jsonld(model)["hasPart"]
    assert ("ratingValue" in found["reviewRating"]) is (verdict is not Verdict.UNPROVEN)
    assert "itemReviewed" not in found


def test_a_verdict_of_others_is_not_guessed() -> None:
    rating = {"@type": "Rating", "alternateName": "Entahlah", "ratingValue": 1}
    review = {"@type": "ClaimReview", "claimReviewed": "x", "reviewRating": rating}
    assert told(hasPart=review)["$.hasPart"].startswith("left out")


def test_whom_to_ask_is_the_desk_of_the_publisher() -> None:
    hidden = {"phone": "021-999", "public": False}
    found: Any = schemaorg.to_jsonld(article(contacts=[{"phone": "021-1"}, hidden]))
    assert found["sourceOrganization"] == {
        "@type": "GovernmentOrganization",
        "name": LAPAS["name"],
        "contactPoint": [{"@type": "ContactPoint", "telephone": "021-1"}],
    }
    assert "021-999" not in str(found)
    named: Any = schemaorg.to_jsonld(article(contacts=[hidden]))
    assert named["sourceOrganization"] == named["publisher"]


def test_what_an_agency_says_of_itself_is_not_put_into_an_article() -> None:
    things = (article(boilerplate="Tentang kami."), full_agency())
    shown, home = schemaorg.read(schemaorg.graph(things)).models
    assert isinstance(shown, Article)
    assert (shown.boilerplate, shown.contacts) == ("Tentang kami.", ())
    assert home == schemaorg.projection(full_agency())


def test_a_speech_says_who_delivered_it_when_its_day_is_known() -> None:
    model = article(kind="speech", speech=SPEECH)
    found: Any = schemaorg.to_jsonld(model)["recordedAt"]
    assert (found["@type"], found["startDate"]) == ("Event", "2020-10-12")
    assert again(model).speech == model.speech
    vague = article(kind="speech", speech=SPEECH | {"delivered_on": "2020-10"})
    assert "recordedAt" not in schemaorg.to_jsonld(vague)
    assert again(vague).speech is None
    held = {"@type": "Event", "startDate": "2020-10-12"}
    assert only(genre="sambutan", recordedAt=held).speech is None


def test_an_agency_that_receives_people_is_an_office() -> None:
    assert schemaorg.to_jsonld(agency())["@type"] == "GovernmentOrganization"
    found: Any = schemaorg.to_jsonld(agency(service_hours=OPEN))
    assert found["@type"] == "GovernmentOffice"
    assert found["openingHoursSpecification"]["dayOfWeek"] == [
        "https://schema.org/Monday",
        "https://schema.org/Friday",
    ]
    hours = [
        {"@type": "OpeningHoursSpecification", "dayOfWeek": "Monday", "opens": "09:00:00"},
        {"dayOfWeek": ["Tuesday"], "opens": "09:00:00", "closes": "15:00:00"},
    ]
    theirs = {"@type": "GovernmentOffice", "name": "Loket", "url": HOST} | {
        "openingHoursSpecification": hours,
        "contactPoint": {"@type": "ContactPoint", "email": "bukan surel"},
    }
    read = schemaorg.read(theirs)
    [office] = read.models
    assert isinstance(office, Agency)
    assert [(each.opens, each.closes) for each in office.service_hours] == [("09:00", "15:00")]
    assert [drop.path for drop in read.dropped] == [
        "$.openingHoursSpecification[0]",
        "$.contactPoint",
    ]


def test_a_venue_that_cannot_be_keeps_its_name() -> None:
    place = {"@type": "Place", "name": "Aula", "latitude": 106.0, "longitude": -6.0}
    found = schemaorg.from_jsonld(schemaorg.to_jsonld(event()) | {"location": place})
    assert isinstance(found, Event)
    assert found.venue is not None
    assert (found.venue.name, found.venue.latitude) == ("Aula", None)


def test_an_event_without_an_end_says_none() -> None:
    found = schemaorg.to_jsonld(event())
    assert "endDate" not in found


def test_what_readers_did_is_taken_from_counters_of_any_form() -> None:
    counters = [
        {"interactionType": "https://schema.org/LikeAction", "userInteractionCount": 4},
        {"interactionType": {"@type": "schema:ViewAction"}, "userInteractionCount": "120"},
        {"interactionType": "https://schema.org/ListenAction", "userInteractionCount": 4},
        {"interactionType": "https://schema.org/ShareAction", "userInteractionCount": "banyak"},
    ]
    found = only(interactionStatistic=counters, commentCount=3).interactions
    assert [(each.kind, each.count) for each in found] == [
        (InteractionKind.LIKE, 4),
        (InteractionKind.VIEW, 120),
        (InteractionKind.COMMENT, 3),
    ]
    dropped = told(interactionStatistic=counters)
    assert dropped["$.interactionStatistic[2]"] == "a count of unknown things"
    assert dropped["$.interactionStatistic[3]"] == "a count of unknown things"


def test_a_series_of_others_keeps_its_title_when_its_number_is_wrong() -> None:
    series = {"@type": "Periodical", "name": "Warta", "issn": "1234-5678"}
    found = only(isPartOf=[{"@type": "WebPage", "name": "Beranda"}, series], position=0).series
    assert found is not None
    assert (found.title, found.issn, found.position) == ("Warta", None, None)
    assert only(isPartOf={"@type": "WebPage", "name": "Beranda"}).series is None
    assert only(isPartOf=series | {"issn": "1234-5679"}, position="7").series is not None


def test_places_and_mentions_of_others_are_taken_or_told() -> None:
    far = {"@type": "Place", "name": "Aula", "latitude": 106.0}
    nameless = {"@type": "Place", "latitude": 1.0}
    area = [{"identifier": {"propertyID": "Kemendagri", "value": "74"}}] * 2
    dropped = told(
        contentLocation=[far, nameless],
        mentions={"@type": "Person", "name": "Rani"},
        audience={"@type": "Audience", "audienceType": "umum", "geographicArea": [*area, "Karang"]},
        about=[{"@type": "DefinedTerm", "name": "pangan"}],
    )
    assert dropped["$.contentLocation[0]"].startswith("left out")
    assert dropped["$.contentLocation[1]"] == "a place without a name"
    assert dropped["$.mentions"] == "no field takes this term"
    assert dropped["$.audience.geographicArea[2]"] == "without a Kemendagri code"
    assert [place.name for place in only(contentLocation=["Karang"]).places] == ["Karang"]


def test_notes_and_states_that_do_not_fit_are_told() -> None:
    note = {"@type": "CorrectionComment", "text": "x", "genre": "ralat", "datePublished": DAY}
    early = note | {"datePublished": "2020-01-01T09:00:00+07:00", "version": 2}
    shown = only(version=2, correction=[early, note | {"version": 9}, note | {"version": 2}])
    assert [change.version for change in shown.changes] == [2]
    gone = only(creativeWorkStatus="Withdrawn")
    assert (gone.state, gone.withdrawal) == (State.PUBLISHED, None)
    taken = {"@type": "CorrectionComment", "text": "x", "genre": "pencabutan", "datePublished": DAY}
    assert only(correction=taken).withdrawal is None
    assert only(creativeWorkStatus="Withdrawn", correction=taken).withdrawal is not None
    assert told(version=0)["$.version"] == "is no version number"


def test_translations_of_others_are_one_for_each_language() -> None:
    other = {"@type": "NewsArticle", "@id": f"{HOST}/en", "url": f"{HOST}/en", "inLanguage": "en"}
    own = other | {"@id": f"{HOST}/id", "inLanguage": "id"}
    first = other | {"@id": f"{HOST}/su", "inLanguage": "su"}
    terms = {"workTranslation": [other, other, own], "translationOfWork": first}
    found = only(**terms).translations
    assert [(each.language, each.original) for each in found] == [("en", False), ("su", True)]
    assert "$.workTranslation" in told(**terms)


def test_subtitles_and_a_date_that_cannot_be_are_left() -> None:
    video = {"@type": "VideoObject", "contentUrl": f"{URL}/a.mp4", "caption": [7, {"@type": "X"}]}
    [medium] = only(video=video, dateline="Karang, 2020-13-45", locationCreated="Karang").media
    assert medium.caption == "7"
    shown = only(dateline="Karang, 2020-13-45", locationCreated="Karang", dateCreated="2020-02-30")
    assert shown.dateline is not None
    assert (shown.dateline.place, shown.dateline.on, shown.issued_on) == ("Karang", None, None)
    assert only(temporalCoverage="../2020-13").valid_until is None


def test_text_alone_is_enough_when_media_say_no_more() -> None:
    photo = {"kind": "image", "url": f"{HOST}/a.jpg", "alt": "Tim"}
    film = {"kind": "video", "url": f"{HOST}/a.mp4"}
    sheet = {"kind": "document", "url": f"{HOST}/a.pdf"}

    def of(*media: dict[str, str]) -> dict[str, object]:
        return schemaorg.to_jsonld(article(media=media))

    assert of(photo)["accessMode"] == ["textual", "visual"]
    assert of(photo)["accessibilityFeature"] == "alternativeText"
    assert of(photo)["accessModeSufficient"] == {
        "@type": "ItemList",
        "itemListElement": ["textual"],
    }
    for more in (film, sheet):
        assert "accessModeSufficient" not in of(photo, more)
    assert of(film)["accessMode"] == ["textual", "visual", "auditory"]
    empty = schemaorg.to_jsonld(article(body={"content": " "}, media=[photo]))
    assert empty["accessMode"] == "visual"
    assert "accessModeSufficient" not in empty
    assert "timeRequired" not in empty


@pytest.mark.parametrize(("words", "minutes"), [(1, 1), (238, 1), (239, 2), (2380, 10)])
def test_reading_takes_whole_minutes(words: int, minutes: int) -> None:
    found = schemaorg.to_jsonld(article(body={"content": "kata " * words}))
    assert (found["wordCount"], found["timeRequired"]) == (words, f"PT{minutes}M")
