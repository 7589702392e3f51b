"""iCalendar: an agenda that people subscribe to."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import OnError, made, writable
from humaskit.feeds._ical_lines import escaped, folded, quoted, text
from humaskit.feeds._ical_remarks import contact, remarks
from humaskit.feeds._ical_times import date_line, time_line, utc_line, zone_lines, zone_of
from humaskit.models.event import Event, EventStatus, Venue
from humaskit.models.wire import percent_encoded

_NEVER: Final = datetime(2000, 1, 1, tzinfo=UTC)
_STATUSES: Final = {EventStatus.CANCELLED: "CANCELLED", EventStatus.POSTPONED: "TENTATIVE"}


def icalendar(channel: Channel, events: Iterable[Event], *, on_error: OnError = "raise") -> bytes:
    """Write an agenda as an iCalendar object to subscribe to (RFC 5545, 7986).

    Cancelled and moved events stay, with their SEQUENCE, so that calendars strike them out or
    move them. What has no property of its own stands in COMMENT, in Indonesian. Contacts that are
    not public are left out. Times are written to the second.

    Args:
        channel: What the calendar says of itself; readers know it by its `calendar_url`.
        events: In the order to write them; of several revisions of one event the newest stands.
        on_error: Whether an event that no calendar can carry is refused or skipped (and logged).

    Returns:
        The calendar in UTF-8, to be served as `text/calendar`; equal input gives equal bytes.

    Raises:
        InvalidValueError: A calendar cannot carry an event; it names the event's id and the
            field.
    """
    newest: dict[str, Event] = {}
    for event in events:
        known = newest.get(event.id)
        if known is None or _revision(known) < _revision(event):
            newest[event.id] = event
    written = tuple(made(_component, newest.values(), on_error))
    shown = [event for event, _ in written]
    return folded(
        (
            *_head(channel, max(filter(None, map(_changed, shown)), default=None)),
            *_zones(shown),
            *(line for _, lines in written for line in lines),
            "END:VCALENDAR",
        )
    )


def _head(channel: Channel, changed: datetime | None) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//humaskit//humaskit//ID")
    yield from ("CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    yield from text("UID", channel.id)
    yield from text("NAME", channel.title, language=channel.language)
    yield from text("X-WR-CALNAME", channel.title)
    yield from text("DESCRIPTION", channel.description, language=channel.language)
    yield from text("X-WR-CALDESC", channel.description)
    yield f"URL:{percent_encoded(channel.home_url)}"
    if channel.calendar_url:
        yield f"SOURCE;VALUE=URI:{percent_encoded(channel.calendar_url)}"
    if channel.icon:
        yield f"IMAGE;VALUE=URI;DISPLAY=BADGE:{percent_encoded(channel.icon)}"
    if changed:
        yield utc_line("LAST-MODIFIED", changed)
    yield from ("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H")


def _zones(events: Iterable[Event]) -> Iterator[str]:
    used = {
        zone
        for event in events
        if not event.all_day
        for at in (event.starts_at, event.ends_at)
        if at is not None and (zone := zone_of(at))
    }
    for each in sorted(used):
        yield from zone_lines(each)


def _component(event: Event) -> tuple[Event, tuple[str, ...]]:
    return event, tuple(_lines(event))


def _lines(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield from text("UID", event.id)
    yield utc_line("DTSTAMP", _changed(event) or _NEVER)
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


def _changed(event: Event) -> datetime | None:
    return event.modified_at or event.first_published_at


def _revision(event: Event) -> tuple[int, datetime]:
    return event.sequence, _changed(event) or _NEVER
