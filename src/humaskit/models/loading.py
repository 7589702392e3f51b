"""Reading any stored root, of this or an older schema version (memuat data tersimpan)."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final, Literal

from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.models.migrations import CURRENT, MIGRATIONS, UNVERSIONED, migrate
from humaskit.models.strict_json import read_json

Root = Article | Agency | Event | Feedback
"""What is stored on its own."""

ROOTS: Final[Mapping[str, type[Root]]] = {
    "agency": Agency,
    "article": Article,
    "event": Event,
    "feedback": Feedback,
}
"""The class of each `type`."""


def load(
    data: Mapping[str, object] | str | bytes, *, unknown: Literal["forbid", "ignore"] = "forbid"
) -> Root:
    """Return the Article, Agency, Event or Feedback that was stored.

    The root's `type` says which it is. Data of an older `schema_version`, or of none, are migrated
    first; what was revealed in a dump reads back, and what was redacted stays redacted.

    Args:
        data: A dict, or JSON as text or UTF-8 bytes.
        unknown: What to do with fields that this version does not know, at any depth: `forbid`
            refuses them, `ignore` leaves them out, for data that a newer minor version wrote.

    Raises:
        InvalidValueError: The JSON is broken, ambiguous or too large, or `type`, `schema_version`
            or `unknown` is none that is known; the nearest is named.
        pydantic.ValidationError: The root is not valid.
    """
    if unknown not in {"forbid", "ignore"}:
        raise _unknown("unknown", unknown, ("forbid", "ignore"))
    read = read_json(data) if isinstance(data, (str, bytes)) else data
    if not isinstance(read, Mapping):
        raise InvalidValueError(
            "load", "data", "no_object", "data harus berupa objek", "the data must be an object"
        )
    version = read.get("schema_version", UNVERSIONED)
    if version not in (CURRENT, *MIGRATIONS):
        raise _unknown("schema_version", version, (CURRENT, *MIGRATIONS))
    current = migrate(dict(read))
    kind = current.get("type")
    if not isinstance(kind, str) or kind not in ROOTS:
        raise _unknown("type", kind, ROOTS)
    return ROOTS[kind].model_validate(current, extra=unknown)


def _unknown(field: str, value: object, known: Iterable[str]) -> InvalidValueError:
    choice = sorted(known)
    near = get_close_matches(value[:50], choice, n=1, cutoff=0) if isinstance(value, str) else []
    listed = ", ".join(choice)
    return InvalidValueError(
        "load",
        field,
        f"unknown_{field}",
        f"pilihan untuk '{field}': {listed}" + (f"; mungkin '{near[0]}'?" if near else ""),
        f"'{field}' is one of: {listed}" + (f"; perhaps '{near[0]}'?" if near else ""),
    )
