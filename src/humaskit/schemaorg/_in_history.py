"""Where an article stands, taken out of JSON-LD: kind, state, version, notes on changes."""

from typing import Final

from humaskit.models.article import ArticleKind
from humaskit.models.history import State, WithdrawalMode
from humaskit.schemaorg._article import GENRES, STATUSES, TYPES
from humaskit.schemaorg._history import CHANGES, WITHDRAWN
from humaskit.schemaorg._taking import Taker

_KINDS: Final = {genre: kind for kind, genre in GENRES.items()}
_TYPES: Final = {name: kind for kind, name in TYPES.items()}
_STATES: Final = {said: state for state, said in STATUSES.items()}
_CHANGES: Final = {genre: kind for kind, genre in CHANGES.items()}
_MODES: Final = {mode.value: mode for mode in WithdrawalMode}


def standing(taker: Taker, *, published: bool) -> dict[str, object]:
    """Return kind, state, version and notes; without a time of publication it is a draft.

    Args:
        taker: The article's node.
        published: Whether it says when it was published.
    """
    genre, status = taker.text("genre"), taker.text("creativeWorkStatus")
    typed = next((_TYPES[each] for each in taker.types if each in _TYPES), None)
    kind = _KINDS.get(genre or "") or typed or ArticleKind.NEWS_STORY
    version = _version(taker)
    changes, withdrawal = _notes(taker)
    state = _STATES.get(status or "", State.PUBLISHED) if published else State.DRAFT
    noted = any(change["version"] == version for change in changes)
    return {
        "kind": kind,
        "state": state,
        "version": version,
        "minor": version > 1 and not noted,
        "changes": changes,
        "withdrawal": withdrawal,
    }


def _version(taker: Taker) -> int:
    for path, value in taker.all("version"):
        if isinstance(value, int) and not isinstance(value, bool) and value > 0:
            return value
        taker.graph.drop(path, "bukan nomor versi", "is no version number")
    return 1


def _notes(taker: Taker) -> tuple[list[dict[str, object]], dict[str, object] | None]:
    """Return the notes on corrections that say their version, and the one on the withdrawal."""
    changes: list[dict[str, object]] = []
    withdrawal: dict[str, object] | None = None
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
