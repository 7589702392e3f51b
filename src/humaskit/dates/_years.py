"""The year of a date without one, from its weekday and the day of publication."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from humaskit.dates._points import Named, Side

_BACK: Final = 200
_AHEAD: Final = 180
_FAR: Final = 300
_WEEK: Final = 7
_MONTHS: Final = 60
_CENTURY_TURN: Final = 69
_WINDOW: Final = 20
_OPEN: Final = 40


def on_calendar(year: int, month: int, day: int) -> date | None:
    """Return the date, or None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def written_year(year: str, published: date | None) -> int | None:
    """Read a year of 2 or 4 digits, or None where the century cannot be known.

    69 to 99 are 1969 to 1999, the others 2000 to 2068, as POSIX has it; but what would lie more
    than 20 years after publication (the window of Java's `SimpleDateFormat`) lies a century
    before: `17 Agustus '45`. Where that day is not known, 41 to 68 are left open.
    """
    number = int(year)
    if len(year) > 2:
        return number
    if number >= _CENTURY_TURN:
        return number + 1900
    if published is None:
        return None if number > _OPEN else number + 2000
    return number + (1900 if number + 2000 > published.year + _WINDOW else 2000)


def fits(name: Named, day: date) -> bool:
    """Say whether a weekday as written fits a day; `malam Minggu` fits Saturday too."""
    weekday = day.weekday()
    return weekday == name.number or (name.eve and weekday == (name.number - 1) % 7)


def nearest_date(
    month: int, day: int, published: date, side: Side | None, names: Sequence[Named]
) -> date | None:
    """Find the one date that a day and a month can mean, or None where two fit or none.

    Without a weekday the date lies within 200 days before and 180 days after publication, or on
    the side that `lalu` and `mendatang` say. A weekday chooses among the neighbouring years. Where
    it fits none, or only most of a year away, it is wrong when the date lies close to publication,
    and else nothing is known.
    """
    years = range(published.year - 1, published.year + 2)
    dates = [found for year in years if (found := on_calendar(year, month, day))]
    if side == "past":
        dates = [found for found in dates if found <= published] or dates
    elif side == "future":
        dates = [found for found in dates if found >= published] or dates
    dates.sort(key=lambda found: abs(found - published))
    if not dates:
        return None
    if names:
        return _by_weekday(dates, published, names)
    if side is not None:
        return dates[0]
    near = [found for found in dates if -_BACK <= (found - published).days <= _AHEAD]
    return near[0] if len(near) == 1 else None


def _by_weekday(dates: Sequence[date], published: date, names: Sequence[Named]) -> date | None:
    fitting = [found for found in dates if any(fits(name, found) for name in names)]
    if fitting and abs(fitting[0] - published).days <= _FAR:
        return fitting[0]
    days = (dates[0] - published).days
    near = abs(days) <= _WEEK if fitting else -_MONTHS <= days <= 2 * _WEEK
    return dates[0] if near else None


def nearest_month(month: int, published: date, side: Side | None) -> int | None:
    """Find the year of a month without one, or None where two years are possible.

    Without `lalu` or `mendatang` the month lies within five months before and three after.
    """
    ahead = (month - published.month) % 12
    if side is None:
        if ahead in (4, 5, 6):
            return None
        ahead = ahead if ahead < 4 else ahead - 12
    elif side == "past":
        if ahead == 0:
            return None
        ahead -= 12
    return published.year + (published.month - 1 + ahead) // 12
