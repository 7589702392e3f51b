"""Models as ActivityStreams 2.0: what an agency's account does with them (aktivitas)."""

from collections.abc import Iterable
from datetime import datetime

from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.social._outbox import collected
from humaskit.social._streams.acts import act_of
from humaskit.social._streams.agency import agency_object
from humaskit.social._streams.context import Node, document


def activity(
    obj: Article | Agency | Event | Feedback | Iterable[Article | Event],
    *,
    at: datetime | None = None,
    note: bool = False,
) -> Node:
    """Return what an account does with a model, as a document of ActivityStreams 2.0.

    A new article or event is a Create, a changed one an Update; a withdrawn, superseded or expired
    article is a Delete that leaves a Tombstone; a consultation is a Question. An agency is no
    activity but their actor; see `actor`. Feedback is a Create of its public form (`to_public`): a
    Question or a Note, attributed to nobody. Several objects are an OrderedCollection.

    Mastodon shows a Note whole, and an Article or an Event by name, `summary` and address
    (mastodon/mastodon issues 24079, 29981). So an Article has a short Note as its `preview`, and
    `note` gives a Note twin, whose id ends in `#note`; who sends both posts twice.

    Ids are the models' own. Servers of the fediverse fetch what they name: where ids are no
    addresses, see `with_web_ids`. Signing is the server's work.

    Args:
        obj: An article, an agency, an event, feedback, or several articles and events.
        at: The moment to judge embargoes, schedules and expiries by, aware. Without it no article
            may have one.
        note: Whether articles and events are written as Notes.

    Returns:
        JSON values, bodies as the one safe HTML; what the official context lacks is declared.

    Raises:
        InvalidValueError: An article is not public (a collection leaves it out); or it depends on
            the time, and `at` is missing or naive.

    Sources: W3C Activity Streams 2.0 (2017); ActivityPub (2018); FEP-b2b8, FEP-8a8e.
    """
    if isinstance(obj, Agency):
        return actor(obj)
    if isinstance(obj, Article | Event | Feedback):
        return document(_done(obj, at, note=note))
    return document(collected(obj, at, note=note))


def actor(
    agency: Agency,
    *,
    inbox: str | None = None,
    outbox: str | None = None,
    followers: str | None = None,
) -> Node:
    """Return an agency as the actor of its activities: what its account shows (profil).

    Website, address, public contacts and accounts elsewhere are fields of the profile, as
    Mastodon shows them. A server needs `inbox` and `outbox` (ActivityPub 4.1) and a public key,
    which is the server's to add.

    Args:
        agency: The agency; the slug becomes the name before the `@`.
        inbox: Where others post to.
        outbox: Where its activities stand, for example the address given to `outbox`.
        followers: The collection of its followers.
    """
    return document(agency_object(agency, inbox=inbox, outbox=outbox, followers=followers))


def _done(obj: Article | Event | Feedback, at: datetime | None, *, note: bool) -> Node:
    act = act_of(obj, at, note=note)
    if act is None:
        raise _not_public(obj.id)
    return act.activity


def _not_public(identity: str) -> InvalidValueError:
    return InvalidValueError(
        identity,
        "state",
        "not_public",
        f"Artikel {identity} belum atau tidak terbuka untuk umum",
        f"article {identity} is not public",
        code="humas.social.not_public",
    )
