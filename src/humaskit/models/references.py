"""What an article refers to beside its sources: series, subjects, regulations, places, counts."""

import re
from enum import StrEnum
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from humaskit.models.identifiers import WebUrl
from humaskit.models.instants import Instant, PartialDate
from humaskit.models.lines import Line
from humaskit.models.model import Model
from humaskit.models.people import PostalAddress
from humaskit.models.region_code import RegionCode

_ISSN: Final = re.compile(r"([0-9]{4})-([0-9]{3})([0-9X])", re.ASCII)


def _issn(value: str) -> str:
    """Hold an ISSN against its check digit (ISO 3297: weights 8 to 2, modulus 11)."""
    found = _ISSN.fullmatch(value)
    if found is not None:
        digits = found[1] + found[2]
        total = sum(
            int(digit) * weight for digit, weight in zip(digits, range(8, 1, -1), strict=True)
        )
        if (total + (10 if found[3] == "X" else int(found[3]))) % 11 == 0:
            return value
    raise PydanticCustomError(
        "humas.issn.invalid", "Write an ISSN as 1234-5679, with its own check digit"
    )


Issn = Annotated[str, Field(max_length=9), AfterValidator(_issn)]
"""An ISSN with its hyphen and right check digit, ISO 3297."""


class Series(Model):
    """What an article is a part of: a bulletin, a magazine, a row of releases (seri)."""

    title: Line
    """Its title (judul)."""
    url: WebUrl | None = None
    """Where it is (tautan)."""
    issn: Issn | None = None
    """Its number among serials (ISSN)."""
    position: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    """The article's place in it, from 1 (urutan)."""


class Subject(Model):
    """A subject out of a list that others know too, as IPTC Media Topics (subjek)."""

    name: Line
    """What it is called there (nama)."""
    code: Line
    """Its code, for example `medtop:20000587` (kode)."""
    scheme: WebUrl
    """The list, for example http://cv.iptc.org/newscodes/mediatopic/ (daftar istilah)."""


class Regulation(Model):
    """A law, a regulation or a decree that an article speaks of (peraturan)."""

    title: Line
    """What it is about, or its whole title (tentang)."""
    number: Line | None = None
    """How it is cited, for example `UU 14/2008` (nomor)."""
    category: Line | None = None
    """What sort of regulation it is, UU 12/2011 articles 7 and 8 (jenis)."""
    issued_on: PartialDate | None = None
    """When it was made (ditetapkan)."""
    region_code: RegionCode | None = None
    """Where it holds, for regulations of a region (kode wilayah)."""
    url: WebUrl | None = None
    """Where it can be read (tautan)."""


class Place(Model):
    """Where something that an article tells of happened (tempat kejadian)."""

    name: Line
    """Its name (nama)."""
    address: PostalAddress | None = None
    """Postal address (alamat)."""
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    """Degrees north, WGS 84 (lintang)."""
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    """Degrees east, WGS 84 (bujur)."""
    region_code: RegionCode | None = None
    """Kemendagri code (kode wilayah)."""


class InteractionKind(StrEnum):
    """What readers did with an article (jenis interaksi)."""

    VIEW = "view"
    """They opened it (dibaca)."""
    LIKE = "like"
    """They liked it (disukai)."""
    SHARE = "share"
    """They passed it on (dibagikan)."""
    COMMENT = "comment"
    """They wrote a word on it (dikomentari)."""


class Interaction(Model):
    """How often readers did something, as counted by the publisher (jumlah interaksi)."""

    kind: InteractionKind
    """What they did (jenis)."""
    count: Annotated[int, Field(ge=0, le=2**53 - 1)]
    """How often (jumlah)."""
    as_of: Instant | None = None
    """When it was counted (per)."""
    site: WebUrl | None = None
    """Where, when not on the article's own page (situs)."""
