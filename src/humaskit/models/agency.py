"""Agency: a public body that publishes (instansi)."""

from itertools import pairwise
from typing import Annotated, Final, Literal, Self

from pydantic import FailFast, Field, model_validator
from pydantic_core import PydanticCustomError

from humaskit.models.agency_kinds import (
    REGION_LEVELS,
    AgencyLevel,
    AgencyStatus,
    TimeZoneName,
)
from humaskit.models.hosts import HostName
from humaskit.models.hours import OpeningHours
from humaskit.models.identifiers import LanguageTag, Ref, Slug, WebUrl
from humaskit.models.instants import PartialDate
from humaskit.models.lines import Line, Text
from humaskit.models.media import Image
from humaskit.models.model import Model
from humaskit.models.partial_dates import surely_before, surely_not_before
from humaskit.models.people import AgencyRef, ContactPoint, PostalAddress
from humaskit.models.region_code import RegionCode

__all__ = [
    "Agency",
    "AgencyLevel",
    "AgencyName",
    "AgencyStatus",
    "Identifier",
    "Policies",
    "SocialAccount",
    "TimeZoneName",
]

_ONE_SUCCESSOR: Final = {AgencyStatus.RENAMED, AgencyStatus.MERGED, AgencyStatus.REPLACED}
_FIRST_CITY: Final = 71


class AgencyName(Model):
    """A name with the time it was in force (nama beserta masa berlakunya)."""

    name: Line
    """The name (nama)."""
    acronym: Line | None = None
    """Its acronym (akronim)."""
    valid_from: PartialDate | None = None
    """First day (berlaku sejak)."""
    valid_until: PartialDate | None = None
    """Last day (berlaku sampai)."""

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if surely_before(self.valid_until, self.valid_from):
            raise PydanticCustomError(
                "humas.agency_name.ends_before_start", "A name cannot end before it begins"
            )
        return self


class Identifier(Model):
    """A code of another system, for example a kode satker (pengenal)."""

    scheme: Slug
    """Which system (skema)."""
    value: Line
    """The code (nilai)."""


class SocialAccount(Model):
    """An official account on social media (akun media sosial)."""

    channel: Slug
    """Which channel, for example `instagram` (kanal)."""
    url: WebUrl
    """Its page (tautan)."""
    handle: Line | None = None
    """Its name there (nama akun)."""


class Policies(Model):
    """The rules that an agency publishes by, as pages (pedoman)."""

    publishing_url: WebUrl | None = None
    """How it publishes (pedoman pemberitaan)."""
    corrections_url: WebUrl | None = None
    """How it sets right what was wrong (pedoman ralat)."""
    ethics_url: WebUrl | None = None
    """What it does and does not do (kode etik)."""
    feedback_url: WebUrl | None = None
    """How the public is heard (pedoman umpan balik)."""
    funding_url: WebUrl | None = None
    """Who owns and pays for it (kepemilikan dan pendanaan)."""
    diversity_url: WebUrl | None = None
    """How it gives all a voice (pedoman keberagaman)."""
    unnamed_sources_url: WebUrl | None = None
    """When it quotes without names (pedoman narasumber anonim)."""


