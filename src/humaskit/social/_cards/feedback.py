"""The head of a page that shows feedback in its public form: a question and its answer."""

from typing import Final

from humaskit.models.feedback import Feedback
from humaskit.models.feedback_kinds import FeedbackKind
from humaskit.models.languages import is_indonesian
from humaskit.models.public_feedback import PublicFeedback
from humaskit.social._cards.facts import Facts

_UNSAID: Final = ("Umpan balik", "Feedback")


def facts(feedback: Feedback | PublicFeedback) -> Facts:
    """Return what a page of feedback says; of secret feedback nothing but that it is some."""
    public = feedback.to_public() if isinstance(feedback, Feedback) else feedback
    language = public.language or "id"
    answers = [response.text for response in public.responses]
    return Facts(
        title=public.subject or _UNSAID[0 if is_indonesian(language) else 1],
        description=next(reversed(answers), public.text or ""),
        url=None,
        language=language,
        site=public.agency.name if public.agency else None,
        robots=None if _may_be_found(public) else "noindex",
    )


def _may_be_found(public: PublicFeedback) -> bool:
    """Whether search engines may list it: a question with its answer helps others too."""
    return public.kind is FeedbackKind.QUESTION and bool(public.responses)
