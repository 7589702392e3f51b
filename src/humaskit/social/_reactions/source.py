"""A JSON object that a stranger wrote, whose facts are taken one by one."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeGuard

from humaskit.errors import InvalidValueError

Object = Mapping[str, object]


class Dropped(NamedTuple):
    """Something of an activity that feedback has no room for, or that was set right."""

    path: str
    """Where it stands: `object.attachment[2]`."""
    reason: str
    """Why, in Indonesian; it quotes nothing."""
    reason_en: str
    """The same in English."""


class Source:
    """An object of an activity, its path, and what had to be dropped of it."""

    def __init__(self, value: Object, path: str, dropped: list[Dropped]) -> None:
        self.value = value
        self.path = path
        self.dropped = dropped

    @property
    def types(self) -> frozenset[str]:
        """Its types, without prefix."""
        named = (each for each in many(self.value.get("type", self.value.get("@type"))))
        return frozenset(_bare(each) for each in named if isinstance(each, str))

    def at(self, term: str) -> str:
        """Return the path of a term."""
        return f"{self.path}.{term}" if self.path else term

    def drop(self, term: str, reason: str, reason_en: str) -> None:
        """Remember that a term could not be taken."""
        self.dropped.append(Dropped(self.at(term), reason, reason_en))

    def all(self, term: str) -> Iterator[tuple[str, object]]:
        """Yield the values of a term, each with its name within this object."""
        given = self.value.get(term)
        for index, value in enumerate(many(given)):
            yield (f"{term}[{index}]" if isinstance(given, list | tuple) else term), value

    def fault(self, term: str, rule: str, message: str, message_en: str) -> InvalidValueError:
        """Return the error that names this object and the term; it quotes nothing."""
        path = self.at(term)
        return InvalidValueError(
            "activity",
            path,
            rule,
            f"Aktivitas, {path}: {message}",
            f"activity, {path}: {message_en}",
        )


def many(value: object) -> list[object]:
    """Return one or many values as a list."""
    if value is None:
        return []
    return list(value) if isinstance(value, list | tuple) else [value]


def identity_of(value: object) -> str | None:
    """Return the id of what is named by it or written out."""
    if is_object(value):
        value = value.get("id", value.get("@id", value.get("href")))
    return value if isinstance(value, str) and value else None


def is_object(value: object) -> TypeGuard[Object]:
    """Whether a value is a JSON object."""
    return isinstance(value, Mapping)


def _bare(name: str) -> str:
    return name.removeprefix("https://www.w3.org/ns/activitystreams#").removeprefix("as:")
