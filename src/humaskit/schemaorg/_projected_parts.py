"""Parts of models as schema.org can carry them."""

from collections.abc import Iterable
from typing import Final, TypeVar

from humaskit.models.audience import Audience
from humaskit.models.history import Change, ChangeKind, Translation, Withdrawal
from humaskit.models.media import Audio, Document, Image, Media, Rights, Video
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef, Capacity, Official, PostalAddress
from humaskit.models.quotes import Quote, Source
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._in_parts import acting
from humaskit.schemaorg._values import DIGITAL_SOURCES, full_date

M = TypeVar("M")
P = TypeVar("P", bound=Model)
_ORDER: Final = (Image, Video, Audio, Document)


def distinct(values: Iterable[M]) -> tuple[M, ...]:
    """Return values once each: a set of equal nodes is one node."""
    return tuple(dict.fromkeys(values))


def url(value: str | None) -> str | None:
    """Return an address as it is written."""
    return percent_encoded(value) if value else None


def day(partial: str | None) -> str | None:
    """Return a date whose day is known."""
    return full_date(partial) if partial else None


def agency(ref: AgencyRef) -> AgencyRef:
    """Return an agency as it is named."""
    return AgencyRef(id=ref.id, name=ref.name, acronym=ref.acronym, url=url(ref.url))


def official(person: Official) -> Official:
    """Return a person; an acting capacity is part of the job title."""
    post = person.post
    if post and person.capacity is not Capacity.DEFINITIVE:
        post = f"{person.capacity.value.capitalize()}. {post}"
    capacity, post = acting(post)
    return Official(
        name=person.name,
        honorific_prefix=person.honorific_prefix,
        honorific_suffix=person.honorific_suffix,
        post=post,
        capacity=capacity,
        agency=person.agency and agency(person.agency),
    )


def address(postal: PostalAddress) -> PostalAddress:
    """Return an address without the code of its region."""
    return PostalAddress(
        street=postal.street,
        locality=postal.locality,
        postal_code=postal.postal_code,
        country=postal.country,
    )


def source(cited: Source) -> Source:
    """Return a source without the day it was looked at."""
    return Source(
        title=cited.title,
        publisher=cited.publisher,
        url=url(cited.url),
        published_on=day(cited.published_on),
    )


def quote(said: Quote) -> Quote:
    """Return a quotation; whether it was approved stays in the house."""
    return Quote(
        text=said.text,
        speaker=official(said.speaker),
        said_on=day(said.said_on),
        place=said.place,
        language=said.language,
        source=said.source and source(said.source),
    )


def audience(group: Audience) -> Audience:
    """Return an audience without its language."""
    return Audience(group=group.group, region_codes=distinct(group.region_codes))


def translation(other: Translation) -> Translation:
    """Return a translation."""
    return Translation(id=other.id, language=other.language, url=percent_encoded(other.url))


def changes(notes: Iterable[Change]) -> tuple[Change, ...]:
    """Return the notes on what was wrong or unclear; an update corrects nothing."""
    return distinct(
        Change(at=note.at, kind=note.kind, note=note.note, version=note.version)
        for note in notes
        if note.kind is not ChangeKind.UPDATE
    )


def withdrawal(taken_back: Withdrawal) -> Withdrawal:
    """Return a withdrawal."""
    return Withdrawal(
        at=taken_back.at,
        mode=taken_back.mode,
        reason=taken_back.reason,
        alternative_url=url(taken_back.alternative_url),
    )


def media(shown: Iterable[Media]) -> tuple[Media, ...]:
    """Return media: pictures first, then videos, sound, documents."""
    ordered = sorted(shown, key=lambda medium: _ORDER.index(type(medium)))
    return distinct(medium(each) for each in ordered)


def medium(shown: Media) -> Media:
    """Return a medium with what its node holds."""
    kept: dict[str, object] = {
        "url": percent_encoded(shown.url),
        "title": shown.title,
        "credit": shown.credit,
        "rights": shown.rights and rights(shown.rights),
        "content_type": shown.content_type,
        "size_bytes": shown.size_bytes or None,
        "taken_at": shown.taken_at,
    }
    if shown.digital_source_type in DIGITAL_SOURCES:
        kept["digital_source_type"] = shown.digital_source_type
    if isinstance(shown, Document):
        return Document.model_validate(kept | {"language": shown.language})
    kept["caption"] = shown.caption
    if isinstance(shown, Image):
        seen = {"alt": shown.alt, "decorative": shown.alt is None}
        return Image.model_validate(kept | seen | {"width": shown.width, "height": shown.height})
    kept |= {"duration_seconds": shown.duration_seconds, "transcript": shown.transcript}
    return (Video if isinstance(shown, Video) else Audio).model_validate(kept)


def rights(held: Rights) -> Rights | None:
    """Return who owns a work; how it may be used is the licence's to say."""
    kept = Rights(holder=held.holder, notice=held.notice, license_url=url(held.license_url))
    return kept if any((kept.holder, kept.notice, kept.license_url)) else None
