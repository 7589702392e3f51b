"""A model as schema.org can carry it, which is what `from_jsonld` gives back (proyeksi)."""

from datetime import UTC, datetime
from typing import TypeVar, overload

from humaskit.models.agency import Agency, Policies, SocialAccount
from humaskit.models.article import Article
from humaskit.models.event import Event, EventStatus, Venue
from humaskit.models.feedback import Feedback
from humaskit.models.public_feedback import PublicFeedback
from humaskit.models.slugs import make_slug
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg import _projected_parts as parts
from humaskit.schemaorg._event import online_only
from humaskit.schemaorg._in_event import ONLINE
from humaskit.schemaorg._in_related import channel_of
from humaskit.schemaorg._lists import Crumb
from humaskit.schemaorg._projected_article import article
from humaskit.schemaorg._projected_feedback import feedback
from humaskit.schemaorg._projected_media import medium
from humaskit.schemaorg._projected_parts import day, distinct, url
from humaskit.schemaorg._things import Thing

Root = TypeVar("Root", bound=Article | Agency | Event | PublicFeedback | Crumb)
_MOST_ALIASES = 100


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
            return article(obj)
        case Agency():
            return _agency(obj)
        case Event():
            return _event(obj)
        case Crumb():
            return Crumb(name=obj.name, url=percent_encoded(obj.url))
        case _:
            return feedback(obj.to_public() if isinstance(obj, Feedback) else obj)


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
        description=a.description,
        service_hours=distinct(a.service_hours),
        contacts=distinct(map(parts.contact, points)),
        policies=a.policies and _policies(a.policies),
        social=tuple(
            SocialAccount(channel=channel_of(address), url=address)
            for address in distinct(percent_encoded(account.url) for account in a.social)
        ),
        identifiers=tuple(
            each for scheme in schemes for each in distinct(a.identifiers) if each.scheme == scheme
        ),
        logo=a.logo and medium(a.logo),
        founded_on=day(a.founded_on),
        dissolved_on=day(a.dissolved_on),
        legal_basis=a.legal_basis,
    )


def _policies(said: Policies) -> Policies | None:
    pages = {name: url(getattr(said, name)) for name in Policies.model_fields}
    return Policies.model_validate(pages) if any(pages.values()) else None


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
        office=venue.office and parts.agency(venue.office),
        address=venue.address and parts.address(venue.address),
        online_url=url(venue.online_url),
        latitude=venue.latitude,
        longitude=venue.longitude,
        region_code=venue.region_code,
    )
