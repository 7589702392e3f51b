"""Feeds of other agencies into articles (pembacaan umpan)."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.feeds._found import Found
from humaskit.feeds._found_article import article_of
from humaskit.feeds._found_json import found_json
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.people import AgencyRef

LARGEST: Final = 10_000_000
"""How many bytes a feed may have, unless the caller allows more."""
_PROLOG: Final = re.compile(
    rb"\A[^<]*(?:<[?!](?!DOCTYPE|ENTITY)[^>]*>[^<]*)*<!(?:DOCTYPE|ENTITY)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ReadProblem:
    """What a feed said that no article can hold (masalah pembacaan)."""

    entry: str
    """The entry's id, or its number in the feed (`#3`) where it has none; empty for the feed."""
    field: str
    """The field of the article that it concerns."""
    message: str
    """What is wrong, in Indonesian."""
    message_en: str
    """The same in English."""
    dropped: bool
    """Whether the whole entry was left out."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a feed."""

    title: str | None
    """What the feed calls itself."""
    articles: tuple[Article, ...]
    """Its entries as published articles, in their order."""
    problems: tuple[ReadProblem, ...]
    """What was left out or set right, in the order of the feed."""


def read(
    data: bytes, *, publisher: Agency | AgencyRef, language: str = "id", most: int = LARGEST
) -> Read:
    """Read an RSS, Atom or JSON Feed document into articles.

    RSS and Atom are read by feedparser. Nothing is guessed: an entry without an address, a title
    or a time of publication with its zone is left out and reported, a picture without an
    alternative text is reported too. An entry's own HTML stays as it came; `rendering` makes it
    safe wherever it is shown. Times keep their own offsets.

    Args:
        data: The document.
        publisher: Whose feed it is; what the feed itself says of publishers is not believed.
        language: The language of entries that do not say theirs.
        most: How many bytes to read at most.

    Raises:
        InvalidValueError: The document is too large, has a document type or entities of its own,
            or is no feed.
        MissingExtraError: feedparser is not installed, and the document is XML.
    """
    if len(data) > most:
        raise _refused("too_large", f"lebih dari {most} bita", f"has more than {most} bytes")
    ref = _ref(publisher)
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"{":
        title, found = _json(data)
    else:
        if _PROLOG.match(data.replace(b"\0", b"")):
            raise _refused("doctype", "memuat DOCTYPE", "has a document type")
        title, found = _xml(data)
    articles: list[Article] = []
    problems: list[ReadProblem] = []
    for number, entry in enumerate(found, 1):
        name = entry.id or f"#{number}"
        article, faults = article_of(entry, ref, language)
        dropped = article is None
        problems += [ReadProblem(name, *fault, dropped=dropped) for fault in faults]
        if article is not None:
            articles.append(article)
    return Read(title, tuple(articles), tuple(problems))


def merge(feeds: Iterable[Iterable[Article]]) -> tuple[Article, ...]:
    """Return the articles of several feeds as those of one, newest first (penggabungan).

    What stands in two feeds is one: of one id the highest version, and of that the one changed
    last; of one address under two ids, as a joint release that both agencies publish, the one
    published first. Each keeps its own address and publisher.

    Args:
        feeds: The articles of each feed.

    Returns:
        All of them once, by time of publication, then by id.
    """
    newest: dict[str, Article] = {}
    for article in (article for feed in feeds for article in feed):
        known = newest.get(article.id)
        if known is None or _revision(known) < _revision(article):
            newest[article.id] = article
    first: dict[str, Article] = {}
    for article in sorted(newest.values(), key=_age):
        first.setdefault(article.url, article)
    return tuple(sorted(first.values(), key=_age, reverse=True))


def _age(article: Article) -> tuple[float, str]:
    published = article.first_published_at
    return published.timestamp() if published else 0.0, article.id


def _revision(article: Article) -> tuple[int, float]:
    changed = article.modified_at or article.first_published_at
    return article.version, changed.timestamp() if changed else 0.0


def _ref(publisher: Agency | AgencyRef) -> AgencyRef:
    if isinstance(publisher, AgencyRef):
        return publisher
    return AgencyRef(
        id=publisher.id, name=publisher.name, acronym=publisher.acronym, url=publisher.website
    )


def _json(data: bytes) -> tuple[str | None, Iterator[Found]]:
    try:
        document = json.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        raise _refused("broken", "bukan JSON yang utuh", "is no whole JSON") from None
    version = document.get("version")
    if not isinstance(version, str) or "jsonfeed.org/version/1" not in version:
        raise _refused("no_feed", "bukan JSON Feed", "is no JSON Feed")
    return found_json(document)


def _xml(data: bytes) -> tuple[str | None, Iterator[Found]]:
    from humaskit.feeds._found_xml import found_xml  # noqa: PLC0415 - feedparser, an extra

    title, version, found = found_xml(data)
    if not version:
        raise _refused("no_feed", "bukan RSS atau Atom", "is neither RSS nor Atom")
    return title, found


def _refused(rule: str, message: str, message_en: str) -> InvalidValueError:
    return InvalidValueError(
        "feed", "data", rule, f"Dokumen umpan {message}", f"the feed document {message_en}"
    )
