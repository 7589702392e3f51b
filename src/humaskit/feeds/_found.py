"""An entry of somebody's feed as it was found, before it is an article."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundMedium:
    """A medium of an entry; what is not said is None."""

    url: str
    content_type: str | None = None
    size: int | None = None
    title: str | None = None
    alt: str | None = None
    credit: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An entry as a feed says it; texts without markup, times as written."""

    id: str | None
    url: str | None
    title: str | None
    summary: str | None
    html: str | None
    text: str | None
    published: str | None
    updated: str | None
    authors: tuple[str, ...]
    topics: tuple[str, ...]
    language: str | None
    media: tuple[FoundMedium, ...]
