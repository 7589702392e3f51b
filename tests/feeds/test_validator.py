"""The W3C feed validator, where FEEDVALIDATOR_SRC says the path of its `src` folder."""

import os
import re
import sys
import warnings
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds
from humaskit.feeds import Channel
from humaskit.models import Article
from humaskit.models.wire import percent_encoded
from humaskit.testing import strategies
from publishing import HOST, WIB, article, channel

SOURCE = os.environ.get("FEEDVALIDATOR_SRC")
pytestmark = pytest.mark.skipif(SOURCE is None, reason="FEEDVALIDATOR_SRC names no validator")
WRITERS = {"rss": feeds.rss, "atom": feeds.atom}


def complaints(document: bytes, self_url: str, served: str | None = None) -> set[str]:
    sys.path.insert(0, str(SOURCE))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import feedvalidator  # type: ignore[import-not-found]  # noqa: PLC0415 - not on PyPI
            from feedvalidator import logging as levels  # noqa: PLC0415
            from feedvalidator import mediaTypes as kinds  # noqa: N813, PLC0415

            found = feedvalidator.validateString(
                document, firstOccurrenceOnly=0, fallback="utf-8", base=self_url
            )
    finally:
        sys.path.remove(str(SOURCE))
    if served is not None:
        media_type, _ = kinds.checkValid(served, found["loggedEvents"])
        kinds.checkAgainstFeedType(media_type, found["feedType"], found["loggedEvents"])
    bad = (levels.Error, levels.Warning)
    return {type(event).__name__ for event in found["loggedEvents"] if isinstance(event, bad)}


LIKE_MISDECODED = re.compile("[\xc2\xc3][\x80-\xbf]")
"""What the validator takes for UTF-8 read as Latin-1 (`Â¡`): no text is altered for a guess."""


@pytest.mark.parametrize("name", WRITERS)
@given(
    about=strategies.channels(),
    articles=st.lists(
        strategies.articles(published=True), max_size=2, unique_by=lambda shown: shown.id
    ),
)
@settings(max_examples=sampling.count(3_000, 30))
def test_the_validator_finds_nothing(name: str, about: Channel, articles: list[Article]) -> None:
    self_url = percent_encoded(getattr(about, f"{name}_url"))
    document = WRITERS[name](about, articles)
    exempt = {"DuplicateUpdated"}
    if LIKE_MISDECODED.search(document.decode()):
        exempt.add("BadCharacters")
    assert complaints(document, self_url) <= exempt


@pytest.mark.parametrize("name", WRITERS)
def test_the_golden_document_is_valid(name: str) -> None:
    document = (Path(__file__).parent / "golden" / f"{name}.xml").read_bytes()
    assert complaints(document, f"{HOST}/{name}.xml") == set()


@pytest.mark.parametrize("name", WRITERS)
def test_the_served_type_is_that_of_the_document(name: str) -> None:
    document = WRITERS[name](channel(), [article()])
    served = feeds.http_headers(document)["Content-Type"]
    assert complaints(document, f"{HOST}/{name}.xml", served) == set()
    other = served.replace("rss", "atom") if name == "rss" else served.replace("atom", "rss")
    assert complaints(document, f"{HOST}/{name}.xml", other) == {"UnexpectedContentType"}


def test_the_validator_sees_faults() -> None:
    document = feeds.rss(channel(), [article()]).replace(b" +0700", b" WIB")
    assert "InvalidRFC2822Date" in complaints(document, f"{HOST}/rss.xml")


@pytest.mark.parametrize("name", WRITERS)
def test_archives_are_valid(name: feeds.ArchiveFormat) -> None:
    about = channel(hub="https://hub.example.go.id/", stylesheet=f"{HOST}/feed.css")
    shown = [
        article(number, first_published_at=f"2020-{number:02}-12T09:00:00+07:00")
        for number in range(1, 10)
    ]
    files = feeds.archives(name, about, shown, zone=WIB)
    assert len(files) == 8
    for file, document in files.items():
        assert complaints(document, f"{HOST}/{file}") == set()
