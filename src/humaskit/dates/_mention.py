"""What `find` gives: one date or time expression with what it means."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from humaskit.dates.names import WEEKDAYS

Kind = Literal["date", "datetime", "range", "time", "relative", "partial", "hijri"]
"""How an expression is written; `partial` lacks the day or the year, resolved or not."""
Fault = Literal["day", "month", "year"]
"""The part of a date that cannot be: day 31 in a month of 30, month 13, a year of 3 digits."""


@dataclass(frozen=True, slots=True)
class Repairs:
    """Both ways to mend a weekday that does not fit its date; which one is right, people know."""

    weekday: str
    """The weekday of the date, in the case of the one written: `Selasa`, `SELASA`, `selasa`."""
    dates: tuple[date, date]
    """The dates with the weekday as written before and after the date, the nearer one first."""


class DateMention(NamedTuple):
    """One date or time expression in a text (penyebutan waktu)."""

    start: int
    """Where it starts: half-open code points into the text as it was given."""
    end: int
    """Where it ends."""
    kind: Kind
    """How it is written; a year or a day that is taken from `published` does not change it."""
    iso: str | None
    """What it means as EDTF (ISO 8601-2): `2020-10-12`, `2020-10`, `2020-10-12T09:00+07:00`,
    `T09:00+07:00`, `XXXX-10-24` where no year can be known, `2023-W18`; `1441-10-01 AH` in the
    Islamic calendar; None where nothing can be known. No offset where no zone is written."""
    iso_end: str | None = None
    """The last point of a range, `..` where the end is open; None where there is one point."""
    first: date | None = None
    """The first day that is meant; None where it is not known."""
    last: date | None = None
    """The last day that is meant; None where it is not known, or the end is open."""
    weekday: str | None = None
    """The weekday as written; of several the first wrong one, else the first."""
    weekday_ok: bool | None = None
    """Whether every weekday written fits its date; None where none is written or no date known."""
    weekday_start: int | None = None
    """Where `weekday` starts, in code points of the text."""
    weekday_end: int | None = None
    """Where `weekday` ends."""
    weekday_date: date | None = None
    """The day that `weekday` names: for a range the end it stands at."""
    weekday_number: int | None = None
    """The weekday written as `date.weekday()` counts, Monday is 0."""
    inferred: bool = False
    """Whether the year or the day was taken from `published`, so that the text alone proves
    nothing."""
    fault: Fault | None = None
    """The part that cannot be on a calendar: such a date has no `first` and no `last`."""

    @property
    def repairs(self) -> Repairs | None:
        """Both repairs of a wrong weekday, else None."""
        day, number = self.weekday_date, self.weekday_number
        if self.weekday_ok is not False or self.weekday is None or day is None or number is None:
            return None
        after = (number - day.weekday()) % 7
        near = (day + timedelta(after), day + timedelta(after - 7))
        return Repairs(
            _in_case_of(WEEKDAYS[day.weekday()], self.weekday),
            near if after <= 3 else (near[1], near[0]),
        )


def _in_case_of(word: str, model: str) -> str:
    if model.isupper():
        return word.upper()
    return word.lower() if model.islower() else word
