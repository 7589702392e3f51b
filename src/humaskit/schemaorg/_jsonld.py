"""Models as JSON-LD."""

from typing import Final, Literal

from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.schemaorg import _agency, _article, _event, _feedback
from humaskit.schemaorg._nodes import ORGANIZATION
from humaskit.schemaorg._row import joined
from humaskit.schemaorg._values import CONTEXT

Profile = Literal["full", "google", "minimal"]
"""How much to say: all, what Google documents, or what identifies the thing."""

_GOOGLE: Final = frozenset(
    {
        *("headline", "image", "datePublished", "dateModified", "author", "publisher"),
        *("name", "alternateName", "url", "logo", "address", "contactPoint", "description"),
        *("foundingDate", "sameAs", "startDate", "endDate", "eventStatus", "location"),
        *("organizer", "previousStartDate", "mainEntityOfPage", "inLanguage", "text"),
        *("dateCreated", "answerCount", "acceptedAnswer", "suggestedAnswer", "comment"),
    }
)
_MINIMAL: Final = frozenset(
    {
        *("headline", "name", "url", "datePublished", "dateModified", "publisher"),
        *("inLanguage", "startDate", "endDate", "location", "eventStatus", "organizer"),
        "text",
    }
)


def to_jsonld(
    obj: Article | Agency | Event | Feedback, *, profile: Profile = "full"
) -> dict[str, object]:
    """Return a model as one JSON-LD document in the vocabulary of schema.org, release 30.0.

    Its `@id` is the model's own id. Contacts that are not public stay out; what schema.org cannot
    carry is listed with its reason in the table of each model. Of feedback only the public form
    is written, as `Feedback.to_public` gives it: a question that was answered as a QAPage, one
    that waits as a Question, all else as a Comment; secret feedback without `@id` and words.

    Args:
        obj: An article, an agency, an event or feedback.
        profile: `full` says all, `google` what Google's pages on Article, Organization, Event and
            QAPage name (2026-09-08), `minimal` what identifies the thing.

    Raises:
        InvalidValueError: The profile is unknown.
    """
    if profile not in {"full", "google", "minimal"}:
        raise InvalidValueError(
            "schemaorg",
            "profile",
            "unknown_profile",
            f"Profil '{profile}' tidak dikenal: full, google, minimal",
            f"unknown profile '{profile}': full, google, minimal",
        )
    kind, identity, properties = _described(obj)
    if profile != "full":
        wanted = _GOOGLE if profile == "google" else _MINIMAL
        properties = {term: value for term, value in properties.items() if term in wanted}
    thing = {"@type": kind} | ({"@id": identity} if identity else {}) | properties
    if "acceptedAnswer" in properties or "suggestedAnswer" in properties:
        thing = {"@type": "QAPage", "mainEntity": thing}
    return {"@context": CONTEXT} | thing


def _described(
    obj: Article | Agency | Event | Feedback,
) -> tuple[str, str | None, dict[str, object]]:
    match obj:
        case Article():
            return _article.article_type(obj), obj.id, joined(_article.ROWS, obj)
        case Agency():
            return ORGANIZATION, obj.id, joined(_agency.ROWS, obj)
        case Event():
            return "Event", obj.id, joined(_event.ROWS, obj)
        case _:
            return _feedback.described(obj)
