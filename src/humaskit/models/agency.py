"""Agency: a public body that publishes (instansi)."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from humaskit.models.identifiers import LanguageTag, Ref, Slug, WebUrl
from humaskit.models.instants import PartialDate
from humaskit.models.lines import Line
from humaskit.models.media import Image
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef, ContactPoint, PostalAddress
from humaskit.models.region_code import RegionCode


class AgencyLevel(StrEnum):
    """What sort of public body it is (jenis instansi)."""

    STATE_INSTITUTION = "state_institution"
    """Lembaga negara."""
    COORDINATING_MINISTRY = "coordinating_ministry"
    """Kementerian koordinator."""
    MINISTRY = "ministry"
    """Kementerian."""
    DIRECTORATE_GENERAL = "directorate_general"
    """Direktorat jenderal and other echelon I units."""
    NON_MINISTERIAL_AGENCY = "non_ministerial_agency"
    """Lembaga pemerintah nonkementerian."""
    NON_STRUCTURAL = "non_structural"
    """Lembaga nonstruktural."""
    PROVINCE = "province"
    """Provinsi."""
    REGENCY = "regency"
    """Kabupaten."""
    CITY = "city"
    """Kota."""
    DISTRICT = "district"
    """Kecamatan."""
    VILLAGE = "village"
    """Desa, kelurahan, desa adat."""
    LOCAL_OFFICE = "local_office"
    """Organisasi perangkat daerah: dinas, badan."""
    REGIONAL_OFFICE = "regional_office"
    """Kantor wilayah."""
    TECHNICAL_UNIT = "technical_unit"
    """Unit pelaksana teknis: lapas, rutan, balai, UPTD."""
    MISSION_ABROAD = "mission_abroad"
    """Perwakilan RI."""
    STATE_ENTERPRISE = "state_enterprise"
    """BUMN, BUMD."""
    UNIVERSITY = "university"
    """Perguruan tinggi negeri."""
    ARMED_FORCES = "armed_forces"
    """TNI."""
    POLICE = "police"
    """Polri."""
    COURT = "court"
    """Pengadilan."""
    COMMISSION = "commission"
    """Komisi."""
    OTHER = "other"
    """Lainnya."""


class AgencyStatus(StrEnum):
    """Whether an agency still exists under this name (status instansi)."""

    ACTIVE = "active"
    """Aktif."""
    RENAMED = "renamed"
    """Berganti nama."""
    MERGED = "merged"
    """Digabung."""
    SPLIT = "split"
    """Dipecah."""
    REPLACED = "replaced"
    """Digantikan."""
    DISSOLVED = "dissolved"
    """Dibubarkan."""


TimeZoneName = Literal["WIB", "WITA", "WIT"]
"""Indonesia's three time zones: UTC+7, +8, +9 (Keppres 41/1987)."""


class AgencyName(Model):
    """A name with the time it was in force (nama beserta masa berlakunya)."""

    name: Line
    """Nama."""
    acronym: Line | None = None
    """Akronim."""
    valid_from: PartialDate | None = None
    """First day (berlaku sejak)."""
    valid_until: PartialDate | None = None
    """Last day (berlaku sampai)."""


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


class Agency(Model):
    """A public body that publishes (instansi)."""

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
    """Akronim."""
    level: AgencyLevel
    """What sort of body it is (jenis)."""
    unit_class: Line | None = None
    """Class of a technical unit, for example `IIA`; it changes over time (kelas)."""
    aliases: Annotated[tuple[Line, ...], Field(max_length=100)] = ()
    """Other ways to write the name (alias)."""
    names: Annotated[tuple[AgencyName, ...], Field(max_length=100)] = ()
    """Names over time (riwayat nama)."""
    parent: AgencyRef | None = None
    """The body it is part of (induk)."""
    supervisor: AgencyRef | None = None
    """The body that guides it (pembina)."""
    region_code: RegionCode | None = None
    """Kemendagri code of where it sits or governs (kode wilayah)."""
    time_zone: TimeZoneName | None = None
    """The zone of its clock (zona waktu)."""
    language: LanguageTag = "id"
    """The language it publishes in (bahasa)."""
    website: WebUrl | None = None
    """Official site (situs resmi)."""
    domains: Annotated[tuple[Line, ...], Field(max_length=50)] = ()
    """Host names it owns (domain)."""
    address: PostalAddress | None = None
    """Alamat."""
    contacts: Annotated[tuple[ContactPoint, ...], Field(max_length=50)] = ()
    """Narahubung."""
    ppid: ContactPoint | None = None
    """Information officer under UU 14/2008 (PPID)."""
    social: Annotated[tuple[SocialAccount, ...], Field(max_length=50)] = ()
    """Official accounts (akun media sosial)."""
    identifiers: Annotated[tuple[Identifier, ...], Field(max_length=50)] = ()
    """Codes of other systems (pengenal)."""
    logo: Image | None = None
    """Lambang."""
    founded_on: PartialDate | None = None
    """Tanggal berdiri."""
    dissolved_on: PartialDate | None = None
    """Tanggal bubar."""
    legal_basis: Line | None = None
    """The regulation it rests on (dasar hukum)."""
    status: AgencyStatus = AgencyStatus.ACTIVE
    """Status."""
    successors: Annotated[tuple[AgencyRef, ...], Field(max_length=50)] = ()
    """Who took over (penerus)."""
