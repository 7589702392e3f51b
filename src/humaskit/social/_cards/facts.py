"""What the head of a page says, whatever the page is of."""

from dataclasses import dataclass

from humaskit.models.media import Audio, Image, Video


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a page is of, in plain text, nothing cut or escaped yet."""

    title: str
    url: str | None
    language: str
    description: str = ""
    site: str | None = None
    """Whose site it is."""
    type: str = "website"
    """Open Graph's type."""
    details: tuple[tuple[str, str], ...] = ()
    """Properties of that type, in order."""
    labels: tuple[tuple[str, str], ...] = ()
    """What previews show beside the description: name and value, two at most."""
    images: tuple[Image, ...] = ()
    videos: tuple[Video, ...] = ()
    audios: tuple[Audio, ...] = ()
    translations: tuple[tuple[str, str], ...] = ()
    """Languages and addresses of the same in other languages."""
    robots: str | None = None
    """What search engines may not do."""
    canonical: str | None = None
    """Where to read it, if not at its own address."""
    profiles: tuple[str, ...] = ()
    """Addresses of the same body elsewhere (`rel=me`)."""
