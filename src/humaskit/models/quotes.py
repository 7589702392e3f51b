"""Quotes and sources: who said it, and where it comes from (kutipan, sumber)."""

from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from humaskit.models.identifiers import LanguageTag, WebUrl
from humaskit.models.instants import PartialDate
from humaskit.models.lines import Line, Text
from humaskit.models.model import Model
from humaskit.models.people import Official


class Source(Model):
    """What a statement rests on (sumber); names at least a URL or a publisher."""

    title: Line
    """Its title (judul)."""
    publisher: Line | None = None
    """Who issued it (penerbit)."""
    url: WebUrl | None = None
    """Where it can be read (tautan)."""
    accessed_on: PartialDate | None = None
    """When it was read (diakses)."""
    published_on: PartialDate | None = None
    """When it was issued (terbit)."""

    @model_validator(mode="after")
    def _findable(self) -> Self:
        if self.url is None and self.publisher is None:
            raise PydanticCustomError(
                "humas.source.unnamed", "A source names its publisher or its address"
            )
        return self


class Quote(Model):
    """Words that somebody said, as approved (kutipan)."""

    text: Text
    """The words without quotation marks (isi)."""
    speaker: Official
    """Who said them (narasumber)."""
    said_on: PartialDate | None = None
    """When (tanggal)."""
    place: Line | None = None
    """Where (tempat)."""
    language: LanguageTag = "id"
    """In which language (bahasa)."""
    source: Source | None = None
    """The record they are taken from (sumber)."""
    approved: bool = False
    """Whether the speaker approved the words (disetujui)."""
