"""What is written can be found again: every day, style and zone, and any range."""

import random
from datetime import date, datetime, timedelta

import pytest

import sampling
from humaskit.dates import find, format_date, format_datetime, format_range
from humaskit.dates._styles import Style
from humaskit.dates.zones import Zone

# The two-digit year of `short` cannot be told apart from another century's.
STYLES: tuple[Style, ...] = ("eyd", "pers", "dinas", "full", "long", "medium")
FIRST = date(1988, 1, 1)
DAYS = [FIRST + timedelta(days=number) for number in range((date(2061, 1, 1) - FIRST).days)]
RANGES = 100_000


@pytest.mark.parametrize("style", STYLES)
def test_every_day(style: Style) -> None:
    for day in sampling.pick(DAYS, 300):
        text = format_date(day, style)
        (mention,) = find(text)
        assert (mention.start, mention.end) == (0, len(text)), text
        assert mention.iso == day.isoformat(), text
        assert mention.weekday_ok is not False, text


@pytest.mark.parametrize("style", [style for style in STYLES if style != "medium"])
@pytest.mark.parametrize("zone", Zone)
def test_every_day_with_a_clock_in_every_zone(style: Style, zone: Zone) -> None:
    for number, day in enumerate(sampling.pick(DAYS, 120)):
        moment = datetime(
            day.year, day.month, day.day, number % 24, number * 7 % 60, tzinfo=zone.offset
        )
        text = format_datetime(moment, style)
        (mention,) = find(text)
        assert (mention.start, mention.end) == (0, len(text)), text
        assert datetime.fromisoformat(str(mention.iso)) == moment, text


def ranges(count: int) -> list[tuple[date, date]]:
    dice = random.Random(41_1987)  # noqa: S311 - a seed is the point
    starts = [FIRST + timedelta(days=dice.randrange(25_000)) for _ in range(count)]
    spans = (3, 20, 90, 800)
    return [
        (start, start + timedelta(days=dice.randint(1, dice.choice(spans)))) for start in starts
    ]


@pytest.mark.parametrize("style", STYLES)
def test_random_ranges(style: Style) -> None:
    for start, end in sampling.pick(ranges(RANGES), 300):
        text = format_range(start, end, style)
        (mention,) = find(text)
        assert (mention.start, mention.end) == (0, len(text)), text
        assert (mention.iso, mention.iso_end) == (start.isoformat(), end.isoformat()), text


@pytest.mark.parametrize("style", [style for style in STYLES if style != "medium"])
def test_random_hours_of_a_day(style: Style) -> None:
    for number, day in enumerate(sampling.pick(DAYS, 60)):
        zone = list(Zone)[number % 3].offset
        start = datetime(day.year, day.month, day.day, number % 12, 30, tzinfo=zone)
        text = format_range(start, start + timedelta(hours=5), style)
        (mention,) = find(text)
        assert (mention.start, mention.end) == (0, len(text)), text
        ends = tuple(datetime.fromisoformat(str(iso)) for iso in (mention.iso, mention.iso_end))
        assert ends == (start, start + timedelta(hours=5)), text
