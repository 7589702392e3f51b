"""A strategy for feedback."""

from datetime import datetime
from functools import cache

from hypothesis import strategies as st

from humaskit.models.feedback import (
    MOVES,
    Aspiration,
    Comment,
    Complaint,
    Decision,
    Details,
    Feedback,
    FeedbackKind,
    FeedbackState,
    InformationRequest,
    Privacy,
    Question,
    Response,
    Transition,
)
from humaskit.models.submitter import Submitter
from humaskit.testing._media import media
from humaskit.testing._people import NAMES, agency_refs
from humaskit.testing._times import partial_dates, regions, timeline
from humaskit.testing._words import language, line, maybe, ref, slug, text

_HANDLES = ("@rina@sosial.example", "https://sosial.example/users/b.s")
_ANSWERED = {FeedbackState.RESPONDED, FeedbackState.CLOSED}


@st.composite
def feedback(draw: st.DrawFn, public: bool | None = None) -> Feedback:  # noqa: FBT001 - the promised call is feedback(public=True)
    """Feedback of every kind, in every state, with every field.

    Args:
        draw: What hypothesis draws with; not given by the caller.
        public: True for feedback whose privacy is `public`, False for anonymous and secret, None
            for any.

    Returns:
        Valid feedback whose history is a legal way from `received` and in order.
    """
    levels = [each for each in Privacy if public is None or (each is Privacy.PUBLIC) is public]
    kind = draw(st.sampled_from(FeedbackKind))
    fields = draw(_life())
    fields |= {
        "id": draw(ref("aduan")),
        "tracking_code": draw(st.integers(1, 10**7).map("LPR-{:07}".format)),
        "kind": kind,
        "privacy": draw(st.sampled_from(levels)),
        "subject": draw(line()),
        "text": draw(text()),
        "language": draw(language()),
        "channel": draw(slug()),
        "occurred_on": draw(maybe(partial_dates())),
        "region_code": draw(maybe(regions())),
        "place": draw(maybe(line())),
        "category": draw(maybe(line())),
        "attachments": draw(st.lists(media(), max_size=2)),
        "agency": draw(maybe(agency_refs())),
        "article_id": draw(maybe(ref())),
    }
    erased = fields["erased_at"] is not None
    fields["details"] = draw(_details(kind, erased=erased))
    fields["submitter"] = draw(maybe(_submitters(erased=erased), 2))
    return Feedback.model_validate(fields)


@cache
@st.composite
def _life(draw: st.DrawFn) -> dict[str, object]:
    number = draw(st.integers(0, 6))
    received, *moments, last = draw(timeline(number + 2))
    state, history, responses = FeedbackState.RECEIVED, [], []
    for at in moments:
        if not MOVES[state]:
            break
        state = draw(st.sampled_from(sorted(MOVES[state])))
        history.append(_step(draw, state, at))
        if state in _ANSWERED:
            responses.append(_answer(draw, at, final=state is FeedbackState.CLOSED))
    rated = st.sampled_from([1, 2, 3, 4, 5, None]) if responses else st.none()
    return {
        "state": state,
        "received_at": received,
        "history": history,
        "responses": responses,
        "rating": draw(rated),
        "consent_at": draw(st.sampled_from([None, received])),
        "retention_until": draw(st.sampled_from([None, str(last.year + 6)])),
        "erased_at": draw(st.sampled_from([None, None, last])),
    }


def _step(draw: st.DrawFn, state: FeedbackState, at: datetime) -> Transition:
    return Transition(at=at, to=state, by=draw(maybe(line())), note=draw(maybe(text())))


def _answer(draw: st.DrawFn, at: datetime, *, final: bool) -> Response:
    return Response(
        at=at,
        by=draw(agency_refs()),
        text=draw(text()),
        public=draw(st.booleans()),
        final=final,
    )


@cache
@st.composite
def _details(draw: st.DrawFn, kind: FeedbackKind, *, erased: bool) -> Details:
    if kind is FeedbackKind.COMPLAINT:
        party = None if erased else draw(maybe(line()))
        return Complaint(
            supervised=draw(st.booleans()),
            reported_party=party,
            redacted=party is None and draw(st.booleans()),
        )
    if kind is FeedbackKind.INFORMATION_REQUEST:
        decision = draw(st.sampled_from([Decision.REFUSED, None, *Decision]))
        refused = decision is Decision.REFUSED
        return InformationRequest(
            purpose=draw(maybe(text())),
            extended=draw(st.booleans()),
            decision=decision,
            refusal_reason=draw(text()) if refused else None,
        )
    simple: dict[FeedbackKind, Details] = {
        FeedbackKind.ASPIRATION: Aspiration(),
        FeedbackKind.QUESTION: Question(),
        FeedbackKind.COMMENT: Comment(),
    }
    return simple[kind]


@cache
@st.composite
def _submitters(draw: st.DrawFn, *, erased: bool) -> Submitter:
    if erased or draw(st.integers(0, 3)) == 3:
        return Submitter(redacted=True)
    return Submitter(
        name=draw(maybe(st.sampled_from(NAMES), 2)),
        email=draw(maybe(st.sampled_from(["rina@example.com", "b.s+lapor@example.org"]), 2)),
        phone=draw(maybe(st.sampled_from(["+62 812-0000-0000", "(0911) 555-0100"]), 2)),
        address=draw(maybe(line(), 2)),
        nik=draw(maybe(st.integers(0, 10**10 - 1).map("367201{:010}".format), 2)),
        handle=draw(maybe(st.sampled_from(_HANDLES), 2)),
    )
