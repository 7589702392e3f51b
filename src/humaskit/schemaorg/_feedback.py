"""The table of feedback: each field that the public may read, and the term that carries it."""

from typing import Final

from humaskit.models.feedback import Feedback
from humaskit.models.feedback_kinds import FeedbackKind
from humaskit.models.public_feedback import PublicFeedback, PublicResponse
from humaskit.schemaorg._people import AGENCY_REF
from humaskit.schemaorg._places import named_place
from humaskit.schemaorg._references import keyword
from humaskit.schemaorg._regions import region
from humaskit.schemaorg._row import Row, Table, kept
from humaskit.schemaorg._values import Node, instant, node

GENRES: Final = {
    FeedbackKind.COMPLAINT: "pengaduan",
    FeedbackKind.ASPIRATION: "aspirasi",
    FeedbackKind.INFORMATION_REQUEST: "permintaan informasi",
    FeedbackKind.QUESTION: "pertanyaan",
    FeedbackKind.COMMENT: "komentar",
}


def public_form(feedback: Feedback | PublicFeedback) -> Node:
    """Return the public form of feedback as a node.

    A question is a Question, all else a Comment. Secret feedback has neither `@id` nor words.
    """
    public = feedback.to_public() if isinstance(feedback, Feedback) else feedback
    kind = "Question" if public.kind is FeedbackKind.QUESTION else "Comment"
    return FEEDBACK.tell(public, node(kind, id=public.id))


def _answers(feedback: PublicFeedback, *, final: bool) -> list[Node] | None:
    if feedback.kind is not FeedbackKind.QUESTION:
        return None
    return [RESPONSE.node(one) for one in feedback.responses if one.final is final]


def _replies(feedback: PublicFeedback) -> list[Node] | None:
    if feedback.kind is FeedbackKind.QUESTION:
        return None
    return [RESPONSE.node(one) | {"@type": "Comment"} for one in feedback.responses]


def _count(feedback: PublicFeedback) -> int | None:
    said = feedback.kind is FeedbackKind.QUESTION and feedback.id is not None
    return len(feedback.responses) if said else None


RESPONSE: Final = Table(
    PublicResponse,
    "Answer",
    (
        kept("text", "text"),
        Row("by", "author", lambda r: AGENCY_REF.node(r.by)),
        Row("at", "datePublished", lambda r: instant(r.at)),
    ),
    within={"final": "acceptedAnswer"},
)


FEEDBACK: Final = Table(
    PublicFeedback,
    "Comment",
    (
        kept("id", "identifier"),
        Row("kind", "genre", lambda f: GENRES[f.kind]),
        Row("state", "creativeWorkStatus", lambda f: f.state.value),
        kept("subject", "name"),
        kept("text", "text"),
        kept("language", "inLanguage"),
        Row("received_at", "dateCreated", lambda f: instant(f.received_at)),
        kept("occurred_on", "temporalCoverage"),
        Row("region_code", "contentLocation", lambda f: f.region_code and region(f.region_code)),
        Row("place", "contentLocation", lambda f: f.place and named_place(f.place)),
        Row("category", "keywords", lambda f: f.category and keyword(f.category)),
        Row(
            "article_id",
            "parentItem",
            lambda f: f.article_id and node("CreativeWork", id=f.article_id),
        ),
        Row("responses", "answerCount", _count, when="kind"),  # none is a number, too
        Row("responses", "acceptedAnswer", lambda f: _answers(f, final=True)),
        Row("responses", "suggestedAnswer", lambda f: _answers(f, final=False)),
        Row("responses", "comment", _replies),
    ),
    lossy={
        "agency": "schema.org has no term for who must answer; each answer names who did",
        "channel": "schema.org has no term for the way a comment came in",
        "history": "schema.org has no term for steps of handling; the status is the last one",
        "privacy": "schema.org does not tell anonymous from public; what is secret has no words",
        "rating": "a mark for the answer, published in totals",
    },
)

PRIVATE: Final = {
    "attachments": "what came with it is never public",
    "consent_at": "belongs to the submitter",
    "details": "the kind says it; whom a complaint is about is never public",
    "erased_at": "belongs to the submitter",
    "retention_until": "belongs to the submitter",
    "schema_version": "belongs to the stored form",
    "submitter": "who wrote is never public",
    "tracking_code": "whoever holds it can ask in the citizen's place",
    "type": "the @type says it",
}
"""Fields of feedback that its public form does not have, each with the reason."""
