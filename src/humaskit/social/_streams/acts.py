"""What an account does with one object, and with many: create, update, delete."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final, NamedTuple

from humaskit.models.article import Article
from humaskit.models.article_names import WITHDRAWN_NAMES
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.models.instants import require_offset
from humaskit.models.languages import is_indonesian
from humaskit.models.people import AgencyRef
from humaskit.models.visibility import ended, takes_back, visible, was_public
from humaskit.models.wire import percent_encoded
from humaskit.social._streams.article import (
    article_note,
    article_object,
    article_type,
    last_change,
    note_id,
    part_of,
)
from humaskit.social._streams.context import PUBLIC, Node, node
from humaskit.social._streams.event import event_note, event_object
from humaskit.social._streams.feedback import feedback_object
from humaskit.social._streams.parts import later, lines, moment, party

_LONG_AGO: Final = datetime.min.replace(tzinfo=UTC)


class Act(NamedTuple):
    """An activity, and when it was done."""

    activity: Node
    at: datetime | None


def act_of(obj: Article | Event | Feedback, at: datetime | None, *, note: bool) -> Act | None:
    """Return what an account does with an object, or None where nobody may read it.

    Raises:
        InvalidValueError: It depends on the time, and `at` is missing or naive.
    """
    match obj:
        case Article():
            return _article(obj, at, note=note)
        case Event():
            return _event(obj, note=note)
        case _:
            return _feedback(obj)


def newest_first(objs: Iterable[Article | Event], at: datetime | None, *, note: bool) -> list[Act]:
    """Return what an account does with objects, newest first, each object once.

    A version that takes an article back hides earlier ones, and a newer one an older.

    Raises:
        InvalidValueError: As `act_of`.
    """
    newest: dict[str, tuple[tuple[int, bool], Act]] = {}
    for obj in objs:
        act = act_of(obj, at, note=note)
        if act is None:
            continue
        if isinstance(obj, Article):
            rank = (obj.version, takes_back(obj, at))
        else:
            rank = (obj.sequence, False)
        if obj.id not in newest or newest[obj.id][0] < rank:
            newest[obj.id] = rank, act
    acts = sorted(newest.items(), key=lambda item: item[0])
    acts.sort(key=lambda item: item[1][1].at or _LONG_AGO, reverse=True)
    return [act for _, (_, act) in acts]


def _article(article: Article, at: datetime | None, *, note: bool) -> Act | None:
    if at is not None:
        require_offset(at, "article")
    if takes_back(article, at):
        return _taken_back(article, at, note=note) if was_public(article, at) else None
    if not visible(article, at):
        return None
    written = article_note(article) if note else article_object(article)
    changed = last_change(article)
    if changed is None and article.version == 1:
        return _act("Create", "create", article.publisher, written, article.first_published_at)
    noted = [lines(one.note) for one in article.changes if one.version == article.version]
    name, told = f"update-{article.version}", "<br>".join(noted)
    return _act("Update", name, article.publisher, written, changed, told)


def _taken_back(article: Article, at: datetime | None, *, note: bool) -> Act:
    withdrawal, when = article.withdrawal, ended(article, at)
    elsewhere = withdrawal.alternative_url if withdrawal else None
    tombstone = node(
        "Tombstone",
        id=note_id(article.id) if note else article.id,
        formerType="Note" if note else article_type(article),
        published=moment(article.first_published_at),
        deleted=moment(when),
        url=percent_encoded(elsewhere) if elsewhere else None,
    )
    word = WITHDRAWN_NAMES[not is_indonesian(article.language)]
    told = f"{word}: {lines(withdrawal.reason)}" if withdrawal else None
    name = f"delete-{article.version}"
    return _act("Delete", name, article.publisher, tombstone, when, told)


def _event(event: Event, *, note: bool) -> Act:
    written = event_note(event) if note else event_object(event)
    changed = later(event.first_published_at, event.modified_at)
    if changed or event.sequence:
        name = f"update-{event.sequence}"
        return _act("Update", name, event.organizer, written, changed)
    return _act("Create", "create", event.organizer, written, event.first_published_at)


def _feedback(feedback: Feedback) -> Act:
    public = feedback.to_public()
    return _act("Create", "create", public.agency, feedback_object(public), public.received_at)


def _act(
    kind: str,
    name: str,
    agency: AgencyRef | None,
    obj: Node,
    at: datetime | None,
    summary: str | None = None,
) -> Act:
    identity = obj.get("id")
    activity = node(
        kind,
        id=part_of(str(identity), name) if identity else None,
        actor=agency and party(agency),
        summary=summary,
        published=moment(at),
        to=[PUBLIC],
        cc=obj.get("cc"),
        object=obj,
    )
    return Act(activity, at)
