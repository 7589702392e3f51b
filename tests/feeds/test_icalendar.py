import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds
from humaskit.errors import InvalidValueError
from humaskit.feeds import Channel, _ical_event, _shelves
from humaskit.feeds._ical_remarks import remarks
from humaskit.lifecycle import event_moves
from humaskit.models import Event
from humaskit.models.event import Venue
from humaskit.models.wire import percent_encoded
from humaskit.testing import strategies
from publishing import DITJEN, HOST, HOSTILE, LAPAS, WIB, channel, event

STATUSES = {
    "scheduled": "CONFIRMED",
    "rescheduled": "CONFIRMED",
    "moved_online": "CONFIRMED",
    "postponed": "TENTATIVE",
    "cancelled": "CANCELLED",
}
PRESS = (
    r"COMMENT;LANGUAGE=id:Terbuka bagi media\; pendaftaran sampai Minggu\, 1 November 2020\, pukul"
    " 12.00 WITA."
)


def lines(*events: Event, **fields: object) -> list[str]:
    """Return the unfolded lines of a calendar."""
    document = feeds.icalendar(channel(**fields), events)
    return document.decode().replace("\r\n ", "").split("\r\n")


def first(name: str, *events: Event) -> str:
    """Return the first line of that name within an event."""
    found = lines(*events)
    within = found[found.index("BEGIN:VEVENT") :]
    return next(line for line in within if line.startswith(name))


def test_a_calendar_says_what_it_is() -> None:
    about = lines(
        id="tag:lapas-muarajati.go.id,2020:agenda",
        title="Agenda; Lapas, Muara Jati",
        description="Rapat\nKunjungan",
        calendar_url=f"{HOST}/agenda.ics",
        icon=f"{HOST}/ü.png",
    )
    assert about == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//humaskit//humaskit//ID",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        r"UID:tag:lapas-muarajati.go.id\,2020:agenda",
        r"NAME;LANGUAGE=id:Agenda\; Lapas\, Muara Jati",
        r"X-WR-CALNAME:Agenda\; Lapas\, Muara Jati",
        r"DESCRIPTION;LANGUAGE=id:Rapat\nKunjungan",
        r"X-WR-CALDESC:Rapat\nKunjungan",
        "URL:https://lapas-muarajati.go.id/berita",
        "SOURCE;VALUE=URI:https://lapas-muarajati.go.id/agenda.ics",
        "IMAGE;VALUE=URI;DISPLAY=BADGE:https://lapas-muarajati.go.id/%C3%BC.png",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "END:VCALENDAR",
        "",
    ]


