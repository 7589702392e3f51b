"""The public form of feedback as schema.org can carry it."""

from humaskit.models.feedback_kinds import FeedbackKind, Privacy
from humaskit.models.public_feedback import PublicFeedback, PublicResponse
from humaskit.schemaorg import _projected_parts as parts

_CARRIED = (
    *("id", "kind", "state", "subject", "text", "language", "received_at", "occurred_on"),
    *("region_code", "place", "category", "article_id"),
)


def feedback(public: PublicFeedback) -> PublicFeedback:
    """Return feedback that was read: what has words is public, what has none is secret."""
    carried = {name: getattr(public, name) for name in _CARRIED}
    answers = sorted(public.responses, key=lambda answer: not _settles(public, answer))
    return PublicFeedback(
        **carried,
        privacy=Privacy.PUBLIC if public.id else Privacy.SECRET,
        responses=tuple(
            sorted(
                parts.distinct(_response(public, answer) for answer in answers),
                key=lambda answer: answer.at,
            )
        ),
    )


def _settles(public: PublicFeedback, answer: PublicResponse) -> bool:
    return answer.final and public.kind is FeedbackKind.QUESTION


def _response(public: PublicFeedback, answer: PublicResponse) -> PublicResponse:
    """Return an answer; only of a question does schema.org say which one settles it."""
    return PublicResponse(
        at=answer.at,
        by=parts.agency(answer.by),
        text=answer.text,
        final=_settles(public, answer),
    )
