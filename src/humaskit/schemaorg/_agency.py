"""The table of an agency: each field, and the schema.org term that carries it."""

from typing import Final

from humaskit.models.agency import Agency
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg import _nodes as nodes
from humaskit.schemaorg._media import medium
from humaskit.schemaorg._row import Row, Table
from humaskit.schemaorg._values import full_date, node

TABLE: Final[Table[Agency]] = Table(
    Row("id", "identifier", lambda a: a.id),
    Row(
        "identifiers",
        "identifier",
        lambda a: [nodes.identifier(code.scheme, code.value) for code in a.identifiers],
    ),
    Row("name", "name", lambda a: a.name),
    Row("acronym", "alternateName", lambda a: a.acronym),  # first: a reference is read by it
    Row("name_en", "alternateName", lambda a: a.name_en),
    Row("aliases", "alternateName", lambda a: [*a.aliases]),
    Row("level", "additionalType", lambda a: a.level.value),
    Row("parent", "parentOrganization", lambda a: a.parent and nodes.agency_ref(a.parent)),
    Row("region_code", "areaServed", lambda a: a.region_code and nodes.region(a.region_code)),
    Row("language", "knowsLanguage", lambda a: a.language),
    Row("website", "url", lambda a: a.website and percent_encoded(a.website)),
    Row("address", "address", lambda a: a.address and nodes.address(a.address)),
    Row("contacts", "contactPoint", lambda a: [*map(nodes.contact, a.contacts)]),
    Row("ppid", "contactPoint", lambda a: a.ppid and nodes.contact(a.ppid)),
    Row("social", "sameAs", lambda a: [percent_encoded(account.url) for account in a.social]),
    Row("logo", "logo", lambda a: a.logo and medium(a.logo)),
    Row("founded_on", "foundingDate", lambda a: a.founded_on and full_date(a.founded_on)),
    Row("dissolved_on", "dissolutionDate", lambda a: a.dissolved_on and full_date(a.dissolved_on)),
    Row(
        "legal_basis",
        "subjectOf",
        lambda a: node("Legislation", name=a.legal_basis) if a.legal_basis else None,
    ),
)

LOSSY: Final = {
    "domains": "schema.org has no term for host names owned",
    "names": "schema.org cannot say since when a name holds; aliases carry the other names",
    "schema_version": "belongs to the stored form",
    "slug": "a name for addresses of this site only",
    "status": "renames and mergers cannot be said (schemaorg/schemaorg issue 4356)",
    "successors": "successorOf is for product models only (schemaorg/schemaorg issue 4356)",
    "supervisor": "schema.org has no term for guidance beside the line of parents",
    "time_zone": "an organization has no time zone in schema.org",
    "type": "the @type says it",
    "unit_class": "schema.org has no term for the class of a unit",
}
"""Fields that schema.org cannot carry, each with the reason."""
