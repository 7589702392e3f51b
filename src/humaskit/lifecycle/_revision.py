"""The moves within the public: correct and update, each a new version."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.lifecycle._guard import Request, target
from humaskit.lifecycle._publication import refuse_exempt
from humaskit.lifecycle.moves import Action
from humaskit.models.article import Article
from humaskit.models.history import Change, ChangeKind

FROZEN: Final = frozenset(
    {
        "approvals",
        "changes",
        "created_at",
        "dateline",
        "first_published_at",
        "id",
        "minor",
        "modified_at",
        "previous_slugs",
        "scheduled_at",
        "schema_version",
        "state",
        "type",
        "version",
        "withdrawal",
        "work_id",
    }
)
"""Fields that no revision names: identity, the dateline, and what the moves themselves keep."""

_KINDS: Final[Mapping[Action, frozenset[ChangeKind]]] = {
    Action.CORRECT: frozenset({ChangeKind.CORRECTION, ChangeKind.CLARIFICATION}),
    Action.UPDATE: frozenset({ChangeKind.UPDATE, ChangeKind.CLARIFICATION}),
}


@dataclass(frozen=True, slots=True)
class _Revision:
    action: Action
    kind: ChangeKind
    note: str | None
    changes: Mapping[str, object]
    minor: bool = False


def correct(
    article: Article,
    *,
    at: datetime,
    by: str,
    expected_version: int,
    note: str,
    changes: Mapping[str, object],
    kind: ChangeKind = ChangeKind.CORRECTION,
) -> Article:
    """Put right what was wrong in a published article (ralat).

    Dewan Pers, Pedoman Pemberitaan Media Siber (2012), item 4: a correction states its time.

    Args:
        article: A published article.
        at: When, with a time zone.
        by: Who acts, one line of text.
        expected_version: The version that the caller looked at.
        note: What was wrong, in words for readers.
        changes: New values by field name. A new slug keeps the old one in `previous_slugs`. An
            embargo can be lifted (`None`), never set.
        kind: `correction` or `clarification`.

    Returns:
        The next version, with one more entry in `changes` that names the fields.

    Raises:
        InvalidValueError: `at` has no time zone, `by` is not one line of text, `kind` is another,
            or `changes` names an unknown field, one that never changes, or nothing new.
        VersionConflictError: The article is at another version.
        IllegalTransitionError: The state does not allow it.
        TransitionError: `at` is before something that already happened, or the information would
            be exempt.
        pydantic.ValidationError: The note or a new value is not valid.
    """
    revision = _Revision(Action.CORRECT, kind, note, changes)
    return _revise(article, Request(at, by, expected_version), revision)


def update(
    article: Article,
    *,
    at: datetime,
    by: str,
    expected_version: int,
    changes: Mapping[str, object],
    note: str | None = None,
    kind: ChangeKind = ChangeKind.UPDATE,
    minor: bool = False,
) -> Article:
    """Add what is new to a published article (perbarui).

    Args:
        article: A published article.
        at: When, with a time zone.
        by: Who acts, one line of text.
        expected_version: The version that the caller looked at.
        changes: New values by field name, as for `correct`.
        note: What is new, in words for readers; only a minor update goes without.
        kind: `update` or `clarification`.
        minor: Whether nothing changed that a reader must know, for example a typing error.

    Returns:
        The next version; with a note, `changes` has one more entry that names the fields.

    Raises:
        InvalidValueError: As for `correct`, or the note is missing and the update is not minor.
        VersionConflictError: The article is at another version.
        IllegalTransitionError: The state does not allow it.
        TransitionError: `at` is before something that already happened, or the information would
            be exempt.
        pydantic.ValidationError: The note or a new value is not valid.
    """
    revision = _Revision(Action.UPDATE, kind, note, changes, minor)
    return _revise(article, Request(at, by, expected_version), revision)


def _revise(article: Article, request: Request, revision: _Revision) -> Article:
    state = target(article, revision.action, request)
    _require_note(revision)
    for name, value in revision.changes.items():
        _require_changeable(name, value)
    information_class = revision.changes.get("information_class", article.information_class)
    refuse_exempt(article.id, revision.action, information_class)
    slugs = _previous_slugs(article, revision.changes.get("slug", article.slug))
    revised = article.replace(**{**revision.changes, "previous_slugs": slugs})
    version = article.version + 1
    return revised.replace(
        state=state,
        version=version,
        minor=revision.minor,
        modified_at=request.at,
        changes=(*article.changes, *_entries(article, revised, request.at, revision)),
    )


def _require_note(revision: _Revision) -> None:
    if revision.kind not in _KINDS[revision.action]:
        raise InvalidValueError(
            "lifecycle",
            "kind",
            "kind_of_change",
            f"Jenis perubahan '{revision.kind}' bukan untuk '{revision.action}'",
            f"the kind of change '{revision.kind}' is not one of '{revision.action}'",
        )
    if revision.note is None and not revision.minor:
        raise InvalidValueError(
            "lifecycle",
            "note",
            "note_missing",
            "Perubahan yang bukan perubahan kecil memerlukan catatan",
            "a change that is not minor needs a note",
        )


def _require_changeable(name: str, value: object) -> None:
    if name not in Article.model_fields:
        raise InvalidValueError(
            "lifecycle",
            name,
            "unknown_field",
            f"Artikel tidak memiliki bidang '{name}'",
            f"an article has no field '{name}'",
        )
    if name in FROZEN or (name == "embargo_until" and value is not None):
        raise InvalidValueError(
            "lifecycle",
            name,
            "frozen_field",
            f"Bidang '{name}' tidak dapat diubah setelah terbit",
            f"the field '{name}' cannot change after publication",
        )


def _previous_slugs(article: Article, slug: object) -> tuple[str, ...]:
    if slug == article.slug:
        return article.previous_slugs
    return (*(old for old in article.previous_slugs if old != slug), article.slug)


def _entries(
    article: Article, revised: Article, at: datetime, revision: _Revision
) -> tuple[Change, ...]:
    fields = tuple(
        name for name in revision.changes if getattr(revised, name) != getattr(article, name)
    )
    if not fields:
        raise InvalidValueError(
            "lifecycle",
            "changes",
            "nothing_changed",
            "Tidak ada bidang yang berubah",
            "no field changes",
        )
    if revision.note is None:
        return ()
    version = article.version + 1
    return (Change(at=at, kind=revision.kind, note=revision.note, version=version, fields=fields),)
