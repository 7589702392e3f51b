"""Bringing stored data of older schema versions up to date: pure functions from dict to dict.

Versions are those of `schema_version` in a root. A migration takes the data of one version and
gives those of the next; it never changes what it was given, and leaves alone what is already new.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

CURRENT: Final = "1"
"""The version that is written."""

UNVERSIONED: Final = "0"
"""The version of data that names none: those of the prototype."""

Data = dict[str, object]
"""A root as JSON gives it."""

_TELLING: Final = {
    "article": "headline",
    "agency": "level",
    "event": "starts_at",
    "feedback": "tracking_code",
}
_DETAILS: Final = (
    "supervised",
    "reported_party",
    "purpose",
    "extended",
    "decision",
    "refusal_reason",
)


def _from_0_to_1(data: Data) -> Data:
    """Name the type, and gather what belongs to one kind of feedback under `details`.

    The prototype told roots apart by where they were stored, had a class for each kind of
    feedback, and a mark `political` on articles that nobody read; it is dropped.
    """
    new = dict(data)
    if "type" not in new:
        found = [kind for kind, field in _TELLING.items() if field in new]
        new |= {"type": found[0]} if len(found) == 1 else {}
    if new.get("type") == "article":
        new.pop("political", None)
    if new.get("type") == "feedback" and "details" not in new:
        details = {name: new.pop(name) for name in _DETAILS if name in new}
        new |= {"details": details} if details else {}
    return new | {"schema_version": "1"}


MIGRATIONS: Final[Mapping[str, tuple[str, Callable[[Data], Data]]]] = MappingProxyType(
    {UNVERSIONED: ("1", _from_0_to_1)}
)
"""For each old version, the next one and the way there."""


def migrate(data: Data) -> Data:
    """Return the data at the current version; what is current comes back equal.

    Args:
        data: A root of any version that `MIGRATIONS` knows, or the current one.
    """
    version = data.get("schema_version", UNVERSIONED)
    while version != CURRENT:
        version, step = MIGRATIONS[str(version)]
        data = step(data)
    return data
