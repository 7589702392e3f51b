"""Where fragments are kept, for the next document."""

from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Lock
from typing import Final, Generic, TypeVar, cast

from humaskit.feeds._ical_event import Component, component
from humaskit.models.article import Article
from humaskit.models.event import Event

T = TypeVar("T")
MOST: Final = 200_000
BEGINNING: Final = datetime.min.replace(tzinfo=UTC)
"""Before everything, in UTC."""


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
        self.timed: bool = False
        """Whether any of it depends on the moment."""
        self.forgetful: bool = False
        """Whether any of it has been forgotten, so that an id may be unknown here and yet shown."""
        self.opens: datetime = BEGINNING
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
