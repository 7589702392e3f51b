"""What a feed says of itself."""

from typing import Annotated

from pydantic import FailFast, Field

from humaskit.models.agency import Agency
from humaskit.models.identifiers import LanguageTag, Ref, WebUrl
from humaskit.models.lines import Line, Text
from humaskit.models.model import Model


class FeedSource(Model):
    """The feed of an agency whose articles another feed takes over (umpan sumber)."""

    agency_id: Ref
    """The publisher of the articles (identitas instansi)."""
    id: Ref | None = None
    """The feed's own id; its address stands in (identitas umpan)."""
    title: Line
    """What the feed calls itself (judul)."""
    url: WebUrl
    """Where it is served from (alamat)."""


class Channel(Model):
    """What a feed says of itself, in every format (kanal).

    Give the self URL of each format that is built: readers and hubs know a feed by it, and
    validators warn where it is missing (RFC 4287 4.2.7.2; RSS Advisory Board profile, atom:link).
    None is guessed.
    """

    id: Ref | None = None
    """Identity for ever, Atom's feed id; `atom_url` or `home_url` stands in (identitas)."""
    title: Line
    """Judul."""
    description: Text | None = None
    """What the feed is about; the title stands in where a format requires one (keterangan)."""
    home_url: WebUrl
    """The page for people that the feed belongs to (halaman muka)."""
    rss_url: WebUrl | None = None
    """Where the RSS 2.0 document will be served from (alamat RSS)."""
    atom_url: WebUrl | None = None
    """Where the Atom 1.0 document will be served from (alamat Atom)."""
    json_url: WebUrl | None = None
    """Where the JSON Feed document will be served from (alamat JSON Feed)."""
    calendar_url: WebUrl | None = None
    """Where the iCalendar document will be served from (alamat kalender)."""
    language: LanguageTag = "id"
    """BCP 47, of the feed as a whole; each entry has its own (bahasa)."""
    publisher: Agency
    """Who answers for the feed (penerbit)."""
    hub: WebUrl | None = None
    """The WebSub hub that tells readers of news (hub)."""
    icon: WebUrl | None = None
    """A small square picture; RSS shows GIF, JPEG and PNG only (ikon)."""
    stylesheet: WebUrl | None = None
    """A CSS style sheet for people who open RSS or Atom in a browser (lembar gaya)."""
    sources: Annotated[tuple[FeedSource, ...], Field(max_length=5_000), FailFast()] = ()
    """The feeds that articles of other agencies come from, for a feed of feeds (sumber)."""
