"""A strategy for agencies."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Final

from hypothesis import strategies as st

from humaskit.models.agency import (
    Agency,
    AgencyLevel,
    AgencyName,
    AgencyStatus,
    Identifier,
    Policies,
    SocialAccount,
)
from humaskit.models.people import AgencyRef
from humaskit.testing._hours import opening_hours
from humaskit.testing._media import images
from humaskit.testing._people import AGENCIES, addresses, agency_refs, contacts
from humaskit.testing._times import ZONES, partial_dates, regions
from humaskit.testing._words import few, language, line, maybe, ref, slug, text, web_url

_SUCCESSORS: Final[Mapping[AgencyStatus, tuple[int, int]]] = {
    AgencyStatus.ACTIVE: (0, 0),
    AgencyStatus.RENAMED: (1, 1),
    AgencyStatus.MERGED: (1, 1),
    AgencyStatus.REPLACED: (1, 1),
    AgencyStatus.SPLIT: (2, 3),
    AgencyStatus.DISSOLVED: (0, 2),
}
_PARTS: Final = {
    AgencyLevel.PROVINCE: 1,
    AgencyLevel.REGENCY: 2,
    AgencyLevel.CITY: 2,
    AgencyLevel.DISTRICT: 3,
    AgencyLevel.VILLAGE: 4,
}
_SECOND: Final = {AgencyLevel.REGENCY: (1, 69), AgencyLevel.CITY: (71, 99)}


@st.composite
def agencies(draw: st.DrawFn) -> Agency:
    """Agencies of every level and status, with every field."""
    name, acronym = draw(st.sampled_from(AGENCIES))
    founded, dissolved = sorted(draw(st.tuples(partial_dates(), partial_dates())))
    fields: dict[str, object] = {
        "id": draw(ref("lembaga")),
        "slug": draw(slug()),
        "name": draw(st.sampled_from([name, draw(line())])),
        "name_en": draw(maybe(line())),
        "acronym": acronym,
        "unit_class": draw(maybe(st.sampled_from(["I", "IIA", "III"]))),
        "aliases": draw(few(line(), unique_by=str)),
        "names": draw(_names()),
        "parent": draw(maybe(agency_refs())),
        "supervisor": draw(maybe(agency_refs())),
        "time_zone": draw(maybe(st.sampled_from(sorted(ZONES)))),
        "language": draw(language()),
        "description": draw(maybe(text())),
        "legal_basis": draw(maybe(line())),
        "founded_on": draw(st.sampled_from([None, founded])),
        "dissolved_on": draw(st.sampled_from([None, dissolved])),
    }
    return Agency.model_validate(fields | draw(_place()) | draw(_reach()) | draw(_succession()))


@cache
@st.composite
def _names(draw: st.DrawFn) -> tuple[AgencyName, ...]:
    days = sorted(draw(st.sets(st.dates(date(1945, 8, 18), date(2026, 6, 1)), max_size=4)))
    return tuple(
        AgencyName(
            name=draw(line()),
            acronym=draw(maybe(line())),
            valid_from=draw(st.sampled_from([str(first), None])),
            valid_until=draw(st.sampled_from([str(last), None])),
        )
        for first, last in zip(days[::2], days[1::2], strict=False)
    )


@cache
@st.composite
def _place(draw: st.DrawFn) -> dict[str, object]:
    level = draw(st.sampled_from(AgencyLevel))
    code = draw(maybe(regions(_PARTS.get(level))))
    if code and level in _SECOND:
        code = f"{code[:2]}.{draw(st.integers(*_SECOND[level])):02}"
    return {"level": level, "region_code": code, "address": draw(maybe(addresses()))}


@cache
@st.composite
def _reach(draw: st.DrawFn) -> dict[str, object]:
    hosts = st.sampled_from(["lapas-muarajati.go.id", "example.go.id", "desa-sukaraya.desa.id"])
    return {
        "website": draw(maybe(web_url())),
        "domains": draw(few(hosts, unique_by=str)),
        "contacts": draw(few(contacts(), 2)),
        "ppid": draw(maybe(contacts())),
        "social": draw(few(_accounts(), 2)),
        "identifiers": draw(few(_identifiers(), 2)),
        "logo": draw(maybe(images())),
        "service_hours": draw(few(opening_hours(), 2)),
        "policies": draw(maybe(_policies())),
    }


@cache
def _accounts() -> st.SearchStrategy[SocialAccount]:
    return st.builds(SocialAccount, channel=slug(), url=web_url(), handle=maybe(line()))


@cache
def _identifiers() -> st.SearchStrategy[Identifier]:
    return st.builds(Identifier, scheme=slug(), value=line())


@cache
def _policies() -> st.SearchStrategy[Policies]:
    return st.builds(Policies, **{name: maybe(web_url(), 2) for name in Policies.model_fields})


@cache
@st.composite
def _succession(draw: st.DrawFn) -> dict[str, object]:
    status = draw(st.sampled_from(AgencyStatus))
    fewest, most = _SUCCESSORS[status]
    successors = st.lists(agency_refs(), min_size=fewest, max_size=most, unique_by=_identity)
    return {"status": status, "successors": draw(successors)}


def _identity(agency: AgencyRef) -> str:
    return agency.id
