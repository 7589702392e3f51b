"""What was written of each article, kept for the next document."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from operator import attrgetter, is_
from threading import Lock
from typing import Final, Generic, TypeVar, cast

from humaskit.feeds._entries import Entry, OnError, entry_of, made
from humaskit.feeds._ical_event import Component, component
from humaskit.feeds._public import require_timeless, takes_back, visible
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.instants import require_offset

T = TypeVar("T")
MOST: Final = 200_000
_NEW: Final = 4
"""How many articles at either end may differ from last time for the rest to be taken as it was."""
_BEGINNING: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True, eq=False)
class Kept(Generic[T]):
    """A public article and what a format made of it."""

    article: Article
    fragment: T
    version: int
    published: datetime
    updated: datetime
    changed: datetime
    """`updated` in UTC: instants of one zone compare ten times as fast."""
    opens: datetime
    """From when it may be shown, in UTC."""
    closes: datetime | None
    """From when it is no longer shown, in UTC."""
    timed: bool
    """Whether that depends on the moment."""


class Shelf(Generic[T]):
    """The fragments of one format, by article."""

    def __init__(self, most: int) -> None:
        self.kept: dict[str, Kept[T]] = {}
        """What is remembered, by the article's id."""
        self.timed = False
        """Whether any of it depends on the moment."""
        self.forgetful = False
        """Whether any of it has been forgotten, so that an id may be unknown here and yet shown."""
        self.opens = _BEGINNING
        """From when all the rest of it may be shown, in UTC."""
        self.last: tuple[list[Article], list[Kept[T]]] = ([], [])
        """What was given last time, and what was shown of it."""
        self._most = most
        self._lock = Lock()

    def keep(self, kept: Kept[T]) -> None:
        """Remember one; where there are too many, the oldest is forgotten."""
        with self._lock:
            self.timed = self.timed or kept.timed
            self.opens = max(self.opens, kept.opens)
            self.kept[kept.article.id] = kept
            if len(self.kept) > self._most:
                self.forgetful = True
                del self.kept[next(iter(self.kept))]


class Fragments:
    """What each format made of each article, so that a new one costs no more than itself.

    Give the same object to every call that writes the same articles again. It changes no byte: a
    fragment belongs to the very object it was made of, an article that is another one is written
    anew, and whether it may be shown is judged at every call. It may be shared by threads.

    Args:
        most: How many articles, or events, to remember for each format; the oldest are forgotten
            first.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._shelves: dict[str, Shelf[object]] = {}
        self._components: dict[str, Component] = {}
        self._lock = Lock()

    def shelf(self, form: str, kind: type[T]) -> Shelf[T]:
        """Return the fragments of one format.

        Args:
            form: The format's name, with whatever else its fragments depend on.
            kind: What its fragments are.
        """
        del kind
        made_or_new = self._shelves.setdefault(form, Shelf(self._most))
        return cast("Shelf[T]", made_or_new)

    def component(self, event: Event) -> Component:
        """Return what a calendar says of an event, remembered or written.

        Raises:
            InvalidValueError: A calendar cannot carry it.
        """
        known = self._components.get(event.id)
        if known is None or known.event is not event:
            known = component(event)
            with self._lock:
                self._components[event.id] = known
                if len(self._components) > self._most:
                    del self._components[next(iter(self._components))]
        return known

    def clear(self) -> None:
        """Forget everything."""
        self._shelves.clear()
        self._components.clear()


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
    before, known, after = _since_last_time(given, at, shelf)
    write = partial(_write, make, shelf, content)
    written = [*_all(before, write, on_error), *known, *_all(after, write, on_error)]
    if shelf is not None:
        shelf.last = (given, written)
    return written


def _all(
    articles: Iterable[Article | Kept[T]], write: Callable[[Article], Kept[T]], on_error: OnError
) -> Iterator[Kept[T]]:
    for one in articles:
        if isinstance(one, Kept):
            yield one
        else:
            yield from made(write, (one,), on_error)


def _write(
    make: Callable[[Entry], T],
    shelf: Shelf[T] | None,
    rendered: bool,  # noqa: FBT001 - bound by position, once
    article: Article,
) -> Kept[T]:
    entry = entry_of(article, rendered=rendered)
    kept = _kept(article, entry, make(entry))
    if shelf is not None:
        shelf.keep(kept)
    return kept


def newest_change(written: Iterable[Kept[T]]) -> datetime | None:
    """Return when the newest of some articles last changed, with its own offset."""
    newest = max(written, key=attrgetter("changed"), default=None)
    return newest.updated if newest is not None else None


def _since_last_time(
    given: list[Article], at: datetime | None, shelf: Shelf[T] | None
) -> tuple[Iterable[Article | Kept[T]], Sequence[Kept[T]], Iterable[Article | Kept[T]]]:
    """Return what is to be shown in three parts: some, what stands as last time, some more.

    Looking at ten thousand articles, however briefly, costs as much as joining their bytes; that
    two lists hold the same objects is seen without a look at any.
    """
    last, written = shelf.last if shelf is not None else ([], [])
    whole = len(last) == len(written) > _NEW
    if shelf is None or not whole or shelf.forgetful or shelf.timed or (at and at < shelf.opens):
        return _newest(given, at, shelf), (), ()
    new = len(given) - len(last)
    for gone in range(max(0, -new), _NEW):
        more = new + gone
        if _are_the_same(given[more:], last[gone:]) and _unknown(given[:more], shelf):
            return _newest(given[:more], at, shelf), written[gone:], ()
        end = len(given) - more
        if _are_the_same(given[:end], last[: len(last) - gone]) and _unknown(given[end:], shelf):
            return (), written[: len(last) - gone], _newest(given[end:], at, shelf)
    return _newest(given, at, shelf), (), ()


def _are_the_same(given: Sequence[Article], last: Sequence[Article]) -> bool:
    """Whether they hold the same objects; equal ones may write an instant with another offset."""
    return len(given) == len(last) and all(map(is_, given, last))


def _unknown(articles: Sequence[Article], shelf: Shelf[T]) -> bool:
    return not any(article.id in shelf.kept for article in articles)


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


def _kept(article: Article, entry: Entry, fragment: T) -> Kept[T]:
    opens, closes = article.public_times() or (_BEGINNING, None)
    return Kept(
        article,
        fragment,
        article.version,
        entry.published,
        entry.updated,
        entry.updated.astimezone(UTC),
        opens,
        closes,
        timed=any((article.scheduled_at, article.embargo_until, article.expires_at)),
    )
