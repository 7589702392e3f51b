"""Parts of models as schema.org can carry them."""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

from humaskit.models.article_parts import SpeechInfo
from humaskit.models.audience import Audience
from humaskit.models.claims import ReviewedClaim
from humaskit.models.history import Change, ChangeKind, Translation, Withdrawal
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef, ContactPoint, Official, PostalAddress
from humaskit.models.quotes import Quote, Source
from humaskit.models.references import Interaction, Place, Regulation, Series, Subject
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._in_parts import acting
from humaskit.schemaorg._people import job_title
from humaskit.schemaorg._values import full_date

M = TypeVar("M")
P = TypeVar("P", bound=Model)


def distinct(values: Iterable[M]) -> tuple[M, ...]:
    """Return values once each: a set of equal nodes is one node.

    One instant with two offsets is two values, as it is two when written.
    """
    found: dict[object, M] = {}
    for value in values:
        found.setdefault(_written(value), value)
    return tuple(found.values())


def _written(value: object) -> object:
    match value:
        case Model():
            return type(value), value.model_dump_json()
        case datetime():
            return value.isoformat()
        case _:
            return value


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
    capacity, post = acting(job_title(person))
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
    return other.model_copy(update={"url": percent_encoded(other.url)})


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


def contact(point: ContactPoint) -> ContactPoint:
    """Return a way to reach an agency."""
    lists = {"open": distinct(point.open), "languages": distinct(point.languages)}
    return point.model_copy(update={"url": url(point.url), **lists})


def regulation(cited: Regulation) -> Regulation:
    """Return a regulation whose day is known, or none."""
    return cited.model_copy(update={"issued_on": day(cited.issued_on), "url": url(cited.url)})


def claim(reviewed: ReviewedClaim) -> ReviewedClaim:
    """Return a claim that was examined."""
    return reviewed.model_copy(
        update={
            "first_seen_on": day(reviewed.first_seen_on),
            "appearances": distinct(map(percent_encoded, reviewed.appearances)),
        }
    )


def series(whole: Series) -> Series:
    """Return what an article is a part of."""
    return whole.model_copy(update={"url": url(whole.url)})


def subject(named: Subject) -> Subject:
    """Return a subject of a list."""
    return named.model_copy(update={"scheme": percent_encoded(named.scheme)})


def place(where: Place) -> Place:
    """Return a place."""
    return where.model_copy(update={"address": where.address and address(where.address)})


def interactions(counts: Iterable[Interaction]) -> tuple[Interaction, ...]:
    """Return counts, one for each thing done and site."""
    found: dict[object, Interaction] = {}
    for each in counts:
        told = each.model_copy(update={"site": url(each.site)})
        found.setdefault((told.kind, told.site), told)
    return tuple(found.values())


def speech(delivered: SpeechInfo) -> SpeechInfo | None:
    """Return who delivered a speech, where its day is known."""
    if day(delivered.delivered_on) is None:
        return None
    return delivered.model_copy(update={"speaker": official(delivered.speaker)})
