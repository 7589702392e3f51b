"""Nothing active, relative or unreadable gets into a feed, whatever a body holds."""

import json
import os
import re
import warnings
from collections.abc import Callable
from pathlib import Path

import feedparser
import html5lib
import pytest

from harmless import assert_harmless
from humaskit import feeds
from publishing import HOST, article, channel

CASES = Path(os.environ.get("FEEDPARSER_TESTS", "/nonexistent")) / "wellformed" / "sanitize"
FULL = channel(json_url=f"{HOST}/feed.json")
TRICKS = (
    "<script>alert(1)</script>a",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<a title="x" href="/tentang">x</a>',
    '<img src="data:image/png;base64,AAAA" alt="x">',
    "<svg><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "]]><script>alert(1)</script>]]>",
    "<![CDATA[<b>x</b>]]>",
    "a\x00b\x1fc\x85d\x9fe\ufffdf",
    "<iframe src='https://jahat.example'></iframe>a",
    "<style>@import url(//jahat.example)</style>a",
    "<p style='background:url(javascript:alert(1))'>a</p>",
)


def contents(body: str, form: str = "html") -> list[str]:
    """Return the content of an entry with this body in each format, as a reader gets it."""
    shown = article(body={"format": form, "content": body})
    found = []
    writers: tuple[Callable[..., bytes], ...] = (feeds.rss, feeds.atom)
    for write in writers:
        document = write(FULL, [shown])
        assert re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", document) is None
        assert re.search("[\u0080-\u009f\ufffd]", document.decode()) is None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed = feedparser.parse(document, sanitize_html=False, resolve_relative_uris=False)
        assert not parsed.bozo
        [entry] = parsed.entries
        found += [each.value for each in entry.get("content", [])] or [entry.get("summary", "")]
    [item] = json.loads(feeds.json_feed(FULL, [shown]))["items"]
    return [*found, item.get("content_html", "")]


@pytest.mark.parametrize("body", TRICKS)
def test_nothing_active_gets_into_a_feed(body: str) -> None:
    for content in contents(body):
        assert_harmless(content)


@pytest.mark.parametrize("body", TRICKS)
def test_the_judge_sees_each_trick_itself(body: str) -> None:
    with pytest.raises((AssertionError, html5lib.html5parser.ParseError)):
        assert_harmless(body)


def test_the_page_of_a_feed_holds_no_body_at_all() -> None:
    page = feeds.html(FULL, [article(body={"format": "html", "content": TRICKS[0]})])
    tree = html5lib.parse(page, transport_encoding="utf-8", namespaceHTMLElements=False)
    assert not list(tree.iter("script"))


@pytest.mark.skipif(not CASES.exists(), reason="FEEDPARSER_TESTS names no tests of feedparser")
def test_the_sanitising_cases_of_feedparser() -> None:
    paths = sorted(CASES.glob("*.xml"))
    assert len(paths) >= 700
    judged = 0
    for path in paths:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parsed = feedparser.parse(
                path.read_bytes(), sanitize_html=False, resolve_relative_uris=False
            )
        bodies = [path.read_text(encoding="utf-8", errors="replace")]
        for part in (parsed.feed, *parsed.entries):
            bodies += [value for value in part.values() if isinstance(value, str)]
            bodies += [each.value for each in part.get("content", [])]
        assert len(bodies) > 1
        for body in dict.fromkeys(bodies):
            judged += 1
            for form in ("html", "markdown", "text"):
                for content in contents(body, form):
                    assert_harmless(content)
    assert judged >= 2 * len(paths)
