"""Parts of models taken out of JSON-LD: agencies, officials, regions, codes."""

from collections.abc import Mapping
from typing import Final, TypeVar

from pydantic import ValidationError

from humaskit.models.hours import OpeningHours
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef, Capacity, ContactPoint
from humaskit.models.region_code import parse_region_code
from humaskit.models.slugs import make_slug
from humaskit.schemaorg._languages import languages_of
from humaskit.schemaorg._people import TOLL_FREE
from humaskit.schemaorg._regions import KEMENDAGRI
from humaskit.schemaorg._taking import Taker, plain

M = TypeVar("M", bound=Model)
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
    identity = taker.identity_or(url)
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
        if identifier.text("propertyID") == KEMENDAGRI:
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


def contacts(taker: Taker) -> list[ContactPoint]:
    """Return the contact points of a node that say how to reach anybody."""
    found: list[ContactPoint] = []
    for node in taker.nodes("contactPoint"):
        point: dict[str, object] = {
            "name": node.text("name"),
            "role": node.text("contactType"),
            "phone": node.text("telephone"),
            "email": node.text("email"),
            "fax": node.text("faxNumber"),
            "url": node.url("url"),
            "hours": node.text("description"),
            "open": hours(node, "hoursAvailable"),
            "languages": languages_of(node, "availableLanguage"),
            "toll_free": any(plain(each) == TOLL_FREE for each in node.texts("contactOption")),
        }
        if point["phone"] or point["email"] or point["url"]:
            found += valid(ContactPoint, node, point)
    return found


def valid(model: type[M], node: Taker, fields: Mapping[str, object]) -> list[M]:
    """Return a part that holds these fields, alone in a list; empty where it cannot, and is told.

    Args:
        model: What the part is.
        node: Where it stands.
        fields: Its fields; those that hold nothing are left out.
    """
    try:
        said = {name: value for name, value in fields.items() if value is not None and value != []}
        return [model.model_validate(said)]
    except ValidationError as error:
        reason = error.errors(include_input=False)[0]["msg"]
        node.graph.drop(node.path, f"tidak dimuat ({reason})", f"left out ({reason})")
        return []


def hours(taker: Taker, term: str) -> list[OpeningHours]:
    """Return the opening hours of a term; those that cross midnight or lack a day are dropped."""
    found: list[OpeningHours] = []
    for node in taker.nodes(term):
        days = [plain(each).rpartition("/")[2].lower() for each in node.texts("dayOfWeek")]
        opens, closes = node.text("opens") or "", node.text("closes") or ""
        fields = {"days": days, "opens": opens[:5], "closes": closes[:5]}
        found += valid(OpeningHours, node, fields)
    return found


def place(taker: Taker) -> dict[str, object] | None:
    """Return a place with its point, its address and its region; None without a name."""
    name = taker.text("name") or taker.text("address")
    if name is None:
        taker.graph.drop(taker.path, "tempat tanpa nama", "a place without a name")
        return None
    found: dict[str, object] = {"name": name, "address": address(taker)}
    inside = list(taker.nodes("containedInPlace"))
    found["region_code"] = next((code for each in inside if (code := region_code(each))), None)
    for axis in ("latitude", "longitude"):
        for _, value in taker.all(axis):
            if isinstance(value, float | int) and not isinstance(value, bool):
                found[axis] = value
    return {key: value for key, value in found.items() if value is not None}


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
