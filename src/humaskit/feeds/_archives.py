"""A feed and its archives, month by month (RFC 5005; arsip)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, tzinfo
from typing import Final, Literal, NamedTuple

from humaskit.errors import InvalidValueError
from humaskit.feeds._atom_entry import atom_entry
from humaskit.feeds._chain import Chain
from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import Entry, OnError
from humaskit.feeds._fragments import fragments, newest_change
from humaskit.feeds._json_feed import json_frame, json_item
from humaskit.feeds._rss_item import rss_item
from humaskit.feeds._shelves import Fragments, Kept
from humaskit.feeds._sources import sourced
from humaskit.models.article import Article

ArchiveFormat = Literal["atom", "json_feed", "rss"]
"""A format that has archives."""

_FORMS: Final[dict[str, tuple[str, Callable[[Entry], bytes], bytes]]] = {
    "atom": ("atom_url", atom_entry, b""),
    "json_feed": ("json_url", json_item, b","),
    "rss": ("rss_url", rss_item, b""),
}


class _Part(NamedTuple):
    """What one document holds, newest first."""

    month: str
    """The older of its months."""
    newer: str
    """The next month that has any article."""
    written: list[Kept[bytes]]


def archives(
    form: ArchiveFormat,
    channel: Channel,
    articles: Iterable[Article],
    *,
    zone: tzinfo,
    at: datetime | None = None,
    on_error: OnError = "raise",
    kept: Fragments | None = None,
) -> dict[str, bytes]:
    """Write a feed of everything: the current document, and one for each month before it.

    The current one holds the newest month and the month before it. Whoever follows `prev-archive`
    (in JSON Feed `next_url`) meets every article exactly once. A new article changes the current
    document alone; when a month begins, the one that leaves it gets its own, no other changes.

    Args:
        form: `atom`, `json_feed` or `rss`.
        channel: What the feed says of itself, with the address of that format; the archives lie
            beside it.
        articles: In any order; within a document the newest comes first.
        zone: The zone whose months count, the agency's own.
        at: The moment to judge embargoes, schedules and expiries by, aware. Without it no
            article may have one.
        on_error: Whether an article that no feed can carry is refused or skipped (and logged).
        kept: What earlier calls wrote of each article; it changes no byte.

    Returns:
        File names and their documents: for an address that ends in `atom.xml`, `atom.xml` and
        `atom-2020-08.xml`, `atom-2020-07.xml` and so on.

    Raises:
        InvalidValueError: There is no such format, the channel does not say where it will be
            served from, an article needs `at`, or a feed cannot carry an article.
    """
    _, make, _ = _form(form)
    shelf = kept.shelf(form, bytes) if kept is not None else None
    written = fragments(articles, at=at, on_error=on_error, make=make, shelf=shelf)
    return dict(_documents(form, channel, _by_month(written, zone)))


def _documents(
    form: ArchiveFormat, channel: Channel, parts: Sequence[_Part]
) -> Iterator[tuple[str, bytes]]:
    field, _, between = _form(form)
    addresses = _addresses(channel, field, [part.month for part in parts])
    for index, part in enumerate(parts):
        older = addresses[index + 1] if index + 1 < len(parts) else None
        # The oldest archive has nothing before it; validators ask that it leads somewhere.
        newer = _addresses(channel, field, ["", part.newer])[1] if index and not older else None
        chain = Chain(addresses[index], addresses[0], older, archived=index > 0, following=newer)
        head, foot = _frame(form, channel, part.written, chain)
        body = between.join(sourced(form, channel, part.written))
        yield addresses[index].rpartition("/")[2], b"".join([head, body, foot])


def _form(form: str) -> tuple[str, Callable[[Entry], bytes], bytes]:
    """Return the field of its address, what makes its entries, and what stands between them."""
    if form not in _FORMS:
        known = ", ".join(_FORMS)
        raise InvalidValueError(
            "feed",
            "form",
            "unknown_format",
            f"Format {form!r} tidak mengenal arsip; yang ada: {known}",
            f"the format {form!r} has no archives; there are: {known}",
        )
    return _FORMS[form]


def _by_month(written: Sequence[Kept[bytes]], zone: tzinfo) -> list[_Part]:
    """Return months, newest first, the newest with the one before it in one."""
    months: dict[str, list[Kept[bytes]]] = {}
    for one in sorted(written, key=lambda one: (one.published, one.article.id), reverse=True):
        months.setdefault(f"{one.published.astimezone(zone):%Y-%m}", []).append(one)
    names = [*months] or [""]
    parts = [
        _Part(month, newer, months.get(month, []))
        for month, newer in zip(names, ["", *names], strict=False)
    ]
    if len(parts) > 1 and _before(names[0]) == names[1]:
        both = _Part(names[1], "", parts[0].written + parts[1].written)
        return [both, *parts[2:]]
    return parts


def _before(month: str) -> str:
    year, number = map(int, month.split("-"))
    return f"{year:04}-{number - 1:02}" if number > 1 else f"{year - 1:04}-12"


def _addresses(channel: Channel, field: str, months: Sequence[str]) -> list[str]:
    """Return where each document is served from; the first is the current one."""
    url: str | None = getattr(channel, field)
    folder, _, name = (url or "").rpartition("/")
    stem, dot, ending = name.rpartition(".")
    if not url or not stem:
        raise InvalidValueError(
            "channel",
            field,
            "no_file_name",
            f"Sebutkan {field} kanal, yang berakhir dengan nama berkas, misalnya atom.xml",
            f"say the channel's {field}; it ends in a file name, for example atom.xml",
        )
    return [url, *[f"{folder}/{stem}-{month}{dot}{ending}" for month in months[1:]]]


def _frame(
    form: str, channel: Channel, part: Sequence[Kept[bytes]], chain: Chain
) -> tuple[bytes, bytes]:
    if form == "json_feed":
        return json_frame(channel, chain)
    from humaskit.feeds import _feedgen  # noqa: PLC0415 - no lxml before a feed is built

    frame = _feedgen.rss_frame if form == "rss" else _feedgen.atom_frame
    return frame(channel, newest_change(part), chain)
