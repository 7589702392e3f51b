"""When people are received or answered (jam layanan)."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import FailFast, Field, model_validator
from pydantic_core import PydanticCustomError

from humaskit.models.model import Model


class Weekday(StrEnum):
    """A day of the week (hari)."""

    MONDAY = "monday"
    """Senin."""
    TUESDAY = "tuesday"
    """Selasa."""
    WEDNESDAY = "wednesday"
    """Rabu."""
    THURSDAY = "thursday"
    """Kamis."""
    FRIDAY = "friday"
    """Jumat."""
    SATURDAY = "saturday"
    """Sabtu."""
    SUNDAY = "sunday"
    """Minggu."""


ClockTime = Annotated[str, Field(pattern=r"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
"""A time of day on the clock of the place, `08:00` (jam)."""


class OpeningHours(Model):
    """Days on which a door or a line is open at the same hours (jam layanan).

    A day with a break has two entries. Hours across midnight are two entries as well.
    """

    days: Annotated[tuple[Weekday, ...], Field(min_length=1, max_length=7), FailFast()]
    """On which days (hari)."""
    opens: ClockTime
    """From when, on the clock of the place (buka)."""
    closes: ClockTime
    """Until when (tutup)."""

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.closes <= self.opens:
            raise PydanticCustomError(
                "humas.opening_hours.closes_before_opens", "A door closes after it opens"
            )
        if len(set(self.days)) != len(self.days):
            raise PydanticCustomError("humas.opening_hours.day_twice", "Each day is named once")
        return self
