"""What stands in the head of each page: its card, links to its feeds, and its JSON-LD."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from humaskit import schemaorg, social
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.history import State
from humaskit.models.public_feedback import PublicFeedback
from humaskit.site._shelf import Place
from humaskit.site._subscriptions import Subscription
from humaskit.site._templates import trusted

View = dict[str, object]
"""Names of a template, and their values."""

_ATOM: Final = "application/atom+xml"
_FEEDS: Final = (
    ("RSS", "application/rss+xml", "rss.xml"),
    ("Atom", _ATOM, "atom.xml"),
    ("JSON Feed", "application/feed+json", "feed.json"),
)
_ACTIVITY: Final = "application/activity+json"
_CALENDAR: Final = ("Kalender", "text/calendar", "agenda.ics")


class Feed(NamedTuple):
    """A feed that a page leads to, also by a link that people see."""

    name: str
    type: str
    path: str
    """Below the site's root."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the page of an article knows of the site."""

    base: str
    at: datetime
    subscriptions: Sequence[Subscription]
    addresses: Mapping[str, str]
    """The canonical address of each article that is public, by id."""


def framed(
    root: str,
    body: Agency,
    folder: str,
    shown: Article | Agency | Event | PublicFeedback | social.Page,
    *,
    url: str | None = None,
    calendar: bool = False,
    around: Surroundings | None = None,
) -> View:
    """Return what every template is given.

    Args:
        root: The way from the page to the site's root: empty, or `../` as often as needed.
        body: Whose page it is.
        folder: Where its feeds lie, below the root.
        shown: What the page is of.
        url: As in `social.card`.
        calendar: Whether the page leads to the calendar.
        around: For an article.
    """
    kinds = (*_FEEDS, _CALENDAR) if calendar else _FEEDS
    links = [Feed(name, kind, folder + path) for name, kind, path in kinds]
    titled = [
        social.Alternate(root + link.path, link.type, f"{body.name} ({link.name})")
        for link in links
    ]
    if isinstance(shown, Agency):
        titled.append(social.Alternate(f"{root}{folder}aktor.json", _ACTIVITY, body.name))
    if around is not None and isinstance(shown, Article):
        card = social.card(
            shown,
            at=around.at,
            agency=body,
            current=_current(shown, around),
            alternates=[*titled, *_holding(shown, root, around)],
        )
    else:
        card = social.card(shown, agency=body, url=url, alternates=titled)
    return {"root": root, "feeds": links, "card": card}


def _current(shown: Article, around: Surroundings) -> str | None:
    """Return the address of what took an article's place: the first related one, if public."""
    if shown.state is not State.SUPERSEDED:
        return None
    return next((around.addresses.get(ref) for ref in shown.related_ids), None)


def _holding(shown: Article, root: str, around: Surroundings) -> Iterator[social.Alternate]:
    """Yield the feeds of subscriptions that hold an article."""
    for one in around.subscriptions:
        if any(each.id == shown.id for each in one.articles):
            yield social.Alternate(f"{root}{one.folder}atom.xml", _ATOM, f"{one.name} (Atom)")


def told(thing: Agency | Event | Mapping[str, object]) -> object:
    """Return a thing or a document as JSON-LD that templates insert as it is."""
    return trusted(schemaorg.script_tag(thing))


def listing(page: social.Page, listed: Iterable[Place]) -> object:
    """Return the articles of a list as JSON-LD, each as far as it identifies it."""
    articles = (place.article for place in listed)
    return told(schemaorg.item_list(articles, name=page.title, url=page.url, profile="minimal"))


def trail(base: str, *steps: tuple[str, str]) -> object:
    """Return the way from the home page to a page as JSON-LD.

    Args:
        base: The site's address.
        steps: Names and addresses, absolute or below the site's root.
    """
    crumbs = [schemaorg.Crumb(name="Beranda", url=f"{base}/")]
    for name, path in steps:
        url = path if path.startswith(("http://", "https://")) else f"{base}/{path}"
        crumbs.append(schemaorg.Crumb(name=name, url=url))
    return told(schemaorg.breadcrumb_list(crumbs))
