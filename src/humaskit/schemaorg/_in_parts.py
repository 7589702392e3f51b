"""Parts of models taken out of JSON-LD: agencies, officials, regions, codes."""

from typing import Final

from pydantic import ValidationError

from humaskit.models.people import AgencyRef, Capacity
from humaskit.models.region_code import parse_region_code
from humaskit.models.slugs import make_slug
from humaskit.schemaorg._taking import Taker

_ACTING: Final = {
    f"{each.value.capitalize()}. ": each for each in Capacity if each is not Capacity.DEFINITIVE
}


def agency_ref(taker: Taker) -> AgencyRef | None:
    """Return an agency as a document names it; its name alone may have to identify it."""
    name = taker.text("name", "legalName")
    if name is None:
        taker.graph.drop(taker.path, "instansi tanpa nama", "an agency without a name")
        return None
    url = taker.url("url")
    identity = taker.identity() or url
    if identity is None:
        identity = f"urn:nama:{make_slug(name)}"
        taker.graph.drop(
            taker.path,
            f"tanpa @id dan url: dikenal dengan namanya, {identity}",
            f"without @id and url: known by its name, {identity}",
        )
    try:
        return AgencyRef(id=identity, name=name, acronym=taker.text("alternateName"), url=url)
    except ValidationError:
        return AgencyRef(id=f"urn:nama:{make_slug(name)}", name=name, url=url)


def is_body(taker: Taker) -> bool:
    """Whether a node is an organization, not a person."""
    return any(each.endswith(("Organization", "GovernmentOffice")) for each in taker.types)


def regions(taker: Taker, term: str) -> list[str]:
    """Return the Kemendagri codes among the places of a term."""
    found = []
    for place in taker.nodes(term):
        code = region_code(place)
        if code is None:
            place.graph.drop(place.path, "tanpa kode Kemendagri", "without a Kemendagri code")
        elif code not in found:
            found.append(code)
    return found


def region_code(place: Taker) -> str | None:
    """Return the Kemendagri code of a place."""
    for identifier in place.nodes("identifier"):
        if identifier.text("propertyID") == "Kemendagri":
            return parse_region_code(identifier.text("value") or "")
    return None


def identifiers(taker: Taker) -> dict[str, list[str]]:
    """Return the codes of other systems that a node bears, by their scheme."""
    found: dict[str, list[str]] = {}
    for path, value in taker.all("identifier"):
        if isinstance(value, dict):
            node = Taker(value, path, taker.graph)
            scheme, code = node.text("propertyID"), node.text("value")
            if scheme and code:
                found.setdefault(scheme, []).append(code)
    return found


def official(taker: Taker) -> dict[str, object] | None:
    """Return a person with post, acting capacity and agency; None without a name."""
    name = taker.text("name")
    if name is None:
        taker.graph.drop(taker.path, "orang tanpa nama", "a person without a name")
        return None
    capacity, post = acting(taker.text("jobTitle"))
    agency = next((agency_ref(node) for node in taker.nodes("worksFor")), None)
    return {
        "name": name,
        "honorific_prefix": taker.text("honorificPrefix"),
        "honorific_suffix": taker.text("honorificSuffix"),
        "post": post,
        "capacity": capacity,
        "agency": agency,
    }


def acting(title: str | None) -> tuple[Capacity, str | None]:
    """Return the capacity that a job title begins with, and the post."""
    for word, capacity in _ACTING.items():
        if title is not None and title.startswith(word):
            return capacity, title.removeprefix(word)
    return Capacity.DEFINITIVE, title


def address(taker: Taker) -> dict[str, object] | None:
    """Return the postal address of a node; one without street or town is dropped."""
    for node in taker.nodes("address"):
        street, locality = node.text("streetAddress", "name"), node.text("addressLocality")
        if street and locality:
            said, code = node.text("addressCountry") or "", node.text("postalCode")
            country = said if len(said) == 2 and said.isupper() else "ID"
            return {
                "street": street,
                "locality": locality,
                "postal_code": code if code and (country != "ID" or _is_postal(code)) else None,
                "country": country,
            }
        node.graph.drop(node.path, "alamat tanpa jalan atau kota", "no street or no town")
    return None


def _is_postal(code: str) -> bool:
    return len(code) == 5 and code.isascii() and code.isdecimal()
