"""Questions of citizens with their answers, each on a page (tanya jawab)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from humaskit import schemaorg
from humaskit.models.agency import Agency
from humaskit.models.feedback import Feedback
from humaskit.models.feedback_kinds import FeedbackKind
from humaskit.models.public_feedback import PublicFeedback
from humaskit.models.slugs import make_slug
from humaskit.site._heads import View, framed, told, trail
from humaskit.site._shelf import Place, free


@dataclass(frozen=True, slots=True)
class QuestionPlace:
    """The page of a question, in its public form: its folder below the site's root."""

    question: PublicFeedback
    title: str
    folder: str


def question_places(
    feedback: Iterable[Feedback], taken: Iterable[str], at: datetime
) -> tuple[QuestionPlace, ...]:
    """Return a place for each question that was answered in public by then, the newest first.

    Nothing else of feedback has a page: a complaint or an aspiration concerns who sent it, and
    what is secret has no words.

    Args:
        feedback: In any order.
        taken: Folders that others have.
        at: The moment, aware.
    """
    used = set(taken)
    found: list[QuestionPlace] = []
    told_of = (one.to_public() for one in feedback if one.kind is FeedbackKind.QUESTION)
    shown = [one for one in told_of if _answered(one, at)]
    for one in sorted(shown, key=lambda one: (one.received_at, one.id or "")):
        title = one.subject or ""
        folder = free(f"tanya/{make_slug(title)}", used)
        used.add(folder)
        found.append(QuestionPlace(one, title, folder))
    return tuple(reversed(found))


def question(
    place: QuestionPlace, body: Agency | None, owner: Agency, base: str, listed: Sequence[Place]
) -> View:
    """The page of one question.

    Args:
        place: The question and its folder.
        body: Who must answer it, where that agency is known.
        owner: The agency at the top, whose feeds stand in for those of one that is not.
        base: The site's address.
        listed: The articles that are public.
    """
    shown = place.question
    whose, folder = (body, f"{body.slug}/") if body else (owner, "")
    url = f"{base}/{place.folder}/"
    return framed("../../", whose, folder, shown, url=url) | {
        "question": shown,
        "title": place.title,
        "agency": whose,
        "places": [one for one in listed if one.article.id == shown.article_id],
        "json_ld": [
            told(schemaorg.to_jsonld(shown)),
            trail(base, (place.title, f"{place.folder}/")),
        ],
    }


def _answered(shown: PublicFeedback, at: datetime) -> bool:
    times = [response.at for response in shown.responses]
    return shown.subject is not None and bool(times) and max(times) <= at
