"""The table of an agency: each field, and the schema.org term that carries it."""

from typing import Final

from humaskit.models.agency import Agency, Policies
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._media import medium
from humaskit.schemaorg._people import ADDRESS, AGENCY_REF, HOURS, OFFICE, ORGANIZATION, contact
from humaskit.schemaorg._references import IDENTIFIER
from humaskit.schemaorg._regions import region
from humaskit.schemaorg._row import Row, Rows, Table, kept
from humaskit.schemaorg._values import full_date, node


def _policy(field: str, term: str) -> Row[Policies]:
    def write(policies: Policies) -> str | None:
        url: str | None = getattr(policies, field)
        return url and percent_encoded(url)

    return Row(field, term, write)


POLICIES: Final = Table(
    Policies,
    "",
    (
        _policy("publishing_url", "publishingPrinciples"),
        _policy("corrections_url", "correctionsPolicy"),
        _policy("ethics_url", "ethicsPolicy"),
        _policy("feedback_url", "actionableFeedbackPolicy"),
        _policy("funding_url", "ownershipFundingInfo"),
        _policy("diversity_url", "diversityPolicy"),
        _policy("unnamed_sources_url", "unnamedSourcesPolicy"),
    ),
)


def agency_type(agency: Agency) -> str:
    """Return the schema.org type of an agency: an office where it receives people."""
    return OFFICE if agency.service_hours else ORGANIZATION


AGENCY: Final = Table(
    Agency,
    ORGANIZATION,
    (
        kept("id", "identifier"),
        Row("identifiers", "identifier", lambda a: [*map(IDENTIFIER.node, a.identifiers)]),
        kept("name", "name"),
        kept("acronym", "alternateName"),  # first: a reference is read by it
        kept("name_en", "alternateName"),
        Row("aliases", "alternateName", lambda a: [*a.aliases]),
        kept("description", "description"),
        Row("level", "additionalType", lambda a: a.level.value),
        Row("parent", "parentOrganization", lambda a: a.parent and AGENCY_REF.node(a.parent)),
        Row("region_code", "areaServed", lambda a: a.region_code and region(a.region_code)),
        kept("language", "knowsLanguage"),
        Row("website", "url", lambda a: a.website and percent_encoded(a.website)),
        Row("address", "address", lambda a: a.address and ADDRESS.node(a.address)),
        Row(
            "service_hours",
            "openingHoursSpecification",
            lambda a: [*map(HOURS.node, a.service_hours)],
        ),
        Row("contacts", "contactPoint", lambda a: [*map(contact, a.contacts)]),
        Row("ppid", "contactPoint", lambda a: a.ppid and contact(a.ppid)),
        Row("social", "sameAs", lambda a: [percent_encoded(account.url) for account in a.social]),
        Row("logo", "logo", lambda a: a.logo and medium(a.logo)),
        Rows(
            "policies",
            tuple(term for _, term in POLICIES.terms),
            lambda a: POLICIES.node(a.policies) if a.policies else {},
        ),
        Row("founded_on", "foundingDate", lambda a: a.founded_on and full_date(a.founded_on)),
        Row(
            "dissolved_on",
            "dissolutionDate",
            lambda a: a.dissolved_on and full_date(a.dissolved_on),
        ),
        Row(
            "legal_basis",
            "subjectOf",
            lambda a: node("Legislation", name=a.legal_basis) if a.legal_basis else None,
        ),
    ),
    lossy={
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
    },
)
