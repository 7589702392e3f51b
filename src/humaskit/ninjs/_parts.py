"""What articles and events have in common in ninjs: agencies, people, places, contacts."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TypeAlias

from humaskit.models.people import AgencyRef, ContactPoint, Official, PostalAddress
from humaskit.models.wire import percent_encoded

Json: TypeAlias = dict[str, "Json"] | list["Json"] | str | int | float | bool
"""A JSON value; ninjs knows no null."""

STANDARD: dict[str, Json] = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
"""What every object says of its format."""


def filled(values: Mapping[str, Json | None]) -> dict[str, Json]:
    """Return the values without those that are None or empty."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {})}


def listed(values: Iterable[Mapping[str, Json | None]]) -> list[Json]:
    """Return each of the objects filled, without those that are left empty."""
    return [each for each in map(filled, values) if each]


def instant(at: datetime | None) -> str | None:
    """Write an instant as RFC 3339."""
    return None if at is None else at.isoformat()


def uri(ref: str | None) -> str | None:
    """Write an identity or an address as an RFC 3986 URI."""
    if ref is None:
        return None
    return percent_encoded(ref) if ref.startswith(("http:", "https:")) else ref


def plain(role: str, value: str | None) -> dict[str, Json | None]:
    """Return a plain text with its role, or nothing."""
    if value is None:
        return {}
    return {"role": role, "contentType": "text/plain", "value": value}


def organisation(
    agency: AgencyRef, rel: str, contacts: Iterable[ContactPoint] = ()
) -> dict[str, Json | None]:
    """Return an agency and what it has to do with the object."""
    return {
        "name": agency.name,
        "rel": rel,
        "uri": uri(agency.id),
        "literal": agency.acronym,
        "contactInfo": [info for contact in contacts for info in contact_info(contact)],
    }


def person(official: Official, rel: str) -> dict[str, Json | None]:
    """Return an official and what he or she has to do with the object."""
    named = (official.honorific_prefix, official.name)
    name = " ".join(part for part in named if part)
    suffix = official.honorific_suffix
    return {
        "name": f"{name}, {suffix}" if suffix else name,
        "rel": rel,
        "literal": official.post,
    }


def contact_info(contact: ContactPoint) -> list[Json]:
    """Return the channels of a contact that may be published."""
    if not contact.public:
        return []
    channels = (("phone", contact.phone), ("email", contact.email), ("web", uri(contact.url)))
    return [
        filled({"type": kind, "role": contact.role, "name": contact.name, "value": value})
        for kind, value in channels
        if value is not None
    ]


def address_info(address: PostalAddress) -> dict[str, Json]:
    """Return a postal address as contact information."""
    written: dict[str, Json | None] = {
        "lines": [address.street],
        "locality": address.locality,
        "area": address.region_code,
        "postalCode": address.postal_code,
        "country": address.country,
    }
    return {"type": "address", "address": filled(written)}


def region(code: str | None, rel: str) -> dict[str, Json | None]:
    """Return a Kemendagri region code as a place, or nothing."""
    return {} if code is None else {"rel": rel, "literal": code}
