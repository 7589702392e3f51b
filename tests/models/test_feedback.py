"""Feedback is one thing: kind and details, state and history, answers and their times agree."""

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError

from humaskit import Feedback
from humaskit.errors import InvalidValueError
from humaskit.models.erasure import erase
from humaskit.models.feedback import (
    MOVES,
    Comment,
    Complaint,
    FeedbackKind,
    FeedbackState,
    InformationRequest,
    Question,
)
from humaskit.models.masking import mask_facts

RECEIVED = datetime(2020, 10, 12, 2, tzinfo=UTC)
AGENCY = {"id": "tag:muarajati.go.id,2020:agency/lapas", "name": "Lapas Muarajati"}
KINDS = ["complaint", "aspiration", "information_request", "question", "comment"]


def raw(**fields: object) -> dict[str, object]:
    whole: dict[str, object] = {
        "id": "tag:muarajati.go.id,2020:feedback/1",
        "tracking_code": "MJ-0001",
        "kind": "question",
        "subject": "Jam kunjungan",
        "text": "Kapan jam kunjungan?",
        "channel": "website",
        "received_at": RECEIVED,
    }
    return {name: value for name, value in (whole | fields).items() if value is not ...}


def feedback(**fields: object) -> Feedback:
    return Feedback.model_validate(raw(**fields))


def codes(**fields: object) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        feedback(**fields)
    return [fault["type"] for fault in caught.value.errors()]


def step(to: str, minutes: int = 0, **fields: object) -> dict[str, object]:
    return {"at": RECEIVED + timedelta(minutes=minutes), "to": to} | fields


def answer(minutes: int = 0, **fields: object) -> dict[str, object]:
    return {"at": RECEIVED + timedelta(minutes=minutes), "by": AGENCY, "text": "Pukul 9."} | fields


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("details", [..., None, {}, {"kind": None}])
def test_details_are_made_from_the_kind(kind: str, details: object) -> None:
    made = feedback(kind=kind, details=details)
    assert made.kind is FeedbackKind(kind)
    assert made.details.kind == kind
    assert Feedback.model_validate_json(made.model_dump_json()) == made


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("outer", [..., None])
def test_the_kind_is_taken_from_the_details(kind: str, outer: object) -> None:
    assert feedback(kind=outer, details={"kind": kind}).kind == kind


def test_the_kind_is_taken_from_details_that_are_objects() -> None:
    assert feedback(kind=..., details=Comment()).kind is FeedbackKind.COMMENT
    assert feedback(kind=FeedbackKind.COMMENT, details=Comment()).details == Comment()


def test_what_was_given_is_left_alone() -> None:
    given = raw(kind="complaint", details={"supervised": True})
    Feedback.model_validate(given)
    assert given["details"] == {"supervised": True}


def test_details_of_a_kind_keep_their_fields() -> None:
    complaint = feedback(kind="complaint", details={"supervised": True, "reported_party": "Loket"})
    assert isinstance(complaint.details, Complaint)
    assert (complaint.details.supervised, complaint.details.reported_party) == (True, "Loket")


def test_kinds_that_do_not_fit() -> None:
    assert codes(kind="comment", details={"kind": "question"}) == ["humas.feedback.kind_mismatch"]
    assert codes(kind="comment", details=Question()) == ["humas.feedback.kind_mismatch"]
    assert codes(kind=...) == ["humas.feedback.kind_missing"]
    assert codes(kind="praise") == ["humas.feedback.kind_unknown"]
    assert codes(kind=["comment"]) == ["humas.feedback.kind_unknown"]
    assert codes(kind="comment", details={"supervised": True}) == ["extra_forbidden"]
    assert codes(kind="comment", details="x") == ["model_attributes_type"]


def test_what_is_no_object_is_no_feedback() -> None:
    with pytest.raises(ValidationError) as caught:
        Feedback.model_validate("feedback")
    assert [fault["type"] for fault in caught.value.errors()] == ["model_type"]
    given = feedback()
    assert Feedback.model_validate(given) is given


def test_the_kind_changes_with_its_details() -> None:
    changed = feedback().replace(kind="comment", details=Comment())
    assert changed.kind is FeedbackKind.COMMENT
    with pytest.raises(ValidationError):
        feedback().replace(kind="comment", details=Question())


