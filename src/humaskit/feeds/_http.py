"""Serving a feed: headers of a document, and whether a client has it already (RFC 9110)."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.feeds._channel import Channel
from humaskit.feeds._times import rfc822
from humaskit.models.wire import percent_encoded

_ROOT: Final = re.compile(
    rb"<(rss|feed|urlset|sitemapindex)[\s>]|\A(BEGIN:VCALENDAR|\{|<!DOCTYPE html>)"
)
_ENTITY_TAG: Final = re.compile(r'(?:W/)?("[^"]*")')


@dataclass(frozen=True, slots=True)
class _Kind:
    """A format: its media type, its self URL among a channel's, where it says a change."""

    media_type: str
    url_field: str | None
    changed: re.Pattern[bytes]
    own: int = 0
    """How many such times the feed says of itself, even where it has no entry."""


_SITEMAP: Final = _Kind("application/xml", None, re.compile(rb"<lastmod>([^<]+)<"))
_KINDS: Final = {
    b"rss": _Kind(
        "application/rss+xml; charset=utf-8", "rss_url", re.compile(rb"<atom:updated>([^<]+)<")
    ),
    b"feed": _Kind(
        "application/atom+xml; charset=utf-8", "atom_url", re.compile(rb"<updated>([^<]+)<"), 1
    ),
    b"{": _Kind(
        "application/feed+json", "json_url", re.compile(rb'(?<!\\)"date_modified":"([^"]+)"')
    ),
    b"BEGIN:VCALENDAR": _Kind(
        "text/calendar; charset=utf-8",
        "calendar_url",
        re.compile(rb"^LAST-MODIFIED:(\d{8}T\d{6}Z)", re.MULTILINE),
    ),
    b"<!DOCTYPE html>": _Kind(
        "text/html; charset=utf-8", None, re.compile(rb"<time class='dt-\w+' datetime='([^']+)'>")
    ),
    b"urlset": _SITEMAP,
    b"sitemapindex": _SITEMAP,
}


def http_headers(document: bytes, *, channel: Channel | None = None) -> dict[str, str]:
    """Return the headers to serve a document with.

    Args:
        document: What a writer of this package returned.
        channel: What it was written from; it adds the links that WebSub asks for.

    Returns:
        `Content-Type`; `ETag`, a strong one made of the bytes; `Last-Modified`, when the newest
        of its entries changed, unless none says so; `Link` with the hub and the document's own
        address, where the channel has them.

    Raises:
        InvalidValueError: It is no document of this package.
    """
    kind = _kind(document)
    tag = hashlib.sha256(document).hexdigest()[:32]
    headers = {"Content-Type": kind.media_type, "ETag": f'"{tag}"'}
    found = kind.changed.findall(document)[kind.own :]
    changes = [datetime.fromisoformat(moment.decode()) for moment in found]
    if changes:
        headers["Last-Modified"] = rfc822(max(changes).astimezone(UTC)).replace("+0000", "GMT")
    if channel and kind.url_field:
        own: str | None = getattr(channel, kind.url_field)
        links = (("hub", channel.hub), ("self", own))
        said = [f'<{percent_encoded(url)}>; rel="{rel}"' for rel, url in links if url]
        if said:
            headers["Link"] = ", ".join(said)
    return headers


def not_modified(request: Mapping[str, str], response: Mapping[str, str]) -> bool:
    """Whether to answer 304: the client of a GET or HEAD has this document already.

    `If-None-Match` alone decides where it is sent (RFC 9110, 13.2.2), else `If-Modified-Since`.

    Args:
        request: The headers of the request; letter case does not matter.
        response: What `http_headers` returned for the document.
    """
    asked = {name.lower(): value for name, value in request.items()}
    tags = asked.get("if-none-match")
    if tags is not None:
        return tags.strip() == "*" or response["ETag"] in _ENTITY_TAG.findall(tags)
    since = _http_date(asked.get("if-modified-since", ""))
    changed = _http_date(response.get("Last-Modified", ""))
    return since is not None and changed is not None and changed <= since


def _kind(document: bytes) -> _Kind:
    found = _ROOT.search(document, 0, 2_000)
    if found is None:
        raise InvalidValueError(
            "feed",
            "document",
            "unknown_format",
            "Dokumen ini bukan RSS, Atom, JSON Feed, iCalendar, peta situs, atau halaman HTML",
            "this document is no RSS, Atom, JSON Feed, iCalendar, sitemap or HTML page",
        )
    return _KINDS[found[1] or found[2]]


def _http_date(text: str) -> datetime | None:
    """Read any of HTTP's three forms of a date (RFC 9110, 5.6.7); None for what is none."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to load, seldom needed

    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
