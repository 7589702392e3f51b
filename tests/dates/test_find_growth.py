"""Work on hostile text grows with its length and no faster."""

from datetime import date

import pytest

from effort import effort
from humaskit.dates import find

UNITS = (
    "1234567890",
    "01/01/",
    "Senin ",
    "Senin, Selasa, Rabu, Kamis, Jumat, Sabtu, Minggu ",
    "Senin pagi ",
    "SeninSelasa",
    "12, ",
    "12-",
    "09.00-",
    "pukul 9 ",
    "Mei dan ",
    "pukul dua belas ",
    "12 Oktober - ",
    "Oktober ",
    "hari ini ",
    "sya'ban ",
    "12 (",
    "12   ",
    "é12 ",
)


def least_time(text: str) -> float:
    return effort(lambda: find(text, published=date(2020, 10, 13)))


@pytest.mark.parametrize("unit", UNITS)
def test_twice_the_text_is_at_most_two_and_a_half_times_the_work(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    ratios = []
    for _ in range(4):
        ratios.append(least_time(text * 2) / least_time(text))
        if ratios[-1] <= 2.5:
            return
    pytest.fail(f"{unit!r}: {ratios}")
