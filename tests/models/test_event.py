"""An event refuses what cannot be true of one."""

from datetime import UTC, date, datetime

import pytest
from pydantic import TypeAdapter, ValidationError

from humaskit import Event
from humaskit.models.recurrence import Recurrence, recurrence_until

START = "2026-08-17T09:00:00+07:00"


def event(**fields: object) -> Event:
    whole: dict[str, object] = {
        "id": "tag:muarajati.go.id,2026:event/1",
        "slug": "upacara",
        "url": "https://lapas-muarajati.go.id/agenda/upacara",
        "name": "Upacara",
        "starts_at": START,
        "organizer": {"id": "tag:muarajati.go.id,2020:agency/lapas", "name": "Lapas Muarajati"},
    }
    return Event.model_validate(whole | fields)


def codes(**fields: object) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        event(**fields)
    return [fault["type"] for fault in caught.value.errors()]


def test_an_event_does_not_end_before_it_begins() -> None:
    assert codes(ends_at="2026-08-17T08:59:59+07:00") == ["humas.event.ends_before_start"]
    assert codes(ends_at="2026-08-17T09:30:00+08:00") == ["humas.event.ends_before_start"]
    assert event(ends_at=START).ends_at is not None
    assert event(ends_at="2026-08-17T11:00:00+08:00").ends_at is not None


def test_of_an_all_day_event_only_the_dates_count() -> None:
    same_day = event(all_day=True, ends_at="2026-08-17T00:00:00+07:00")
    assert same_day.ends_at is not None
    assert same_day.ends_at.date() == date(2026, 8, 17)
    assert codes(all_day=True, ends_at="2026-08-16T23:59:00+07:00") == [
        "humas.event.ends_before_start"
    ]


def test_a_rescheduled_event_names_an_earlier_start_that_differs() -> None:
    code = ["humas.event.rescheduled_without_previous"]
    assert codes(status="rescheduled") == code
    assert codes(status="rescheduled", previous_starts_at=[START]) == code
    assert codes(status="rescheduled", previous_starts_at=["2026-08-17T02:00:00Z"]) == code
    earlier = ["2026-08-16T09:00:00+07:00"]
    assert len(event(status="rescheduled", previous_starts_at=earlier).previous_starts_at) == 1
    assert event(status="rescheduled", previous_starts_at=[START, *earlier]).sequence == 0


@pytest.mark.parametrize("venue", [None, {"name": "Aula"}])
def test_an_event_that_moved_online_says_where_to(venue: object) -> None:
    assert codes(status="moved_online", venue=venue) == ["humas.event.moved_online_without_url"]


def test_an_event_that_moved_online_may_name_the_hall_too() -> None:
    venue = {"name": "Aula", "online_url": "https://lapas-muarajati.go.id/rapat"}
    assert event(status="moved_online", venue=venue).venue is not None


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_cancelled_and_postponed_events_keep_their_dates(status: str) -> None:
    kept = event(status=status, ends_at="2026-08-17T10:00:00+07:00")
    assert (kept.starts_at.hour, kept.ends_at and kept.ends_at.hour) == (9, 10)


def test_the_press_registers_before_the_start() -> None:
    late = {"open": True, "deadline": "2026-08-17T09:00:01+07:00"}
    assert codes(accreditation=late) == ["humas.event.accreditation_after_start"]
    assert event(accreditation=late, all_day=True).accreditation is not None
    next_day = {"open": True, "deadline": "2026-08-18T00:00:00+07:00"}
    assert codes(accreditation=next_day, all_day=True) == ["humas.event.accreditation_after_start"]
    assert event(accreditation={"open": True, "deadline": START}).accreditation is not None
    assert event(accreditation={"open": False}).accreditation is not None
    # 18 August 00:30 in UTC+8 is still the 17th in the event's own offset.
    early = {"open": True, "deadline": "2026-08-18T00:30:00+08:00"}
    assert event(accreditation=early, all_day=True).accreditation is not None


