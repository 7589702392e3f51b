"""Feeds piece by piece, for archives that memory does not hold (aliran)."""

from array import array
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Final, Literal

from humaskit.errors import InvalidValueError
from humaskit.feeds._atom_entry import atom_entry
from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import Entry, OnError, entry_of, made
from humaskit.feeds._json_feed import json_frame, json_item
from humaskit.feeds._rss_item import rss_item
from humaskit.feeds._sources import adder
from humaskit.models.article import Article
from humaskit.models.instants import require_offset
from humaskit.models.visibility import visible

StreamFormat = Literal["atom", "json_feed", "rss"]
"""A format that can be written piece by piece."""

_MAKERS: Final[dict[StreamFormat, Callable[[Entry], bytes]]] = {
    "atom": atom_entry,
    "json_feed": json_item,
    "rss": rss_item,
}


def stream(
    form: StreamFormat,
    channel: Channel,
    articles: Iterable[Article],
    *,
    updated: datetime,
    at: datetime | None = None,
    on_error: OnError = "raise",
) -> Iterator[bytes]:
    """Yield a feed piece by piece: `file.writelines(stream("rss", channel, articles, ...))`.

    Nothing is kept of an article once it is written, but eight to thirty bytes that tell whether
    its id comes again.

    Args:
        form: `atom`, `json_feed` or `rss`.
        channel: What the feed says of itself.
        articles: The entries, in the order to write them, each id once. What is not published is
            left out.
        updated: When the newest of them last changed, aware: it stands before them all.
        at: The moment to judge embargoes, schedules and expiries by, aware. Without it no
            article may have one.
        on_error: Whether an article that no feed can carry is refused or skipped (and logged).

    Yields:
        What joined is the document that `atom`, `json_feed` or `rss` writes.

    Raises:
        InvalidValueError: As those; there is no such format, `updated` is naive, or an id comes
            a second time.
    """
    require_offset(updated, "feed")
    if form not in _MAKERS:
        raise _unknown(form)
    head, foot = _frame(form, channel, updated)
    yield head
    yield from _entries(form, channel, articles, at, on_error)
    yield foot


def _entries(
    form: StreamFormat,
    channel: Channel,
    articles: Iterable[Article],
    at: datetime | None,
    on_error: OnError,
) -> Iterator[bytes]:
    seen, make, add = _Seen(), _MAKERS[form], adder(form, channel)

    def write(article: Article) -> bytes:
        seen.add(article)
        entry = entry_of(article, keep=False)
        written = make(entry)
        return add(written, article.publisher.id, entry.updated) if add else written

    lead = b""
    for piece in made(write, (each for each in articles if visible(each, at)), on_error):
        yield lead + piece
        lead = b"," if form == "json_feed" else b""


def _frame(form: StreamFormat, channel: Channel, updated: datetime) -> tuple[bytes, bytes]:
    if form == "json_feed":
        return json_frame(channel)
    from humaskit.feeds import _feedgen  # noqa: PLC0415 - no lxml before a feed is built

    frame = _feedgen.rss_frame if form == "rss" else _feedgen.atom_frame
    return frame(channel, updated)


def _unknown(form: str) -> InvalidValueError:
    known = ", ".join(_MAKERS)
    return InvalidValueError(
        "feed",
        "form",
        "unknown_format",
        f"Format {form!r} tidak dapat dialirkan; yang ada: {known}",
        f"the format {form!r} cannot be streamed; there are: {known}",
    )


class _Seen:
    """The ids that came, as numbers in open addressing: a set of texts takes ten times as much."""

    def __init__(self) -> None:
        self._slots = array("q", bytes(8 * 1024))
        self._number = 0

    def add(self, article: Article) -> None:
        if not self._put(hash(article.id) or 1):
            raise InvalidValueError(
                article.id,
                "id",
                "listed_twice",
                f"Artikel {article.id} datang dua kali",
                f"article {article.id} comes twice",
                code="humas.feed.listed_twice",
            )
        self._number += 1
        if self._number * 3 > len(self._slots) * 2:
            known = [mark for mark in self._slots if mark]
            self._slots = array("q", bytes(16 * len(self._slots)))
            for mark in known:
                self._put(mark)

    def _put(self, mark: int) -> bool:
        slots, mask = self._slots, len(self._slots) - 1
        place = mark & mask
        while (found := slots[place]) and found != mark:
            place = (place + 1) & mask
        slots[place] = mark
        return not found
