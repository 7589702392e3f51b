from datetime import datetime

import pytest
from feedgen.feed import FeedGenerator

from humaskit import feeds
from humaskit.errors import InvalidValueError
from publishing import LATER, article, channel

ARTICLES = [article(1, byline="Tim Humas"), article(2)]


def test_a_generator_writes_what_the_formats_are() -> None:
    generator = feeds.to_feedgen(channel(), ARTICLES)
    assert isinstance(generator, FeedGenerator)
    for _ in range(2):
        assert generator.rss_str() == feeds.rss(channel(), ARTICLES)
        assert generator.atom_str() == feeds.atom(channel(), ARTICLES)


def test_a_generator_in_hand_can_be_extended() -> None:
    generator = feeds.to_feedgen(channel(), ARTICLES)
    generator.load_extension("podcast")
    entry = generator.add_entry(order="append")
    assert hasattr(entry, "title")
    entry.title("Ditambahkan kemudian")
    assert b"Ditambahkan kemudian" in generator.rss_str(pretty=True)
    assert b"xmlns:itunes" in generator.rss_str()


def test_nothing_leaks_into_a_generator() -> None:
    hidden = article(3, embargo_until=LATER)
    with pytest.raises(InvalidValueError):
        feeds.to_feedgen(channel(), [hidden])
    early = datetime.fromisoformat("2020-10-20T00:00:00+07:00")
    assert b"artikel/3" not in feeds.to_feedgen(channel(), [hidden], at=early).rss_str()
    bad = article(4).model_copy(update={"headline": "a\x00b"})
    assert feeds.to_feedgen(channel(), [bad], on_error="skip").rss_str()
