"""How many wrong conversions put into right sentences the rule about them finds; seeded."""

import random
from collections.abc import Callable
from typing import Final

import pytest

from floors import FLOORS
from humaskit import catalog
from humaskit.reading import Draft
from sampling import count

HOURS: Final = {"WIB": 7, "WITA": 8, "WIT": 9}
JOINTS: Final = ("{}/{}", "{} / {}", "{} ({})", "{} atau {}", "{} atau pukul {}")
SENTENCES: Final = (
    "Siaran dimulai pukul {}.",
    "Rapat koordinasi digelar Senin (3/2/2026) pukul {} di aula.",
    "“Kami siap pukul {},” ujar Kepala Dinas.",
)
NUMBER: Final = 500
WHOLE: Final = 20_000

Time = tuple[int, int, str]


def text_of(chance: random.Random, times: list[Time]) -> str:
    written = [f"{hour:02d}.{minute:02d} {zone}" for hour, minute, zone in times]
    tight = len({zone for *_, zone in times}) < len(times)
    joint = chance.choice(JOINTS[:2] if len(times) > 2 else JOINTS[:3] if tight else JOINTS)
    joined = written[0]
    for other in written[1:]:
        joined = joint.format(joined, other)
    return chance.choice(SENTENCES).format(joined)


def right(chance: random.Random) -> list[Time]:
    zones = chance.choice((("WIB", "WITA"), ("WIB", "WIT"), ("WITA", "WIT"), tuple(HOURS)))
    hour, minute = chance.randint(6, 20), chance.choice((0, 15, 30, 45))
    return [(hour + HOURS[zone] - HOURS[zones[0]], minute, zone) for zone in zones]


def swapped_zone(chance: random.Random) -> list[Time]:
    times = right(chance)
    index = chance.randrange(1, len(times))
    hour, minute, zone = times[index]
    other = chance.choice([name for name in HOURS if name != zone])
    return [*times[:index], (hour, minute, other), *times[index + 1 :]]


def moved_hour(chance: random.Random) -> list[Time]:
    times = right(chance)
    index = chance.randrange(len(times))
    hour, minute, zone = times[index]
    return [*times[:index], (hour + chance.choice((-1, 1)), minute, zone), *times[index + 1 :]]


def share(make: Callable[[random.Random], list[Time]]) -> float:
    number = count(WHOLE, NUMBER)
    check = catalog.rule("ZON002").check
    found = 0
    for seed in range(number):
        chance = random.Random(seed)  # noqa: S311 - a seed is the point
        found += any(check(Draft.from_text(text_of(chance, make(chance)))))
    return found / number


@pytest.mark.parametrize("mutate", [swapped_zone, moved_hour])
def test_wrong_conversions_are_found(mutate: Callable[[random.Random], list[Time]]) -> None:
    assert share(mutate) >= FLOORS["ZON002"]


def test_right_conversions_stay_silent() -> None:
    assert share(right) == 0
