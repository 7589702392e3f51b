"""One thing as one node, without the context: what documents, lists and graphs are made of."""

from typing import Final, Literal, TypeAlias

from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.models.public_feedback import PublicFeedback
from humaskit.schemaorg._agency import AGENCY, agency_type
from humaskit.schemaorg._article import ARTICLE, article_type
from humaskit.schemaorg._event import EVENT
from humaskit.schemaorg._feedback import public_form
from humaskit.schemaorg._values import Node

Thing: TypeAlias = Article | Agency | Event | Feedback | PublicFeedback
"""What can be told in JSON-LD; of feedback only the public form is."""

Profile = Literal["full", "google", "minimal"]
"""How much to say: all, what Google documents, or what identifies the thing."""

_GOOGLE: Final = frozenset(
    {
        *("@type", "@id"),
        *("headline", "image", "datePublished", "dateModified", "author", "publisher"),
        *("name", "alternateName", "url", "logo", "address", "contactPoint", "description"),
        *("foundingDate", "sameAs", "startDate", "endDate", "eventStatus", "location"),
        *("organizer", "previousStartDate", "mainEntityOfPage", "inLanguage", "text"),
        *("dateCreated", "answerCount", "acceptedAnswer", "suggestedAnswer", "comment"),
    }
)
_MINIMAL: Final = frozenset(
    {
        *("@type", "@id"),
        *("headline", "name", "url", "datePublished", "dateModified", "publisher"),
        *("inLanguage", "startDate", "endDate", "location", "eventStatus", "organizer"),
        "text",
    }
)


def told(thing: Thing, profile: Profile) -> Node:
    """Return a thing as a node without `@context`.

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
    found = _told(thing)
    if profile != "full":
        wanted = _GOOGLE if profile == "google" else _MINIMAL
        found = {term: value for term, value in found.items() if term in wanted}
    if "acceptedAnswer" in found or "suggestedAnswer" in found:
        return {"@type": "QAPage", "mainEntity": found}
    return found


def _told(thing: Thing) -> Node:
    match thing:
        case Article():
            return ARTICLE.tell(thing, {"@type": article_type(thing), "@id": thing.id})
        case Agency():
            return AGENCY.tell(thing, {"@type": agency_type(thing), "@id": thing.id})
        case Event():
            return EVENT.tell(thing, {"@type": EVENT.node_type, "@id": thing.id})
        case _:
            return public_form(thing)
