"""Events taken out of JSON-LD."""

from datetime import UTC, datetime
from typing import Final

from humaskit.models.event import Event, EventStatus, Venue
from humaskit.models.people import Official
from humaskit.models.references import Place
from humaskit.models.slugs import make_slug
from humaskit.schemaorg._event import STATUSES
from humaskit.schemaorg._in_parts import agency_ref, official, place, valid
from humaskit.schemaorg._languages import language_of
from humaskit.schemaorg._people import OFFICE
from humaskit.schemaorg._taking import Taker, plain

EVENT_TYPES: Final = frozenset(
    {
        *("Event", "EducationEvent", "ExhibitionEvent", "Festival", "SocialEvent"),
        *("BusinessEvent", "ConferenceEvent", "PublicationEvent", "SportsEvent", "MusicEvent"),
    }
)
"""The types that are read into an event."""

_STATES: Final = {name: status for status, name in STATUSES.items()}
ONLINE: Final = "Daring"
"""The name of the venue of an event that is held online alone."""
_DATE: Final = len("2020-10-12")


def event(taker: Taker) -> Event:
    """Return a node as an event; a date without a time makes it last all day.

    Raises:
        pydantic.ValidationError: It lacks what every event has.
    """
    name, url = taker.text("name", "headline"), taker.url("url", "mainEntityOfPage")
    starts, ends = _moments(taker, "startDate"), _moments(taker, "endDate")
    previous = _moments(taker, "previousStartDate")
    status = _STATES.get(plain(taker.url("eventStatus") or ""), EventStatus.SCHEDULED)
    if status is EventStatus.RESCHEDULED and previous and starts and previous[-1] == starts[0]:
        status = EventStatus.SCHEDULED  # only the hour of an all-day event changed
    fields: dict[str, object] = {
        "id": taker.identity_or(url),
        "url": url,
        "slug": make_slug(name or ""),
        "name": name,
        "description": taker.text("description", kind="text"),
        "language": language_of(taker, "inLanguage"),
        "starts_at": starts[0][0] if starts else None,
        "ends_at": ends[0][0] if ends else None,
        "all_day": bool(starts) and starts[0][1],
        "status": status,
        "previous_starts_at": [moment for moment, _ in previous],
        "venue": _venue(taker),
        "topics": list(dict.fromkeys(taker.texts("keywords"))),
        **_around(taker),
    }
    found = Event.model_validate({name: value for name, value in fields.items() if value})
    taker.finish("eventAttendanceMode", "mainEntityOfPage", "identifier")
    return found


def _around(taker: Taker) -> dict[str, object]:
    """Return who holds and attends an event, and the articles about it."""
    organizers = [ref for node in taker.nodes("organizer") if (ref := agency_ref(node))]
    return {
        "organizer": organizers[0] if organizers else None,
        "co_organizers": organizers[1:],
        "officials": [
            each
            for node in taker.nodes("attendee")
            if (given := official(node))
            for each in valid(Official, node, given)
        ],
        "participants_note": next(
            (node.text("audienceType", "name") for node in taker.nodes("audience")), None
        ),
        "article_ids": list(
            dict.fromkeys(each for node in taker.nodes("subjectOf") if (each := node.identity()))
        ),
    }


def _moments(taker: Taker, term: str) -> list[tuple[datetime, bool]]:
    """Return the times of a term, and of each whether it is a day without a clock time."""
    found = []
    for path, value in taker.all(term):
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            taker.graph.drop(path, f"bukan waktu: {value!r}", f"is no time: {value!r}")
            continue
        if len(str(value)) == _DATE:
            # Of an all-day event only the date counts; its offset says nothing.
            found.append((moment.replace(tzinfo=UTC), True))
        elif moment.tzinfo is None:
            taker.graph.drop(path, "waktu tanpa zona", "a time without a zone")
        else:
            found.append((moment, False))
    return found


def _venue(taker: Taker) -> Venue | None:
    venue: dict[str, object] = {}
    for node in taker.nodes("location"):
        if "VirtualLocation" in node.types:
            venue["online_url"] = node.url("url")
        elif found := place(node):
            # A place that cannot be must not take the address to join at with it.
            venue |= found if valid(Place, node, found) else {"name": found["name"]}
            holders = list(node.nodes("parentOrganization")) if OFFICE in node.types else []
            if holders and (office := agency_ref(holders[0])):
                venue["office"] = office
    if not venue:
        return None
    return next(iter(valid(Venue, taker, {"name": ONLINE} | venue)), None)
