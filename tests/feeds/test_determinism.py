import hashlib
import locale
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from humaskit import feeds
from publishing import WIB, article, channel, event

SCRIPT = """
import hashlib, sys
sys.path[:0] = sys.argv[1:]
from test_determinism import every_format
print(hashlib.sha256(b"".join(every_format(None))).hexdigest())
"""
ARTICLES = [article(number, topics=["a", "b", "c"]) for number in range(20)]
EVENTS = [
    event(id=f"urn:agenda:{number}", starts_at=f"2020-11-02T09:00:00+0{7 + number % 3}:00")
    for number in range(9)
]


def every_format(kept: feeds.Fragments | None) -> list[bytes]:
    """Return one document of each format."""
    formats = (feeds.rss, feeds.atom, feeds.json_feed, feeds.sitemap)
    at = datetime(2020, 10, 12, 10, tzinfo=WIB)
    return [
        *(write(channel(), ARTICLES, kept=kept) for write in formats),
        feeds.news_sitemap(channel(), ARTICLES, at=at, kept=kept),
        feeds.icalendar(channel(), EVENTS, kept=kept),
    ]


@pytest.mark.parametrize(
    "world",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Jayapura", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
    ],
)
def test_equal_input_gives_equal_bytes_everywhere(world: dict[str, str]) -> None:
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, *map(str, Path(__file__).parents[:2])],
        env=os.environ | world,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == hashlib.sha256(b"".join(every_format(None))).hexdigest()


@pytest.mark.parametrize("kept", [None, feeds.Fragments()], ids=["plain", "kept"])
def test_eight_threads_give_equal_bytes_and_leave_the_locale(kept: feeds.Fragments | None) -> None:
    before = locale.setlocale(locale.LC_ALL)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda _: every_format(kept), range(16)))
    finally:
        sys.setswitchinterval(interval)
    assert found == [every_format(None)] * 16
    assert locale.setlocale(locale.LC_ALL) == before


def test_importing_feeds_loads_no_engine() -> None:
    code = (
        "import sys, humaskit.feeds;"
        "print([m for m in ('lxml', 'feedgen', 'nh3', 'markdown_it', 'babel') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
