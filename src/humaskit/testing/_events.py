"""A strategy for events."""

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import Final

from hypothesis import strategies as st

from humaskit.models.event import Event, EventStatus, MediaAccreditation, Venue
from humaskit.testing._article_parts import suppressions
from humaskit.testing._people import addresses, agency_refs, contacts, officials
from humaskit.testing._times import ZONES, instants, regions
from humaskit.testing._words import few, language, line, maybe, ref, slug, text, web_url

_RULES: Final = ("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY")


@st.composite
def events(draw: st.DrawFn) -> Event:
    """Events of every status, timed and all day, with every field."""
    fields = draw(_times())
    fields |= {
        "id": draw(ref("agenda")),
        "slug": draw(slug()),
        "url": draw(web_url()),
        "name": draw(line()),
        "description": draw(maybe(text())),
        "language": draw(language()),
        "organizer": draw(agency_refs()),
        "co_organizers": draw(few(agency_refs(), 2)),
        "officials": draw(few(officials())),
        "participants_note": draw(maybe(line())),
        "dress_code": draw(maybe(st.sampled_from(["Batik", "Pakaian dinas harian"]))),
        "topics": draw(few(line(), unique_by=str)),
        "article_ids": draw(few(ref(), unique_by=str)),
        "suppressions": draw(few(suppressions(), 2)),
    }
    return Event.model_validate(fields)


@cache
@st.composite
def _times(draw: st.DrawFn) -> dict[str, object]:
    status = draw(st.sampled_from(EventStatus))
    zone = draw(st.sampled_from([None, *sorted(ZONES)]))
    starts = draw(instants())
    if zone is not None:
        starts = starts.astimezone(timezone(timedelta(hours=ZONES[zone])))
    hours = draw(st.integers(0, 72))
    moved = draw(st.integers(1 if status is EventStatus.RESCHEDULED else 0, 2))
    earlier = [starts - timedelta(days=7 * number) for number in range(moved, 0, -1)]
    announced = starts - timedelta(days=30)
    all_day = draw(st.booleans())
    return {
        "status": status,
        "time_zone": zone,
        "starts_at": starts,
        "ends_at": draw(st.sampled_from([None, starts + timedelta(hours=hours)])),
        "all_day": all_day,
        "previous_starts_at": earlier,
        "sequence": moved + draw(st.integers(0, 3)),
        "venue": draw(_venues(online=status is EventStatus.MOVED_ONLINE)),
        "accreditation": draw(maybe(_accreditations(starts - timedelta(hours=hours)))),
        "recurrence": draw(maybe(_recurrences(starts, all_day=all_day))),
        "first_published_at": draw(st.sampled_from([None, announced])),
        "modified_at": draw(st.sampled_from([None, announced + timedelta(hours=hours)])),
    }


@cache
@st.composite
def _venues(draw: st.DrawFn, *, online: bool) -> Venue | None:
    if not online and draw(st.booleans()):
        return None
    return Venue(
        name=draw(line()),
        office=draw(maybe(agency_refs())),
        address=draw(maybe(addresses())),
        online_url=draw(web_url() if online else maybe(web_url())),
        latitude=draw(maybe(st.floats(-11, 6))),
        longitude=draw(maybe(st.floats(95, 141))),
        region_code=draw(maybe(regions())),
    )


def _accreditations(latest: datetime) -> st.SearchStrategy[MediaAccreditation]:
    return st.builds(
        MediaAccreditation,
        open=st.booleans(),
        deadline=st.sampled_from([None, latest]),
        contact=maybe(contacts()),
    )


@st.composite
def _recurrences(draw: st.DrawFn, starts: datetime, *, all_day: bool) -> str:
    until = starts + timedelta(days=draw(st.integers(1, 400)))
    moment = f"{until:%Y%m%d}" if all_day else f"{until.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    limit = draw(st.sampled_from(["", ";COUNT=3", ";INTERVAL=2", f";UNTIL={moment}"]))
    return draw(st.sampled_from(_RULES)) + limit
