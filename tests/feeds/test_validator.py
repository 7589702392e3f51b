"""The W3C feed validator, where FEEDVALIDATOR_SRC says the path of its `src` folder."""

import os
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sampling
from humaskit import feeds
from publishing import DITJEN, HOST, HOSTILE, article, channel

SOURCE = os.environ.get("FEEDVALIDATOR_SRC")
pytestmark = pytest.mark.skipif(SOURCE is None, reason="FEEDVALIDATOR_SRC names no validator")
WRITERS = {"rss": feeds.rss, "atom": feeds.atom}


def complaints(document: bytes, self_url: str) -> set[str]:
    sys.path.insert(0, str(SOURCE))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import feedvalidator  # type: ignore[import-not-found]  # noqa: PLC0415 - not on PyPI
            from feedvalidator import logging as levels  # noqa: PLC0415

            found = feedvalidator.validateString(
                document, firstOccurrenceOnly=0, fallback="utf-8", base=self_url
            )
    finally:
        sys.path.remove(str(SOURCE))
    bad = (levels.Error, levels.Warning)
    return {type(event).__name__ for event in found["loggedEvents"] if isinstance(event, bad)}


lines = st.sampled_from(HOSTILE) | st.text("abÄ&<>'\" ;:@()/%", min_size=1).map(
    lambda s: f"x {s} x"
)


@st.composite
def entries(draw: st.DrawFn, number: int) -> Any:  # noqa: ANN401 - built by hypothesis
    fields: dict[str, object] = {
        "headline": draw(lines),
        "summary": draw(st.none() | lines),
        "byline": draw(st.none() | lines),
        "topics": draw(st.lists(lines, max_size=3, unique=True)),
        "language": draw(st.sampled_from(["id", "en", "jv"])),
        "co_publishers": draw(st.sampled_from([[], [DITJEN]])),
        "body": {
            "format": draw(st.sampled_from(["text", "markdown", "html"])),
            "content": draw(lines | st.just("<p>a<script>b</script><a href='/c'>d</a></p>")),
        },
        "media": draw(
            st.sampled_from(
                [
                    [],
                    [{"kind": "image", "url": f"{HOST}/é.jpg", "alt": HOSTILE[0]}],
                    [{"kind": "video", "url": f"{HOST}/v", "content_type": "video/mp4"}],
                ]
            )
        ),
    }
    return article(number, **fields)


def kept(build: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - built by hypothesis
    """Keep what the models accept: some drawn lines hold markup and are refused."""

    @st.composite
    def attempt(draw: st.DrawFn) -> Any:  # noqa: ANN401 - built by hypothesis
        try:
            return draw(build)
        except ValueError:
            return None

    return attempt().filter(lambda built: built is not None)


@pytest.mark.parametrize("name", WRITERS)
@given(data=st.data())
@settings(max_examples=sampling.count(3_000, 30))
def test_the_validator_finds_nothing(name: str, data: st.DataObject) -> None:
    shown = [data.draw(kept(entries(number))) for number in range(data.draw(st.integers(0, 2)))]
    about = data.draw(kept(st.builds(channel, title=lines, description=st.none() | lines)))
    document = WRITERS[name](about, shown)
    assert complaints(document, f"{HOST}/{name}.xml") <= {"DuplicateUpdated"}


@pytest.mark.parametrize("name", WRITERS)
def test_the_golden_document_is_valid(name: str) -> None:
    document = (Path(__file__).parent / "golden" / f"{name}.xml").read_bytes()
    assert complaints(document, f"{HOST}/{name}.xml") == set()


def test_the_validator_sees_faults() -> None:
    document = feeds.rss(channel(), [article()]).replace(b" +0700", b" WIB")
    assert "InvalidRFC2822Date" in complaints(document, f"{HOST}/rss.xml")
