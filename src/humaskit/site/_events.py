"""The agenda: a page for each event, and one of all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from humaskit import schemaorg, social
from humaskit.models.agency import Agency
from humaskit.models.event import Event, EventStatus
from humaskit.site._heads import Surroundings, View, framed, told, trail
from humaskit.site._shelf import Place, free
from humaskit.site._views import public

_STATUSES: Final = {
    EventStatus.CANCELLED: "Dibatalkan",
    EventStatus.POSTPONED: "Ditunda",
    EventStatus.RESCHEDULED: "Dijadwalkan ulang",
    EventStatus.MOVED_ONLINE: "Dialihkan ke daring",
}


@dataclass(frozen=True, slots=True)
class EventPlace:
    """An event's page: its folder below the site's root."""

    event: Event
    folder: str


def event_places(events: Iterable[Event], shelf: Iterable[Place]) -> tuple[EventPlace, ...]:
    """Return a place for each event, the first to begin first.

    The folder is the event's slug below `agenda/`; where it is taken, by an article of an agency
    of that name too, a number follows. Of several versions of one id the newest counts.

    Args:
        events: In any order.
        shelf: The places of articles.
    """
    newest: dict[str, Event] = {}
    for event in events:
        if event.id not in newest or newest[event.id].sequence < event.sequence:
            newest[event.id] = event
    taken = {place.folder for place in shelf}
    found: list[EventPlace] = []
    for event in sorted(newest.values(), key=lambda event: (event.starts_at, event.id)):
        folder = free(f"agenda/{event.slug}", taken)
        taken.add(folder)
        found.append(EventPlace(event, folder))
    return tuple(found)


def agenda(places: Sequence[EventPlace], owner: Agency, at: datetime, base: str) -> View:
    """The page of events: those to come, soonest first, then those past, latest first."""
    page = social.Page("Agenda", f"{base}/agenda.html", f"Agenda {owner.name}.")
    return framed("", owner, "", page, calendar=True) | {
        "owner": owner,
        "coming": [place for place in places if not _over(place.event, at)],
        "past": [place for place in reversed(places) if _over(place.event, at)],
        "status_names": _STATUSES,
        "json_ld": [
            *(told(place.event) for place in places),
            trail(base, ("Agenda", "agenda.html")),
        ],
    }


def event(
    place: EventPlace,
    body: Agency | None,
    owner: Agency,
    around: Surroundings,
    listed: Sequence[Place],
) -> View:
    """The page of one event.

    Args:
        place: The event and its folder.
        body: Who holds it, where that agency is known.
        owner: The agency at the top, whose feeds stand in for those of one that is not.
        around: The site.
        listed: The articles that are public.
    """
    shown = place.event
    contact = shown.accreditation.contact if shown.accreditation else None
    whose, folder = (body, f"{body.slug}/") if body else (owner, "")
    return framed("../../", whose, folder, shown) | {
        "event": shown,
        "status_names": _STATUSES,
        "contacts": public([contact] if contact else []),
        "places": [
            one
            for one in listed
            if one.article.id in shown.article_ids or shown.id in one.article.event_ids
        ],
        "json_ld": [
            told(schemaorg.graph((shown, body) if body else (shown,))),
            trail(around.base, ("Agenda", "agenda.html"), (shown.name, shown.url)),
        ],
    }


def _over(event: Event, at: datetime) -> bool:
    end = event.ends_at or event.starts_at
    if event.all_day:
        last: date = end.date()
        return at.astimezone(end.tzinfo).date() >= last + timedelta(days=1)
    return end < at
