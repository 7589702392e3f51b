"""Which days are no working days: the one door to the package `holidays`."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Self

from humaskit.errors import InvalidValueError, MissingExtraError


class UndecreedYearError(InvalidValueError):
    """A year whose holidays no published joint decree sets, or that a calendar does not cover.

    Args:
        year: The year.
        message: What is wrong, in Indonesian.
        message_en: The same in English.
    """

    def __init__(self, year: int, message: str, message_en: str) -> None:
        super().__init__("calendar", "years", "undecreed_year", message, message_en)
        self.year = year


@dataclass(frozen=True, slots=True)
class HolidayCalendar:
    """The holidays of some years (kalender hari libur); build it by one of its class methods.

    Saturdays and Sundays are never working days and need not be among the holidays.
    """

    holidays: frozenset[date]
    """Every holiday, weekends too."""
    years: frozenset[int]
    """The years that the holidays are complete for."""
    closed: tuple[int, ...] = field(init=False, repr=False, compare=False)
    """The holidays from Monday to Friday as ordinals, in order."""

    def __post_init__(self) -> None:
        weekdays = sorted(day.toordinal() for day in self.holidays if day.weekday() < 5)
        object.__setattr__(self, "closed", tuple(weekdays))

    @classmethod
    def national(cls, years: Iterable[int] | None = None) -> Self:
        """Take the national holidays (hari libur nasional) alone; joint leave counts as work.

        Args:
            years: The years to cover; without them, every year with a published joint decree.

        Raises:
            UndecreedYearError: A year has no published joint decree.
            MissingExtraError: `holidays` is not installed (extra `calendar`).
        """
        return cls._decreed(years, joint_leave=False)

    @classmethod
    def with_joint_leave(cls, years: Iterable[int] | None = None) -> Self:
        """Take the national holidays and the joint leave (cuti bersama).

        Args:
            years: The years to cover; without them, every year with a published joint decree.

        Raises:
            UndecreedYearError: A year has no published joint decree.
            MissingExtraError: `holidays` is not installed (extra `calendar`).
        """
        return cls._decreed(years, joint_leave=True)

    @classmethod
    def of(cls, days: Iterable[date], *, years: Iterable[int]) -> Self:
        """Take a caller's own holidays, for example an agency's.

        Args:
            days: Dates, no datetimes; each in one of the years.
            years: The years that they are complete for.

        Raises:
            InvalidValueError: A day is a datetime or lies in no year given.
        """
        given, covered = frozenset(days), frozenset(years)
        for day in given:
            if isinstance(day, datetime) or day.year not in covered:
                raise InvalidValueError(
                    "calendar",
                    "days",
                    "foreign_day",
                    f"{day} bukan tanggal dalam tahun kalender ini",
                    f"{day} is no date in the years of this calendar",
                )
        return cls(given, covered)

    @classmethod
    def _decreed(cls, years: Iterable[int] | None, *, joint_leave: bool) -> Self:
        decreed = decreed_years()
        wanted = decreed if years is None else frozenset(years)
        for year in sorted(wanted - decreed):
            raise UndecreedYearError(
                year,
                f"Belum ada SKB hari libur nasional dan cuti bersama yang terbit untuk {year}",
                f"no joint decree on holidays is published for {year}",
            )
        return cls(_holidays_of(wanted, joint_leave=joint_leave), wanted)


@cache
def decreed_years() -> frozenset[int]:
    """Return the years whose holidays a published joint decree (SKB) sets."""
    lines = files(__package__).joinpath("joint_decrees.tsv").read_text("utf-8").splitlines()
    return frozenset(int(line[:4]) for line in lines if line[:4].isdecimal())


def _holidays_of(years: frozenset[int], *, joint_leave: bool) -> frozenset[date]:
    try:
        from holidays import (  # noqa: PLC0415 - an optional extra, and 80 ms to import
            GOVERNMENT,
            PUBLIC,
            country_holidays,
        )
    except ImportError as missing:
        raise MissingExtraError("calendar", "holidays") from missing
    categories = (PUBLIC, GOVERNMENT) if joint_leave else (PUBLIC,)
    return frozenset(country_holidays("ID", years=years, categories=categories))
