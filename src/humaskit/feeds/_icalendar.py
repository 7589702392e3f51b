"""iCalendar: an agenda that people subscribe to."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain

from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import OnError, made
from humaskit.feeds._ical_event import NEVER, component, last_change
from humaskit.feeds._ical_lines import folded, text
from humaskit.feeds._ical_times import utc_line, zone_lines
from humaskit.feeds._shelves import Fragments
from humaskit.models.event import Event
from humaskit.models.wire import percent_encoded


def icalendar(
    channel: Channel,
    events: Iterable[Event],
    *,
    on_error: OnError = "raise",
    kept: Fragments | None = None,
) -> bytes:
    """Write an agenda as an iCalendar object to subscribe to (RFC 5545, 7986).

    Cancelled and moved events stay, with their SEQUENCE, so that calendars strike them out or
    move them. What has no property of its own stands in COMMENT, in Indonesian. Contacts that are
    not public are left out. Times are written to the second.

    Args:
        channel: What the calendar says of itself; readers know it by its `calendar_url`.
        events: In the order to write them; of several revisions of one event the newest stands.
        on_error: Whether an event that no calendar can carry is refused or skipped (and logged).
        kept: What earlier calls wrote of each event; it changes no byte.

    Returns:
        The calendar in UTF-8, to be served as `text/calendar`; equal input gives equal bytes.

    Raises:
        InvalidValueError: A calendar cannot carry an event; it names the event's id and the
            field.
    """
    newest: dict[str, Event] = {}
    for event in events:
        known = newest.setdefault(event.id, event)
        if known is not event and _revision(known) < _revision(event):
            newest[event.id] = event
    write = component if kept is None else kept.component
    written = list(made(write, newest.values(), on_error))
    zones = sorted({zone for each in written for zone in each.zones})
    changed = max((each.changed for each in written if each.changed), default=None)
    head = folded((*_head(channel, changed), *chain.from_iterable(map(zone_lines, zones))))
    return b"".join([head, *[each.data for each in written], folded(["END:VCALENDAR"])])


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


def _revision(event: Event) -> tuple[int, datetime]:
    return event.sequence, last_change(event) or NEVER
