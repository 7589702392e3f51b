"""An article as a feed entry: what RSS and Atom have in common."""

import logging
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Final, Literal, NamedTuple, TypeVar

from humaskit.errors import InvalidValueError
from humaskit.models.article import Article
from humaskit.models.media import Document, Image, Media
from humaskit.models.wire import percent_encoded, rfc3339

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")
OnError = Literal["raise", "skip"]
"""What becomes of a feed with an article that no feed can carry."""

LOG: Final = logging.getLogger("humaskit.feeds")
_UNWRITABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]")


class Party(NamedTuple):
    """Somebody who wrote or published an entry."""

    name: str
    url: str | None = None


class Attachment(NamedTuple):
    """A medium of an entry; what is not known is None."""

    url: str
    kind: Literal["image", "video", "audio", "document"]
    content_type: str | None
    size: int | None
    title: str | None
    description: str | None
    credit: str | None
    width: int | None
    height: int | None
    seconds: int | None


class Entry(NamedTuple):
    """An article as a feed entry: URLs percent-encoded, times writable, content safe HTML."""

    id: str
    url: str
    language: str
    title: str
    published: datetime
    updated: datetime
    summary: str | None
    content: str
    authors: tuple[Party, ...]
    publishers: tuple[Party, ...]
    topics: tuple[str, ...]
    translations: tuple[tuple[str, str], ...]
    media: tuple[Attachment, ...]


def made(
    make: Callable[[_Given], _Made], given: Iterable[_Given], on_error: OnError
) -> Iterator[_Made]:
    """Yield what is made of each; what cannot be made is refused, or skipped and logged.

    Raises:
        InvalidValueError: One of them cannot be made, and `on_error` is `raise`.
    """
    for one in given:
        try:
            yield make(one)
        except InvalidValueError as error:
            if on_error == "raise":
                raise
            LOG.warning("left out of the feed: %s", error)


def entry_of(article: Article, *, rendered: bool = True, keep: bool = True) -> Entry:
    """Return a published article as a feed entry.

    Args:
        article: A published article.
        rendered: Whether to render its body, which costs more than all the rest.
        keep: Whether what was rendered is remembered as long as the body lives.

    Raises:
        InvalidValueError: A feed cannot carry it; it names the article's id and the field.
    """
    published = article.first_published_at
    if published is None:
        raise _unpublished(article)
    publishers = _publishers(article)
    byline, changed = article.byline, article.modified_at
    written = rfc3339(published)
    entry = Entry(
        article.id,
        percent_encoded(article.url),
        article.language,
        article.headline,
        written,
        rfc3339(changed) if changed else written,
        article.summary,
        _content(article, keep=keep) if rendered else "",
        (Party(byline),) if byline else publishers,
        publishers,
        article.topics,
        tuple([(other.language, percent_encoded(other.url)) for other in article.translations]),
        tuple(map(_attachment, article.media)),
    )
    _require_writable(entry)
    for change in article.changes:
        writable(change.note, article.id, "changes")
    return entry


def _content(article: Article, *, keep: bool) -> str:
    from humaskit import rendering  # noqa: PLC0415 - no Markdown before a feed is built

    body = rendering.html(article, keep=keep)
    if not article.changes:
        return body
    return "\n".join(filter(None, (rendering.changes(article), body)))


def _publishers(article: Article) -> tuple[Party, ...]:
    bodies = (article.publisher, *article.co_publishers)
    return tuple([Party(body.name, body.url and percent_encoded(body.url)) for body in bodies])


def _unpublished(article: Article) -> InvalidValueError:
    return InvalidValueError(
        article.id,
        "first_published_at",
        "missing",
        f"Artikel {article.id} belum memuat waktu terbit",
        f"article {article.id} does not say when it was published",
        code="humas.feed.no_publication_time",
    )


def _attachment(medium: Media) -> Attachment:
    image = medium if isinstance(medium, Image) else None
    return Attachment(
        percent_encoded(medium.url),
        medium.kind,
        medium.content_type,
        medium.size_bytes or None,
        medium.title,
        (image and image.alt) or medium.caption,
        medium.credit,
        image.width if image else None,
        image.height if image else None,
        None if isinstance(medium, Image | Document) else medium.duration_seconds,
    )


def _require_writable(entry: Entry) -> None:
    """Refuse a text with a character that no feed may have; rendering drops it from content."""
    texts = [
        ("id", entry.id),
        ("url", entry.url),
        ("language", entry.language),
        ("headline", entry.title),
        ("summary", entry.summary or ""),
        *[("publisher", party.name) for party in entry.publishers],
        *[("byline", party.name) for party in entry.authors],
        *[("topics", topic) for topic in entry.topics],
        *[("translations", part) for translation in entry.translations for part in translation],
        *[("media", text or "") for medium in entry.media for text in _texts(medium)],
    ]
    # Two looks at all of it; only where there is more than plain print, one at each.
    together = "".join([text for _, text in texts])
    if together.isprintable() and "\ufffd" not in together:
        return
    for field, text in texts:
        writable(text, entry.id, field)


def _texts(medium: Attachment) -> tuple[str | None, ...]:
    return (medium.url, medium.content_type, medium.title, medium.description, medium.credit)


def writable(text: str, subject: str, field: str) -> str:
    """Return the text, if a feed can carry it.

    Raises:
        InvalidValueError: It holds a character that no feed may have; it names the object's id
            and the field.
    """
    if text.isascii() and text.isprintable():
        return text
    found = _UNWRITABLE.search(text)
    if found is None:
        return text
    character = f"U+{ord(found[0]):04X}"
    raise InvalidValueError(
        subject,
        field,
        "unwritable",
        f"{subject}, {field}: karakter {character} tidak dapat ditulis dalam feed",
        f"{subject}, {field}: a feed cannot carry the character {character}",
        code="humas.feed.unwritable_character",
    )
