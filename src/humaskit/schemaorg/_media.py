"""The tables of pictures, videos, sound and documents, and of rights in a work."""

from typing import Final

from humaskit.models.media import Audio, Document, Image, Media, Rights, Video
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._people import OFFICIAL
from humaskit.schemaorg._places import named_place
from humaskit.schemaorg._row import Row, Rows, Table, kept
from humaskit.schemaorg._values import Node, digital_source, duration, instant

RIGHTS: Final = Table(
    Rights,
    "",
    (
        Row(
            "holder",
            "copyrightHolder",
            lambda r: {"@type": "Organization", "name": r.holder},
        ),
        kept("notice", "copyrightNotice"),
        kept("year", "copyrightYear"),
        Row("license_url", "license", lambda r: r.license_url and percent_encoded(r.license_url)),
        Row("usage", "usageInfo", lambda r: {"@type": "CreativeWork", "text": r.usage}),
        Row(
            "acquire_url",
            "acquireLicensePage",
            lambda r: r.acquire_url and percent_encoded(r.acquire_url),
        ),
    ),
)

RIGHTS_TERMS: Final = tuple(term for _, term in RIGHTS.terms)
"""The terms that rights add to a work."""

_COMMON: Final[tuple[Row[Media] | Rows[Media], ...]] = (
    Row("url", "contentUrl", lambda m: percent_encoded(m.url)),
    kept("title", "name"),
    kept("credit", "creditText"),
    Row("creator", "creator", lambda m: m.creator and OFFICIAL.node(m.creator)),
    Rows("rights", RIGHTS_TERMS, lambda m: RIGHTS.node(m.rights) if m.rights else {}),
    kept("content_type", "encodingFormat"),
    Row("size_bytes", "contentSize", lambda m: f"{m.size_bytes} B" if m.size_bytes else None),
    Row("taken_at", "dateCreated", lambda m: m.taken_at and instant(m.taken_at)),
    Row("place", "locationCreated", lambda m: m.place and named_place(m.place)),
    Row(
        "digital_source_type",
        "digitalSourceType",
        lambda m: m.digital_source_type and digital_source(m.digital_source_type),
    ),
)
_PLAYED: Final[tuple[Row[Video | Audio], ...]] = (
    Row(
        "duration_seconds",
        "duration",
        lambda m: m.duration_seconds and duration(m.duration_seconds),
    ),
    kept("transcript", "transcript"),
)
_KIND: Final = {"kind": "@type"}


def pixels(number: int | None) -> Node:
    """Return a length in pixels (UN/CEFACT E37)."""
    return {"@type": "QuantitativeValue", "value": number, "unitCode": "E37"}


def _captions(video: Video) -> list[object] | str | None:
    """Return the caption in words, and the subtitles as the file that they are."""
    if video.captions_url is None:
        return video.caption
    subtitles = {"@type": "MediaObject", "contentUrl": percent_encoded(video.captions_url)}
    return [video.caption, subtitles] if video.caption else [subtitles]


IMAGE: Final = Table(
    Image,
    "ImageObject",
    (
        *_COMMON,
        kept("caption", "caption"),
        kept("alt", "description"),
        Row("width", "width", lambda i: pixels(i.width)),
        Row("height", "height", lambda i: pixels(i.height)),
    ),
    within=_KIND | {"decorative": "description"},
)
VIDEO: Final = Table(
    Video,
    "VideoObject",
    (
        *_COMMON,
        Row("caption", "caption", _captions, when="url"),
        *_PLAYED,
        Row(
            "thumbnail_url",
            "thumbnailUrl",
            lambda v: v.thumbnail_url and percent_encoded(v.thumbnail_url),
        ),
        Row("embed_url", "embedUrl", lambda v: v.embed_url and percent_encoded(v.embed_url)),
        Row("uploaded_at", "uploadDate", lambda v: v.uploaded_at and instant(v.uploaded_at)),
    ),
    within=_KIND | {"captions_url": "caption"},
)
AUDIO: Final = Table(
    Audio, "AudioObject", (*_COMMON, kept("caption", "caption"), *_PLAYED), within=_KIND
)
DOCUMENT: Final = Table(
    Document,
    "MediaObject",
    (*_COMMON, kept("caption", "description"), kept("language", "inLanguage")),
    within=_KIND | {"rendition": "encoding"},
    lossy={
        "accessible": "schema.org names features of access, not whether there are enough",
        "pages": "numberOfPages is for books",
    },
)


def medium(item: Media) -> Node:
    """Return a picture, video, recording or document."""
    match item:
        case Image():
            return IMAGE.node(item)
        case Video():
            return VIDEO.node(item)
        case Audio():
            return AUDIO.node(item)
        case _:
            return DOCUMENT.node(item)
