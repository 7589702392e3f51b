"""An article as schema.org can carry it."""

from collections.abc import Iterator
from operator import attrgetter
from typing import Any, Final

from humaskit import rendering
from humaskit.models.article import Article, ArticleKind, Dateline
from humaskit.models.article_parts import ChannelPost
from humaskit.models.history import State
from humaskit.models.lines import without_markup
from humaskit.models.releases import ReleaseNumber
from humaskit.models.slugs import make_slug
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg import _projected_parts as parts
from humaskit.schemaorg._article import STATUSES
from humaskit.schemaorg._in_related import channel_of
from humaskit.schemaorg._projected_media import media, rights
from humaskit.schemaorg._projected_parts import day, distinct, url
from humaskit.schemaorg._values import DIGITAL_SOURCES

_CARRIED: Final = (
    *("id", "work_id", "kind", "version", "language", "headline", "subheadline", "summary"),
    *("byline", "topics", "region_codes", "event_ids", "corrects", "reply_to", "valid_until"),
    *("first_published_at", "modified_at", "expires_at", "section", "method", "happened_at"),
    *("boilerplate", "information_class"),
)
"""The fields of an article that come back as they are."""


def article(a: Article) -> Article:
    """Return an article as it comes back."""
    carried: dict[str, Any] = {name: getattr(a, name) for name in _CARRIED}
    return Article(**carried, **_standing(a), **_people(a), **_works(a), **_things(a))


def _standing(a: Article) -> dict[str, Any]:
    """Return what it is, where it stands and when."""
    changes = parts.changes(a.changes)
    noted = any(note.version == a.version for note in changes)
    known = a.digital_source_type in DIGITAL_SOURCES
    return {
        "state": a.state if a.state in STATUSES else State.DRAFT,
        "minor": a.version > 1 and not noted,
        "slug": make_slug(a.headline),
        "url": percent_encoded(a.url),
        "body": {"content": without_markup(rendering.plain(a))},
        "numbers": tuple(ReleaseNumber(text=t) for t in distinct(n.text for n in a.numbers)),
        "dateline": a.dateline and _dateline(a, a.dateline),
        "issued_on": day(a.issued_on),
        "digital_source_type": a.digital_source_type if known else None,
        "changes": changes,
        "withdrawal": a.withdrawal and parts.withdrawal(a.withdrawal),
    }


def _people(a: Article) -> dict[str, Any]:
    return {
        "publisher": parts.agency(a.publisher),
        "co_publishers": tuple(map(parts.agency, a.co_publishers)),
        "supporting": distinct(map(parts.agency, a.supporting)),
        "responsible": a.responsible and parts.official(a.responsible),
        "editors": distinct(map(parts.official, a.editors)),
        "translator": a.translator and parts.official(a.translator),
        "quotes": distinct(map(parts.quote, a.quotes)),
        "contacts": tuple(parts.contact(point) for point in a.contacts if point.public),
        "speech": a.speech and parts.speech(a.speech),
        "audiences": distinct(map(parts.audience, a.audiences)),
    }


def _works(a: Article) -> dict[str, Any]:
    translations = sorted(a.translations, key=attrgetter("original"))
    return {
        "translations": tuple(map(parts.translation, translations)),
        "sources": distinct(map(parts.source, a.sources)),
        "regulations": distinct(map(parts.regulation, a.regulations)),
        "claims": distinct(map(parts.claim, a.claims)),
        "media": media(a.media),
        "series": a.series and parts.series(a.series),
    }


def _things(a: Article) -> dict[str, Any]:
    return {
        "subjects": distinct(map(parts.subject, a.subjects)),
        "places": distinct(map(parts.place, a.places)),
        "interactions": parts.interactions(a.interactions),
        "rights": a.rights and rights(a.rights),
        "principles_url": url(a.principles_url),
        "archived_url": url(a.archived_url),
        "channels": tuple(_channels(a)),
    }


def _dateline(a: Article, line: Dateline) -> Dateline:
    on = None if a.kind is ArticleKind.REPORT else line.on
    return Dateline(place=line.place, region_code=line.region_code, on=on)


def _channels(a: Article) -> Iterator[ChannelPost]:
    for address in distinct(percent_encoded(post.url) for post in a.channels):
        yield ChannelPost(channel=channel_of(address), url=address)
