"""Agencies taken out of JSON-LD."""

from typing import Final

from humaskit.models.agency import Agency, AgencyLevel
from humaskit.models.slugs import make_slug
from humaskit.schemaorg._in_media import media
from humaskit.schemaorg._in_parts import address, agency_ref, identifiers, regions
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
        "id": taker.identity() or website,
        "slug": make_slug(name or ""),
        "name": name,
        "level": level,
        "aliases": others,
        "parent": next((ref for ref in parents if ref is not None), None),
        "region_code": area[0] if area else None,
        "language": language_of(taker, "knowsLanguage"),
        "website": website,
        "address": address(taker),
        "contacts": list(_contacts(taker)),
        "social": list(_accounts(taker)),
        "identifiers": [
            {"scheme": make_slug(scheme), "value": code}
            for scheme, codes in identifiers(taker).items()
            for code in codes
        ],
        "logo": logos[0] if logos else None,
        "founded_on": taker.date("foundingDate"),
        "dissolved_on": taker.date("dissolutionDate"),
        "legal_basis": next((node.text("name") for node in taker.nodes("subjectOf")), None),
    }
    found = Agency.model_validate({name: value for name, value in fields.items() if value})
    taker.finish("mainEntityOfPage")
    return found


def _contacts(taker: Taker) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for node in taker.nodes("contactPoint"):
        point: dict[str, object] = {
            "name": node.text("name"),
            "role": node.text("contactType"),
            "phone": node.text("telephone"),
            "email": node.text("email"),
            "url": node.url("url"),
            "hours": node.text("description"),
        }
        if point["phone"] or point["email"] or point["url"]:
            found.append(point)
    own: dict[str, object] = {"phone": taker.text("telephone"), "email": taker.text("email")}
    return [*found, own] if any(own.values()) else found


def _accounts(taker: Taker) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for path, value in taker.all("sameAs"):
        url = str(value)
        if url.startswith(("https://", "http://")) and url.split("/")[2]:
            found.append({"channel": channel_of(url), "url": url})
        else:
            taker.graph.drop(path, "bukan tautan", "is no address")
    return found
