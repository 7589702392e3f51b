"""A strategy for opening hours."""

from functools import cache

from hypothesis import strategies as st

from humaskit.models.hours import OpeningHours, Weekday


@cache
@st.composite
def opening_hours(draw: st.DrawFn) -> OpeningHours:
    """Days and hours on which a door is open."""
    opens, closes = sorted(draw(st.sets(st.integers(0, 24 * 60 - 1), min_size=2, max_size=2)))
    return OpeningHours(
        days=tuple(draw(st.lists(st.sampled_from(Weekday), min_size=1, max_size=7, unique=True))),
        opens=f"{opens // 60:02}:{opens % 60:02}",
        closes=f"{closes // 60:02}:{closes % 60:02}",
    )
