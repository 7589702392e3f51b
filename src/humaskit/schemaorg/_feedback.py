"""The table of feedback: each field that the public may read, and the term that carries it."""

from typing import Final

from humaskit.models.feedback import Feedback
from humaskit.models.feedback_kinds import FeedbackKind
from humaskit.models.public_feedback import PublicFeedback, PublicResponse
from humaskit.schemaorg import _nodes as nodes
from humaskit.schemaorg._row import Row, Table
from humaskit.schemaorg._values import Node, instant, node

GENRES: Final = {
    FeedbackKind.COMPLAINT: "pengaduan",
    FeedbackKind.ASPIRATION: "aspirasi",
    FeedbackKind.INFORMATION_REQUEST: "permintaan informasi",
    FeedbackKind.QUESTION: "pertanyaan",
    FeedbackKind.COMMENT: "komentar",
}


def told(feedback: Feedback | PublicFeedback) -> Node:
    """Return the public form of feedback as a node.

    A question is a Question, all else a Comment. Secret feedback has neither `@id` nor words.
    """
    public = feedback.to_public() if isinstance(feedback, Feedback) else feedback
    kind = "Question" if public.kind is FeedbackKind.QUESTION else "Comment"
    return TABLE.tell(public, node(kind, id=public.id))


def _answers(feedback: PublicFeedback, *, final: bool) -> list[Node] | None:
    if feedback.kind is not FeedbackKind.QUESTION:
        return None
    return [_answer("Answer", one) for one in feedback.responses if one.final is final]


def _replies(feedback: PublicFeedback) -> list[Node] | None:
    if feedback.kind is FeedbackKind.QUESTION:
        return None
    return [_answer("Comment", one) for one in feedback.responses]


def _count(feedback: PublicFeedback) -> int | None:
    said = feedback.kind is FeedbackKind.QUESTION and feedback.id is not None
    return len(feedback.responses) if said else None


def _answer(kind: str, response: PublicResponse) -> Node:
    return node(
        kind,
        text=response.text,
        author=nodes.agency_ref(response.by),
        datePublished=instant(response.at),
    )


TABLE: Final[Table[PublicFeedback]] = Table(
    Row("id", "identifier", lambda f: f.id),
    Row("kind", "genre", lambda f: GENRES[f.kind]),
    Row("state", "creativeWorkStatus", lambda f: f.state.value),
    Row("subject", "name", lambda f: f.subject),
    Row("text", "text", lambda f: f.text),
    Row("language", "inLanguage", lambda f: f.language),
    Row("received_at", "dateCreated", lambda f: instant(f.received_at)),
    Row("occurred_on", "temporalCoverage", lambda f: f.occurred_on),
    Row("region_code", "contentLocation", lambda f: f.region_code and nodes.region(f.region_code)),
    Row("place", "contentLocation", lambda f: f.place and nodes.named_place(f.place)),
    Row("category", "keywords", lambda f: f.category and nodes.keyword(f.category)),
    Row(
        "article_id", "parentItem", lambda f: f.article_id and node("CreativeWork", id=f.article_id)
    ),
    Row("kind", "answerCount", _count),  # the number of no answers is told, too
    Row("responses", "acceptedAnswer", lambda f: _answers(f, final=True)),
    Row("responses", "suggestedAnswer", lambda f: _answers(f, final=False)),
    Row("responses", "comment", _replies),
)

LOSSY: Final = {
    "agency": "schema.org has no term for who must answer; each answer names who did",
    "attachments": "what came with it is never public",
    "channel": "schema.org has no term for the way a comment came in",
    "consent_at": "belongs to the submitter",
    "details": "the kind says it; whom a complaint is about is never public",
    "erased_at": "belongs to the submitter",
    "history": "schema.org has no term for steps of handling; the status is the last one",
    "privacy": "says what is shown, and is not shown itself",
    "rating": "a mark for the answer, published in totals",
    "retention_until": "belongs to the submitter",
    "schema_version": "belongs to the stored form",
    "submitter": "who wrote is never public",
    "tracking_code": "whoever holds it can ask in the citizen's place",
    "type": "the @type says it",
}
"""Fields that schema.org cannot or must not carry, each with the reason."""
