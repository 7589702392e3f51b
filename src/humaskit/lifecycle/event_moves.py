"""What happens to an announced event: pure moves that raise its revision number.

Every move takes an event and the time of the decision, and gives a new event whose `sequence` is
one higher (RFC 5545, 3.8.7.4) and whose `modified_at` is that time. A cancelled event is over:
what takes place after all is announced as a new event.
"""

from datetime import datetime
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.models.event import Event, EventStatus, Venue
from humaskit.models.identifiers import WebUrl

_MOVES_ID: Final = {
    "cancel": "dibatalkan",
    "move_online": "dialihkan ke daring",
    "postpone": "ditunda",
    "reschedule": "dijadwalkan ulang",
}


def cancel(event: Event, *, at: datetime) -> Event:
    """Call an event off (batalkan); its dates stay, so that calendars can strike it out.

    Args:
        event: The event as last announced.
        at: When it was decided, aware.

    Raises:
        InvalidValueError: It is cancelled already, or `at` is naive or before its last change.
    """
    return _moved(event, "cancel", at, status=EventStatus.CANCELLED)


def postpone(event: Event, *, at: datetime) -> Event:
    """Put an event off without a new time (tunda); its old dates stay until `reschedule`.

    Args:
        event: The event as last announced.
        at: When it was decided, aware.

    Raises:
        InvalidValueError: It is cancelled or postponed already, or `at` is naive or before its
            last change.
    """
    if event.status is EventStatus.POSTPONED:
        raise _refusal(event, "postpone", "ditunda", "postponed")
    return _moved(event, "postpone", at, status=EventStatus.POSTPONED)


def reschedule(
    event: Event, *, at: datetime, starts_at: datetime, ends_at: datetime | None = None
) -> Event:
    """Give an event a new time (jadwalkan ulang); the old start joins `previous_starts_at`.

    Args:
        event: The event as last announced.
        at: When it was decided, aware.
        starts_at: The new start, aware.
        ends_at: The new end, aware. Without it an event that had an end keeps its length: in
            elapsed time, or in days for an all-day event.

    Raises:
        InvalidValueError: It is cancelled, a time is naive, `at` is before its last change, or
            the new start is the old one.
        pydantic.ValidationError: The new times break an invariant of `Event`, for example a
            registration deadline of the press after the new start.
    """
    for field, instant in (("starts_at", starts_at), ("ends_at", ends_at)):
        if instant is not None:
            _aware(event, field, instant)
    if starts_at == event.starts_at:
        raise InvalidValueError(
            event.id,
            "starts_at",
            "same_start",
            f"Agenda {event.id} sudah dimulai pada waktu itu",
            f"event {event.id} begins at that time already",
            code="humas.event.same_start",
        )
    return _moved(
        event,
        "reschedule",
        at,
        status=EventStatus.RESCHEDULED,
        starts_at=starts_at,
        ends_at=ends_at or _kept_length(event, starts_at),
        previous_starts_at=(*event.previous_starts_at, event.starts_at),
    )


def move_online(
    event: Event, *, at: datetime, online_url: WebUrl, venue_name: str = "Daring"
) -> Event:
    """Hold an event online instead (alihkan ke daring).

    Args:
        event: The event as last announced.
        at: When it was decided, aware.
        online_url: Where to join.
        venue_name: What to call the place of an event that had none.

    Raises:
        InvalidValueError: It is cancelled, or `at` is naive or before its last change.
        pydantic.ValidationError: The address is no `WebUrl`.
    """
    if event.venue is None:
        venue = Venue(name=venue_name, online_url=online_url)
    else:
        venue = event.venue.replace(online_url=online_url)
    return _moved(event, "move_online", at, status=EventStatus.MOVED_ONLINE, venue=venue)


def _moved(event: Event, move: str, at: datetime, **changes: object) -> Event:
    if event.status is EventStatus.CANCELLED:
        raise _refusal(event, move, "dibatalkan", "cancelled")
    _aware(event, "at", at)
    if event.modified_at is not None and at < event.modified_at:
        raise InvalidValueError(
            event.id,
            "at",
            "before_last_change",
            f"Agenda {event.id} terakhir diubah pada {event.modified_at.isoformat()}",
            f"event {event.id} last changed at {event.modified_at.isoformat()}",
            code="humas.event.before_last_change",
        )
    return event.replace(sequence=event.sequence + 1, modified_at=at, **changes)


def _kept_length(event: Event, starts_at: datetime) -> datetime | None:
    if event.ends_at is None:
        return None
    if event.all_day:
        days = starts_at.date() - event.starts_at.date()
        return datetime.combine(event.ends_at.date() + days, starts_at.timetz())
    return (event.ends_at - event.starts_at) + starts_at


def _aware(event: Event, field: str, instant: datetime) -> None:
    if instant.utcoffset() is None:
        raise InvalidValueError(
            event.id,
            field,
            "naive_time",
            f"Waktu '{field}' harus menyebut selisih zona waktunya",
            f"'{field}' must carry its UTC offset",
            code="humas.event.naive_time",
        )


def _refusal(event: Event, move: str, status_id: str, status: str) -> InvalidValueError:
    return InvalidValueError(
        event.id,
        "status",
        "illegal_move",
        f"Agenda {event.id} sudah {status_id}: tidak dapat {_MOVES_ID[move]}",
        f"event {event.id} is {status}: '{move}' is not allowed",
        code="humas.event.illegal_move",
    )
