"""A point in time as read from a text, before anything is resolved."""

from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from humaskit.dates._clocks import Clocks


Side = Literal["past", "today", "future"]
Unit = Literal["day", "week", "month", "year", "weekday", "weekend"]


class Named(NamedTuple):
    """A weekday as written."""

    number: int
    start: int
    end: int
    eve: bool = False
    """Whether it is the night before: `malam Minggu` is Saturday's."""


class Digits(NamedTuple):
    """The day, month and year of a point, as written."""

    start: int
    end: int
    days: tuple[int, ...] = ()
    """Empty for a month; several for `12, 13, dan 14 Oktober` and `12-14 Oktober`."""
    through: bool = False
    """Whether the two days are the ends of a range rather than a list."""
    month: int | None = None
    year: str | None = None
    """As written, 2 to 5 digits."""
    hijri: bool = False
    week: int | None = None
    time: str | None = None
    """The clock time of an ISO timestamp with its offset, `09:00+07:00`."""


class Relative(NamedTuple):
    """A day, week, month or year counted from today."""

    unit: Unit
    shift: int | None = None
    """How far from today; None where the words allow two readings. For a weekday: in which week,
    None where the side alone says it."""
    month: int | None = None
    """The month within the year: `akhir tahun ini`, `Oktober tahun lalu`."""


NEXT_WEEK_OR_THIS: Final = Relative("weekday", 2)
"""`Sabtu depan`: a day is known only where this week has none left."""
TODAY_OR_NEVER: Final = Relative("weekday", 3)
"""`Sabtu pagi ini`: today, if today is a Saturday."""
SOME_WEEK: Final = Relative("day")
"""A weekday with nothing beside it that says in which week."""


class Point(NamedTuple):
    """One point in time: any of a weekday, a date, a word such as `kemarin`, and a clock time."""

    start: int
    end: int
    weekdays: tuple[Named, ...] = ()
    digits: Digits | None = None
    relative: Relative | None = None
    side: Side | None = None
    year_shift: int | None = None
    """Of `12 Oktober tahun lalu`: how many years from the one of `published`."""
    clocks: "Clocks | None" = None