def test_an_event_says_everything_that_it_holds() -> None:
    full = event(
        language="en",
        time_zone="WITA",
        starts_at="2020-11-02T09:00:00+08:00",
        ends_at="2020-11-04T16:30:59.9+08:00",
        status="rescheduled",
        previous_starts_at=["2020-10-26T09:00:00+08:00"],
        sequence=2,
        description=f"Satu; {HOSTILE[7]}\ndua, tiga",
        venue={
            "name": "Aula",
            "address": {"street": "Jalan Contoh 1", "locality": "Muara Jati"},
            "online_url": f"{HOST}/rapat?a=ü",
            "latitude": -6.5,
            "longitude": 106.0000001,
        },
        organizer=LAPAS | {"name": 'Lapas "Jati" ^1', "url": f"{HOST}/"},
        co_organizers=[DITJEN],
        officials=[
            {
                "name": "Sekar Wening",
                "honorific_prefix": "Dr.",
                "honorific_suffix": "S.H.",
                "post": "Kepala Lapas",
                "capacity": "plt",
            },
            {"name": "Bima", "post": "Kepala Seksi"},
            {"name": "Tirta"},
        ],
        participants_note="Keluarga warga binaan",
        dress_code="Batik",
        accreditation={
            "open": True,
            "deadline": "2020-11-01T12:00:00+08:00",
            "contact": {"name": "Meja Media", "phone": "021 5550100"},
        },
        recurrence="FREQ=WEEKLY;BYDAY=MO",
        topics=["R&D, riset", "humas"],
        first_published_at="2020-10-01T00:30:00+07:00",
        modified_at="2020-10-20T08:00:00+07:00",
    )
    found = lines(full)
    assert found[found.index("BEGIN:VTIMEZONE") :] == [
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Makassar",
        "BEGIN:STANDARD",
        "DTSTART:16010101T000000",
        "TZOFFSETFROM:+0800",
        "TZOFFSETTO:+0800",
        "TZNAME:WITA",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        r"UID:tag:lapas-muarajati.go.id\,2020:agenda/1",
        "DTSTAMP:20201020T010000Z",
        "CREATED:20200930T173000Z",
        "LAST-MODIFIED:20201020T010000Z",
        "SEQUENCE:2",
        "STATUS:CONFIRMED",
        "DTSTART;TZID=Asia/Makassar:20201102T090000",
        "DTEND;TZID=Asia/Makassar:20201104T163059",
        "RRULE:FREQ=WEEKLY;BYDAY=MO",
        "SUMMARY;LANGUAGE=en:Pelatihan kehumasan",
        r"DESCRIPTION;LANGUAGE=en:Satu\; \\u003c javascript:alert(1)\ndua\, tiga",
        "URL:https://lapas-muarajati.go.id/agenda/pelatihan",
        r"LOCATION;LANGUAGE=en:Aula\, Jalan Contoh 1\, Muara Jati",
        "GEO:-6.500000;106.000000",
        "CONFERENCE;VALUE=URI:https://lapas-muarajati.go.id/rapat?a=%C3%BC",
        """ORGANIZER;CN="Lapas ^'Jati^' ^^1":https://lapas-muarajati.go.id/""",
        r"CONTACT:Meja Media\, 021 5550100",
        r"CATEGORIES;LANGUAGE=en:R&D\, riset,humas",
        r"COMMENT;LANGUAGE=id:Semula Senin\, 26 Oktober 2020\, pukul 09.00 WITA.",
        "COMMENT;LANGUAGE=id:Bersama: Ditjen Contoh",
        r"COMMENT;LANGUAGE=id:Pejabat: Dr. Sekar Wening\, S.H.\, Plt. Kepala Lapas",
        r"COMMENT;LANGUAGE=id:Pejabat: Bima\, Kepala Seksi",
        "COMMENT;LANGUAGE=id:Pejabat: Tirta",
        "COMMENT;LANGUAGE=id:Peserta: Keluarga warga binaan",
        "COMMENT;LANGUAGE=id:Pakaian: Batik",
        PRESS,
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    assert "LAST-MODIFIED:20201020T010000Z" in found[: found.index("BEGIN:VTIMEZONE")]


def test_of_an_all_day_event_only_the_days_count() -> None:
    days = event(
        all_day=True,
        starts_at="2020-12-30T00:30:00+09:00",
        ends_at="2020-12-31T00:00:00+09:00",
        previous_starts_at=["2020-12-23T00:00:00+09:00"],
    )
    assert first("DTSTART", days) == "DTSTART;VALUE=DATE:20201230"
    assert first("DTEND", days) == "DTEND;VALUE=DATE:20210101"
    assert first("COMMENT", days) == r"COMMENT;LANGUAGE=id:Semula Rabu\, 23 Desember 2020."
    assert "BEGIN:VTIMEZONE" not in lines(days)
    one = event(all_day=True, ends_at="2020-11-02T17:00:00+07:00")
    assert first("DTEND", one) == "DTEND;VALUE=DATE:20201103"
    assert not any(line.startswith("DTEND") for line in lines(event(all_day=True)))


def test_no_day_comes_after_the_last_one() -> None:
    last = event(all_day=True, starts_at="9999-12-31T00:00:00Z", ends_at="9999-12-31T00:00:00Z")
    assert not any(line.startswith("DTEND") for line in lines(last))


@pytest.mark.parametrize(
    ("starts_at", "written"),
    [
        ("2020-11-02T09:00:00+07:00", "DTSTART;TZID=Asia/Jakarta:20201102T090000"),
        ("2020-11-02T09:00:00+09:00", "DTSTART;TZID=Asia/Jayapura:20201102T090000"),
        ("2020-11-02T09:00:00Z", "DTSTART:20201102T090000Z"),
        ("2020-11-02T09:00:00-03:30", "DTSTART;TZID=UTC-0330:20201102T090000"),
        ("1945-08-17T10:00:00+07:00", "DTSTART;TZID=UTC+0700:19450817T100000"),
    ],
)
def test_a_time_keeps_its_clock_and_its_zone(starts_at: str, written: str) -> None:
    shown = event(starts_at=starts_at)
    assert first("DTSTART", shown) == written
    [found] = icalendar.Calendar.from_ical(feeds.icalendar(channel(), [shown])).walk("VEVENT")
    assert found.decoded("DTSTART") == datetime.fromisoformat(starts_at)


def test_each_zone_in_use_is_described_once() -> None:
    found = lines(
        event(id="urn:agenda:1", starts_at="2020-11-02T09:00:00+09:00"),
        event(id="urn:agenda:2", ends_at="2020-11-02T12:00:00+08:00"),
        event(id="urn:agenda:3"),
    )
    assert [line for line in found if line.startswith(("TZID", "TZNAME"))] == [
        *("TZID:Asia/Jakarta", "TZNAME:WIB"),
        *("TZID:Asia/Jayapura", "TZNAME:WIT"),
        *("TZID:Asia/Makassar", "TZNAME:WITA"),
    ]


def test_an_end_is_later_than_the_start_or_not_written() -> None:
    for ends_at in ("2020-11-02T09:00:00+07:00", "2020-11-02T09:00:00.9+07:00"):
        assert not any(line.startswith("DTEND") for line in lines(event(ends_at=ends_at)))


def test_moves_raise_the_sequence_and_never_remove_an_event() -> None:
    told = event(first_published_at="2020-10-01T08:00:00+07:00")
    decided = datetime(2020, 10, 20, tzinfo=WIB)
    moved = event_moves.reschedule(told, at=decided, starts_at=datetime(2020, 11, 9, 9, tzinfo=WIB))
    off = event_moves.cancel(moved, at=decided + timedelta(days=1))
    for order in ([told, moved, off], [off, told, moved]):
        found = lines(*order)
        assert [line for line in found if line.startswith(("SEQUENCE", "STATUS", "DTSTAMP"))] == [
            "DTSTAMP:20201020T170000Z",
            "SEQUENCE:2",
            "STATUS:CANCELLED",
        ]
        assert "DTSTART;TZID=Asia/Jakarta:20201109T090000" in found
    assert first("STATUS", event_moves.postpone(told, at=decided)) == "STATUS:TENTATIVE"


@pytest.mark.parametrize(
    ("fields", "remark"),
    [
        ({"status": "postponed"}, "Ditunda; waktu baru belum ditetapkan."),
        (
            {"status": "moved_online", "venue": {"name": "Daring", "online_url": HOST}},
            "Dialihkan ke daring.",
        ),
        ({"accreditation": {"open": False}}, "Tertutup bagi media."),
    ],
)
def test_what_has_no_property_is_a_remark(fields: dict[str, object], remark: str) -> None:
    written = remark.replace(";", "\\;")
    assert first("COMMENT", event(**fields)) == f"COMMENT;LANGUAGE=id:{written}"


def test_a_contact_that_is_not_public_is_left_out() -> None:
    hidden = {"phone": "021 5550199", "public": False}
    found = lines(event(accreditation={"open": True, "contact": hidden}))
    assert not any("5550199" in line for line in found)


def test_half_a_place_is_no_place_on_the_map() -> None:
    found = lines(event(venue={"name": "Aula", "latitude": 1.5}))
    assert not any(line.startswith("GEO") for line in found)


@pytest.mark.parametrize(("field", "value"), [("name", "a\x00b"), ("dress_code", "a\x1bb")])
def test_one_bad_event_is_named_or_skipped(field: str, value: str) -> None:
    bad = event(id="urn:agenda:9").model_copy(update={field: value})
    with pytest.raises(InvalidValueError) as caught:
        feeds.icalendar(channel(), [bad])
    assert (caught.value.subject, caught.value.field) == ("urn:agenda:9", field)
    assert caught.value.code == "humas.feed.unwritable_character"
    assert feeds.icalendar(channel(), [bad, event()], on_error="skip") == feeds.icalendar(
        channel(), [event()]
    )


def test_lines_are_folded_between_characters() -> None:
    for text in ("a" * 300, "é" * 300, "\U0001f468" * 200, "aé" * 150):
        for shift in range(5):
            document = feeds.icalendar(channel(), [event(name="x" * shift + text)])
            assert all(len(line) <= 75 for line in document.split(b"\r\n"))
            assert b"\n" not in document.replace(b"\r\n", b"")
            for line in document.split(b"\r\n"):
                line.decode()
            assert f":{'x' * shift}{text}\r\n" in document.decode().replace("\r\n ", "")
    exact = "a" * (75 - len("SUMMARY;LANGUAGE=id:"))
    assert f"{exact}\r\nURL".encode() in feeds.icalendar(channel(), [event(name=exact)])


def whole_seconds(at: datetime | None) -> datetime | None:
    return at and at.replace(microsecond=0)


def place_of(venue: Venue) -> str:
    address = venue.address
    parts = (address.street, address.locality, address.postal_code) if address else ()
    return ", ".join([venue.name, *filter(None, parts)])


def point_of(venue: Venue) -> tuple[float, ...] | None:
    if venue.latitude is None or venue.longitude is None:
        return None
    return round(venue.latitude, 6), round(venue.longitude, 6)


def contact_of(shown: Event) -> str | None:
    point = shown.accreditation and shown.accreditation.contact
    if not point or not point.public:
        return None
    parts = (point.name, point.role, point.phone, point.email, point.url, point.hours)
    return ", ".join(filter(None, parts))


def expected(shown: Event) -> dict[str, object]:
    """Return what a reader of the calendar must find of an event."""
    venue, host = shown.venue, shown.organizer
    starts, ends = whole_seconds(shown.starts_at), whole_seconds(shown.ends_at)
    changed = shown.modified_at or shown.first_published_at
    return {
        "uid": shown.id,
        "sequence": shown.sequence,
        "status": STATUSES[shown.status],
        "start": shown.starts_at.date() if shown.all_day else starts,
        "end": (shown.ends_at and shown.ends_at.date() + timedelta(1))
        if shown.all_day
        else (ends if ends != starts else None),
        "stamp": whole_seconds(changed) or datetime(2000, 1, 1, tzinfo=UTC),
        "created": whole_seconds(shown.first_published_at),
        "modified": whole_seconds(shown.modified_at),
        "summary": shown.name,
        "language": shown.language,
        "description": shown.description,
        "url": percent_encoded(shown.url),
        "place": venue and place_of(venue),
        "point": venue and point_of(venue),
        "online": venue and venue.online_url and percent_encoded(venue.online_url),
        "organizer": host.name,
        "address": percent_encoded(host.url) if host.url else host.id,
        "contact": contact_of(shown),
        "comments": [remark for _, remark in remarks(shown)],
        "topics": list(shown.topics),
        "rule": shown.recurrence,
    }


def read_by_icalendar(component: Any) -> dict[str, object]:  # noqa: ANN401 - any property
    def moment(name: str) -> object:
        return component.decoded(name) if name in component else None

    def plain(name: str) -> str | None:
        return str(component[name]) if name in component else None

    rule = component["RRULE"].to_ical().decode() if "RRULE" in component else None
    point = component["GEO"].to_ical() if "GEO" in component else None
    said = component.get("COMMENT", [])
    return {
        "uid": plain("UID"),
        "sequence": int(component["SEQUENCE"]),
        "status": plain("STATUS"),
        "start": moment("DTSTART"),
        "end": moment("DTEND"),
        "stamp": moment("DTSTAMP"),
        "created": moment("CREATED"),
        "modified": moment("LAST-MODIFIED"),
        "summary": plain("SUMMARY"),
        "language": component["SUMMARY"].params["LANGUAGE"],
        "description": plain("DESCRIPTION"),
        "url": plain("URL"),
        "place": plain("LOCATION"),
        "point": point and tuple(map(float, point.split(";"))),
        "online": plain("CONFERENCE"),
        "organizer": component["ORGANIZER"].params["CN"],
        "address": plain("ORGANIZER"),
        "contact": plain("CONTACT"),
        "comments": [str(remark) for remark in (said if isinstance(said, list) else [said])],
        "topics": [str(topic) for topic in component["CATEGORIES"].cats]
        if "CATEGORIES" in component
        else [],
        "rule": rule,
    }


def read_by_vobject(component: Any) -> dict[str, object]:  # noqa: ANN401 - vobject ships no types
    def value(name: str) -> Any:  # noqa: ANN401 - as above
        return component.contents[name][0].value if name in component.contents else None

    [name] = component.organizer.params["CN"]
    point = value("geo")
    return {
        "uid": value("uid"),
        "sequence": int(value("sequence")),
        "status": value("status"),
        "start": value("dtstart"),
        "end": value("dtend"),
        "stamp": value("dtstamp"),
        "created": value("created"),
        "modified": value("last-modified"),
        "summary": value("summary"),
        "language": component.summary.params["LANGUAGE"][0],
        "description": value("description"),
        "url": value("url"),
        "place": value("location"),
        "point": point and tuple(map(float, point.split(";"))),
        "online": value("conference"),
        # It does not read RFC 6868.
        "organizer": name.replace("^'", '"').replace("^^", "^"),
        "address": value("organizer"),
        "contact": value("contact"),
        "comments": [remark.value for remark in component.contents.get("comment", [])],
        "topics": value("categories") or [],
        "rule": value("rrule"),
    }


def comparable(found: dict[str, object], wanted: dict[str, object]) -> None:
    """Bring both sides to what can be compared: a rule by its parts."""
    for side in (found, wanted):
        side["rule"] = side["rule"] and sorted(str(side["rule"]).split(";"))


@given(
    about=strategies.channels(),
    events=st.lists(strategies.events(), min_size=2, max_size=4, unique_by=lambda shown: shown.id),
)
@settings(max_examples=sampling.count(5_000, 100))
def test_two_readers_give_every_field_back(about: Channel, events: list[Event]) -> None:
    document = feeds.icalendar(about, events)
    assert all(len(line) <= 75 for line in document.split(b"\r\n"))
    components = icalendar.Calendar.from_ical(document).walk("VEVENT")
    calendar = vobject.readOne(document.decode())
    assert calendar.contents["name"][0].value == about.title  # icalendar leaves it escaped
    others = calendar.contents.get("vevent", [])
    for shown, component, other in zip(events, components, others, strict=True):
        assert component.errors == []
        for found in (read_by_icalendar(component), read_by_vobject(other)):
            wanted = expected(shown)
            comparable(found, wanted)
            if found["online"] != wanted["online"]:
                # vobject takes a comma in an unknown property for the end of its value.
                wanted["online"] = str(wanted["online"]).partition(",")[0]
            assert found == wanted


SCRIPT = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from humaskit import Event, feeds
from publishing import channel
events = map(Event.model_validate_json, sys.stdin.read().splitlines())
print(hashlib.sha256(feeds.icalendar(channel(), events)).hexdigest())
"""


def test_equal_input_gives_equal_bytes_everywhere() -> None:
    offsets = ("+09:00", "+07:00", "-03:30", "+08:00", "+05:45", "Z")
    shown = [
        event(
            id=f"urn:agenda:{number}",
            starts_at=f"2020-11-02T09:00:00{offset}",
            previous_starts_at=["2020-10-02T09:00:00+07:00"],
        )
        for number, offset in enumerate(offsets)
    ]
    stored = "\n".join(each.model_dump_json() for each in shown)
    found = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT, str(Path(__file__).parents[1])],
            env=os.environ | world,
            input=stored,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for world in (
            {"PYTHONHASHSEED": "1", "TZ": "Asia/Jayapura", "LC_ALL": "C"},
            {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
        )
    }
    assert len(found) == 1
    assert json.loads(stored.splitlines()[0])["id"] == "urn:agenda:0"


def test_a_day_is_no_time() -> None:
    [found] = icalendar.Calendar.from_ical(feeds.icalendar(channel(), [event(all_day=True)])).walk(
        "VEVENT"
    )
    assert type(found.decoded("DTSTART")) is date


def test_what_is_kept_changes_no_byte_and_is_not_written_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written: list[str] = []

    def watched(shown: Event) -> _ical_event.Component:
        written.append(shown.id)
        return _ical_event.component(shown)

    monkeypatch.setattr(_shelves, "component", watched)
    agenda = [event(id=f"urn:agenda:{number}") for number in range(5)]
    kept = feeds.Fragments(most=5)
    assert feeds.icalendar(channel(), agenda, kept=kept) == feeds.icalendar(channel(), agenda)
    written.clear()
    moved = agenda[2].replace(starts_at="2020-11-02T11:00:00+09:00", sequence=1)
    agenda[2] = moved
    assert feeds.icalendar(channel(), agenda, kept=kept) == feeds.icalendar(channel(), agenda)
    assert written == [moved.id]
    feeds.icalendar(channel(), [event()], kept=kept)
    written.clear()
    feeds.icalendar(channel(), agenda, kept=kept)
    assert written == [agenda[0].id, agenda[1].id, *[one.id for one in agenda[2:]]]
    kept.clear()
    feeds.icalendar(channel(), agenda[:1], kept=kept)
    assert written[-1] == agenda[0].id
