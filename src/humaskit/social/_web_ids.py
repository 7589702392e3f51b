"""Ids that servers of the fediverse can fetch (identitas yang dapat diambil)."""

from typing import Final, TypeVar

from pydantic import TypeAdapter, ValidationError

from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.identifiers import Ref
from humaskit.models.model import BUILT_LATER
from humaskit.models.people import AgencyRef
from humaskit.models.wire import percent_encoded
from humaskit.social._streams.parts import is_web

T = TypeVar("T", Article, Agency, Event)
_REF: Final = TypeAdapter(Ref, config=BUILT_LATER)


def with_web_ids(obj: T) -> T:
    """Return a model for `activity`, whose ids servers of the fediverse can fetch.

    Where an id is no address, the address stands in: `url` of an article, an event or a reference
    to an agency, `website` of an agency. What has none keeps its id. An id never changes, but an
    address may: an activity under the new one is another post.

    Args:
        obj: An article, an agency or an event.

    Returns:
        A copy to be written, not to be stored.
    """
    match obj:
        case Agency():
            return obj.model_copy(update={"id": _web(obj.id, obj.website)})
        case Event():
            bodies: dict[str, object] = {
                "organizer": _reference(obj.organizer),
                "co_organizers": tuple(map(_reference, obj.co_organizers)),
            }
        case _:
            bodies = {
                "publisher": _reference(obj.publisher),
                "co_publishers": tuple(map(_reference, obj.co_publishers)),
                "supporting": tuple(map(_reference, obj.supporting)),
            }
    return obj.model_copy(update=bodies | {"id": _web(obj.id, obj.url)})


def _reference(agency: AgencyRef) -> AgencyRef:
    return agency.model_copy(update={"id": _web(agency.id, agency.url)})


def _web(identity: str, url: str | None) -> str:
    if is_web(identity) or url is None:
        return identity
    try:
        return _REF.validate_python(percent_encoded(url))
    except ValidationError:
        return identity
