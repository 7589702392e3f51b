"""The table of an event: each field, and the schema.org term that carries it."""

from datetime import datetime
from typing import Final

from humaskit.models.event import Event, EventStatus, Venue
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._people import AGENCY_REF, OFFICIAL
from humaskit.schemaorg._places import venue_place
from humaskit.schemaorg._row import Row, Table, kept
from humaskit.schemaorg._values import Node, instant, member, node

STATUSES: Final = {
    EventStatus.SCHEDULED: "EventScheduled",
    EventStatus.CANCELLED: "EventCancelled",
    EventStatus.POSTPONED: "EventPostponed",
    EventStatus.RESCHEDULED: "EventRescheduled",
    EventStatus.MOVED_ONLINE: "EventMovedOnline",
}


def _when(event: Event, at: datetime) -> str:
    return at.date().isoformat() if event.all_day else instant(at)


def _locations(event: Event, venue: Venue) -> list[Node]:
    online = venue.online_url
    virtual = [node("VirtualLocation", url=percent_encoded(online))] if online else []
    return virtual if online_only(event) else [venue_place(venue), *virtual]


def online_only(event: Event) -> bool:
    """Whether an event is held online alone."""
    moved = event.status is EventStatus.MOVED_ONLINE
    return moved and event.venue is not None and event.venue.online_url is not None


def _attendance(event: Event, venue: Venue) -> str:
    if online_only(event):
        return member("OnlineEventAttendanceMode")
    mode = "Mixed" if venue.online_url else "Offline"
    return member(mode + "EventAttendanceMode")


EVENT: Final = Table(
    Event,
    "Event",
    (
        kept("id", "identifier"),
        Row("url", "url", lambda e: percent_encoded(e.url)),
        Row("url", "mainEntityOfPage", lambda e: node("WebPage", id=percent_encoded(e.url))),
        kept("name", "name"),
        kept("description", "description"),
        kept("language", "inLanguage"),
        Row("starts_at", "startDate", lambda e: _when(e, e.starts_at)),
        Row("ends_at", "endDate", lambda e: e.ends_at and _when(e, e.ends_at)),
        Row("status", "eventStatus", lambda e: member(STATUSES[e.status])),
        Row(
            "previous_starts_at",
            "previousStartDate",
            lambda e: [_when(e, at) for at in e.previous_starts_at],
        ),
        Row("venue", "location", lambda e: e.venue and _locations(e, e.venue)),
        Row("venue", "eventAttendanceMode", lambda e: e.venue and _attendance(e, e.venue)),
        Row("organizer", "organizer", lambda e: AGENCY_REF.node(e.organizer)),
        Row("co_organizers", "organizer", lambda e: [*map(AGENCY_REF.node, e.co_organizers)]),
        Row("officials", "attendee", lambda e: [*map(OFFICIAL.node, e.officials)]),
        Row(
            "participants_note",
            "audience",
            lambda e: (
                node("Audience", audienceType=e.participants_note) if e.participants_note else None
            ),
        ),
        Row("topics", "keywords", lambda e: [*e.topics]),
        Row(
            "article_ids",
            "subjectOf",
            lambda e: [node("CreativeWork", id=i) for i in e.article_ids],
        ),
    ),
    lossy={
        "accreditation": "schema.org has no term for how the press gets in",
        "all_day": "a Date instead of a DateTime says it",
        "dress_code": "schema.org has no term for dress",
        "first_published_at": "an event has no publication date in schema.org",
        "modified_at": "an event has no modification date in schema.org",
        "recurrence": "a rule of RFC 5545 is not a Schedule",
        "schema_version": "belongs to the stored form",
        "sequence": "belongs to iCalendar",
        "slug": "part of the url",
        "suppressions": "what rules skip is internal",
        "time_zone": "the offsets of its times say it",
        "type": "the @type says it",
    },
)
