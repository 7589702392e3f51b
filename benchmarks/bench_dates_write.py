"""Write dates and times: humaskit against babel, in one run, both told the same.

Each round times both sides one after the other; the ratio is the median over the rounds.
"""

import statistics
import time
import timeit
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date as babel_date
from babel.dates import format_datetime as babel_datetime

from humaskit.dates import format_date, format_datetime

ZONE = ZoneInfo("Asia/Jakarta")
MOMENTS = [datetime(2020, 10, 12, 9, 0, tzinfo=ZONE) + timedelta(hours=31 * n) for n in range(500)]
CLOCK = "EEEE, d MMMM y, 'pukul' HH.mm z"
ROUNDS = 15


def ours_date() -> list[str]:
    """Write every moment's date."""
    return [format_date(moment) for moment in MOMENTS]


def babels_date() -> list[str]:
    """Write every moment's date."""
    return [babel_date(moment, "EEEE, d MMMM y", "id") for moment in MOMENTS]


def ours_datetime() -> list[str]:
    """Write every moment with clock and zone."""
    return [format_datetime(moment) for moment in MOMENTS]


def babels_datetime() -> list[str]:
    """Write every moment with clock and zone."""
    return [babel_datetime(moment, CLOCK, ZONE, "id") for moment in MOMENTS]


def spent(work: Callable[[], object], number: int) -> float:
    """Return the seconds of processor time: what else the machine does is not counted."""
    return timeit.timeit(work, timer=time.process_time, number=number)


def compare(name: str, ours: Callable[[], list[str]], theirs: Callable[[], list[str]]) -> None:
    """Print both figures and their ratio, after seeing that both write the same."""
    assert ours() == theirs()
    pairs = [(spent(ours, 4), spent(theirs, 1) * 4) for _ in range(ROUNDS)]
    each = 1e9 / 4 / len(MOMENTS)
    fast = statistics.median(pair[0] for pair in pairs) * each
    slow = statistics.median(pair[1] for pair in pairs) * each
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    print(f"{name:28} humaskit {fast:7.0f} ns   babel {slow:8.0f} ns   {ratio:5.1f} times as fast")


if __name__ == "__main__":
    compare("date (goal: 25)", ours_date, babels_date)
    compare("date, clock, zone (goal: 15)", ours_datetime, babels_datetime)
