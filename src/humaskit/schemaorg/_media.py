"""The tables of media: each field, and the schema.org term that carries it."""

from collections.abc import Iterable
from typing import Final, TypeAlias

from humaskit.models.media import Audio, Document, Image, Video
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._row import Row, Table
from humaskit.schemaorg._values import Node, digital_source, duration, instant, node

Medium: TypeAlias = Image | Video | Audio | Document
_Played: TypeAlias = Video | Audio


def _holder(item: Medium) -> Node | None:
    holder = item.rights and item.rights.holder
    return node("Organization", name=holder) if holder else None


def _license(item: Medium) -> str | None:
    address = item.rights and item.rights.license_url
    return percent_encoded(address) if address else None


def _pixels(number: int | None) -> Node | None:
    """A length in pixels (UN/CEFACT E37)."""
    return node("QuantitativeValue", value=number, unitCode="E37") if number else None


_ALL: Final[tuple[Row[Medium], ...]] = (
    Row("url", "contentUrl", lambda m: percent_encoded(m.url)),
    Row("title", "name", lambda m: m.title),
    Row("credit", "creditText", lambda m: m.credit),
    Row("rights", "copyrightNotice", lambda m: m.rights and m.rights.notice),
    Row("rights", "copyrightHolder", _holder),
    Row("rights", "license", _license),
    Row("content_type", "encodingFormat", lambda m: m.content_type),
    Row("size_bytes", "contentSize", lambda m: f"{m.size_bytes} B"),
    Row("taken_at", "dateCreated", lambda m: m.taken_at and instant(m.taken_at)),
    Row(
        "digital_source_type",
        "digitalSourceType",
        lambda m: m.digital_source_type and digital_source(m.digital_source_type),
    ),
)
_CAPTION: Final[Row[Image | Video | Audio]] = Row("caption", "caption", lambda m: m.caption)
_PLAYED: Final[tuple[Row[_Played], ...]] = (
    Row(
        "duration_seconds",
        "duration",
        lambda m: m.duration_seconds and duration(m.duration_seconds),
    ),
    Row("transcript", "transcript", lambda m: m.transcript),
)
_IMAGE: Final[Table[Image]] = Table(
    *_ALL,
    _CAPTION,
    Row("alt", "description", lambda m: m.alt),
    Row("width", "width", lambda m: _pixels(m.width)),
    Row("height", "height", lambda m: _pixels(m.height)),
)
_VIDEO: Final[Table[Video]] = Table(*_ALL, _CAPTION, *_PLAYED)
_AUDIO: Final[Table[Audio]] = Table(*_ALL, _CAPTION, *_PLAYED)
_DOCUMENT: Final[Table[Document]] = Table(
    *_ALL, Row("language", "inLanguage", lambda m: m.language)
)


def medium(item: Medium) -> Node:
    """A picture, video, recording or document."""
    match item:
        case Image():
            return _IMAGE.tell(item, {"@type": "ImageObject"})
        case Video():
            return _VIDEO.tell(item, {"@type": "VideoObject"})
        case Audio():
            return _AUDIO.tell(item, {"@type": "AudioObject"})
        case Document():
            return _DOCUMENT.tell(item, {"@type": "MediaObject"})


def media(items: Iterable[Medium], kind: type[Medium]) -> list[Node]:
    """The media of one kind, in their order."""
    return [medium(item) for item in items if type(item) is kind]
