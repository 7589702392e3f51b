"""What a format makes of each article, found again where it was kept."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import starmap, takewhile
from operator import attrgetter, is_
from typing import TypeVar

from humaskit.feeds._entries import Entry, OnError, entry_of, made
from humaskit.feeds._shelves import BEGINNING, Kept, Shelf
from humaskit.models.article import Article
from humaskit.models.instants import require_offset
from humaskit.models.visibility import depends_on_time, require_timeless, takes_back, visible

T = TypeVar("T")


def fragments(
    articles: Iterable[Article],
    *,
    at: datetime | None,
    on_error: OnError,
    make: Callable[[Entry], T],
    shelf: Shelf[T] | None,
    content: bool = True,
) -> list[Kept[T]]:
    """Return what a format makes of the public articles, in the given order, each id once.

    Of several versions of one article, the newest takes the place of the first. A version that
    was withdrawn or superseded, or has expired, takes the earlier ones along.

    Args:
        articles: In any state.
        at: The moment to judge by.
        on_error: What becomes of an article that no feed can carry.
        make: Makes a fragment of an entry.
        shelf: Where fragments are kept.
        content: Whether entries need their rendered bodies.

    Raises:
        InvalidValueError: `at` is naive; an article depends on the time and `at` is None; or a
            feed cannot carry an article and `on_error` is `raise`. It names the article's id and
            the field.
    """
    if at is not None:
        require_offset(at, "article")
    given = list(articles)
    before, new, after = _since_last_time(given, at, shelf)
    write = partial(_write, make, shelf, content)
    written = [*before, *_all(new, write, on_error), *after]
    if shelf is not None:
        shelf.last = (given, written)
    return written


def _all(
    articles: Iterable[Article | Kept[T]], write: Callable[[Article], Kept[T]], on_error: OnError
) -> Iterator[Kept[T]]:
    return made(lambda one: one if isinstance(one, Kept) else write(one), articles, on_error)


def _write(
    make: Callable[[Entry], T],
    shelf: Shelf[T] | None,
    rendered: bool,  # noqa: FBT001 - bound by position, once
    article: Article,
) -> Kept[T]:
    entry = entry_of(article, rendered=rendered)
    # When it may be shown is asked only of what will be looked at again.
    opens, closes = (shelf is not None and article.public_times()) or (BEGINNING, None)
    kept = Kept(
        article,
        make(entry),
        article.version,
        entry.published,
        entry.updated,
        entry.updated.astimezone(UTC),
        opens,
        closes,
        timed=depends_on_time(article),
    )
    if shelf is not None:
        shelf.keep(kept)
    return kept


def newest_change(written: Iterable[Kept[T]]) -> datetime | None:
    """Return when the newest of some articles last changed, with its own offset."""
    newest = max(written, key=attrgetter("changed"), default=None)
    return newest.updated if newest is not None else None


def _since_last_time(
    given: list[Article], at: datetime | None, shelf: Shelf[T] | None
) -> tuple[Sequence[Kept[T]], Iterable[Article | Kept[T]], Sequence[Kept[T]]]:
    """Return what is to be shown in three parts: what stands as last time round what is new.

    Looking at ten thousand articles, however briefly, costs as much as joining their bytes; that
    two lists hold the same objects is seen without a look at any. Equal ones will not do: they
    may write an instant with another offset.
    """
    last, written = shelf.last if shelf is not None else ([], [])
    whole = len(last) == len(written)
    if shelf is None or not whole or shelf.forgetful or shelf.timed or (at and at < shelf.opens):
        return (), _newest(given, at, shelf), ()
    first = sum(takewhile(bool, map(is_, given, last)))
    ends = zip(reversed(given[first:]), reversed(last[first:]), strict=False)
    rest = sum(takewhile(bool, starmap(is_, ends)))
    new, old = given[first : len(given) - rest], last[first : len(last) - rest]
    replaced = {article.id for article in old}
    if any(article.id in shelf.kept and article.id not in replaced for article in new):
        return (), _newest(given, at, shelf), ()
    return written[:first], _newest(new, at, shelf), written[len(last) - rest :]


def _newest(
    articles: Iterable[Article], at: datetime | None, shelf: Shelf[T] | None
) -> Iterable[Article | Kept[T]]:
    newest: dict[str, Article | Kept[T]] = {}
    gone: dict[str, int] = {}
    remembered = shelf.kept if shelf is not None else {}
    moment = at and at.astimezone(UTC)
    for article in articles:
        known = remembered.get(article.id)
        one: Article | Kept[T] = article
        if known is not None and known.article is article:
            one, shown = known, _open(known, moment)
        else:
            shown = visible(article, at)
        if not shown:
            if takes_back(article, at):
                gone[article.id] = max(article.version, gone.get(article.id, 0))
            continue
        other = newest.get(article.id)
        if other is None or other.version < one.version:
            newest[article.id] = one
    if not gone:
        return newest.values()
    return [one for name, one in newest.items() if one.version > gone.get(name, 0)]


def _open(known: Kept[T], moment: datetime | None) -> bool:
    """Whether what is remembered may be shown; as `visible`, without asking the article again."""
    if moment is None:
        if known.timed:
            require_timeless(known.article)
        return True
    return known.opens <= moment and (known.closes is None or moment < known.closes)
