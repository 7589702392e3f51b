"""What every move asks before it moves: time, actor, version, state, order of events."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from pydantic import TypeAdapter, ValidationError

from humaskit.errors import (
    IllegalTransitionError,
    InvalidValueError,
    TransitionError,
    VersionConflictError,
)
from humaskit.lifecycle.moves import MOVES, Action
from humaskit.models.article import Article
from humaskit.models.history import State
from humaskit.models.lines import Line


@dataclass(frozen=True, slots=True)
class Request:
    """Who asks for a move, when, and on what version they looked."""

    at: datetime
    by: str
    expected_version: int


def target(article: Article, action: Action, request: Request) -> State:
    """Return the state that an action leads to, or refuse.

    Raises:
        InvalidValueError: The time is naive or no time, or the actor is not one line of text.
        VersionConflictError: The article is at another version than expected.
        IllegalTransitionError: The state does not allow the action.
        TransitionError: The time lies before something that already happened.
    """
    require_aware(request.at, "at")
    _require_actor(request.by)
    if request.expected_version != article.version:
        raise VersionConflictError(article.id, action, request.expected_version, article.version)
    ways = MOVES[action]
    if article.state not in ways:
        raise IllegalTransitionError(article.id, action, article.state)
    _require_order(article, action, request.at)
    return ways[article.state]


def require_aware(moment: object, argument: str) -> None:
    """Refuse what is no aware datetime."""
    if not isinstance(moment, datetime) or moment.utcoffset() is None:
        raise InvalidValueError(
            "lifecycle",
            argument,
            "naive_time",
            f"'{argument}' harus berupa datetime dengan zona waktu",
            f"'{argument}' must be a datetime with a time zone",
        )


def _require_actor(by: object) -> None:
    try:
        _line().validate_python(by)
    except ValidationError:
        raise InvalidValueError(
            "lifecycle",
            "by",
            "actor",
            "'by' harus menyebut pelaku dalam satu baris teks",
            "'by' must name who acts in one line of text",
        ) from None


@cache
def _line() -> TypeAdapter[str]:
    return TypeAdapter(Line)


def _require_order(article: Article, action: Action, at: datetime) -> None:
    latest = max(known_instants(article), default=at)
    if at < latest:
        raise TransitionError(
            article.id,
            action,
            "time_order",
            f"'{action}' pada {at.isoformat()} mendahului peristiwa pada {latest.isoformat()}",
            f"'{action}' at {at.isoformat()} is before what happened at {latest.isoformat()}",
        )


def known_instants(article: Article) -> tuple[datetime, ...]:
    """Return every instant at which something already happened to the article."""
    single = (article.created_at, article.first_published_at, article.modified_at)
    return (
        *(moment for moment in single if moment is not None),
        *(approval.at for approval in article.approvals),
        *(change.at for change in article.changes),
        *(() if article.withdrawal is None else (article.withdrawal.at,)),
    )