LEGAL = {
    "received": {"verified", "rejected"},
    "verified": {"rejected", "forwarded", "in_progress", "responded"},
    "rejected": set[str](),
    "forwarded": {"verified", "forwarded", "in_progress", "responded"},
    "in_progress": {"forwarded", "responded"},
    "responded": {"in_progress", "closed"},
    "closed": {"reopened"},
    "reopened": {"forwarded", "in_progress", "responded"},
}
WAY = {
    "received": ["received"],
    "verified": ["verified"],
    "rejected": ["rejected"],
    "forwarded": ["verified", "forwarded"],
    "in_progress": ["verified", "in_progress"],
    "responded": ["verified", "responded"],
    "closed": ["verified", "responded", "closed"],
    "reopened": ["verified", "responded", "closed", "reopened"],
}


def test_every_state_has_its_row() -> None:
    assert set(LEGAL) == set(WAY) == {state.value for state in FeedbackState} == set(MOVES)


@pytest.mark.parametrize("one", LEGAL)
@pytest.mark.parametrize("other", LEGAL)
def test_every_state_and_move(one: str, other: str) -> None:
    history = [step(to) for to in [*WAY[one], other]]
    answers = [answer(final=True)]
    if other in LEGAL[one]:
        assert feedback(state=other, history=history, responses=answers).state == other
    else:
        assert codes(state=other, history=history, responses=answers) == [
            "humas.feedback.illegal_transition"
        ]


def test_the_first_step_leaves_received() -> None:
    assert codes(state="forwarded", history=[step("forwarded")]) == [
        "humas.feedback.illegal_transition"
    ]
    assert feedback(state="received", history=[step("received")]).history[0].to == "received"


def test_the_state_is_where_the_last_step_led() -> None:
    assert codes(state="received", history=[step("verified")]) == ["humas.feedback.state_disagrees"]
    assert feedback(state="verified").state is FeedbackState.VERIFIED


def test_steps_and_answers_stand_in_order() -> None:
    late_first = [step("verified", 2), step("forwarded", 1)]
    unordered = ["humas.feedback.unordered"]
    assert codes(state="forwarded", history=late_first) == unordered
    assert codes(state="verified", history=[step("verified", -1)]) == unordered
    assert codes(responses=[answer(2), answer(1)]) == unordered
    assert codes(responses=[answer(-1)]) == unordered
    assert len(feedback(responses=[answer(1), answer(1), answer(2)]).responses) == 3


def test_responded_means_a_response() -> None:
    assert codes(state="responded") == ["humas.feedback.responded_without_response"]
    assert feedback(state="responded", responses=[answer()]).responses[0].final is False


def test_closed_means_a_final_response_or_a_note_why() -> None:
    code = ["humas.feedback.closed_without_answer"]
    way = [step("verified"), step("responded")]
    assert codes(state="closed", responses=[answer()]) == code
    assert codes(state="closed", responses=[answer()], history=[*way, step("closed")]) == code
    timeout = [*way, step("closed", note="Sepuluh hari kerja tanpa balasan.")]
    assert feedback(state="closed", responses=[answer()], history=timeout).state == "closed"
    assert feedback(state="closed", responses=[answer(), answer(final=True)]).state == "closed"


def test_only_an_answer_is_rated() -> None:
    assert codes(rating=5) == ["humas.feedback.rated_without_response"]
    assert feedback(rating=1, responses=[answer()]).rating == 1
    assert codes(rating=6, responses=[answer()]) == ["less_than_equal"]


def test_a_refusal_states_its_reason() -> None:
    refused: dict[str, object] = {"kind": "information_request", "decision": "refused"}
    code = ["humas.information_request.refused_without_reason"]
    assert codes(kind="information_request", details=refused) == code
    reasoned = feedback(kind=..., details=refused | {"refusal_reason": "Dikecualikan."})
    assert isinstance(reasoned.details, InformationRequest)
    assert feedback(kind=..., details=refused | {"decision": "granted"}).kind
    assert codes(kind="information_request", details={"extended": 2}) == ["bool_parsing"]


def test_retention_does_not_end_before_the_receipt() -> None:
    code = ["humas.feedback.retention_before_received"]
    assert codes(retention_until="2020-10-11") == code
    assert codes(retention_until="2019") == code
    for day in ("2020-10-12", "2020-10", "2020", "2025"):
        assert feedback(retention_until=day).retention_until == day


def test_erased_means_without_personal_data() -> None:
    later = RECEIVED + timedelta(days=1)
    assert codes(erased_at=RECEIVED - timedelta(1)) == ["humas.feedback.erased_before_received"]
    assert codes(erased_at=later, submitter={"name": "Sari Melati"}) == [
        "humas.feedback.erased_with_data"
    ]
    gone = feedback(erased_at=later, submitter={"redacted": True})
    assert gone.erased_at == later


