"""Officials, contact points and addresses (pejabat, narahubung, alamat)."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import FailFast, Field, model_validator
from pydantic_core import PydanticCustomError

from humaskit.models.emails import Email
from humaskit.models.hours import OpeningHours
from humaskit.models.identifiers import LanguageTag, Ref, WebUrl
from humaskit.models.lines import Line
from humaskit.models.model import Model
from humaskit.models.region_code import RegionCode


class Capacity(StrEnum):
    """In what capacity somebody holds a post (status jabatan)."""

    DEFINITIVE = "definitive"
    """Appointed for good (definitif)."""
    PLT = "plt"
    """Acting, the post is vacant (pelaksana tugas)."""
    PLH = "plh"
    """Acting for the day, the holder is away (pelaksana harian)."""
    PJ = "pj"
    """Acting head of a region (penjabat)."""
    PJS = "pjs"
    """Temporary acting head of a region (penjabat sementara)."""


class AgencyRef(Model):
    """An agency as another object names it (rujukan instansi)."""

    id: Ref
    """The agency's id (identitas)."""
    name: Line
    """The name at that time (nama)."""
    acronym: Line | None = None
    """The acronym at that time (akronim)."""
    url: WebUrl | None = None
    """Its official site (situs resmi)."""


class Official(Model):
    """A person who speaks or answers for an agency (pejabat)."""

    name: Line
    """The name without degrees (nama)."""
    honorific_prefix: Line | None = None
    """Degrees and titles before the name (gelar depan)."""
    honorific_suffix: Line | None = None
    """Degrees after the name (gelar belakang)."""
    post: Line | None = None
    """The post held (jabatan)."""
    capacity: Capacity = Capacity.DEFINITIVE
    """Definitive or acting (status jabatan)."""
    agency: AgencyRef | None = None
    """Whom the post belongs to (instansi)."""


class ContactPoint(Model):
    """A way to reach an agency (narahubung); at least one channel."""

    name: Line | None = None
    """Who answers (nama)."""
    role: Line | None = None
    """What for (peran)."""
    phone: Line | None = None
    """Telephone number as printed (telepon)."""
    email: Email | None = None
    """E-mail address (surel)."""
    url: WebUrl | None = None
    """A page or form (tautan)."""
    fax: Line | None = None
    """Fax number as printed (faksimile)."""
    hours: Line | None = None
    """When it is open, as printed (jam layanan)."""
    open: Annotated[tuple[OpeningHours, ...], Field(max_length=50), FailFast()] = ()
    """When it is open, for programs (jam buka)."""
    languages: Annotated[tuple[LanguageTag, ...], Field(max_length=50), FailFast()] = ()
    """Which languages are spoken there (bahasa)."""
    toll_free: bool = False
    """Whether calling costs nothing (bebas pulsa)."""
    public: bool = True
    """Whether it may be published; a contact that is not is never exported (terbuka)."""

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        if self.phone is None and self.email is None and self.url is None:
            raise PydanticCustomError(
                "humas.contact_point.no_channel",
                "A contact has a telephone number, an e-mail address or a URL",
            )
        return self


class PostalAddress(Model):
    """A postal address (alamat pos)."""

    street: Line
    """Street and number (jalan)."""
    locality: Line
    """Town or regency (kota atau kabupaten)."""
    region_code: RegionCode | None = None
    """Kemendagri code (kode wilayah)."""
    postal_code: Line | None = None
    """Five digits in Indonesia (kode pos)."""
    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] = "ID"
    """ISO 3166-1 alpha-2 code (negara)."""

    @model_validator(mode="after")
    def _postal_code_shape(self) -> Self:
        code = self.postal_code
        if code is not None and self.country == "ID" and not _is_postal_code(code):
            raise PydanticCustomError(
                "humas.postal_address.postal_code", "An Indonesian postal code has five digits"
            )
        return self


def _is_postal_code(code: str) -> bool:
    return len(code) == 5 and code.isascii() and code.isdigit()
