"""Where an article stands, taken out of JSON-LD: kind, state, version, notes on changes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final, TypeAlias

from humaskit.models.article import ArticleKind
from humaskit.models.history import State, WithdrawalMode
from humaskit.schemaorg._article import GENRES, STATUSES, TYPES
from humaskit.schemaorg._history import CHANGES, WITHDRAWN
from humaskit.schemaorg._taking import Taker

_KINDS: Final = {genre: kind for kind, genre in GENRES.items()}
_TYPES: Final = {name: kind for kind, name in TYPES.items()}
_STATES: Final = {said: state for state, said in STATUSES.items()}
_CHANGES: Final = {genre: kind for kind, genre in CHANGES.items()}
_HIGHEST: Final = 1_000_000
_Note: TypeAlias = dict[str, object]
_MODES: Final = {mode.value: mode for mode in WithdrawalMode}


def standing(taker: Taker, published: datetime | None) -> dict[str, object]:
    """Return kind, state, version and notes; without a time of publication it is a draft.

    Args:
        taker: The article's node.
        published: When it says that it was published.
    """
    genre, status = taker.text("genre"), taker.text("creativeWorkStatus")
    typed = next((_TYPES[each] for each in taker.types if each in _TYPES), None)
    version = _version(taker)
    changes, withdrawal = _notes(taker)
    state = _STATES.get(status or "", State.PUBLISHED) if published else State.DRAFT
    if withdrawal and (state is not State.WITHDRAWN or not _after(withdrawal, published)):
        _misplaced(taker)
        withdrawal = None
    if state is State.WITHDRAWN and withdrawal is None:
        path = f"{taker.path}.creativeWorkStatus"
        taker.graph.drop(path, "dicabut tanpa alasan dan waktu", "withdrawn without why and when")
        state = State.PUBLISHED
    kept = list(_in_order(taker, changes, published, version))
    return {
        "kind": _KINDS.get(genre or "") or typed or ArticleKind.NEWS_STORY,
        "state": state,
        "version": version,
        "minor": version > 1 and all(change["version"] != version for change in kept),
        "changes": kept,
        "withdrawal": withdrawal,
    }


def _in_order(
    taker: Taker, changes: list[_Note], published: datetime | None, latest: int
) -> Iterator[_Note]:
    """Yield the notes, oldest first, that can be of this version of the article."""
    number = 1
    for change in sorted(changes, key=_at):
        version = change["version"]
        if isinstance(version, int) and number <= version <= latest and _after(change, published):
            number = version
            yield change
        else:
            _misplaced(taker)


def _at(note: _Note) -> datetime:
    at = note["at"]
    return at if isinstance(at, datetime) else datetime.max.replace(tzinfo=UTC)


def _after(note: _Note, published: datetime | None) -> bool:
    return published is not None and _at(note) >= published


def _misplaced(taker: Taker) -> None:
    taker.graph.drop(
        f"{taker.path}.correction",
        "catatan yang tidak cocok dengan terbit, versi, atau status",
        "a note that fits neither publication, version nor status",
    )


def _version(taker: Taker) -> int:
    for path, value in taker.all("version"):
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _HIGHEST:
            return value
        taker.graph.drop(path, "bukan nomor versi", "is no version number")
    return 1


def _notes(taker: Taker) -> tuple[list[_Note], _Note | None]:
    """Return the notes on corrections that say their version, and the one on the withdrawal."""
    changes: list[_Note] = []
    withdrawal: _Note | None = None
    for node in taker.nodes("correction"):
        text, at = node.text("text", "name", kind="text"), node.instant("datePublished")
        genre = node.text("genre") or ""
        if text and at and genre == WITHDRAWN:
            mode = _MODES.get(node.text("creativeWorkStatus") or "", WithdrawalMode.NOTICE)
            withdrawal = {
                "at": at,
                "reason": text,
                "mode": mode,
                "alternative_url": node.url("url"),
            }
        elif text and at and genre in _CHANGES:
            note = {"at": at, "note": text, "kind": _CHANGES[genre], "version": _version(node)}
            changes.append(note)
        else:
            node.graph.drop(
                node.path, "catatan tanpa waktu, jenis, atau versi", "a note without time or kind"
            )
    return changes, withdrawal
