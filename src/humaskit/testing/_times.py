"""Strategies for instants, partial dates and regions."""

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import Final

from hypothesis import strategies as st

FIRST: Final = datetime(1999, 1, 2, tzinfo=UTC)
"""No instant of a published article is before this."""

LAST: Final = datetime(2026, 6, 29, tzinfo=UTC)
"""No instant of a published article is after this."""

ZONES: Final = {"WIB": 7, "WITA": 8, "WIT": 9}
"""Indonesia's zones and their hours ahead of UTC."""

_OFFSETS: Final = [timezone(timedelta(hours=hours)) for hours in (7, 8, 9, 0, -5)] + [
    timezone(timedelta(hours=-3, minutes=-30)),
    timezone(timedelta(hours=5, minutes=45)),
]
_LIVES: Final = int((LAST - FIRST) / timedelta(seconds=1))
_YEAR: Final = 366 * 24 * 3600


@cache
def offsets() -> st.SearchStrategy[timezone]:
    """An offset from UTC, Indonesian more often than not."""
    return st.sampled_from(_OFFSETS)


@cache
@st.composite
def instants(draw: st.DrawFn) -> datetime:
    """An instant from 1999 to June 2026, to the second or the microsecond, in some offset."""
    moment = FIRST + timedelta(
        seconds=draw(st.integers(0, _LIVES)), microseconds=draw(st.sampled_from([0, 1, 120_000]))
    )
    return moment.astimezone(draw(offsets()))


@cache
@st.composite
def timeline(draw: st.DrawFn, length: int) -> list[datetime]:
    """So many instants in order within one year; two of them may be the same."""
    zone = draw(offsets())
    moment = FIRST + timedelta(seconds=draw(st.integers(0, _LIVES - _YEAR)))
    steps = st.integers(0, _YEAR // max(1, length))
    moments = []
    for _ in range(length):
        moment += timedelta(seconds=draw(steps))
        moments.append(moment.astimezone(zone))
    return moments


@cache
def partial_dates() -> st.SearchStrategy[str]:
    """A date known to the day, the month or the year."""
    days = st.dates(FIRST.date(), LAST.date()).map(str)
    return st.builds(lambda day, length: day[:length], days, st.sampled_from([10, 7, 4]))


@cache
def regions(parts: int | None = None) -> st.SearchStrategy[str]:
    """A Kemendagri code of one to four parts: province, regency or city, district, village."""
    longest = st.builds(
        "{}.{:02}.{:02}.{}{:03}".format,
        st.integers(11, 96),
        st.sampled_from([1, 9, 26, 69, 71, 72, 99]),
        st.integers(1, 99),
        st.integers(1, 3),
        st.integers(1, 999),
    )
    length = st.integers(1, 4) if parts is None else st.just(parts)
    return st.builds(lambda code, count: ".".join(code.split(".")[:count]), longest, length)