def personal(**fields: object) -> Feedback:
    return feedback(
        kind="complaint",
        details={"reported_party": "Bagas Wirawan"},
        submitter={"name": "Sari Melati", "phone": "0812-0000-1234", "nik": "3671014107900001"},
        subject="Keluhan sari  melati",
        text="Saya Sari Melati (+62 812 0000 1234), NIK 3671014107900001, dan Bagas Wirawan.",
        place="Rumah Sari Melati",
        category="Loket",
        region_code="36.71.01.1001",
        occurred_on="2020-10-11",
        attachments=[{"kind": "document", "url": "https://lapas-muarajati.go.id/ktp.pdf"}],
        state="responded",
        history=[step("verified", by="Meja 1", note="Telepon Sari Melati."), step("responded")],
        responses=[
            answer(1, text="Yth. Sari Melati, terima kasih."),
            answer(2, text="Catatan dalam.", public=False),
        ],
        rating=4,
        **fields,
    )


FACTS = ["sari", "melati", "0812", "1234", "4107900001", "bagas", "wirawan", "ktp", "MJ-0001"]


def shown(text: str) -> list[str]:
    return [fact for fact in FACTS if fact.lower() in text.lower()]


def test_the_public_part_of_public_feedback() -> None:
    public = personal().to_public()
    assert shown(public.model_dump_json(context={"reveal_pii": True})) == []
    assert public.text == "Saya *** (***), NIK ***, dan ***."
    assert (public.place, public.region_code) == ("Rumah ***", "36.71.01.1001")
    assert (public.occurred_on, public.category, public.rating) == ("2020-10-11", "Loket", 4)
    assert [response.text for response in public.responses] == ["Yth. ***, terima kasih."]
    assert [given.to for given in public.history] == ["verified", "responded"]


def test_the_public_part_of_anonymous_feedback_does_not_point_to_its_writer() -> None:
    public = personal(privacy="anonymous").to_public()
    assert shown(public.model_dump_json()) == []
    assert (public.place, public.occurred_on, public.region_code) == (None, None, "36.71")
    assert public.subject == "Keluhan ***"


def test_the_public_part_of_secret_feedback_is_kind_state_and_dates() -> None:
    public = personal(privacy="secret").to_public()
    assert set(public.model_dump(exclude_none=True, exclude_defaults=True)) == {
        "kind",
        "state",
        "privacy",
        "received_at",
        "history",
    }
    assert set(public.history[0].model_dump()) == {"at", "to"}


def test_the_public_part_of_bare_feedback() -> None:
    public = feedback().to_public()
    assert (public.text, public.place, public.category) == ("Kapan jam kunjungan?", None, None)
    assert public.responses == ()


def test_erasing_leaves_what_was_said_without_who_said_it() -> None:
    at = RECEIVED + timedelta(days=400)
    erased = erase(personal(), at)
    assert shown(erased.model_dump_json(context={"reveal_pii": True})) == ["MJ-0001"]
    assert erased.erased_at == at
    assert erased.submitter is not None
    assert erased.submitter.redacted
    assert erased.attachments == ()
    assert erased.responses[1].text == "Catatan dalam."
    assert erased.history[0].note == "Telepon ***."
    assert erase(erased, at + timedelta(days=1)) is erased


def test_erasing_feedback_that_knows_nobody() -> None:
    assert erase(feedback(), RECEIVED) == feedback(erased_at=RECEIVED)


@pytest.mark.parametrize("at", [datetime(2021, 1, 1), RECEIVED - timedelta(seconds=1)])  # noqa: DTZ001 - refused for that
def test_erasing_at_an_impossible_time(at: datetime) -> None:
    with pytest.raises(InvalidValueError) as caught:
        erase(personal(), at)
    assert caught.value.code == "humas.feedback.erasure_time"


@pytest.mark.parametrize(
    ("text", "facts", "expected"),
    [
        ("Ani dan Anita", ["Ani"], "*** dan Anita"),
        ("Al", ["Al"], "Al"),
        ("Satu - - - - dua 12345", ["- - - -", "1 2 3 4 5"], "Satu *** dua 12345"),
        ("Jl. Mawar No. 3 (depan)", ["Jl. Mawar No. 3"], "*** (depan)"),
        ("Sari Melati dan Sari", ["Sari", "Sari Melati"], "*** dan ***"),
        ("081200001234", ["+62 812-0000-1234"], "***"),
        ("x0812000012345", ["081200001234"], "x0812000012345"),
        ("3671014107900001 dan 12345678901234567", [], "367101********** dan 12345678901234567"),
        ("a@b.example dan a.*", ["a.*"], "a@b.example dan ***"),
    ],
)
def test_masking_of_facts(text: str, facts: list[str], expected: str) -> None:
    assert mask_facts(text, facts) == expected
