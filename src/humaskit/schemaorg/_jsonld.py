"""Models as JSON-LD."""

from typing import Final, Literal

from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.schemaorg import _agency, _article, _event
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
        *("organizer", "previousStartDate", "mainEntityOfPage", "inLanguage"),
    }
)
_MINIMAL: Final = frozenset(
    {
        *("headline", "name", "url", "datePublished", "dateModified", "publisher"),
        *("inLanguage", "startDate", "endDate", "location", "eventStatus", "organizer"),
    }
)


def to_jsonld(
    obj: Article | Agency | Event | Feedback, *, profile: Profile = "full"
) -> dict[str, object]:
    """Return a model as one JSON-LD document in the vocabulary of schema.org, release 30.0.

    Its `@id` is the model's own id. Contacts that are not public stay out; what schema.org cannot
    carry is listed with its reason in the table of each model.

    Args:
        obj: An article, an agency or an event.
        profile: `full` says all, `google` what Google's pages on Article, Organization and Event
            name (2026-09-08), `minimal` what identifies the thing.

    Raises:
        InvalidValueError: The model is feedback, whose public form is not written yet; or the
            profile is unknown.
    """
    if profile not in {"full", "google", "minimal"}:
        raise InvalidValueError(
            "schemaorg",
            "profile",
            "unknown_profile",
            f"Profil '{profile}' tidak dikenal: full, google, minimal",
            f"unknown profile '{profile}': full, google, minimal",
        )
    kind, properties = _described(obj)
    if profile != "full":
        wanted = _GOOGLE if profile == "google" else _MINIMAL
        properties = {term: value for term, value in properties.items() if term in wanted}
    return {"@context": CONTEXT, "@type": kind, "@id": obj.id} | properties


def _described(obj: Article | Agency | Event | Feedback) -> tuple[str, dict[str, object]]:
    match obj:
        case Article():
            return _article.article_type(obj), joined(_article.ROWS, obj)
        case Agency():
            return ORGANIZATION, joined(_agency.ROWS, obj)
        case Event():
            return "Event", joined(_event.ROWS, obj)
        case _:
            name = type(obj).__name__
            raise InvalidValueError(
                "schemaorg",
                "obj",
                "unsupported",
                f"{name} belum dapat ditulis sebagai schema.org",
                f"{name} cannot be written as schema.org yet",
            )
