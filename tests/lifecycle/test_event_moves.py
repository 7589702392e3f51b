"""What happens to an event raises its revision number, or is refused."""

from datetime import datetime, timedelta, timezone

import pytest
from pydantic import ValidationError

from humaskit import Event
from humaskit.errors import InvalidValueError
from humaskit.lifecycle import event_moves

WIB = timezone(timedelta(hours=7))
WITA = timezone(timedelta(hours=8))
AT = datetime(2026, 8, 10, 12, tzinfo=WIB)
START = datetime(2026, 8, 17, 9, tzinfo=WIB)
LATER = datetime(2026, 8, 19, 13, tzinfo=WIB)
LINK = "https://lapas-muarajati.go.id/rapat"


def event(**fields: object) -> Event:
    whole: dict[str, object] = {
        "id": "tag:muarajati.go.id,2026:event/1",
        "slug": "upacara",
        "url": "https://lapas-muarajati.go.id/agenda/upacara",
        "name": "Upacara",
        "starts_at": START,
        "organizer": {"id": "tag:muarajati.go.id,2020:agency/lapas", "name": "Lapas Muarajati"},
        "sequence": 4,
    }
    return Event.model_validate(whole | fields)


def moved(name: str, given: Event, at: datetime = AT) -> Event:
    if name == "cancel":
        return event_moves.cancel(given, at=at)
    if name == "postpone":
        return event_moves.postpone(given, at=at)
    if name == "reschedule":
        return event_moves.reschedule(given, at=at, starts_at=LATER)
    return event_moves.move_online(given, at=at, online_url=LINK)


STATUS_AFTER = {
    "cancel": "cancelled",
    "postpone": "postponed",
    "reschedule": "rescheduled",
    "move_online": "moved_online",
}
FACTS: dict[str, dict[str, object]] = {
    "scheduled": {},
    "cancelled": {},
    "postponed": {},
    "rescheduled": {"previous_starts_at": [START - timedelta(days=1)]},
    "moved_online": {"venue": {"name": "Daring", "online_url": LINK}},
}
REFUSED = {("cancelled", move) for move in STATUS_AFTER} | {("postponed", "postpone")}


@pytest.mark.parametrize("status", FACTS)
@pytest.mark.parametrize("move", STATUS_AFTER)
def test_every_status_and_move(status: str, move: str) -> None:
    given = event(status=status, **FACTS[status])
    before = given.model_dump_json()
    if (status, move) in REFUSED:
        with pytest.raises(InvalidValueError) as caught:
            moved(move, given)
        assert caught.value.code == "humas.event.illegal_move"
        assert caught.value.subject == given.id
        assert given.id in caught.value.message
        assert move in caught.value.message_en
    else:
        new = moved(move, given)
        assert new.status == STATUS_AFTER[move]
        assert (new.sequence, new.modified_at, new.id) == (5, AT, given.id)
    assert given.model_dump_json() == before


@pytest.mark.parametrize("move", ["cancel", "postpone", "move_online"])
def test_a_move_that_is_no_new_time_keeps_the_dates(move: str) -> None:
    new = moved(move, event(ends_at=LATER))
    assert (new.starts_at, new.ends_at, new.previous_starts_at) == (START, LATER, ())


@pytest.mark.parametrize("move", STATUS_AFTER)
def test_a_time_without_offset_is_refused(move: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        moved(move, event(), AT.replace(tzinfo=None))
    assert (caught.value.code, caught.value.field) == ("humas.event.naive_time", "at")


@pytest.mark.parametrize("move", STATUS_AFTER)
def test_nothing_happens_before_the_last_change(move: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        moved(move, event(modified_at=AT + timedelta(seconds=1)))
    assert caught.value.code == "humas.event.before_last_change"
    assert moved(move, event(modified_at=AT)).modified_at == AT


def test_old_starts_are_remembered_in_order() -> None:
    once = event_moves.reschedule(event(), at=AT, starts_at=LATER)
    twice = event_moves.reschedule(event_moves.postpone(once, at=AT), at=AT, starts_at=START)
    assert twice.previous_starts_at == (START, LATER)
    assert (twice.starts_at, twice.sequence) == (START, 7)


def test_a_rescheduled_event_keeps_its_length_unless_told() -> None:
    given = event(ends_at=START + timedelta(minutes=90))
    kept = event_moves.reschedule(given, at=AT, starts_at=LATER)
    assert kept.ends_at == datetime(2026, 8, 19, 14, 30, tzinfo=WIB)
    told = event_moves.reschedule(given, at=AT, starts_at=LATER, ends_at=LATER)
    assert told.ends_at == LATER
    assert event_moves.reschedule(event(), at=AT, starts_at=LATER).ends_at is None


def test_an_all_day_event_keeps_its_number_of_days_in_another_zone() -> None:
    given = event(
        all_day=True,
        starts_at=datetime(2026, 8, 17, 23, tzinfo=WIB),
        ends_at=datetime(2026, 8, 19, 1, tzinfo=WIB),
    )
    new = event_moves.reschedule(given, at=AT, starts_at=datetime(2026, 9, 1, tzinfo=WITA))
    assert new.ends_at is not None
    assert new.ends_at.isoformat() == "2026-09-03T00:00:00+08:00"


@pytest.mark.parametrize(
    ("starts_at", "ends_at", "field"),
    [
        (LATER.replace(tzinfo=None), None, "starts_at"),
        (LATER, LATER.replace(tzinfo=None), "ends_at"),
    ],
)
def test_new_times_carry_their_offset(
    starts_at: datetime, ends_at: datetime | None, field: str
) -> None:
    with pytest.raises(InvalidValueError) as caught:
        event_moves.reschedule(event(), at=AT, starts_at=starts_at, ends_at=ends_at)
    assert (caught.value.code, caught.value.field) == ("humas.event.naive_time", field)


def test_the_new_start_is_another_one() -> None:
    with pytest.raises(InvalidValueError) as caught:
        event_moves.reschedule(event(), at=AT, starts_at=START.astimezone(WITA))
    assert caught.value.code == "humas.event.same_start"


def test_new_times_that_break_the_event_are_refused() -> None:
    with pytest.raises(ValidationError):
        event_moves.reschedule(event(), at=AT, starts_at=LATER, ends_at=START)


def test_an_event_online_keeps_its_hall() -> None:
    hall = event_moves.move_online(event(venue={"name": "Aula"}), at=AT, online_url=LINK)
    assert hall.venue is not None
    assert (hall.venue.name, hall.venue.online_url) == ("Aula", LINK)
    none = event_moves.move_online(event(), at=AT, online_url=LINK, venue_name="Ruang daring")
    assert none.venue is not None
    assert none.venue.name == "Ruang daring"
