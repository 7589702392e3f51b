"""Event: something an agency holds or attends (agenda)."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, NonNegativeInt

from humaskit.models.agency import TimeZoneName
from humaskit.models.article import Suppression
from humaskit.models.identifiers import LanguageTag, Ref, Slug, WebUrl
from humaskit.models.instants import Instant
from humaskit.models.lines import Line, Text
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef, ContactPoint, Official, PostalAddress
from humaskit.models.region_code import RegionCode


class EventStatus(StrEnum):
    """Whether an event goes ahead as told (schema.org EventStatusType)."""

    SCHEDULED = "scheduled"
    """Sesuai jadwal."""
    CANCELLED = "cancelled"
    """Dibatalkan."""
    POSTPONED = "postponed"
    """Ditunda, waktu baru belum ada."""
    RESCHEDULED = "rescheduled"
    """Dijadwalkan ulang."""
    MOVED_ONLINE = "moved_online"
    """Dialihkan ke daring."""


class Venue(Model):
    """Where an event takes place (tempat)."""

    name: Line
    """Nama tempat."""
    address: PostalAddress | None = None
    """Alamat."""
    online_url: WebUrl | None = None
    """Where to join from afar (tautan daring)."""
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    """Degrees north, WGS 84 (lintang)."""
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    """Degrees east, WGS 84 (bujur)."""
    region_code: RegionCode | None = None
    """Kemendagri code (kode wilayah)."""


class MediaAccreditation(Model):
    """How the press gets in (akreditasi media)."""

    open: bool
    """Whether the press may come (terbuka bagi media)."""
    deadline: Instant | None = None
    """Until when to register (batas pendaftaran)."""
    contact: ContactPoint | None = None
    """Where (narahubung)."""


class Event(Model):
    """Something an agency holds or attends (agenda)."""

    schema_version: Literal["1"] = "1"
    """Version of this model."""
    type: Literal["event"] = "event"
    """Which root this is."""
    id: Ref
    """Identity for ever (identitas)."""
    slug: Slug
    """The last part of its address (slug)."""
    url: WebUrl
    """Its canonical address (tautan kanonis)."""
    name: Line
    """Nama agenda."""
    description: Text | None = None
    """Keterangan."""
    language: LanguageTag = "id"
    """BCP 47 (bahasa)."""
    starts_at: Instant
    """When it begins; of an all-day event only the date counts (mulai)."""
    ends_at: Instant | None = None
    """When it ends; of an all-day event the last day itself (selesai)."""
    all_day: bool = False
    """Whether only the dates count (sepanjang hari)."""
    time_zone: TimeZoneName | None = None
    """The zone of the place (zona waktu)."""
    status: EventStatus = EventStatus.SCHEDULED
    """Status."""
    previous_starts_at: Annotated[tuple[Instant, ...], Field(max_length=50)] = ()
    """Earlier starting times, oldest first (jadwal semula)."""
    sequence: NonNegativeInt = 0
    """Counts up with every change, RFC 5545 SEQUENCE (urutan revisi)."""
    venue: Venue | None = None
    """Tempat."""
    organizer: AgencyRef
    """Penyelenggara."""
    co_organizers: Annotated[tuple[AgencyRef, ...], Field(max_length=50)] = ()
    """Penyelenggara bersama."""
    officials: Annotated[tuple[Official, ...], Field(max_length=100)] = ()
    """Who speaks or attends (pejabat yang hadir)."""
    participants_note: Line | None = None
    """Who may come, in words (peserta)."""
    accreditation: MediaAccreditation | None = None
    """Akreditasi media."""
    dress_code: Line | None = None
    """Pakaian."""
    recurrence: Line | None = None
    """RFC 5545 RRULE, a subset (pengulangan)."""
    topics: Annotated[tuple[Line, ...], Field(max_length=50)] = ()
    """What it is about (topik)."""
    article_ids: Annotated[tuple[Ref, ...], Field(max_length=100)] = ()
    """Articles about it (artikel)."""
    first_published_at: Instant | None = None
    """When it was first announced (pertama diumumkan)."""
    modified_at: Instant | None = None
    """When it last changed (diubah)."""
    suppressions: Annotated[tuple[Suppression, ...], Field(max_length=100)] = ()
    """Rules that do not apply here, with their reasons (pengecualian)."""
