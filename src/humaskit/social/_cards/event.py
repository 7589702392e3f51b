"""The head of an event's page."""

from datetime import datetime
from typing import Final

from humaskit import dates
from humaskit.models.event import Event, EventStatus
from humaskit.models.languages import is_indonesian
from humaskit.models.wire import rfc3339
from humaskit.social._cards.facts import Facts

_STATUSES: Final = {
    EventStatus.CANCELLED: ("Dibatalkan", "Cancelled"),
    EventStatus.POSTPONED: ("Ditunda", "Postponed"),
    EventStatus.RESCHEDULED: ("Dijadwalkan ulang", "Rescheduled"),
    EventStatus.MOVED_ONLINE: ("Dialihkan ke daring", "Moved online"),
}
_LABELS: Final = (("Waktu", "Tempat"), ("When", "Where"))


def facts(event: Event) -> Facts:
    """Return what an event's page says."""
    where = event.venue.name if event.venue else None
    when = _told(event)
    names = _LABELS[0] if is_indonesian(event.language) else _LABELS[1]
    said = zip(names, (when, where), strict=True)
    return Facts(
        title=_title(event),
        description=event.description or ". ".join(filter(None, (when, where))),
        url=event.url,
        language=event.language,
        site=event.organizer.name,
        type="event",
        details=tuple(_details(event)),
        labels=tuple((name, value) for name, value in said if value),
    )


def _title(event: Event) -> str:
    status = _STATUSES.get(event.status)
    if status is None:
        return event.name
    return f"{status[0] if is_indonesian(event.language) else status[1]}: {event.name}"


def _told(event: Event) -> str:
    """Return when it begins, for people."""
    if not is_indonesian(event.language):
        return _instant(event, event.starts_at)
    return (dates.format_date if event.all_day else dates.format_datetime)(event.starts_at)


def _details(event: Event) -> list[tuple[str, str]]:
    """Return what previews of events read; Open Graph itself has no event (ogp.me)."""
    found = [("event:start_time", _instant(event, event.starts_at))]
    if event.ends_at is not None:
        found.append(("event:end_time", _instant(event, event.ends_at)))
    venue = event.venue
    if venue is not None and venue.latitude is not None and venue.longitude is not None:
        found.append(("place:location:latitude", f"{venue.latitude:.6f}"))
        found.append(("place:location:longitude", f"{venue.longitude:.6f}"))
    return found


def _instant(event: Event, at: datetime) -> str:
    return at.date().isoformat() if event.all_day else rfc3339(at).isoformat()
