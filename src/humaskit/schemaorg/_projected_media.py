"""Media and rights as schema.org can carry them."""

from collections.abc import Iterable
from typing import Final

from humaskit.models.media import Audio, Document, Image, Media, Rights, Video
from humaskit.schemaorg._projected_parts import distinct, official, url
from humaskit.schemaorg._values import DIGITAL_SOURCES

_ORDER: Final = (Image, Video, Audio, Document)


def media(shown: Iterable[Media]) -> tuple[Media, ...]:
    """Return media: pictures first, then videos, sound, documents, and other forms last."""
    return distinct(medium(each) for each in sorted(shown, key=_place))


def _place(medium: Media) -> tuple[int, bool]:
    return _ORDER.index(type(medium)), isinstance(medium, Document) and medium.rendition


def medium(shown: Media) -> Media:
    """Return a medium with what its node holds."""
    kept: dict[str, object] = {
        "url": url(shown.url),
        "title": shown.title,
        "caption": shown.caption,
        "credit": shown.credit,
        "creator": shown.creator and official(shown.creator),
        "rights": shown.rights and rights(shown.rights),
        "content_type": shown.content_type,
        "size_bytes": shown.size_bytes or None,
        "taken_at": shown.taken_at,
        "place": shown.place,
    }
    if shown.digital_source_type in DIGITAL_SOURCES:
        kept["digital_source_type"] = shown.digital_source_type
    match shown:
        case Image():
            seen = {"alt": shown.alt, "decorative": shown.alt is None}
            size = {"width": shown.width, "height": shown.height}
            return Image.model_validate(kept | seen | size)
        case Document():
            own = {"language": shown.language, "rendition": shown.rendition}
            return Document.model_validate(kept | own)
        case Audio():
            return Audio.model_validate(kept | _played(shown))
        case _:
            return Video.model_validate(kept | _played(shown) | _video(shown))


def _played(shown: Video | Audio) -> dict[str, object]:
    return {"duration_seconds": shown.duration_seconds, "transcript": shown.transcript}


def _video(shown: Video) -> dict[str, object]:
    return {
        "captions_url": url(shown.captions_url),
        "thumbnail_url": url(shown.thumbnail_url),
        "embed_url": url(shown.embed_url),
        "uploaded_at": shown.uploaded_at,
    }


def rights(held: Rights) -> Rights | None:
    """Return who owns a work and how it may be used, or None where nothing is said."""
    kept = held.model_copy(
        update={"license_url": url(held.license_url), "acquire_url": url(held.acquire_url)}
    )
    return kept if any(getattr(kept, name) for name in Rights.model_fields) else None
