"""An event as an object of ActivityStreams, whole and as a Note."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

from humaskit import dates
from humaskit.models.event import Event, EventStatus
from humaskit.models.languages import is_indonesian
from humaskit.models.wire import percent_encoded
from humaskit.social._streams.article import note_id
from humaskit.social._streams.context import FEP_EVENT, PUBLIC, Node, node, one_or_many
from humaskit.social._streams.parts import (
    in_language,
    is_web,
    later,
    lines,
    link,
    mention,
    moment,
    paragraphs,
    party,
    person,
    topics,
    where,
)

LOSSY: Final = {
    "accreditation": "the page says how the press gets in",
    "all_day": "the times begin and end at midnight",
    "article_ids": "ActivityStreams has no term for what was written of an event",
    "dress_code": "ActivityStreams has no term for it",
    "recurrence": "FEP-8a8e leaves it out; the calendar has it",
    "schema_version": "belongs to the stored form",
    "slug": "the address has it",
    "suppressions": "the house's own",
    "type": "the `type` says it",
}
"""Fields that ActivityStreams cannot or must not carry, each with the reason."""

_ZONES: Final = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
_NAMES: Final = {
    EventStatus.SCHEDULED: "EventScheduled",
    EventStatus.CANCELLED: "EventCancelled",
    EventStatus.POSTPONED: "EventPostponed",
    EventStatus.RESCHEDULED: "EventRescheduled",
    EventStatus.MOVED_ONLINE: "EventMovedOnline",
}
_ICAL: Final = {EventStatus.CANCELLED: "CANCELLED", EventStatus.POSTPONED: "TENTATIVE"}
_SAID: Final = {
    EventStatus.CANCELLED: ("Dibatalkan", "Cancelled"),
    EventStatus.POSTPONED: ("Ditunda", "Postponed"),
    EventStatus.RESCHEDULED: ("Dijadwalkan ulang", "Rescheduled"),
    EventStatus.MOVED_ONLINE: ("Dialihkan ke daring", "Moved online"),
}


def event_object(event: Event) -> Node:
    """Return an event; its `summary` says in words what became of it, when and where it is."""
    return node(
        "Event",
        **_told(event),
        **in_language("name", event.name, event.language),
        **in_language("summary", "<br>".join(_facts(event)), event.language),
        **in_language("content", paragraphs(event.description), event.language),
        startTime=moment(_day(event, event.starts_at)),
        endTime=moment(_end(event)),
        previousStartTime=one_or_many([moment(_day(event, at)) for at in event.previous_starts_at]),
        timezone=event.time_zone and _ZONES[event.time_zone],
        eventStatus=f"{FEP_EVENT}{_NAMES[event.status]}",
        **{"ical:status": _ICAL.get(event.status, "CONFIRMED")},
    )


def event_note(event: Event) -> Node:
    """Return an event as a Note: its name, its facts in words, its address."""
    content = (
        f"<p><strong>{lines(event.name)}</strong></p><p>{'<br>'.join(_facts(event))}</p>"
        f"{paragraphs(event.description)}<p>{link(event.url)}</p>"
    )
    told = _told(event) | {"id": note_id(event.id)}
    return node("Note", **told, **in_language("content", content, event.language))


def _told(event: Event) -> Node:
    bodies = (event.organizer, *event.co_organizers)
    return {
        "id": event.id,
        "url": percent_encoded(event.url),
        "attributedTo": one_or_many([party(body) for body in bodies]),
        "to": [PUBLIC],
        "cc": [body.id for body in event.co_organizers if is_web(body.id)],
        "published": moment(event.first_published_at),
        "updated": moment(later(event.first_published_at, event.modified_at)),
        "location": one_or_many(list(_locations(event))),
        "tag": [
            *topics(event.topics),
            *map(mention, event.co_organizers),
            *(person(official) for official in event.officials),
        ],
    }


def _locations(event: Event) -> Iterator[Node]:
    venue = event.venue
    if venue is None:
        return
    if event.status is not EventStatus.MOVED_ONLINE:
        yield where(venue)
    if venue.online_url:
        yield node("VirtualLocation", url=percent_encoded(venue.online_url))


def _day(event: Event, at: datetime) -> datetime:
    return datetime.combine(at.date(), time(), at.tzinfo) if event.all_day else at


def _end(event: Event) -> datetime | None:
    """When it is over: of an all-day event the midnight after its last day."""
    if not event.all_day:
        return event.ends_at
    last = event.ends_at or event.starts_at
    return None if last.date() == date.max else _day(event, last) + timedelta(days=1)


def _facts(event: Event) -> Iterator[str]:
    indonesian = is_indonesian(event.language)
    if event.status in _SAID:
        yield f"<strong>{_SAID[event.status][not indonesian]}</strong>"
    yield lines(_when(event) if indonesian else _when_in_english(event))
    if event.venue and event.status is not EventStatus.MOVED_ONLINE:
        yield lines(event.venue.name)
    if event.participants_note:
        yield lines(event.participants_note)


def _when(event: Event) -> str:
    start, end = event.starts_at, event.ends_at
    if event.all_day:
        first, last = start.date(), (end or start).date()
        return dates.format_range(first, last) if last > first else dates.format_date(first)
    return dates.format_range(start, end) if end and end > start else dates.format_datetime(start)


def _when_in_english(event: Event) -> str:
    ends = [event.starts_at, *([event.ends_at] if event.ends_at else [])]
    written = [f"{at:%Y-%m-%d}" if event.all_day else f"{at:%Y-%m-%d %H:%M %Z}" for at in ends]
    return " – ".join(dict.fromkeys(written))
