"""The list of a feed as a page for people who open it in a browser (halaman)."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape
from typing import Final

from humaskit import dates
from humaskit.feeds._channel import Channel
from humaskit.feeds._entries import Entry, OnError
from humaskit.feeds._fragments import fragments
from humaskit.feeds._shelves import Fragments
from humaskit.models.article import Article
from humaskit.models.languages import is_indonesian
from humaskit.models.wire import percent_encoded

_LABELS: Final = {
    "id": ("Langganan", "Salin alamat ini ke pembaca berita Anda:", "Belum ada berita."),
    "en": ("Subscribe", "Copy this address into your news reader:", "There is no news yet."),
}
_FOOT: Final = b"</ol></main></body></html>\n"
_FORMATS: Final = (
    ("RSS", "application/rss+xml", "rss_url"),
    ("Atom", "application/atom+xml", "atom_url"),
    ("JSON Feed", "application/feed+json", "json_url"),
)


def html(
    channel: Channel,
    articles: Iterable[Article],
    *,
    at: datetime | None = None,
    on_error: OnError = "raise",
    kept: Fragments | None = None,
    head: str | None = None,
) -> bytes:
    """Write the list of a feed as a page: what it holds, and where to subscribe.

    It stands beside the feed, or is served to whoever asks for HTML at its address. It is an
    h-feed (microformats.org); its labels are Indonesian, or English for any other language.

    Args:
        channel: What the feed says of itself.
        articles: The entries, in the order to write them. What is not published is left out.
        at: The moment to judge embargoes, schedules and expiries by, aware. Without it no
            article may have one.
        on_error: Whether an article that no feed can carry is refused or skipped (and logged).
        kept: What earlier calls wrote of each article; it changes no byte.
        head: HTML to stand as it is where title, canonical address and links to the feeds stand
            otherwise, for example `humaskit.social.card` of the page.

    Returns:
        An HTML document in UTF-8; equal input gives equal bytes.

    Raises:
        InvalidValueError: An article needs `at`, or a feed cannot carry an article; it names the
            article's id and the field.
    """
    shelf = kept.shelf("html", bytes) if kept is not None else None
    written = fragments(articles, at=at, on_error=on_error, make=_item, shelf=shelf, content=False)
    listed = b"".join([one.fragment for one in written])
    above = "\n".join(_above(channel, head, empty=not written))
    return b"".join([above.encode(), listed, _FOOT])


def _above(channel: Channel, head: str | None, *, empty: bool) -> Iterator[str]:
    subscribe, copy, none = _LABELS["id" if is_indonesian(channel.language) else "en"]
    yield f"<!DOCTYPE html><html lang='{channel.language}'><head><meta charset='utf-8'>"
    yield "<meta name='viewport' content='width=device-width, initial-scale=1'>"
    yield from _head(channel) if head is None else [head]
    if channel.stylesheet:
        yield f"<link rel='stylesheet' href='{_url(channel.stylesheet)}'>"
    yield "</head><body><main class='h-feed'>"
    yield f"<h1 class='p-name'>{escape(channel.title)}</h1>"
    if channel.description:
        yield f"<p class='p-summary'>{escape(channel.description)}</p>"
    yield f"<section aria-labelledby='langganan'><h2 id='langganan'>{subscribe}</h2>"
    yield f"<p>{copy}</p><ul>{''.join(_addresses(channel))}</ul></section>"
    if empty:
        yield f"<p>{none}</p>"
    yield "<ol>\n"


def _head(channel: Channel) -> Iterator[str]:
    yield f"<title>{escape(channel.title)}</title>"
    yield f"<link rel='canonical' href='{_url(channel.home_url)}'>"
    for name, kind, field in _FORMATS:
        if url := getattr(channel, field):
            title = escape(f"{channel.title} ({name})")
            yield f"<link rel='alternate' type='{kind}' title='{title}' href='{_url(url)}'>"


def _addresses(channel: Channel) -> Iterator[str]:
    for name, kind, field in _FORMATS:
        if url := getattr(channel, field):
            yield f"<li>{name}: <a type='{kind}' href='{_url(url)}'>{_url(url)}</a></li>"


def _item(entry: Entry) -> bytes:
    summary = f"<p class='p-summary'>{escape(entry.summary)}</p>" if entry.summary else ""
    by = escape(", ".join(party.name for party in entry.publishers))
    return (
        f"<li class='h-entry' lang='{entry.language}'>"
        f"<h2 class='p-name'><a class='u-url' href='{_url(entry.url)}'>{escape(entry.title)}</a>"
        "</h2>"
        f"<p>{_time('dt-published', entry.published, entry.language)}{_updated(entry)}"
        f" · <span class='p-author'>{by}</span></p>{summary}</li>\n"
    ).encode()


def _updated(entry: Entry) -> str:
    if entry.updated == entry.published:
        return ""
    label = "diperbarui" if is_indonesian(entry.language) else "updated"
    return f" · {label} {_time('dt-updated', entry.updated, entry.language)}"


def _time(name: str, at: datetime, language: str) -> str:
    told = dates.format_datetime(at) if is_indonesian(language) else f"{at:%Y-%m-%d %H:%M}"
    return f"<time class='{name}' datetime='{at.isoformat()}'>{told}</time>"


def _url(url: str) -> str:
    return escape(percent_encoded(url))