class Agency(Model):
    """A public body that publishes (instansi).

    Its links to other agencies are references; `AgencyDirectory` holds several agencies together
    and looks at the hierarchy as a whole. Succession follows GOV.UK's rule: a renamed, merged or
    replaced agency has exactly one successor, a split one at least two, an active one none.
    """

    schema_version: Literal["1"] = "1"
    """Version of this model."""
    type: Literal["agency"] = "agency"
    """Which root this is."""
    id: Ref
    """Identity for ever (identitas)."""
    slug: Slug
    """Short name for addresses (slug)."""
    name: Line
    """Official name (nama resmi)."""
    name_en: Line | None = None
    """Official name in English (nama Inggris)."""
    acronym: Line | None = None
    """Its acronym (akronim)."""
    level: AgencyLevel
    """What sort of body it is (jenis)."""
    unit_class: Line | None = None
    """Class of a technical unit, for example `IIA`; it changes over time (kelas)."""
    aliases: Annotated[tuple[Line, ...], Field(max_length=100), FailFast()] = ()
    """Other ways to write the name (alias)."""
    names: Annotated[tuple[AgencyName, ...], Field(max_length=100), FailFast()] = ()
    """Names over time (riwayat nama)."""
    parent: AgencyRef | None = None
    """The body it is part of (induk)."""
    supervisor: AgencyRef | None = None
    """The body that guides it (pembina)."""
    region_code: RegionCode | None = None
    """Kemendagri code of where it sits or governs (kode wilayah)."""
    time_zone: TimeZoneName | None = None
    """The zone of its clock, never derived from its region (zona waktu)."""
    language: LanguageTag = "id"
    """The language it publishes in (bahasa)."""
    website: WebUrl | None = None
    """Official site (situs resmi)."""
    domains: Annotated[tuple[HostName, ...], Field(max_length=50), FailFast()] = ()
    """Host names it owns (domain)."""
    description: Text | None = None
    """What it does, plain text (tugas dan fungsi)."""
    address: PostalAddress | None = None
    """Postal address (alamat)."""
    service_hours: Annotated[tuple[OpeningHours, ...], Field(max_length=50), FailFast()] = ()
    """When it receives people at its address (jam layanan)."""
    contacts: Annotated[tuple[ContactPoint, ...], Field(max_length=50), FailFast()] = ()
    """Whom to ask (narahubung)."""
    ppid: ContactPoint | None = None
    """Information officer under UU 14/2008 (PPID)."""
    social: Annotated[tuple[SocialAccount, ...], Field(max_length=50), FailFast()] = ()
    """Official accounts (akun media sosial)."""
    identifiers: Annotated[tuple[Identifier, ...], Field(max_length=50), FailFast()] = ()
    """Codes of other systems (pengenal)."""
    policies: Policies | None = None
    """The rules it publishes by (pedoman)."""
    logo: Image | None = None
    """Its emblem (lambang)."""
    founded_on: PartialDate | None = None
    """When it was founded (tanggal berdiri)."""
    dissolved_on: PartialDate | None = None
    """When it ceased to be (tanggal bubar)."""
    legal_basis: Line | None = None
    """The regulation it rests on (dasar hukum)."""
    status: AgencyStatus = AgencyStatus.ACTIVE
    """Whether it still exists under this name (status)."""
    successors: Annotated[tuple[AgencyRef, ...], Field(max_length=50), FailFast()] = ()
    """Who took over (penerus)."""

    @model_validator(mode="after")
    def _links_lead_elsewhere(self) -> Self:
        links: dict[str, tuple[AgencyRef | None, ...]] = {
            "parent": (self.parent,),
            "supervisor": (self.supervisor,),
            "successors": self.successors,
        }
        for field, refs in links.items():
            if any(ref is not None and ref.id == self.id for ref in refs):
                raise PydanticCustomError(
                    "humas.agency.refers_to_itself",
                    "An agency cannot name itself as its {field}",
                    {"field": field},
                )
        return self

    @model_validator(mode="after")
    def _successors_fit_status(self) -> Self:
        number = len(self.successors)
        if self.status is AgencyStatus.ACTIVE and number:
            raise PydanticCustomError(
                "humas.agency.active_with_successor", "An active agency has no successor"
            )
        if self.status in _ONE_SUCCESSOR and number != 1:
            raise PydanticCustomError(
                "humas.agency.one_successor",
                "An agency that is {status} has exactly one successor, not {number}",
                {"status": self.status.value, "number": number},
            )
        if self.status is AgencyStatus.SPLIT and number < 2:
            raise PydanticCustomError(
                "humas.agency.several_successors",
                "An agency that was split has at least two successors, not {number}",
                {"number": number},
            )
        return self

    @model_validator(mode="after")
    def _region_fits_level(self) -> Self:
        parts = REGION_LEVELS.get(self.level)
        if parts is None or self.region_code is None:
            return self
        codes = self.region_code.split(".")
        if len(codes) != parts:
            raise PydanticCustomError(
                "humas.agency.region_level",
                "The region code of a {level} has {parts} parts, not {number}",
                {"level": self.level.value, "parts": parts, "number": len(codes)},
            )
        if parts == 2 and (int(codes[1]) >= _FIRST_CITY) != (self.level is AgencyLevel.CITY):
            raise PydanticCustomError(
                "humas.agency.region_kind",
                "Regencies have the numbers 01 to 69, cities 71 to 99: this is no {level}",
                {"level": self.level.value},
            )
        return self

    @model_validator(mode="after")
    def _dates_in_order(self) -> Self:
        if surely_before(self.dissolved_on, self.founded_on):
            raise PydanticCustomError(
                "humas.agency.dissolved_before_founded",
                "An agency cannot be dissolved before it is founded",
            )
        if any(_clash(one, other) for one, other in pairwise(self.names)):
            raise PydanticCustomError(
                "humas.agency.names_overlap",
                "Names stand oldest first, and one ends before the next begins",
            )
        return self

    @model_validator(mode="after")
    def _nothing_twice(self) -> Self:
        values: dict[str, tuple[object, ...]] = {
            "aliases": self.aliases,
            "domains": self.domains,
            "successors": tuple(ref.id for ref in self.successors),
        }
        for field, entries in values.items():
            if len(set(entries)) != len(entries):
                raise PydanticCustomError(
                    "humas.agency.listed_twice",
                    "An entry of {field} is there twice",
                    {"field": field},
                )
        return self


def _clash(one: AgencyName, other: AgencyName) -> bool:
    return (
        surely_not_before(one.valid_from, other.valid_from)
        or surely_not_before(one.valid_until, other.valid_from)
        or surely_not_before(one.valid_until, other.valid_until)
    )
