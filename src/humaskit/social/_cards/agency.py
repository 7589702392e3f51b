"""The head of an agency's page."""

from humaskit.models.agency import Agency
from humaskit.models.languages import is_indonesian
from humaskit.models.wire import percent_encoded
from humaskit.social._cards.facts import Facts


def facts(agency: Agency) -> Facts:
    """Return what an agency's page says."""
    return Facts(
        title=agency.name,
        description=_said(agency),
        url=agency.website,
        language=agency.language,
        site=agency.name,
        type="profile",
        details=(("profile:username", agency.slug),),
        profiles=tuple(percent_encoded(account.url) for account in agency.social),
    )


def _said(agency: Agency) -> str:
    """Return what it is in a sentence: its name in full, what it is part of, and where it sits."""
    name = f"{agency.name} ({agency.acronym})" if agency.acronym else agency.name
    place = agency.address.locality if agency.address else None
    indonesian = is_indonesian(agency.language)
    belongs = "bagian dari" if indonesian else "part of"
    above = f"{belongs} {agency.parent.name}" if agency.parent else None
    return ", ".join(filter(None, (name, above, place))) + "."
