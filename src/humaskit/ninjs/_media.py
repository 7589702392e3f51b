"""Pictures, videos, sound and documents as ninjs associations."""

from collections.abc import Iterable, Mapping
from typing import Final

from humaskit.models.media import Audio, DigitalSourceType, Image, Media, Video
from humaskit.ninjs._parts import Json, filled, instant, listed, plain, uri

_TYPES: Final[Mapping[str, str]] = {
    "image": "picture",
    "video": "video",
    "audio": "audio",
    "document": "component",
}
_SOURCES: Final = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def associations(media: Iterable[Media]) -> list[Json]:
    """Return each medium as an associated object."""
    return [_association(medium, number) for number, medium in enumerate(media, start=1)]


def source_type(value: DigitalSourceType | None) -> dict[str, Json] | None:
    """Return how a work came about, by IPTC's vocabulary."""
    return None if value is None else {"name": value.value, "uri": f"{_SOURCES}{value.value}"}


def _association(medium: Media, number: int) -> dict[str, Json]:
    rights = medium.rights
    alt = medium.alt if isinstance(medium, Image) else None
    transcript = medium.transcript if isinstance(medium, Video | Audio) else None
    return filled(
        {
            "name": f"{medium.kind}-{number}",
            "rel": medium.kind,
            "uri": uri(medium.url),
            "type": _TYPES[medium.kind],
            "contentCreated": instant(medium.taken_at),
            "headlines": listed([plain("main", medium.title)]),
            "descriptions": listed([plain("caption", medium.caption), plain("alt", alt)]),
            "bodies": listed([plain("transcript", transcript)]),
            "by": medium.credit,
            "copyrightHolder": rights.holder if rights else None,
            "copyrightNotice": rights.notice if rights else None,
            "usageTerms": rights.usage if rights else None,
            "rightsInfo": (
                {"linkedRights": str(uri(rights.license_url))}
                if rights and rights.license_url
                else None
            ),
            "digitalSourceType": source_type(medium.digital_source_type),
            "renditions": [_rendition(medium)],
        }
    )


def _rendition(medium: Media) -> dict[str, Json]:
    picture = medium if isinstance(medium, Image) else None
    return filled(
        {
            "name": "original",
            "href": uri(medium.url),
            "contentType": medium.content_type,
            "width": picture.width if picture else None,
            "height": picture.height if picture else None,
            "sizeInBytes": medium.size_bytes,
            "duration": medium.duration_seconds if isinstance(medium, Video | Audio) else None,
        }
    )
