from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import schemaorg
from humaskit.models import Feedback
from humaskit.models.feedback_kinds import FeedbackKind, FeedbackState, Privacy
from humaskit.models.public_feedback import PublicFeedback
from humaskit.schemaorg import _feedback
from humaskit.testing import strategies
from publishing import LAPAS
from vocabulary import faults

AT = "2020-10-12T09:00:00+07:00"
KINDS = st.sampled_from(FeedbackKind)
PRIVACY = st.sampled_from(["public", "anonymous", "secret"])


def said(**fields: object) -> Feedback:
    data: dict[str, object] = {
        "id": "tag:lapas-muarajati.go.id,2020:umpan/1",
        "tracking_code": "KODE-77",
        "kind": "question",
        "state": "responded",
        "subject": "Jam kunjungan",
        "text": "Kapan?",
        "channel": "website",
        "received_at": AT,
        "responses": [{"at": AT, "by": LAPAS, "text": "Pukul 09.00 WIB.", "final": True}],
    }
    return Feedback.model_validate(data | fields)


def test_every_private_field_has_a_reason() -> None:
    told = set(PublicFeedback.model_fields)
    assert set(_feedback.PRIVATE) == set(Feedback.model_fields) - told


def test_an_answered_question_is_a_page_of_it() -> None:
    open_answer = {"at": AT, "by": LAPAS, "text": "Kami tanyakan dulu."}
    inner = {"at": AT, "by": LAPAS, "text": "Catatan meja.", "public": False}
    final = {"at": AT, "by": LAPAS, "text": "Pukul 09.00 WIB.", "final": True}
    found: Any = schemaorg.to_jsonld(said(responses=[open_answer, inner, final]))
    assert (found["@context"], found["@type"]) == ("https://schema.org", "QAPage")
    question = found["mainEntity"]
    assert (question["@type"], question["answerCount"]) == ("Question", 2)
    assert question["@id"] == "tag:lapas-muarajati.go.id,2020:umpan/1"
    assert question["suggestedAnswer"]["text"] == "Kami tanyakan dulu."
    assert question["acceptedAnswer"] == {
        "@type": "Answer",
        "text": "Pukul 09.00 WIB.",
        "author": {"@type": "GovernmentOrganization", "@id": LAPAS["id"], "name": LAPAS["name"]},
        "datePublished": AT,
    }


def test_a_question_that_waits_stands_alone() -> None:
    found = schemaorg.to_jsonld(said(state="received", responses=[]))
    assert (found["@type"], found["answerCount"], found["text"]) == ("Question", 0, "Kapan?")


@pytest.mark.parametrize("kind", [kind for kind in FeedbackKind if kind != "question"])
def test_all_else_is_a_comment_with_replies(kind: FeedbackKind) -> None:
    found: Any = schemaorg.to_jsonld(said(kind=kind, article_id="tag:a.go.id,2020:artikel/1"))
    assert (found["@type"], found["genre"]) == ("Comment", _feedback.GENRES[kind])
    assert found["comment"]["text"] == "Pukul 09.00 WIB."
    assert found["parentItem"]["@id"] == "tag:a.go.id,2020:artikel/1"
    assert "answerCount" not in found


def test_a_minimal_page_says_no_answers() -> None:
    assert schemaorg.to_jsonld(said(), profile="google")["@type"] == "QAPage"
    found = schemaorg.to_jsonld(said(), profile="minimal")
    assert (found["@type"], found["text"]) == ("Question", "Kapan?")


@pytest.mark.parametrize("kind", FeedbackKind)
def test_secret_feedback_has_neither_name_nor_words(kind: FeedbackKind) -> None:
    found = schemaorg.to_jsonld(said(kind=kind, privacy="secret"))
    assert set(found) == {"@context", "@type", "genre", "creativeWorkStatus", "dateCreated"}


@given(model=strategies.feedback())
@settings(max_examples=sampling.count(20_000, 60))
def test_the_public_form_comes_back(model: Feedback) -> None:
    projected = schemaorg.projection(model)
    read = schemaorg.read(schemaorg.to_jsonld(model))
    assert read == ((projected,), ())
    assert schemaorg.projection(projected) == projected
    assert schemaorg.from_jsonld(schemaorg.to_jsonld(projected)) == projected
    assert schemaorg.from_html(f"<html>{schemaorg.script_tag(model)}</html>") == (projected,)


