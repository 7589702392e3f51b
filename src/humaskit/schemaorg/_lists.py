"""Lists as JSON-LD: what stands on a page, what a feed holds, and the way to a page."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from humaskit.errors import InvalidValueError
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.models.identifiers import WebUrl
from humaskit.models.lines import Line
from humaskit.models.model import Model
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._things import Profile, Thing, told
from humaskit.schemaorg._values import CONTEXT, Node, instant, node


class Crumb(Model):
    """One page of the trail that leads to a page (remah roti)."""

    name: Line
    """What the trail calls it (nama)."""
    url: WebUrl
    """Its address (tautan)."""


def breadcrumb_list(crumbs: Iterable[Crumb]) -> dict[str, object]:
    """Return a trail as a JSON-LD document: a `BreadcrumbList` (remah roti).

    Args:
        crumbs: The pages from the home page to the page itself; Google shows trails of two and
            more (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb,
            2026-09-08).

    Raises:
        InvalidValueError: There is none.
    """
    trail = tuple(crumbs)
    if not trail:
        raise InvalidValueError(
            "schemaorg",
            "crumbs",
            "no_crumb",
            "Remah roti memerlukan sekurangnya satu halaman",
            "a trail needs at least one page",
        )
    steps = [
        node(
            "ListItem",
            position=position,
            name=crumb.name,
            item=node("WebPage", id=percent_encoded(crumb.url)),
        )
        for position, crumb in enumerate(trail, start=1)
    ]
    return {"@context": CONTEXT} | node("BreadcrumbList", itemListElement=steps)


def item_list(
    things: Iterable[Thing],
    *,
    name: str | None = None,
    url: str | None = None,
    profile: Profile = "full",
) -> dict[str, object]:
    """Return a list of things, in order, as a JSON-LD document: an `ItemList`.

    Args:
        things: Articles, agencies, events and feedback, of which only the public form is told.
        name: What the list is called, for example `Siaran pers`.
        url: The address of the page that shows it.
        profile: As in `to_jsonld`.

    Returns:
        A dict; every item is told whole, as `to_jsonld` tells it.

    Raises:
        InvalidValueError: As in `to_jsonld`.
    """
    items = [
        node("ListItem", position=position, item=told(thing, profile))
        for position, thing in enumerate(things, start=1)
    ]
    head = _head("ItemList", name, url)
    return head | {"numberOfItems": len(items), "itemListElement": items}


def data_feed(
    things: Iterable[Thing],
    *,
    name: str | None = None,
    url: str | None = None,
    profile: Profile = "full",
) -> dict[str, object]:
    """Return things as a JSON-LD document that others harvest: a `DataFeed`.

    Of each item it says when it came into being, changed, and was taken back, as far as the
    model knows; of the feed, when its newest item changed.

    Args:
        things: As in `item_list`.
        name: What the feed is called.
        url: Its address.
        profile: As in `to_jsonld`.

    Raises:
        InvalidValueError: As in `to_jsonld`.
    """
    listed = tuple(things)
    elements = [_element(thing, told(thing, profile)) for thing in listed]
    changes = [at for thing in listed for at in _times(thing) if at is not None]
    newest = {"dateModified": instant(max(changes))} if changes else {}
    return _head("DataFeed", name, url) | newest | {"dataFeedElement": elements}


def tuple_document(
    things: Sequence[Thing] | Sequence[Crumb], profile: Profile
) -> dict[str, object]:
    """Return a tuple as a document: crumbs as a trail, all else as an `ItemList`."""
    crumbs = [each for each in things if isinstance(each, Crumb)]
    if crumbs and len(crumbs) == len(things):
        return breadcrumb_list(crumbs)
    return item_list((each for each in things if not isinstance(each, Crumb)), profile=profile)


def _head(kind: str, name: str | None, url: str | None) -> Node:
    address = url and percent_encoded(url)
    return {"@context": CONTEXT} | node(kind, name=name, url=address)


def _element(thing: Thing, item: Node) -> Node:
    created, modified, deleted = _times(thing)
    return node(
        "DataFeedItem",
        dateCreated=created and instant(created),
        dateModified=modified and instant(modified),
        dateDeleted=deleted and instant(deleted),
        item=item,
    )


def _times(thing: Thing) -> tuple[datetime | None, datetime | None, datetime | None]:
    """Return when a thing was first public, last changed, and taken back."""
    if isinstance(thing, Article):
        withdrawn = thing.withdrawal.at if thing.withdrawal else None
        return thing.first_published_at, thing.modified_at, withdrawn
    if isinstance(thing, Event):
        return thing.first_published_at, thing.modified_at, None
    if isinstance(thing, Feedback):
        return thing.received_at, None, None
    return None, None, None
