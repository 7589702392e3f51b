"""The tables of agencies as others name them, people, contacts, addresses and hours."""

from typing import Final

from humaskit.models.hours import OpeningHours
from humaskit.models.people import AgencyRef, Capacity, ContactPoint, Official, PostalAddress
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._regions import province_name
from humaskit.schemaorg._row import Row, Table, kept
from humaskit.schemaorg._values import Node, member

ORGANIZATION: Final = "GovernmentOrganization"
"""The type of an agency."""
OFFICE: Final = "GovernmentOffice"
"""The type of an agency, or of a place of it, that people can go to."""
TOLL_FREE: Final = "TollFree"
"""What schema.org calls a line whose calls cost nothing."""

AGENCY_REF: Final = Table(
    AgencyRef,
    ORGANIZATION,
    (
        kept("id", "@id"),
        kept("name", "name"),
        kept("acronym", "alternateName"),
        Row("url", "url", lambda a: a.url and percent_encoded(a.url)),
    ),
)


def job_title(official: Official) -> str | None:
    """Return a post; an acting capacity stands before it."""
    post = official.post
    if post and official.capacity is not Capacity.DEFINITIVE:
        return f"{official.capacity.value.capitalize()}. {post}"
    return post


OFFICIAL: Final = Table(
    Official,
    "Person",
    (
        kept("name", "name"),
        kept("honorific_prefix", "honorificPrefix"),
        kept("honorific_suffix", "honorificSuffix"),
        Row("post", "jobTitle", job_title),
        Row("agency", "worksFor", lambda o: o.agency and AGENCY_REF.node(o.agency)),
    ),
    within={"capacity": "jobTitle"},
)

ADDRESS: Final = Table(
    PostalAddress,
    "PostalAddress",
    (
        kept("street", "streetAddress"),
        kept("locality", "addressLocality"),
        Row("region_code", "addressRegion", lambda a: province_name(a.region_code)),
        kept("postal_code", "postalCode"),
        kept("country", "addressCountry"),
    ),
)

HOURS: Final = Table(
    OpeningHours,
    "OpeningHoursSpecification",
    (
        Row("days", "dayOfWeek", lambda h: [member(day.value.capitalize()) for day in h.days]),
        kept("opens", "opens"),
        kept("closes", "closes"),
    ),
)

CONTACT: Final = Table(
    ContactPoint,
    "ContactPoint",
    (
        kept("name", "name"),
        kept("role", "contactType"),
        kept("phone", "telephone"),
        kept("email", "email"),
        kept("fax", "faxNumber"),
        Row("url", "url", lambda c: c.url and percent_encoded(c.url)),
        kept("hours", "description"),
        Row("open", "hoursAvailable", lambda c: [*map(HOURS.node, c.open)]),
        Row("languages", "availableLanguage", lambda c: [*c.languages]),
        Row("toll_free", "contactOption", lambda c: member(TOLL_FREE) if c.toll_free else None),
    ),
    lossy={"public": "a contact that is not public is not written"},
)


def contact(point: ContactPoint) -> Node | None:
    """Return a way to reach an agency, or None where it is not for the public."""
    return CONTACT.node(point) if point.public else None