def test_a_projection_keeps_what_the_public_may_read() -> None:
    model = said(occurred_on="2020-10", region_code="36.72", place="Loket", category="Kunjungan")
    found = schemaorg.projection(model)
    lost = {"history", "channel", "agency", "rating"}
    for name in set(PublicFeedback.model_fields) - lost - {"privacy", "article_id"}:
        assert getattr(found, name) == getattr(model.to_public(), name), name
    assert schemaorg.projection(said(privacy="anonymous")).privacy is Privacy.PUBLIC
    assert schemaorg.projection(said(privacy="secret")).privacy is Privacy.SECRET


def test_questions_and_comments_of_others_are_read() -> None:
    asked = {
        "@type": "Question",
        "@id": "https://dinas.example.go.id/tanya/1",
        "name": "Jam layanan",
        "datePublished": AT,
        "author": {"@type": "Person", "name": "Rani Contoh"},
        "temporalCoverage": "kemarin",
        "suggestedAnswer": [
            {"@type": "Answer", "text": "Tidak tahu.", "datePublished": AT, "author": "Joko"},
            {
                "@type": "Answer",
                "text": "Pukul 09.00.",
                "datePublished": AT,
                "author": {"@type": "Organization", "name": "Dinas"},
            },
            {"@type": "Answer", "text": "Tanpa waktu."},
        ],
    }
    found = schemaorg.read(
        {"@context": "https://schema.org", "@type": "QAPage", "mainEntity": asked}
    )
    [question] = found.models
    assert isinstance(question, PublicFeedback)
    assert (question.kind, question.state) == (FeedbackKind.QUESTION, FeedbackState.RESPONDED)
    assert [answer.text for answer in question.responses] == ["Pukul 09.00."]
    told = {drop.path: drop.reason_en for drop in found.dropped}
    assert told["$.mainEntity.author"] == "no field takes this term"
    assert told["$.mainEntity.temporalCoverage"] == "is no date: 'kemarin'"
    assert told["$.mainEntity.suggestedAnswer[0].author"] == "no answer of an agency"
    word = schemaorg.from_jsonld({"@type": "Comment", "text": "Baik.", "dateCreated": AT})
    assert isinstance(word, PublicFeedback)
    assert (word.kind, word.privacy) == (FeedbackKind.COMMENT, Privacy.SECRET)


@given(model=strategies.feedback())
@settings(max_examples=sampling.count(20_000, 60))
def test_our_checker_finds_nothing_wrong(model: Feedback) -> None:
    document = schemaorg.to_jsonld(model)
    assert list(faults(document)) == []
    assert [one for one in schemaorg.check(document) if one.severity == "error"] == []


@given(number=st.integers(0, 9999), kind=KINDS, privacy=PRIVACY)
@settings(max_examples=sampling.count(1_000, 60))
def test_no_planted_personal_fact_gets_out(number: int, kind: FeedbackKind, privacy: str) -> None:
    nik, phone = f"327301410890{number:04}", f"08123456{number:04}"
    name, email = f"Rani{number}x Contohwati", f"rani.{number}@surel.example.com"
    facts = (nik, phone, name, email)
    words = f"Saya {name}, NIK {nik}, telepon {phone}, surel {email}."
    complaint = kind is FeedbackKind.COMPLAINT
    party = {"reported_party": f"Joko{number}x Misalnya"} if complaint else {}
    planted: Any = said(
        kind=kind,
        privacy=privacy,
        details=party | {"kind": kind},
        subject=f"Pesan {name}",
        text=f"{words} Terlapor {party.get('reported_party')}.",
        category=f"Perihal {email}",
        place=f"Rumah {name}",
        submitter={"name": name, "nik": nik, "phone": phone, "email": email},
        responses=[
            {"at": AT, "by": LAPAS, "text": f"Yth. {words}", "final": True},
            {"at": AT, "by": LAPAS, "text": "Catatan meja.", "public": False},
        ],
    )
    told = schemaorg.script_tag(planted)
    for fact in (*facts, f"+62{phone[1:]}", "Misalnya", "KODE-77", "Catatan meja"):
        assert fact not in told
