"""A model as schema.org can carry it, which is what `from_jsonld` gives back (proyeksi)."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final, TypeVar, overload

from humaskit import rendering
from humaskit.models.agency import Agency, SocialAccount
from humaskit.models.article import Article, Dateline
from humaskit.models.article_parts import ChannelPost
from humaskit.models.event import Event, EventStatus, Venue
from humaskit.models.feedback import Feedback
from humaskit.models.history import State
from humaskit.models.lines import without_markup
from humaskit.models.public_feedback import PublicFeedback
from humaskit.models.releases import ReleaseNumber
from humaskit.models.slugs import make_slug
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg import _projected_parts as parts
from humaskit.schemaorg._article import STATUSES, article_type
from humaskit.schemaorg._event import online_only
from humaskit.schemaorg._in_event import ONLINE
from humaskit.schemaorg._in_related import channel_of
from humaskit.schemaorg._lists import Crumb
from humaskit.schemaorg._projected_feedback import feedback
from humaskit.schemaorg._projected_parts import day, distinct, url
from humaskit.schemaorg._things import Thing
from humaskit.schemaorg._values import DIGITAL_SOURCES

Root = TypeVar("Root", bound=Article | Agency | Event | PublicFeedback | Crumb)
_MOST_ALIASES = 100
_CARRIED: Final = (
    *("id", "work_id", "kind", "version", "language", "headline", "subheadline", "summary"),
    *("byline", "topics", "region_codes", "event_ids", "corrects", "reply_to", "valid_until"),
    *("first_published_at", "modified_at", "expires_at"),
)
"""The fields of an article that come back as they are."""


@overload
def projection(obj: Root) -> Root: ...
@overload
def projection(obj: Feedback) -> PublicFeedback: ...
@overload
def projection(obj: tuple[Root | Feedback, ...]) -> tuple[Root | PublicFeedback, ...]: ...
def projection(obj: Thing | Crumb | tuple[Thing | Crumb, ...]) -> object:
    """Return a model as schema.org can carry it.

    It is what comes back: `from_jsonld(to_jsonld(x)) == projection(x)`.

    Gone are the private facts and the fields that each table lists as lossy. The body is plain
    text, the slug is made of the headline or the name, addresses are percent-encoded, dates that
    lack their day are gone, the days of an all-day event stand at midnight UTC, and an article
    that is not public yet is a draft. Of feedback its public form comes back; what has words is
    public then, for schema.org does not tell `anonymous` from it.

    Args:
        obj: An article, an agency, an event, feedback or its public form, a crumb; or a tuple of
            them, of which each is projected.
    """
    if isinstance(obj, tuple):
        return tuple(map(_projected, obj))
    return _projected(obj)


def _projected(obj: Thing | Crumb) -> Article | Agency | Event | PublicFeedback | Crumb:
    match obj:
        case Article():
            return _article(obj)
        case Agency():
            return _agency(obj)
        case Event():
            return _event(obj)
        case Crumb():
            return Crumb(name=obj.name, url=percent_encoded(obj.url))
        case _:
            return feedback(obj.to_public() if isinstance(obj, Feedback) else obj)


def _article(a: Article) -> Article:
    changes = parts.changes(a.changes)
    public = a.state in STATUSES
    noted = any(note.version == a.version for note in changes)
    carried: dict[str, Any] = {name: getattr(a, name) for name in _CARRIED}
    return Article(
        **carried,
        state=a.state if public else State.DRAFT,
        minor=a.version > 1 and not noted,
        translations=tuple(map(parts.translation, a.translations)),
        slug=make_slug(a.headline),
        url=percent_encoded(a.url),
        body={"content": without_markup(rendering.plain(a))},
        numbers=tuple(ReleaseNumber(text=t) for t in distinct(n.text for n in a.numbers)),
        dateline=a.dateline and _dateline(a, a.dateline),
        issued_on=day(a.issued_on),
        publisher=parts.agency(a.publisher),
        co_publishers=tuple(map(parts.agency, a.co_publishers)),
        supporting=distinct(map(parts.agency, a.supporting)),
        responsible=a.responsible and parts.official(a.responsible),
        quotes=distinct(map(parts.quote, a.quotes)),
        sources=distinct(map(parts.source, a.sources)),
        media=parts.media(a.media),
        audiences=distinct(map(parts.audience, a.audiences)),
        channels=tuple(_channels(a)),
        digital_source_type=a.digital_source_type
        if a.digital_source_type in DIGITAL_SOURCES
        else None,
        changes=changes,
        withdrawal=a.withdrawal and parts.withdrawal(a.withdrawal),
    )


def _dateline(a: Article, line: Dateline) -> Dateline:
    return Dateline(place=line.place, on=None if article_type(a) == "Report" else line.on)


def _channels(a: Article) -> Iterator[ChannelPost]:
    for address in distinct(percent_encoded(post.url) for post in a.channels):
        yield ChannelPost(channel=channel_of(address), url=address)


def _agency(a: Agency) -> Agency:
    aliases = distinct(name for name in (a.acronym, a.name_en, *a.aliases) if name)
    points = [point for point in (*a.contacts, *([a.ppid] if a.ppid else ())) if point.public]
    schemes = distinct(each.scheme for each in a.identifiers)
    return Agency(
        id=a.id,
        slug=make_slug(a.name),
        name=a.name,
        level=a.level,
        aliases=aliases[:_MOST_ALIASES],
        parent=a.parent and parts.agency(a.parent),
        region_code=a.region_code,
        language=a.language,
        website=url(a.website),
        address=a.address and parts.address(a.address),
        contacts=distinct(point.model_copy(update={"url": url(point.url)}) for point in points),
        social=tuple(
            SocialAccount(channel=channel_of(address), url=address)
            for address in distinct(percent_encoded(account.url) for account in a.social)
        ),
        identifiers=tuple(
            each for scheme in schemes for each in distinct(a.identifiers) if each.scheme == scheme
        ),
        logo=parts.medium(a.logo) if a.logo else None,
        founded_on=day(a.founded_on),
        dissolved_on=day(a.dissolved_on),
        legal_basis=a.legal_basis,
    )


def _event(e: Event) -> Event:
    previous = distinct(_moment(e, at) for at in e.previous_starts_at)
    starts, status = _moment(e, e.starts_at), e.status
    if status is EventStatus.RESCHEDULED and previous[-1] == starts:
        status = EventStatus.SCHEDULED
    return Event(
        id=e.id,
        slug=make_slug(e.name),
        url=percent_encoded(e.url),
        name=e.name,
        description=e.description,
        language=e.language,
        starts_at=starts,
        ends_at=e.ends_at and _moment(e, e.ends_at),
        all_day=e.all_day,
        status=status,
        previous_starts_at=previous,
        venue=e.venue and _venue(e, e.venue),
        organizer=parts.agency(e.organizer),
        co_organizers=tuple(
            ref
            for ref in distinct(map(parts.agency, e.co_organizers))
            if ref != parts.agency(e.organizer)
        ),
        officials=distinct(map(parts.official, e.officials)),
        participants_note=e.participants_note,
        topics=distinct(e.topics),
        article_ids=distinct(e.article_ids),
    )


def _moment(e: Event, at: datetime) -> datetime:
    if not e.all_day:
        return at
    return datetime(at.year, at.month, at.day, tzinfo=UTC)


def _venue(e: Event, venue: Venue) -> Venue:
    if online_only(e):
        return Venue(name=ONLINE, online_url=url(venue.online_url))
    return Venue(
        name=venue.name,
        address=venue.address and parts.address(venue.address),
        online_url=url(venue.online_url),
        latitude=venue.latitude,
        longitude=venue.longitude,
        region_code=venue.region_code,
    )
