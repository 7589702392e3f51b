"""What each template is given."""

from collections.abc import Iterable, Sequence
from typing import Final

from humaskit import rendering, schemaorg, social
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.article_names import KIND_NAMES
from humaskit.models.media import Image
from humaskit.models.people import ContactPoint
from humaskit.models.wire import percent_encoded
from humaskit.rendering import CHANGE_NAMES
from humaskit.site._heads import Surroundings, View, framed, listing, told, trail
from humaskit.site._questions import QuestionPlace
from humaskit.site._shelf import Place
from humaskit.site._subscriptions import KINDS, Subscription
from humaskit.site._templates import trusted

_SHARED: Final = frozenset({"facebook", "telegram", "whatsapp", "x"})
"""The channels that readers in Indonesia share news by."""


def index(listed: Sequence[Place], agencies: Sequence[Agency], owner: Agency, base: str) -> View:
    """The page of all articles and agencies."""
    page = social.Page("Berita", f"{base}/", f"Berita {owner.name}.")
    return framed("", owner, "", page) | {
        "places": listed,
        "agencies": agencies,
        "owner": owner,
        "json_ld": [told(owner), listing(page, listed)],
    }


def agency(
    body: Agency, listed: Sequence[Place], questions: Sequence[QuestionPlace], base: str
) -> View:
    """The page of one agency."""
    points = (*body.contacts, *([body.ppid] if body.ppid else []))
    folder = f"{body.slug}/"
    page = social.Page(f"Berita {body.name}", f"{base}/{folder}")
    return framed("../", body, folder, body, url=page.url) | {
        "agency": body,
        "places": listed,
        "contacts": public(points),
        "questions": [one for one in questions if _answers(body, one)],
        "json_ld": [told(body), listing(page, listed), trail(base, (body.name, folder))],
    }


def subscriptions(
    chosen: Sequence[Subscription], agencies: Sequence[Agency], owner: Agency, base: str
) -> View:
    """The page of all feeds."""
    said = f"Langganan berita dan agenda {owner.name}."
    page = social.Page("Langganan", f"{base}/langganan.html", said)
    return framed("", owner, "", page, calendar=True) | {
        "owner": owner,
        "agencies": agencies,
        "subscriptions": chosen,
        "kinds": KINDS,
        "webcal": "webcal:" + percent_encoded(f"{base}/agenda.ics").partition(":")[2],
        "json_ld": [trail(base, ("Langganan", "langganan.html"))],
    }


def subscription(one: Subscription, owner: Agency, base: str) -> str:
    """The head of the page of one feed, which is written with the feed."""
    page = social.Page(f"Berita {KINDS[one.kind].lower()}: {one.name}", f"{base}/{one.folder}")
    root = "../" * one.folder.count("/")
    card = framed(root, owner, one.folder, page)["card"]
    way = trail(base, ("Langganan", "langganan.html"), (one.name, one.folder))
    return f'{card}\n{way}\n<link rel="stylesheet" href="{root}style.css">'


def article(
    place: Place, body: Agency, questions: Sequence[QuestionPlace], around: Surroundings
) -> View:
    """The page of one article, or of the notice that it left."""
    shown = place.article
    whole = place.sort != "gone"
    folder = f"{body.slug}/"
    return framed("../../", body, folder, shown, around=around) | {
        "article": shown,
        "sort": place.sort,
        "agency": body,
        "genre": KIND_NAMES[shown.kind][0],
        "publishers": (shown.publisher, *shown.co_publishers),
        "images": [item for item in shown.media if isinstance(item, Image)],
        "attachments": [item for item in shown.media if not isinstance(item, Image)],
        "body": trusted(rendering.html(shown) if whole else ""),
        "contacts": public(shown.contacts),
        "change_names": CHANGE_NAMES,
        "questions": [one for one in questions if one.question.article_id == shown.id],
        "share_links": _shared(shown) if place.sort == "full" else (),
        "json_ld": [
            told(schemaorg.graph((shown, body))),
            trail(around.base, (body.name, folder), (shown.headline, shown.url)),
        ]
        if whole
        else [],
    }


def is_by(shown: Article, body: Agency) -> bool:
    """Whether an agency publishes an article, alone or with others."""
    return any(ref.id == body.id for ref in (shown.publisher, *shown.co_publishers))


def sent_on(shown: Article) -> str:
    """Where readers of a withdrawn article are sent."""
    target = shown.withdrawal.alternative_url if shown.withdrawal else None
    return percent_encoded(target or shown.url)


def _answers(body: Agency, place: QuestionPlace) -> bool:
    return place.question.agency is not None and place.question.agency.id == body.id


def _shared(shown: Article) -> list[social.ShareLink]:
    return [one for one in social.share_links(shown) if one.channel in _SHARED]


def public(points: Iterable[ContactPoint]) -> list[ContactPoint]:
    """Return the contacts that may be shown."""
    return [point for point in points if point.public]
