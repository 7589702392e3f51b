"""An agency as an actor of ActivityStreams (profil)."""

from collections.abc import Iterator
from html import escape
from typing import Final

from humaskit.models.agency import Agency
from humaskit.models.people import ContactPoint, PostalAddress
from humaskit.models.wire import percent_encoded
from humaskit.social._streams.context import Node, node
from humaskit.social._streams.parts import address, link, medium, paragraphs

LOSSY: Final = {
    "aliases": "the name is the official one",
    "dissolved_on": "ActivityStreams has no term for it",
    "domains": "the website has one of them",
    "founded_on": "`published` would be when the account was made",
    "identifiers": "codes of other systems say nothing to readers",
    "legal_basis": "ActivityStreams has no term for it",
    "level": "ActivityStreams knows no kinds of organizations",
    "names": "the name is today's",
    "policies": "pages of its website",
    "region_code": "the address says where it is",
    "schema_version": "belongs to the stored form",
    "service_hours": "the website says them",
    "status": "ActivityStreams has no term for it",
    "successors": "`movedTo` would move the followers, which is the account's to say",
    "supervisor": "ActivityStreams has no term for it",
    "time_zone": "ActivityStreams has no term for it",
    "type": "the `type` says it",
    "unit_class": "belongs to the official name",
}
"""Fields that ActivityStreams cannot or must not carry, each with the reason."""


def agency_object(
    agency: Agency,
    *,
    inbox: str | None = None,
    outbox: str | None = None,
    followers: str | None = None,
) -> Node:
    """Return an agency as an Organization with what its account shows.

    Contacts that are not public stay out; all others are the fields of its profile.
    """
    names: Node = {"name": agency.name}
    if agency.name_en:
        names |= {"nameMap": {agency.language: agency.name, "en": agency.name_en}}
    return node(
        "Organization",
        id=agency.id,
        **names,
        preferredUsername=agency.slug,
        summary=_summary(agency),
        url=agency.website and percent_encoded(agency.website),
        icon=agency.logo and medium(agency.logo),
        location=agency.address
        and node("Place", name=agency.address.locality, address=address(agency.address)),
        attachment=list(_fields(agency)),
        inbox=inbox,
        outbox=outbox,
        followers=followers,
    )


def _summary(agency: Agency) -> str:
    known = (agency.acronym, agency.parent and agency.parent.name)
    return paragraphs(", ".join(part for part in known if part)) + paragraphs(agency.description)


def _fields(agency: Agency) -> Iterator[Node]:
    if agency.website:
        yield _field("Situs", link(agency.website, rel="me"))
    if agency.address:
        yield _field("Alamat", escape(_line(agency.address), quote=False))
    for point in agency.contacts:
        yield from _contact(point, "Narahubung")
    if agency.ppid:
        yield from _contact(agency.ppid, "PPID")
    for account in agency.social:
        yield _field(account.handle or account.channel, link(account.url, rel="me"))


def _contact(point: ContactPoint, title: str) -> Iterator[Node]:
    if not point.public:
        return
    said = [escape(part, quote=False) for part in (point.name, point.phone, point.email) if part]
    said += [link(point.url)] if point.url else []
    said += [escape(point.hours, quote=False)] if point.hours else []
    yield _field(point.role or title, ", ".join(said))


def _field(name: str, value: str) -> Node:
    return node("PropertyValue", name=name, value=value)


def _line(postal: PostalAddress) -> str:
    parts = (postal.street, postal.locality, postal.postal_code)
    return ", ".join(part for part in parts if part)
