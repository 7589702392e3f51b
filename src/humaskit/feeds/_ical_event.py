"""An event as a component of iCalendar (RFC 5545, 3.6.1)."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final, NamedTuple

from humaskit.feeds._entries import writable
from humaskit.feeds._ical_lines import escaped, folded, quoted, text
from humaskit.feeds._ical_remarks import contact, remarks
from humaskit.feeds._ical_times import Zone, date_line, time_line, utc_line, zone_of
from humaskit.models.event import Event, EventStatus, Venue
from humaskit.models.wire import percent_encoded

NEVER: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""When an event without a time of publication is said to have been written."""
_STATUSES: Final = {EventStatus.CANCELLED: "CANCELLED", EventStatus.POSTPONED: "TENTATIVE"}


class Component(NamedTuple):
    """An event and what a calendar says of it."""

    event: Event
    data: bytes
    zones: tuple[Zone, ...]
    """The zones its times are written in."""
    changed: datetime | None
    """When it last changed, in UTC."""


def component(event: Event) -> Component:
    """Return what a calendar says of an event.

    Raises:
        InvalidValueError: A calendar cannot carry it; it names the event's id and the field.
    """
    times = () if event.all_day else (event.starts_at, event.ends_at)
    zones = tuple(zone for at in times if at is not None and (zone := zone_of(at)))
    changed = last_change(event)
    return Component(event, folded(_lines(event)), zones, changed and changed.astimezone(UTC))


def last_change(event: Event) -> datetime | None:
    """Return when an event last changed, or was published."""
    return event.modified_at or event.first_published_at


def _lines(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield from text("UID", event.id)
    yield utc_line("DTSTAMP", last_change(event) or NEVER)
    if event.first_published_at:
        yield utc_line("CREATED", event.first_published_at)
    if event.modified_at:
        yield utc_line("LAST-MODIFIED", event.modified_at)
    yield f"SEQUENCE:{event.sequence}"
    yield f"STATUS:{_STATUSES.get(event.status, 'CONFIRMED')}"
    yield from _days(event) if event.all_day else _times(event)
    if event.recurrence:
        yield f"RRULE:{event.recurrence}"
    yield from _told(event, "SUMMARY", "name", event.name)
    yield from _told(event, "DESCRIPTION", "description", event.description)
    yield f"URL:{percent_encoded(event.url)}"
    if event.venue:
        yield from _place(event, event.venue)
    yield from _people(event)
    if event.topics:
        topics = ",".join(escaped(writable(topic, event.id, "topics")) for topic in event.topics)
        yield f"CATEGORIES;LANGUAGE={event.language}:{topics}"
    for field, remark in remarks(event):
        yield from text("COMMENT", writable(remark, event.id, field), language="id")
    yield "END:VEVENT"


def _days(event: Event) -> Iterator[str]:
    """Yield first and last day; DTEND is the day after the last (RFC 5545, 3.6.1)."""
    yield date_line("DTSTART", event.starts_at.date())
    if event.ends_at and event.ends_at.date() < date.max:
        yield date_line("DTEND", event.ends_at.date() + timedelta(days=1))


def _times(event: Event) -> Iterator[str]:
    """Yield start and end; an end must be later than the start (RFC 5545, 3.8.2.2)."""
    yield time_line("DTSTART", event.starts_at)
    if event.ends_at and event.ends_at.replace(microsecond=0) > event.starts_at:
        yield time_line("DTEND", event.ends_at)


def _place(event: Event, venue: Venue) -> Iterator[str]:
    address = venue.address
    parts = (address.street, address.locality, address.postal_code) if address else ()
    yield from _told(event, "LOCATION", "venue", ", ".join(filter(None, (venue.name, *parts))))
    if venue.latitude is not None and venue.longitude is not None:
        yield f"GEO:{venue.latitude:.6f};{venue.longitude:.6f}"
    if venue.online_url:
        yield f"CONFERENCE;VALUE=URI:{percent_encoded(venue.online_url)}"


def _people(event: Event) -> Iterator[str]:
    organizer = event.organizer
    name = quoted(writable(organizer.name, event.id, "organizer"))
    yield f"ORGANIZER;CN={name}:{percent_encoded(organizer.url) if organizer.url else organizer.id}"
    point = event.accreditation and event.accreditation.contact
    if point and point.public:
        yield from text("CONTACT", writable(contact(point), event.id, "accreditation"))


def _told(event: Event, name: str, field: str, value: str | None) -> Iterator[str]:
    if value:
        yield from text(name, writable(value, event.id, field), language=event.language)