@pytest.mark.parametrize(
    ("zone", "offset"), [("WIB", "+07:00"), ("WITA", "+08:00"), ("WIT", "+09:00")]
)
def test_a_zone_agrees_with_the_offset(zone: str, offset: str) -> None:
    start = f"2026-08-17T09:00:00{offset}"
    assert event(time_zone=zone, starts_at=start, ends_at=start).time_zone == zone
    assert codes(time_zone=zone, starts_at="2026-08-17T09:00:00Z") == ["humas.event.zone_offset"]
    other = "2026-08-18T09:00:00+10:00"
    assert codes(time_zone=zone, starts_at=start, ends_at=other) == ["humas.event.zone_offset"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=MO,WE,FR",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=10;WKST=SU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYDAY=+2TU,MO",
        "FREQ=MONTHLY;BYMONTHDAY=1,15,-1",
        "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=17",
        "FREQ=YEARLY;BYDAY=53SU",
        "FREQ=DAILY;UNTIL=20261231",
        "FREQ=DAILY;UNTIL=20261231T020000Z",
    ],
)
def test_recurrence_rules_of_the_subset(rule: str) -> None:
    assert TypeAdapter[str](Recurrence).validate_python(rule) == rule


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("", "part"),
        ("FREQ", "part"),
        ("FREQ=", "part"),
        ("FREQ=HOURLY", "part"),
        ("FREQ=daily", "part"),
        ("RRULE:FREQ=DAILY", "part"),
        ("FREQ=DAILY;", "part"),
        (";FREQ=DAILY", "part"),
        ("FREQ=DAILY;FREQ=DAILY", "part"),
        ("FREQ=DAILY;BYHOUR=9", "part"),
        ("FREQ=DAILY;INTERVAL=0", "part"),
        ("FREQ=DAILY;COUNT=-1", "part"),
        ("FREQ=DAILY;COUNT=١", "part"),
        ("FREQ=DAILY;UNTIL=2026-12-31", "part"),
        ("FREQ=DAILY;UNTIL=20261231T020000", "part"),
        ("FREQ=WEEKLY;BYDAY=SEN", "part"),
        ("FREQ=WEEKLY;BYDAY=MO,", "part"),
        ("FREQ=MONTHLY;BYDAY=54MO", "part"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "part"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "part"),
        ("FREQ=YEARLY;BYMONTH=13", "part"),
        ("FREQ=DAILY\n", "part"),
        ("FREQ=DAILY;X=1\r\nATTENDEE:x", "part"),
        ("COUNT=2;FREQ=DAILY", "frequency_first"),
        ("COUNT=2", "frequency_first"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20261231", "count_and_until"),
        ("FREQ=DAILY;UNTIL=20260231", "until"),
        ("FREQ=DAILY;UNTIL=20261231T250000Z", "until"),
        ("FREQ=WEEKLY;BYDAY=1MO", "numbered_day"),
        ("FREQ=DAILY;BYDAY=-1MO", "numbered_day"),
        ("FREQ=WEEKLY;BYMONTHDAY=1", "month_day"),
    ],
)
def test_recurrence_rules_that_are_none(rule: str, code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter[str](Recurrence).validate_python(rule)
    assert [fault["type"] for fault in caught.value.errors()] == [f"humas.recurrence.{code}"]


def test_until_is_a_day_or_an_instant_in_utc() -> None:
    assert recurrence_until("FREQ=DAILY") is None
    assert recurrence_until("FREQ=DAILY;UNTIL=20261231") == date(2026, 12, 31)
    instant = datetime(2026, 12, 31, 2, tzinfo=UTC)
    assert recurrence_until("FREQ=DAILY;UNTIL=20261231T020000Z;WKST=MO") == instant


def test_a_recurrence_fits_its_event() -> None:
    day, instant = "FREQ=DAILY;UNTIL=20260817", "FREQ=DAILY;UNTIL=20260817T020000Z"
    assert event(recurrence=instant).recurrence == instant
    assert event(recurrence=day, all_day=True).recurrence == day
    assert event(recurrence="FREQ=DAILY").recurrence == "FREQ=DAILY"
    assert codes(recurrence=day) == ["humas.event.recurrence_until_kind"]
    assert codes(recurrence=instant, all_day=True) == ["humas.event.recurrence_until_kind"]
    before = ["humas.event.recurrence_ends_before_start"]
    assert codes(recurrence="FREQ=DAILY;UNTIL=20260817T015959Z") == before
    assert codes(recurrence="FREQ=DAILY;UNTIL=20260816", all_day=True) == before


def test_an_event_reads_back_from_its_own_json() -> None:
    whole = event(
        status="rescheduled",
        previous_starts_at=["2026-08-16T09:00:00+07:00"],
        recurrence="FREQ=YEARLY;COUNT=3",
        venue={"name": "Lapangan", "latitude": -6.7, "longitude": 108.5},
        time_zone="WIB",
    )
    text = whole.model_dump_json()
    assert Event.model_validate_json(text) == whole
    assert Event.model_validate_json(text).model_dump_json() == text
