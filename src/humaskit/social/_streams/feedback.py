"""The public form of feedback as an object of ActivityStreams."""

from typing import Final

from humaskit.models.feedback_kinds import FeedbackKind, FeedbackState
from humaskit.models.languages import is_indonesian
from humaskit.models.public_feedback import PublicFeedback, PublicResponse
from humaskit.social._streams.context import PUBLIC, Node, node, one_or_many
from humaskit.social._streams.parts import (
    in_language,
    moment,
    paragraphs,
    party,
    place,
    region,
    topics,
)

LOSSY: Final = {
    "agency": "it is the actor, who makes the words public",
    "channel": "ActivityStreams has no term for the way it came in",
    "occurred_on": "a day, where `startTime` is a time",
    "privacy": "says what is shown, and is not shown itself",
    "rating": "a mark for the answer, published in totals",
}
"""Public fields that ActivityStreams cannot carry, each with the reason."""

_SAID: Final = {
    FeedbackKind.COMPLAINT: ("Pengaduan warga", "A complaint"),
    FeedbackKind.ASPIRATION: ("Aspirasi warga", "A proposal"),
    FeedbackKind.INFORMATION_REQUEST: ("Permintaan informasi warga", "A request for information"),
    FeedbackKind.QUESTION: ("Pertanyaan warga", "A question"),
    FeedbackKind.COMMENT: ("Komentar warga", "A comment"),
}


def feedback_object(public: PublicFeedback) -> Node:
    """Return the public form: a question as Question, all else as Note, answers as `replies`.

    It is attributed to nobody: who wrote is never public, and the agency did not. So that no
    reader takes the words for the agency's, they stand as a quotation under what they are.

    Args:
        public: The public form, which has no room for who wrote it.
    """
    question = public.kind is FeedbackKind.QUESTION
    language = public.language or "id"
    kind = _SAID[public.kind][not is_indonesian(language)]
    words = f":</p><blockquote>{paragraphs(public.text)}</blockquote>" if public.text else ".</p>"
    return node(
        "Question" if question else "Note",
        id=public.id,
        to=[PUBLIC],
        **in_language("name", public.subject, language),
        **in_language("content", f"<p>{kind}{words}", language),
        published=moment(public.received_at),
        inReplyTo=public.article_id,
        location=one_or_many(
            [
                *([place(public.place)] if public.place else []),
                *([region(public.region_code)] if public.region_code else []),
            ]
        ),
        tag=topics([public.category] if public.category else []),
        closed=_closed(public) if question else None,
        replies=_replies(public, language),
    )


def _closed(public: PublicFeedback) -> str | bool | None:
    if public.state is not FeedbackState.CLOSED:
        return None
    return moment(public.history[-1].at) if public.history else True


def _replies(public: PublicFeedback, language: str) -> Node | None:
    answers = [_reply(answer, public.id, language) for answer in public.responses]
    return node("Collection", totalItems=len(answers), items=answers) if answers else None


def _reply(answer: PublicResponse, identity: str | None, language: str) -> Node:
    return node(
        "Note",
        attributedTo=party(answer.by),
        to=[PUBLIC],
        **in_language("content", paragraphs(answer.text), language),
        published=moment(answer.at),
        inReplyTo=identity,
    )
