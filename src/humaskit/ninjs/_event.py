"""An event as a ninjs event."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from humaskit.models.event import Event, EventStatus, Venue
from humaskit.models.recurrence import recurrence_until
from humaskit.ninjs._parts import (
    STANDARD,
    Json,
    address_info,
    filled,
    instant,
    listed,
    organisation,
    person,
    plain,
    uri,
)

_STATUSES: Final = "http://cv.iptc.org/newscodes/eventoccurstatus/"
_CERTAIN, _UNCERTAIN, _CANCELLED = "eos5", "eos3", "eos6"
_OCCURS: Final[Mapping[EventStatus, str]] = {
    EventStatus.CANCELLED: _CANCELLED,
    EventStatus.POSTPONED: _UNCERTAIN,
}


def event_item(event: Event) -> dict[str, Json]:
    """Return an event as a ninjs object of type `event`."""
    changed = event.modified_at or event.first_published_at
    fields: dict[str, Json | None] = {
        "uri": uri(event.id),
        "standard": STANDARD,
        "type": "event",
        "representationType": "full",
        "version": str(event.sequence),
        "firstCreated": instant(event.first_published_at),
        "versionCreated": instant(changed),
        "pubStatus": "canceled" if event.status is EventStatus.CANCELLED else "usable",
        "language": event.language,
        "slugline": event.slug,
        "eventDetails": {
            "eventStatus": _STATUSES + _OCCURS.get(event.status, _CERTAIN),
            "dates": _dates(event),
            "organiser": filled(organisation(event.organizer, "organiser")),
        },
    }
    return filled(fields | _told(event))


def _told(event: Event) -> dict[str, Json | None]:
    access = event.accreditation
    contact = access.contact if access else None
    contacts = [contact] if contact else []
    return {
        "headlines": listed([plain("main", event.name)]),
        "descriptions": listed(
            [
                plain("summary", event.description),
                plain("participants", event.participants_note),
                plain("dressCode", event.dress_code),
            ]
        ),
        "people": listed(person(official, "participant") for official in event.officials),
        "organisations": listed(
            [
                organisation(event.organizer, "organiser", contacts),
                *(organisation(agency, "coorganiser") for agency in event.co_organizers),
            ]
        ),
        "places": listed([_place(event.venue)] if event.venue else []),
        "subjects": listed({"name": topic, "rel": "about"} for topic in event.topics),
        "altIds": listed([{"role": "canonicalUrl", "value": uri(event.url)}]),
        "associations": [
            filled({"name": f"coverage-{number}", "rel": "coverage", "uri": uri(ref)})
            for number, ref in enumerate(event.article_ids, start=1)
        ],
    }


def _dates(event: Event) -> dict[str, Json]:
    names = ("expectedStartDate", "expectedEndDate") if event.all_day else ("startDate", "endDate")
    moments: dict[str, Json | None] = {
        name: None if at is None else _moment(at, whole_day=event.all_day)
        for name, at in zip(names, (event.starts_at, event.ends_at), strict=True)
    }
    return filled(moments | {"recurrence": _recurrence(event)})


def _moment(at: datetime, *, whole_day: bool) -> str:
    return at.date().isoformat() if whole_day else at.isoformat()


def _recurrence(event: Event) -> dict[str, Json] | None:
    if event.recurrence is None:
        return None
    parts = dict(part.split("=", 1) for part in event.recurrence.split(";"))
    rule: dict[str, Json | None] = {"frequency": parts["FREQ"].lower()}
    for key in ("interval", "count"):
        if key.upper() in parts:
            rule[key] = int(parts[key.upper()])
    rule["until"] = _until(recurrence_until(event.recurrence), event)
    return {"recurrenceRules": [filled(rule)]}


def _until(until: date | None, event: Event) -> str | None:
    if until is None or isinstance(until, datetime):
        return instant(until)
    return event.starts_at.replace(year=until.year, month=until.month, day=until.day).isoformat()


def _place(venue: Venue) -> dict[str, Json | None]:
    contacts: list[Json] = [address_info(venue.address)] if venue.address else []
    if venue.online_url:
        contacts.append({"type": "web", "role": "online", "value": str(uri(venue.online_url))})
    point: dict[str, Json] | None = None
    if venue.latitude is not None and venue.longitude is not None:
        point = {"type": "Point", "coordinates": [venue.longitude, venue.latitude]}
    return {
        "name": venue.name,
        "rel": "venue",
        "literal": venue.region_code,
        "contactInfo": contacts,
        "geoJSON": point,
    }
