"""What agencies did, as ActivityStreams beside their pages."""

import json
from collections.abc import Iterator
from datetime import datetime

from humaskit import social
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.site._content import Content


def activities(
    agency: Agency, content: Content, base: str, at: datetime
) -> Iterator[tuple[str, bytes]]:
    """Yield the profile of an agency and the pages of what it did, each path with its bytes.

    Args:
        agency: The agency; only what it publishes or holds itself is its own act.
        content: Where its articles and events are.
        base: Where the folder will be served from.
        at: The moment to judge embargoes, schedules and expiries by, aware.
    """
    address = f"{base}/{agency.slug}/aktivitas.json"
    own: list[Article | Event] = [
        *(social.with_web_ids(one) for one in content.articles if one.publisher.id == agency.id),
        *(social.with_web_ids(one) for one in content.events if one.organizer.id == agency.id),
    ]
    profile = social.actor(social.with_web_ids(agency), outbox=address)
    yield f"{agency.slug}/aktor.json", _written(profile)
    for url, page in social.outbox(own, url=address, at=at).items():
        yield url[len(base) + 1 :], _written(page)


def _written(document: object) -> bytes:
    return f"{json.dumps(document, ensure_ascii=False, indent=1)}\n".encode()
