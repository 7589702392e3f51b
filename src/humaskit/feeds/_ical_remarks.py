"""What an event says and iCalendar has no property for, as remarks for people, in Indonesian."""

from collections.abc import Iterator
from typing import Final

from humaskit.models.event import Event, EventStatus, MediaAccreditation
from humaskit.models.people import Capacity, ContactPoint, Official

_STATUSES: Final = {
    EventStatus.POSTPONED: "Ditunda; waktu baru belum ditetapkan.",
    EventStatus.MOVED_ONLINE: "Dialihkan ke daring.",
}


def remarks(event: Event) -> Iterator[tuple[str, str]]:
    """Yield field and remark of each fact: earlier times, partners, officials, who may come."""
    from humaskit import dates  # noqa: PLC0415 - no tables of dates before a calendar is built

    if event.status in _STATUSES:
        yield "status", _STATUSES[event.status]
    for earlier in event.previous_starts_at:
        format_moment = dates.format_date if event.all_day else dates.format_datetime
        yield "previous_starts_at", f"Semula {format_moment(earlier)}."
    if event.co_organizers:
        names = "; ".join(agency.name for agency in event.co_organizers)
        yield "co_organizers", f"Bersama: {names}"
    for official in event.officials:
        yield "officials", f"Pejabat: {_named(official)}"
    if event.participants_note:
        yield "participants_note", f"Peserta: {event.participants_note}"
    if event.dress_code:
        yield "dress_code", f"Pakaian: {event.dress_code}"
    if event.accreditation:
        yield "accreditation", _press(event.accreditation)


def contact(point: ContactPoint) -> str:
    """Return how to reach a contact, in one line."""
    parts = (point.name, point.role, point.phone, point.email, point.url, point.hours)
    return ", ".join(part for part in parts if part)


def _press(accreditation: MediaAccreditation) -> str:
    from humaskit.dates import format_datetime  # noqa: PLC0415 - as above

    said = "Terbuka bagi media" if accreditation.open else "Tertutup bagi media"
    if accreditation.deadline:
        said += f"; pendaftaran sampai {format_datetime(accreditation.deadline)}"
    return said + "."


def _named(official: Official) -> str:
    name = " ".join(part for part in (official.honorific_prefix, official.name) if part)
    acting = official.capacity is not Capacity.DEFINITIVE
    post = official.post and f"{official.capacity.title()}. " * acting + official.post
    return ", ".join(part for part in (name, official.honorific_suffix, post) if part)
