"""What all objects of ActivityStreams are made of: parties, texts as HTML, media, places, tags."""

from collections.abc import Iterable
from datetime import datetime
from html import escape
from typing import Final

from humaskit import regions
from humaskit.models.event import Venue
from humaskit.models.media import Audio, Document, Image, Media, Video
from humaskit.models.people import AgencyRef, Capacity, Official, PostalAddress
from humaskit.models.references import Place
from humaskit.models.wire import percent_encoded, rfc3339
from humaskit.social._hashtags import hashtags
from humaskit.social._streams.context import Node, node

_KINDS: Final = {Image: "Image", Video: "Video", Audio: "Audio", Document: "Document"}


def moment(at: datetime | None) -> str | None:
    """Return a time as ActivityStreams has it: RFC 3339 with its own offset."""
    return rfc3339(at).isoformat() if at else None


def later(published: datetime | None, *times: datetime | None) -> datetime | None:
    """Return the last of times, if it lies after the publication."""
    last = max((at for at in times if at), default=None)
    return None if last is None or (published and last <= published) else last


def party(agency: AgencyRef) -> str | Node:
    """Return whom an id stands for: alone where a server can fetch it, else with its name."""
    if is_web(agency.id):
        return agency.id
    url = agency.url and percent_encoded(agency.url)
    return node("Organization", id=agency.id, name=agency.name, url=url)


def is_web(identity: str) -> bool:
    """Whether an identity is an address, which servers of the fediverse ask for."""
    return identity.startswith(("https://", "http://"))


def in_language(name: str, text: str | None, language: str) -> Node:
    """Return a text twice: as it is, for simple readers, and by its language."""
    return {name: text, f"{name}Map": {language: text}} if text else {}


def paragraphs(text: str | None) -> str:
    """Return plain text as HTML: paragraphs at blank lines, `<br>` at line breaks."""
    blocks = (block.strip("\n") for block in (text or "").split("\n\n"))
    return "".join(f"<p>{lines(block)}</p>" for block in blocks if block)


def lines(text: str) -> str:
    """Return plain text as HTML within one paragraph."""
    return "<br>".join(escape(line, quote=False) for line in text.split("\n"))


def link(url: str, *, rel: str | None = None) -> str:
    """Return an address as a link that shows itself."""
    written = escape(percent_encoded(url))
    relation = f' rel="{rel}"' if rel else ""
    return f'<a href="{written}"{relation}>{written}</a>'


def medium(item: Media) -> Node:
    """Return a picture, video, recording or document.

    `name` is the alternative text, as servers read it; a caption stands in `content`, since
    Mastodon would take a `summary` for the alternative text.
    """
    image = item if isinstance(item, Image) else None
    played = item if isinstance(item, Video | Audio) else None
    described = image.alt if image else item.title or item.caption
    seconds = played.duration_seconds if played else None
    return node(
        _KINDS[type(item)],
        url=percent_encoded(item.url),
        mediaType=item.content_type,
        name=described,
        content=lines(item.caption) if item.caption and item.caption != described else None,
        width=image.width if image else None,
        height=image.height if image else None,
        duration=f"PT{seconds}S" if seconds else None,
    )


def topics(named: Iterable[str]) -> list[Node]:
    """Return topics as hashtags."""
    return [node("Hashtag", name=hashtag) for hashtag in hashtags(named)]


def mention(agency: AgencyRef) -> Node:
    """Return a mention of an agency; without an address a server could not tell it of it."""
    if is_web(agency.id):
        return node("Mention", href=agency.id, name=agency.name)
    return node("Organization", id=agency.id, name=agency.name)


def person(official: Official) -> Node:
    """Return an official by name and post."""
    titled = " ".join(part for part in (official.honorific_prefix, official.name) if part)
    acting = official.capacity is not Capacity.DEFINITIVE
    post = official.post and f"{official.capacity.title()}. " * acting + official.post
    return node(
        "Person",
        name=", ".join(part for part in (titled, official.honorific_suffix) if part),
        summary=post and lines(post),
    )


def place(name: str | None) -> Node | None:
    """Return a place that is known by its name."""
    return node("Place", name=name) if name else None


def where(spot: Venue | Place) -> Node:
    """Return a place that people go to, or where something happened."""
    return node(
        "Place",
        name=spot.name,
        address=spot.address and address(spot.address),
        latitude=spot.latitude,
        longitude=spot.longitude,
        location=spot.region_code and region(spot.region_code),
    )


def region(code: str) -> Node:
    """Return a region by its name, or by its Kemendagri code where the map has no name for it."""
    try:
        if len(code) == 2:
            return node("Place", name=regions.province(kemendagri=code).name)
        return node("Place", name=regions.regency(code=code).name)
    except regions.UnknownRegionError:
        return node("Place", name=code)


def address(postal: PostalAddress) -> Node:
    """Return a postal address, in the terms of schema.org as FEP-8a8e asks."""
    return node(
        "PostalAddress",
        streetAddress=postal.street,
        addressLocality=postal.locality,
        postalCode=postal.postal_code,
        addressCountry=postal.country,
    )
