"""What each template is given."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from humaskit import rendering, schemaorg
from humaskit.models.agency import Agency
from humaskit.models.article import Article, ArticleKind
from humaskit.models.event import Event, EventStatus
from humaskit.models.media import Image
from humaskit.models.people import ContactPoint
from humaskit.models.wire import percent_encoded
from humaskit.rendering import CHANGE_NAMES
from humaskit.site._shelf import Place
from humaskit.site._subscriptions import KINDS, Subscription
from humaskit.site._templates import trusted

View = dict[str, object]
"""Names of a template, and their values."""

_GENRES: Final = {
    ArticleKind.PRESS_RELEASE: "Siaran pers",
    ArticleKind.JOINT_RELEASE: "Siaran pers bersama",
    ArticleKind.NEWS_STORY: "Berita",
    ArticleKind.ANNOUNCEMENT: "Pengumuman",
    ArticleKind.STATEMENT: "Pernyataan resmi",
    ArticleKind.SPEECH: "Sambutan",
    ArticleKind.CORRECTION: "Ralat",
    ArticleKind.RIGHT_OF_REPLY: "Hak jawab",
    ArticleKind.FACT_CHECK: "Bantahan hoaks",
    ArticleKind.REPORT: "Laporan",
    ArticleKind.FEATURE: "Karangan khas",
    ArticleKind.OPINION: "Opini",
}
_STATUSES: Final = {
    EventStatus.CANCELLED: "Dibatalkan",
    EventStatus.POSTPONED: "Ditunda",
    EventStatus.RESCHEDULED: "Dijadwalkan ulang",
    EventStatus.MOVED_ONLINE: "Dialihkan ke daring",
}


def index(listed: Sequence[Place], agencies: Sequence[Agency], owner: Agency) -> View:
    """The page of all articles and agencies."""
    return _frame("", owner, "") | {"places": listed, "agencies": agencies, "owner": owner}


def agency(body: Agency, listed: Sequence[Place]) -> View:
    """The page of one agency."""
    points = (*body.contacts, *([body.ppid] if body.ppid else []))
    return _frame("../", body, f"{body.slug}/") | {
        "agency": body,
        "places": listed,
        "contacts": _public(points),
        "json_ld": trusted(schemaorg.script_tag(body)),
    }


def agenda(events: Iterable[Event], owner: Agency, at: datetime) -> View:
    """The page of events: those to come, soonest first, then those past, latest first."""
    ordered = sorted(events, key=lambda event: (event.starts_at, event.id))
    return _frame("", owner, "", calendar=True) | {
        "owner": owner,
        "coming": [event for event in ordered if not _over(event, at)],
        "past": [event for event in reversed(ordered) if _over(event, at)],
        "status_names": _STATUSES,
        "json_ld": [trusted(schemaorg.script_tag(event)) for event in ordered],
    }


def subscriptions(
    chosen: Sequence[Subscription], agencies: Sequence[Agency], owner: Agency, base: str
) -> View:
    """The page of all feeds."""
    return _frame("", owner, "", calendar=True) | {
        "owner": owner,
        "agencies": agencies,
        "subscriptions": chosen,
        "kinds": KINDS,
        "webcal": "webcal:" + percent_encoded(f"{base}/agenda.ics").partition(":")[2],
    }


def article(
    place: Place, agencies: Mapping[str, Agency], chosen: Iterable[Subscription] = ()
) -> View:
    """The page of one article, or of the notice that it left."""
    shown = place.article
    body = agencies[shown.publisher.id]
    whole = place.sort != "gone"
    return _frame("../../", body, f"{body.slug}/") | {
        "more_feeds": [
            {"title": f"{one.name} (Atom)", "path": f"{one.folder}atom.xml"}
            for one in chosen
            if any(each.id == shown.id for each in one.articles)
        ],
        "article": shown,
        "sort": place.sort,
        "agency": body,
        "genre": _GENRES[shown.kind],
        "publishers": (shown.publisher, *shown.co_publishers),
        "images": [item for item in shown.media if isinstance(item, Image)],
        "attachments": [item for item in shown.media if not isinstance(item, Image)],
        "body": trusted(rendering.html(shown) if whole else ""),
        "contacts": _public(shown.contacts),
        "change_names": CHANGE_NAMES,
        "json_ld": trusted(schemaorg.script_tag(shown) if whole else ""),
    }


def is_by(shown: Article, body: Agency) -> bool:
    """Whether an agency publishes an article, alone or with others."""
    return any(ref.id == body.id for ref in (shown.publisher, *shown.co_publishers))


def sent_on(shown: Article) -> str:
    """Where readers of a withdrawn article are sent."""
    target = shown.withdrawal.alternative_url if shown.withdrawal else None
    return percent_encoded(target or shown.url)


def _over(event: Event, at: datetime) -> bool:
    end = event.ends_at or event.starts_at
    if event.all_day:
        last: date = end.date()
        return at.astimezone(end.tzinfo).date() >= last + timedelta(days=1)
    return end < at


def _public(points: Iterable[ContactPoint]) -> list[ContactPoint]:
    return [point for point in points if point.public]


def _frame(root: str, body: Agency, folder: str, *, calendar: bool = False) -> View:
    kinds = (
        ("RSS", "application/rss+xml", "rss.xml"),
        ("Atom", "application/atom+xml", "atom.xml"),
        ("JSON Feed", "application/feed+json", "feed.json"),
        *([("Kalender", "text/calendar", "agenda.ics")] if calendar else []),
    )
    links = [
        {"name": name, "type": kind, "title": f"{body.name} ({name})", "path": folder + path}
        for name, kind, path in kinds
    ]
    return {"root": root, "feeds": links, "more_feeds": []}
