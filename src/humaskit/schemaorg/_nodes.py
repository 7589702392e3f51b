"""The parts of models as nodes: agencies, people, places, quotes, sources, notes."""

from humaskit.models.audience import Audience
from humaskit.models.event import Venue
from humaskit.models.history import Change, ChangeKind, Translation, Withdrawal
from humaskit.models.people import AgencyRef, Capacity, ContactPoint, Official, PostalAddress
from humaskit.models.quotes import Quote, Source
from humaskit.models.releases import ReleaseNumber
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._values import (
    Node,
    full_date,
    instant,
    node,
)

ORGANIZATION = "GovernmentOrganization"
"""The type of every agency."""
RELEASE_NUMBER = "nomor siaran pers"
"""The scheme of release numbers."""
WITHDRAWN = "pencabutan"
"""The genre of the notice on a withdrawal."""
CHANGES = {ChangeKind.CORRECTION: "ralat", ChangeKind.CLARIFICATION: "klarifikasi"}
"""The genres of notes on changes; an update corrects nothing."""


def agency_ref(agency: AgencyRef) -> Node:
    """An agency as another object names it."""
    found: Node = {"@type": ORGANIZATION, "@id": agency.id, "name": agency.name}
    if agency.acronym:
        found["alternateName"] = agency.acronym
    if agency.url:
        found["url"] = percent_encoded(agency.url)
    return found


def person(official: Official) -> Node:
    """A person with post and agency; an acting capacity stands before the post."""
    post = official.post
    if post and official.capacity is not Capacity.DEFINITIVE:
        post = f"{official.capacity.value.capitalize()}. {post}"
    return node(
        "Person",
        name=official.name,
        honorificPrefix=official.honorific_prefix,
        honorificSuffix=official.honorific_suffix,
        jobTitle=post,
        worksFor=official.agency and agency_ref(official.agency),
    )


def keyword(topic: str) -> str | Node:
    """A topic; one with a comma in it is a term of its own, since readers part texts there."""
    return node("DefinedTerm", name=topic) if "," in topic else topic


def region(code: str) -> Node:
    """A region by its Kemendagri code; the map gives no names here."""
    return node("AdministrativeArea", identifier=identifier("Kemendagri", code))


def identifier(scheme: str, value: str) -> Node:
    """A code of another system."""
    return node("PropertyValue", propertyID=scheme, value=value)


def release_number(number: ReleaseNumber) -> Node:
    """A release number, as printed."""
    return identifier(RELEASE_NUMBER, number.text)


def address(postal: PostalAddress) -> Node:
    """A postal address."""
    return node(
        "PostalAddress",
        streetAddress=postal.street,
        addressLocality=postal.locality,
        postalCode=postal.postal_code,
        addressCountry=postal.country,
    )


def contact(point: ContactPoint) -> Node | None:
    """A way to reach an agency, or None where it is not for the public."""
    if not point.public:
        return None
    return node(
        "ContactPoint",
        name=point.name,
        contactType=point.role,
        telephone=point.phone,
        email=point.email,
        url=point.url and percent_encoded(point.url),
        description=point.hours,
    )


def place(venue: Venue) -> Node:
    """A place that people go to."""
    return node(
        "Place",
        name=venue.name,
        address=venue.address and address(venue.address),
        latitude=venue.latitude,
        longitude=venue.longitude,
        containedInPlace=venue.region_code and region(venue.region_code),
    )


def named_place(name: str) -> Node:
    """A place known by its name only."""
    return node("Place", name=name)


def quotation(quote: Quote) -> Node:
    """Words that somebody said."""
    return node(
        "Quotation",
        text=quote.text,
        creator=person(quote.speaker),
        inLanguage=quote.language,
        dateCreated=quote.said_on and full_date(quote.said_on),
        locationCreated=quote.place and named_place(quote.place),
        citation=quote.source and cited(quote.source),
    )


def cited(source: Source) -> Node:
    """A work that a statement rests on."""
    return node(
        "CreativeWork",
        name=source.title,
        publisher=node("Organization", name=source.publisher) if source.publisher else None,
        url=source.url and percent_encoded(source.url),
        datePublished=source.published_on and full_date(source.published_on),
    )


def correction(change: Change) -> Node | None:
    """A note on a correction or clarification, or None for an update."""
    if change.kind is ChangeKind.UPDATE:
        return None
    return node(
        "CorrectionComment",
        text=change.note,
        datePublished=instant(change.at),
        genre=CHANGES[change.kind],
        version=change.version,
    )


def taken_back(withdrawal: Withdrawal) -> Node:
    """The notice on a withdrawal, with what stays at the address as its status."""
    return node(
        "CorrectionComment",
        text=withdrawal.reason,
        datePublished=instant(withdrawal.at),
        genre=WITHDRAWN,
        creativeWorkStatus=withdrawal.mode.value,
        url=withdrawal.alternative_url and percent_encoded(withdrawal.alternative_url),
    )


def translation(other: Translation) -> Node:
    """The same article in another language."""
    url = percent_encoded(other.url)
    return node("NewsArticle", id=other.id, url=url, inLanguage=other.language)


def audience(group: Audience) -> Node:
    """A group of people, and where they live."""
    areas = [region(code) for code in group.region_codes]
    return node("Audience", audienceType=group.group, geographicArea=areas)
