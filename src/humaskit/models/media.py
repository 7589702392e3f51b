"""Pictures, videos, sound and documents of an article (media)."""

import re
from enum import StrEnum
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from humaskit.models.identifiers import LanguageTag, WebUrl
from humaskit.models.instants import Instant
from humaskit.models.lines import Line, Text
from humaskit.models.model import Model, UnknownKind
from humaskit.models.people import Official

_NAME: Final = r"[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}"
_MEDIA_TYPE: Final = re.compile(rf"{_NAME}/{_NAME}")


def _media_type(value: str) -> str:
    if _MEDIA_TYPE.fullmatch(value) is None:
        raise PydanticCustomError(
            "humas.media.content_type", "Write a media type such as image/jpeg, without parameters"
        )
    return value.lower()


MediaType = Annotated[str, Field(max_length=255), AfterValidator(_media_type)]
"""A media type without parameters, RFC 6838, in lower case: `image/jpeg`."""
Pixels = Annotated[int, Field(ge=1, le=1_000_000)]
"""A width or a height in pixels."""
Seconds = Annotated[int, Field(ge=1, le=10_000_000)]
"""A length in whole seconds."""


class DigitalSourceType(StrEnum):
    """How a work came about (IPTC digital source type, the values a press office meets)."""

    DIGITAL_CAPTURE = "digitalCapture"
    """Taken by a camera or recorder (rekaman asli)."""
    HUMAN_EDITS = "humanEdits"
    """Edited by people (suntingan manusia)."""
    COMPOSITE = "composite"
    """Put together from several works (gabungan)."""
    COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA = "compositeWithTrainedAlgorithmicMedia"
    """Edited with generative AI (gabungan dengan AI generatif)."""
    TRAINED_ALGORITHMIC_MEDIA = "trainedAlgorithmicMedia"
    """Made by generative AI (buatan AI generatif)."""
    ALGORITHMIC_MEDIA = "algorithmicMedia"
    """Made by an algorithm without training data (buatan algoritma)."""


class Rights(Model):
    """Who owns a work and how it may be used (hak cipta)."""

    holder: Line | None = None
    """Who owns it (pemegang hak)."""
    notice: Line | None = None
    """The copyright notice (pemberitahuan)."""
    license_url: WebUrl | None = None
    """The licence (lisensi)."""
    usage: Text | None = None
    """What users may do with it (ketentuan penggunaan)."""
    year: Annotated[int, Field(ge=1900, le=2999)] | None = None
    """The year in the copyright notice (tahun)."""
    acquire_url: WebUrl | None = None
    """Where to ask for leave to use it, IPTC licensor URL (permohonan izin)."""


class _Medium(Model):
    url: WebUrl
    """Where it is (tautan)."""
    title: Line | None = None
    """Its title (judul)."""
    caption: Line | None = None
    """What readers see beside it (keterangan)."""
    credit: Line | None = None
    """Who made it (kredit)."""
    creator: Official | None = None
    """Who made it, as a person (pembuat)."""
    rights: Rights | None = None
    """Who owns it (hak)."""
    content_type: MediaType | None = None
    """Media type, RFC 6838 (jenis konten)."""
    size_bytes: Annotated[int, Field(ge=0, le=2**53 - 1)] | None = None
    """Size in bytes (ukuran)."""
    taken_at: Instant | None = None
    """When it was made (waktu pengambilan)."""
    place: Line | None = None
    """Where it was made (tempat pengambilan)."""
    digital_source_type: DigitalSourceType | None = None
    """How it came about (asal digital)."""


class Image(_Medium):
    """A picture (gambar): it has an alternative text or is declared decorative."""

    kind: Literal["image"] = "image"
    """Always `image`."""
    alt: Line | None = None
    """What it shows, for those who do not see it; WCAG 2.2, 1.1.1 (teks alternatif)."""
    decorative: bool = False
    """Whether it says nothing (hiasan)."""
    width: Pixels | None = None
    """In pixels (lebar)."""
    height: Pixels | None = None
    """In pixels (tinggi)."""

    @model_validator(mode="after")
    def _described(self) -> Self:
        if self.alt is None and not self.decorative:
            raise PydanticCustomError(
                "humas.image.alt_missing",
                "A picture has an alternative text or is declared decorative",
            )
        return self


class Video(_Medium):
    """A video."""

    kind: Literal["video"] = "video"
    """Always `video`."""
    duration_seconds: Seconds | None = None
    """Length in seconds (durasi)."""
    transcript: Text | None = None
    """What is said in it (transkrip)."""
    captions_url: WebUrl | None = None
    """Subtitles (takarir)."""
    thumbnail_url: WebUrl | None = None
    """A picture that stands for it (gambar mini)."""
    embed_url: WebUrl | None = None
    """A player for other pages (tautan sematan)."""
    uploaded_at: Instant | None = None
    """When it was put up (waktu unggah)."""


class Audio(_Medium):
    """A sound recording (audio)."""

    kind: Literal["audio"] = "audio"
    """Always `audio`."""
    duration_seconds: Seconds | None = None
    """Length in seconds (durasi)."""
    transcript: Text | None = None
    """What is said in it (transkrip)."""


class Document(_Medium):
    """A document (dokumen)."""

    kind: Literal["document"] = "document"
    """Always `document`."""
    language: LanguageTag | None = None
    """Its language (bahasa)."""
    pages: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    """How many (halaman)."""
    accessible: bool | None = None
    """Whether screen readers can read it (aksesibel)."""
    rendition: bool = False
    """Whether it is the article itself in another form, as the signed PDF (bentuk lain)."""


Media = Annotated[
    Image | Video | Audio | Document,
    Field(discriminator="kind"),
    UnknownKind("humas.media.kind", "The kind is image, video, audio or document"),
]
"""Any of the four, told apart by `kind`."""
