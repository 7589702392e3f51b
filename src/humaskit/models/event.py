"""Event: something an agency holds or attends (agenda)."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Final, Literal, Self

from pydantic import FailFast, Field, NonNegativeInt, model_validator
from pydantic_core import PydanticCustomError

from humaskit.models.agency_kinds import TimeZoneName
from humaskit.models.article import Suppression
from humaskit.models.identifiers import LanguageTag, Ref, Slug, WebUrl
from humaskit.models.instants import Instant
from humaskit.models.lines import Line, Text
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef, ContactPoint, Official, PostalAddress
from humaskit.models.recurrence import Recurrence, recurrence_until
from humaskit.models.region_code import RegionCode

OFFSETS: Final = {"WIB": timedelta(hours=7), "WITA": timedelta(hours=8), "WIT": timedelta(hours=9)}
"""UTC offsets of Indonesia's zones (Keppres 41/1987)."""


class EventStatus(StrEnum):
    """Whether an event goes ahead as told (schema.org EventStatusType)."""

    SCHEDULED = "scheduled"
    """As announced (sesuai jadwal)."""
    CANCELLED = "cancelled"
    """It does not take place (dibatalkan)."""
    POSTPONED = "postponed"
    """Put off, no new time yet (ditunda)."""
    RESCHEDULED = "rescheduled"
    """At another time (dijadwalkan ulang)."""
    MOVED_ONLINE = "moved_online"
    """Held online instead (dialihkan ke daring)."""


class Venue(Model):
    """Where an event takes place (tempat)."""

    name: Line
    """Its name (nama tempat)."""
    office: AgencyRef | None = None
    """The agency whose office it is (kantor instansi)."""
    address: PostalAddress | None = None
    """Postal address (alamat)."""
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
    """Something an agency holds or attends (agenda).

    Of an all-day event only the dates count: `starts_at.date()`, read in the offset it is written
    with, is the first day, and `ends_at.date()` is the last day itself (inclusive, unlike DTEND in
    RFC 5545). A cancelled or postponed event keeps its dates.
    """

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
    """What it is called (nama agenda)."""
    description: Text | None = None
    """What it is about, plain text (keterangan)."""
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
    """Whether it goes ahead as told (status)."""
    previous_starts_at: Annotated[tuple[Instant, ...], Field(max_length=50), FailFast()] = ()
    """Earlier starting times, oldest first (jadwal semula)."""
    sequence: NonNegativeInt = 0
    """Counts up with every change, RFC 5545 SEQUENCE (urutan revisi)."""
    venue: Venue | None = None
    """Where it takes place (tempat)."""
    organizer: AgencyRef
    """Who holds it (penyelenggara)."""
    co_organizers: Annotated[tuple[AgencyRef, ...], Field(max_length=50), FailFast()] = ()
    """Who holds it too (penyelenggara bersama)."""
    officials: Annotated[tuple[Official, ...], Field(max_length=100), FailFast()] = ()
    """Who speaks or attends (pejabat yang hadir)."""
    participants_note: Line | None = None
    """Who may come, in words (peserta)."""
    accreditation: MediaAccreditation | None = None
    """How the press gets in (akreditasi media)."""
    dress_code: Line | None = None
    """What to wear (pakaian)."""
    recurrence: Recurrence | None = None
    """RFC 5545 RRULE, a subset (pengulangan)."""
    topics: Annotated[tuple[Line, ...], Field(max_length=50), FailFast()] = ()
    """What it is about (topik)."""
    article_ids: Annotated[tuple[Ref, ...], Field(max_length=100), FailFast()] = ()
    """Articles about it (artikel)."""
    first_published_at: Instant | None = None
    """When it was first announced (pertama diumumkan)."""
    modified_at: Instant | None = None
    """When it last changed (diubah)."""
    suppressions: Annotated[tuple[Suppression, ...], Field(max_length=100), FailFast()] = ()
    """Rules that do not apply here, with their reasons (pengecualian)."""

    @model_validator(mode="after")
    def _times_in_order(self) -> Self:
        if self.ends_at is not None and self._counted(self.ends_at) < self._counted(self.starts_at):
            raise PydanticCustomError(
                "humas.event.ends_before_start", "An event cannot end before it begins"
            )
        deadline = self.accreditation.deadline if self.accreditation else None
        if deadline is not None and self._after_start(deadline):
            raise PydanticCustomError(
                "humas.event.accreditation_after_start",
                "The press registers before the event begins",
            )
        return self

    @model_validator(mode="after")
    def _zone_fits_offset(self) -> Self:
        if self.time_zone is None:
            return self
        for field, instant in (("starts_at", self.starts_at), ("ends_at", self.ends_at)):
            if instant is not None and instant.utcoffset() != OFFSETS[self.time_zone]:
                raise PydanticCustomError(
                    "humas.event.zone_offset",
                    "The offset of {field} is not that of {time_zone}",
                    {"field": field, "time_zone": self.time_zone},
                )
        return self

    @model_validator(mode="after")
    def _status_has_its_facts(self) -> Self:
        if self.status is EventStatus.RESCHEDULED and (
            not self.previous_starts_at or self.previous_starts_at[-1] == self.starts_at
        ):
            raise PydanticCustomError(
                "humas.event.rescheduled_without_previous",
                "A rescheduled event names its earlier start, which differs from the new one",
            )
        online = self.venue is not None and self.venue.online_url is not None
        if self.status is EventStatus.MOVED_ONLINE and not online:
            raise PydanticCustomError(
                "humas.event.moved_online_without_url",
                "An event that moved online names the address to join at",
            )
        return self

    @model_validator(mode="after")
    def _recurrence_fits_start(self) -> Self:
        until = recurrence_until(self.recurrence) if self.recurrence else None
        if until is None:
            return self
        if isinstance(until, datetime) is self.all_day:
            raise PydanticCustomError(
                "humas.event.recurrence_until_kind",
                "UNTIL is a date for an all-day event, and a time in UTC for any other",
            )
        if until < self._counted(self.starts_at):
            raise PydanticCustomError(
                "humas.event.recurrence_ends_before_start",
                "The recurrence ends before the event begins",
            )
        return self

    def _counted(self, instant: datetime) -> date:
        return instant.date() if self.all_day else instant

    def _after_start(self, instant: datetime) -> bool:
        here = instant.astimezone(self.starts_at.tzinfo)
        return self._counted(here) > self._counted(self.starts_at)
