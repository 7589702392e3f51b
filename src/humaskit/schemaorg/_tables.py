"""All tables from model field to term, and the models that schema.org cannot carry at all."""

from typing import Final

from humaskit.models.agency import AgencyName
from humaskit.models.article_parts import Suppression
from humaskit.models.body import Body
from humaskit.models.event import MediaAccreditation
from humaskit.models.history import Approval
from humaskit.models.model import Model
from humaskit.models.public_feedback import PublicStep
from humaskit.schemaorg import _history as history
from humaskit.schemaorg import _media as media
from humaskit.schemaorg import _people as people
from humaskit.schemaorg import _places as places
from humaskit.schemaorg import _quotes as quotes
from humaskit.schemaorg import _references as references
from humaskit.schemaorg._agency import AGENCY, POLICIES
from humaskit.schemaorg._article import ARTICLE
from humaskit.schemaorg._event import EVENT
from humaskit.schemaorg._feedback import FEEDBACK, RESPONSE
from humaskit.schemaorg._row import Mapped, Row, Table

BODY: Final = Table(
    Body,
    "",
    (Row("content", "articleBody", lambda body: body.content),),
    lossy={"format": "the text of a body is told without its markup"},
)
"""Told with the article, as plain text."""

TABLES: Final[tuple[Mapped, ...]] = (
    *(ARTICLE, AGENCY, EVENT, FEEDBACK, RESPONSE, BODY, places.DATELINE, references.NUMBER),
    *(people.AGENCY_REF, people.OFFICIAL, people.CONTACT, people.ADDRESS, people.HOURS),
    *(quotes.QUOTE, quotes.SOURCE, quotes.REGULATION, quotes.CLAIM),
    *(media.IMAGE, media.VIDEO, media.AUDIO, media.DOCUMENT, media.RIGHTS),
    *(history.CHANGE, history.WITHDRAWAL, history.TRANSLATION),
    *(references.SERIES, references.SUBJECT, references.AUDIENCE, references.INTERACTION),
    *(references.SPEECH, references.POST, references.SOCIAL, references.IDENTIFIER),
    *(places.PLACE, places.VENUE, POLICIES),
)
"""One table for each model that is told, roots first."""

UNTOLD: Final[dict[type[Model], str]] = {
    AgencyName: "schema.org cannot say since when a name holds",
    Approval: "who cleared an article is internal",
    MediaAccreditation: "schema.org has no term for how the press gets in",
    PublicStep: "schema.org has no term for steps of handling",
    Suppression: "what rules skip is internal",
}
"""Parts that schema.org cannot carry as a whole, each with the reason."""
