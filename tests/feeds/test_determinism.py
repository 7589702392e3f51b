import hashlib
import locale
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from humaskit import feeds
from publishing import article, channel

SCRIPT = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from publishing import article, channel
from humaskit import feeds
articles = [article(number, topics=["a", "b", "c"]) for number in range(20)]
at = articles[-1].first_published_at
news = feeds.news_sitemap(channel(), articles, at=at)
formats = (feeds.rss, feeds.atom, feeds.json_feed, feeds.sitemap)
written = b"".join(write(channel(), articles) for write in formats)
print(hashlib.sha256(written + news).hexdigest())
"""


@pytest.mark.parametrize(
    "world",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Jayapura", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
    ],
)
def test_equal_input_gives_equal_bytes_everywhere(world: dict[str, str]) -> None:
    articles = [article(number, topics=["a", "b", "c"]) for number in range(20)]
    formats = (feeds.rss, feeds.atom, feeds.json_feed, feeds.sitemap)
    expected = b"".join(write(channel(), articles) for write in formats)
    at = articles[-1].first_published_at
    assert at is not None
    expected += feeds.news_sitemap(channel(), articles, at=at)
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(Path(__file__).parents[1])],
        env=os.environ | world,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == hashlib.sha256(expected).hexdigest()


def test_eight_threads_give_equal_bytes_and_leave_the_locale() -> None:
    articles = [article(number) for number in range(40)]
    before = locale.setlocale(locale.LC_ALL)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            found = set(pool.map(lambda _: feeds.rss(channel(), articles), range(24)))
    finally:
        sys.setswitchinterval(interval)
    assert found == {feeds.rss(channel(), articles)}
    assert locale.setlocale(locale.LC_ALL) == before


def test_importing_feeds_loads_no_engine() -> None:
    code = (
        "import sys, humaskit.feeds;"
        "print([m for m in ('lxml', 'feedgen', 'nh3', 'markdown_it', 'babel') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
