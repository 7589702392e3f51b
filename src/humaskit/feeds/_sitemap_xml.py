"""What sitemaps share: rows, the limits of one document, and the index over several."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from itertools import islice
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.feeds._entries import LOG, Entry
from humaskit.models.urls import split_url
from humaskit.models.wire import percent_encoded, rfc3339

MOST_URLS: Final = 50_000
"""How many addresses one document may hold (sitemaps.org, protocol 0.9)."""
LARGEST: Final = 52_428_800
"""How many bytes one document may have (sitemaps.org, protocol 0.9)."""

_CORE: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
_FRAME: Final = 1_000  # more than the first and last lines of any document here
_NAME: Final = re.compile(r"(?P<stem>\w[\w.~-]*?)(?P<ending>\.xml)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Row:
    """A `url` element, and when its page last changed."""

    xml: bytes
    changed: datetime


def row(entry: Entry, changed: datetime, *rest: str) -> Row:
    """Return the row of an entry: its address, and whatever elements come after.

    Raises:
        InvalidValueError: The address is shorter than 12 or longer than 2,048 characters.
    """
    if not 12 <= len(entry.url) <= 2_048:
        raise InvalidValueError(
            entry.id,
            "url",
            "url_length",
            f"Artikel {entry.id}: tautan dalam peta situs terdiri atas 12 sampai 2.048 aksara",
            f"article {entry.id}: an address in a sitemap has 12 to 2,048 characters",
            code="humas.feed.url_length",
        )
    return Row(f"<url><loc>{escape(entry.url)}</loc>{''.join(rest)}</url>\n".encode(), changed)


def document(rows: Sequence[Row], most: int, namespace: str) -> bytes:
    """Write one document; of more rows than it can hold, the newest, and the log says so."""
    if next(islice(_parts(rows, most), 1, None), None) is None:
        return _urlset(rows, namespace)
    newest = sorted(rows, key=lambda each: each.changed, reverse=True)
    kept = next(_parts(newest, most))
    LOG.warning("left out of the sitemap: the %d oldest addresses", len(rows) - len(kept))
    return _urlset(kept, namespace)


def documents(rows: Sequence[Row], most: int, namespace: str, url: str) -> dict[str, bytes]:
    """Write as many documents as it takes, and over more than one an index, by file name.

    Args:
        rows: Oldest first, so that a new one touches the last document only.
        most: How many addresses one document may hold.
        namespace: The attribute for the namespace of the extension in use.
        url: Where the first one, or the index, will be served from.

    Raises:
        InvalidValueError: It is no absolute address, or does not end in a file name.
    """
    folder, _, name = url.rpartition("/")
    shape = _NAME.fullmatch(name)
    if shape is None or split_url(url) is None:
        raise InvalidValueError(
            "sitemap",
            "url",
            "no_file_name",
            "Tautan peta situs berakhir dengan nama berkas, misalnya sitemap.xml",
            "the address of a sitemap ends in a file name, for example sitemap.xml",
        )
    parts = list(_parts(rows, most))
    if len(parts) < 2:
        return {name: _urlset(rows, namespace)}
    names = [f"{shape['stem']}-{number}.xml" for number in range(1, len(parts) + 1)]
    newest = [max(each.changed for each in part) for part in parts]
    addresses = [f"{folder}/{part_name}" for part_name in names]
    found = {name: sitemap_index(dict(zip(addresses, newest, strict=True)))}
    return found | {
        part_name: _urlset(part, namespace) for part_name, part in zip(names, parts, strict=True)
    }


def sitemap_index(sitemaps: Mapping[str, datetime | None]) -> bytes:
    """Write an index over sitemaps (sitemaps.org, protocol 0.9).

    Args:
        sitemaps: Where each is served from, and when it last changed, aware, if that is known;
            at most 50,000, all of one site.

    Returns:
        The document in UTF-8, in the given order.

    Raises:
        InvalidValueError: There are more than 50,000, or one has no absolute address.
    """
    if len(sitemaps) > MOST_URLS:
        raise InvalidValueError(
            "sitemap",
            "sitemaps",
            "too_many",
            f"Indeks peta situs memuat paling banyak {MOST_URLS} peta situs",
            f"an index holds at most {MOST_URLS} sitemaps",
        )
    for url in sitemaps:
        if split_url(url) is None:
            raise InvalidValueError(
                "sitemap",
                "sitemaps",
                "no_address",
                "Sebutkan tautan setiap peta situs secara lengkap, dengan http atau https",
                "say the whole address of each sitemap, with http or https",
            )
    lines = [
        f"<sitemap><loc>{escape(percent_encoded(url))}</loc>{lastmod(changed)}</sitemap>\n"
        for url, changed in sitemaps.items()
    ]
    return _framed("sitemapindex", "", (line.encode() for line in lines))


def lastmod(changed: datetime | None) -> str:
    """Write when a page last changed (W3C date and time), or nothing."""
    return "" if changed is None else f"<lastmod>{rfc3339(changed).isoformat()}</lastmod>"


def _parts(rows: Iterable[Row], most: int) -> Iterator[list[Row]]:
    part: list[Row] = []
    size = _FRAME
    for each in rows:
        if part and (len(part) == most or size + len(each.xml) > LARGEST):
            yield part
            part, size = [], _FRAME
        part.append(each)
        size += len(each.xml)
    if part:
        yield part


def _urlset(rows: Iterable[Row], namespace: str) -> bytes:
    return _framed("urlset", namespace, (each.xml for each in rows))


def _framed(root: str, namespace: str, lines: Iterable[bytes]) -> bytes:
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{_CORE}"{namespace}>\n'
    return head.encode() + b"".join(lines) + f"</{root}>\n".encode()
