"""The tables of places: where events are held, where things happened, where texts were written."""

from typing import Final

from humaskit.models.article_parts import Dateline
from humaskit.models.event import Venue
from humaskit.models.references import Place
from humaskit.schemaorg._people import ADDRESS, AGENCY_REF, OFFICE
from humaskit.schemaorg._regions import region
from humaskit.schemaorg._row import Row, Table, kept
from humaskit.schemaorg._values import Node

PLACE: Final = Table(
    Place,
    "Place",
    (
        kept("name", "name"),
        Row("address", "address", lambda p: p.address and ADDRESS.node(p.address)),
        kept("latitude", "latitude", when="name"),
        kept("longitude", "longitude", when="name"),
        Row("region_code", "containedInPlace", lambda p: p.region_code and region(p.region_code)),
    ),
)

VENUE: Final = Table(
    Venue,
    "Place",
    (
        kept("name", "name"),
        Row("office", "parentOrganization", lambda v: v.office and AGENCY_REF.node(v.office)),
        Row("address", "address", lambda v: v.address and ADDRESS.node(v.address)),
        kept("latitude", "latitude", when="name"),
        kept("longitude", "longitude", when="name"),
        Row("region_code", "containedInPlace", lambda v: v.region_code and region(v.region_code)),
    ),
    within={"online_url": "location"},
)


def venue_place(venue: Venue) -> Node:
    """Return a place that people go to, as an office where it is one."""
    return VENUE.tell(venue, {"@type": OFFICE if venue.office else VENUE.node_type})


def named_place(name: str, code: str | None = None) -> Node:
    """Return a place known by its name, and perhaps the region that it lies in."""
    found: Node = {"@type": "Place", "name": name}
    if code:
        found["containedInPlace"] = region(code)
    return found


DATELINE: Final = Table(
    Dateline,
    "",
    (
        Row("place", "dateline", lambda d: f"{d.place}, {d.on}" if d.on else d.place),
        Row("place", "locationCreated", lambda d: named_place(d.place, d.region_code)),
    ),
    within={"on": "dateline", "region_code": "locationCreated"},
)
