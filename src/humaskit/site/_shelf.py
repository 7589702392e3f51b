"""Which articles get a page, of what sort, and at which path."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.history import State, WithdrawalMode
from humaskit.models.visibility import was_public

Sort = Literal["full", "withdrawn", "superseded", "gone", "redirect"]
"""A page with the article, with it under a notice, with the notice alone, or sending on."""

_LEFT: Final[Mapping[WithdrawalMode, Sort]] = {
    WithdrawalMode.NOTICE: "withdrawn",
    WithdrawalMode.GONE: "gone",
    WithdrawalMode.REDIRECT: "redirect",
}


@dataclass(frozen=True, slots=True)
class Place:
    """An article's page: its folder below the site's root, and what stands there."""

    article: Article
    folder: str
    sort: Sort


def places(
    articles: Iterable[Article], agencies: Mapping[str, Agency], at: datetime
) -> tuple[Place, ...]:
    """Return a place for each article that is or was public, newest first.

    The folder is the publisher's slug and the article's; where two share it, the younger one's
    gets a number. Of several versions of one id the newest counts.
    """
    newest: dict[str, Article] = {}
    for article in articles:
        if article.id not in newest or newest[article.id].version < article.version:
            newest[article.id] = article
    found: list[Place] = []
    taken: set[str] = set()
    for article in sorted(newest.values(), key=_age):
        sort = _sort(article, at)
        if sort is not None:
            folder = free(f"{agencies[article.publisher.id].slug}/{article.slug}", taken)
            taken.add(folder)
            found.append(Place(article, folder, sort))
    return tuple(reversed(found))


def redirects(
    shelf: Iterable[Place], agencies: Mapping[str, Agency]
) -> tuple[tuple[str, str], ...]:
    """Return folders of old slugs that no article holds, each with the folder that it leads to."""
    shelf = tuple(shelf)
    taken = {place.folder for place in shelf}
    found: list[tuple[str, str]] = []
    for place in shelf:
        for slug in place.article.previous_slugs:
            folder = f"{agencies[place.article.publisher.id].slug}/{slug}"
            if folder not in taken:
                taken.add(folder)
                found.append((folder, place.folder))
    return tuple(found)


def _age(article: Article) -> tuple[float, str]:
    first = article.first_published_at
    return (first.timestamp() if first else 0.0, article.id)


def _sort(article: Article, at: datetime) -> Sort | None:
    if article.state is State.PUBLISHED:
        return "full" if article.is_public(at) else None
    if not was_public(article, at):
        return None
    if article.state is State.WITHDRAWN and article.withdrawal is not None:
        return _LEFT[article.withdrawal.mode]
    return "superseded" if article.state is State.SUPERSEDED else None


def free(folder: str, taken: set[str]) -> str:
    """Return a folder, or the first with a number behind it that nobody has taken."""
    number, found = 1, folder
    while found in taken:
        number += 1
        found = f"{folder}-{number}"
    return found
