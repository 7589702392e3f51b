"""Many activities as a collection in pages (kotak keluar)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.social._streams.acts import Act, newest_first
from humaskit.social._streams.context import Node, document, node

PAGE_SIZE: Final = 20
"""How many activities stand on a page."""


def outbox(
    objs: Iterable[Article | Event],
    *,
    url: str,
    at: datetime | None = None,
    note: bool = False,
    size: int = PAGE_SIZE,
) -> Mapping[str, Node]:
    """Return articles and events as an OrderedCollection and its pages, each by its address.

    Pages are counted from the oldest, so that a full page changes only where one of its articles
    does; each holds its activities newest first (ActivityPub 5).

    Args:
        objs: Articles and events in any order; what is not public is left out.
        url: Where the collection will be served from: pages of `…/outbox.json` are
            `…/outbox-1.json` and so on.
        at: As for `activity`.
        note: As for `activity`.
        size: How many activities stand on a page, 1 at least.

    Raises:
        InvalidValueError: The size is less than 1; or an article depends on the time, and `at` is
            missing or naive.
    """
    if size < 1:
        raise InvalidValueError(
            "social", "size", "page_size", "Halaman memuat sekurangnya satu", "a page holds one"
        )
    acts = newest_first(objs, at, note=note)
    pages = [acts[max(0, end - size) : end] for end in range(len(acts), 0, -size)]
    return dict(_documents(url, acts, pages))


def collected(objs: Iterable[Article | Event], at: datetime | None, *, note: bool) -> Node:
    """Return articles and events as one collection that holds them all.

    Raises:
        InvalidValueError: An article depends on the time, and `at` is missing or naive.
    """
    acts = newest_first(objs, at, note=note)
    return _collection(None, acts, orderedItems=[act.activity for act in acts])


def _documents(url: str, acts: list[Act], pages: list[list[Act]]) -> Iterator[tuple[str, Node]]:
    names = [_beside(url, number) for number in range(1, len(pages) + 1)]
    ends = {"first": names[-1], "last": names[0]} if names else {}
    yield url, document(_collection(url, acts, **ends))
    for index, (name, page) in enumerate(zip(names, pages, strict=True)):
        neighbours = {
            "next": names[index - 1] if index else None,
            "prev": names[index + 1] if index + 1 < len(names) else None,
        }
        items = [act.activity for act in page]
        whole = node("OrderedCollectionPage", id=name, partOf=url, **neighbours)
        yield name, document(whole | {"orderedItems": items})


def _collection(identity: str | None, acts: list[Act], **properties: object) -> Node:
    """Return a collection: an empty one says so."""
    return node("OrderedCollection", id=identity) | {"totalItems": len(acts)} | properties


def _beside(url: str, number: int) -> str:
    stem, dot, suffix = url.rpartition(".")
    return f"{stem}-{number}.{suffix}" if dot and "/" not in suffix else f"{url}-{number}"
