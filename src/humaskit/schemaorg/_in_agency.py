"""Agencies taken out of JSON-LD."""

from typing import Final

from humaskit.models.agency import Agency, AgencyLevel
from humaskit.models.people import ContactPoint
from humaskit.models.slugs import make_slug
from humaskit.schemaorg._agency import POLICIES
from humaskit.schemaorg._in_media import media
from humaskit.schemaorg._in_parts import (
    address,
    agency_ref,
    contacts,
    hours,
    identifiers,
    regions,
    valid,
)
from humaskit.schemaorg._in_related import channel_of
from humaskit.schemaorg._languages import language_of
from humaskit.schemaorg._taking import Taker

AGENCY_TYPES: Final = frozenset(
    {
        *("Organization", "GovernmentOrganization", "GovernmentOffice", "NewsMediaOrganization"),
        *("EducationalOrganization", "CivicStructure", "NGO", "Corporation", "PoliceStation"),
    }
)
"""The types that are read into an agency."""

_LEVELS: Final = {level.value: level for level in AgencyLevel}


def agency(taker: Taker) -> Agency:
    """Return a node as an agency.

    Raises:
        pydantic.ValidationError: It lacks what every agency has.
    """
    name = taker.text("name", "legalName")
    website = taker.url("url")
    level = _LEVELS.get(taker.text("additionalType") or "", AgencyLevel.OTHER)
    others = list(dict.fromkeys(taker.texts("alternateName")))
    logos = media(taker, "logo", "image")
    parents = [agency_ref(node) for node in taker.nodes("parentOrganization")]
    area = regions(taker, "areaServed")
    fields: dict[str, object] = {
        "id": taker.identity_or(website),
        "slug": make_slug(name or ""),
        "name": name,
        "level": level,
        "aliases": others,
        "parent": next((ref for ref in parents if ref is not None), None),
        "region_code": area[0] if area else None,
        "language": language_of(taker, "knowsLanguage"),
        "website": website,
        "address": address(taker),
        "description": taker.text("description", kind="text"),
        "service_hours": hours(taker, "openingHoursSpecification"),
        "contacts": _contacts(taker),
        "policies": _policies(taker),
        "social": _accounts(taker),
        "identifiers": _codes(taker),
        "logo": logos[0] if logos else None,
        "founded_on": taker.date("foundingDate"),
        "dissolved_on": taker.date("dissolutionDate"),
        "legal_basis": next((node.text("name") for node in taker.nodes("subjectOf")), None),
    }
    found = Agency.model_validate({name: value for name, value in fields.items() if value})
    taker.finish("mainEntityOfPage")
    return found


def _codes(taker: Taker) -> list[dict[str, object]]:
    return [
        {"scheme": make_slug(scheme), "value": code}
        for scheme, codes in identifiers(taker).items()
        for code in codes
    ]


def _contacts(taker: Taker) -> list[ContactPoint]:
    own: dict[str, object] = {"phone": taker.text("telephone"), "email": taker.text("email")}
    return [*contacts(taker), *(valid(ContactPoint, taker, own) if any(own.values()) else ())]


def _policies(taker: Taker) -> dict[str, str]:
    said = {field: taker.url(term) for field, term in POLICIES.terms}
    return {field: url for field, url in said.items() if url}


def _accounts(taker: Taker) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for path, value in taker.all("sameAs"):
        url = str(value)
        if url.startswith(("https://", "http://")) and url.split("/")[2]:
            found.append({"channel": channel_of(url), "url": url})
        else:
            taker.graph.drop(path, "bukan tautan", "is no address")
    return found
