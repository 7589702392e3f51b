"""Strategies for pictures, videos, sound and documents."""

from functools import cache

from hypothesis import strategies as st

from humaskit.models.media import Audio, DigitalSourceType, Document, Image, Media, Rights, Video
from humaskit.testing._people import officials
from humaskit.testing._times import instants
from humaskit.testing._words import language, line, maybe, text, web_url


@cache
@st.composite
def images(draw: st.DrawFn) -> Image:
    """A picture that is described or decorative."""
    fields = draw(_common(("image/jpeg", "image/png", "image/gif")))
    fields["decorative"] = draw(st.booleans())
    fields["alt"] = draw(maybe(line()) if fields["decorative"] else line())
    fields["width"] = draw(maybe(st.integers(1, 8_000), 2))
    fields["height"] = draw(maybe(st.integers(1, 8_000), 2))
    return Image.model_validate(fields)


@cache
@st.composite
def media(draw: st.DrawFn) -> Media:
    """A picture, a video, sound or a document."""
    kind = draw(st.sampled_from(["image", "video", "audio", "document"]))
    if kind == "image":
        return draw(images())
    if kind == "document":
        fields = draw(_common(("application/pdf",)))
        fields["language"] = draw(maybe(language(), 2))
        fields["pages"] = draw(maybe(st.integers(1, 500), 2))
        fields["accessible"] = draw(maybe(st.booleans(), 2))
        fields["rendition"] = draw(st.booleans())
        return Document.model_validate(fields)
    fields = draw(_common(("video/mp4",) if kind == "video" else ("audio/mpeg",)))
    fields["duration_seconds"] = draw(maybe(st.integers(1, 7_200), 2))
    fields["transcript"] = draw(maybe(text(), 2))
    if kind == "audio":
        return Audio.model_validate(fields)
    fields |= {
        "captions_url": draw(maybe(web_url(), 2)),
        "thumbnail_url": draw(maybe(web_url(), 2)),
        "embed_url": draw(maybe(web_url(), 2)),
        "uploaded_at": draw(maybe(instants(), 2)),
    }
    return Video.model_validate(fields)


@cache
@st.composite
def _common(draw: st.DrawFn, types: tuple[str, ...]) -> dict[str, object]:
    return {
        "url": draw(web_url()),
        "title": draw(maybe(line(), 2)),
        "caption": draw(maybe(line(), 2)),
        "credit": draw(maybe(line(), 2)),
        "creator": draw(maybe(officials(), 2)),
        "place": draw(maybe(line(), 2)),
        "rights": draw(maybe(rights(), 2)),
        "content_type": draw(maybe(st.sampled_from(types), 2)),
        "size_bytes": draw(maybe(st.integers(0, 2**33), 2)),
        "taken_at": draw(maybe(instants(), 2)),
        "digital_source_type": draw(maybe(st.sampled_from(DigitalSourceType), 2)),
    }


@cache
def rights() -> st.SearchStrategy[Rights]:
    """Who owns a work, and how it may be used."""
    return st.builds(
        Rights,
        holder=maybe(line(), 2),
        notice=maybe(line(), 2),
        license_url=maybe(web_url(), 2),
        usage=maybe(text(), 2),
        year=maybe(st.integers(1999, 2026), 2),
        acquire_url=maybe(web_url(), 2),
    )
