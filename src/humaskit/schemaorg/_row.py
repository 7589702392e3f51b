"""The tables from model field to term, and how they are written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import compress
from operator import attrgetter, itemgetter
from types import MappingProxyType
from typing import Final, Generic, Protocol, TypeVar, cast

from humaskit.models.model import Model
from humaskit.schemaorg._values import Node

T = TypeVar("T", bound=Model)
T_contra = TypeVar("T_contra", bound=Model, contravariant=True)
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Row(Generic[T_contra]):
    """A field, the term that carries it, and how its value is written.

    Several rows may name one term, and one field may have several rows. A row is written where
    its field holds something: neither None nor empty, zero or false. `write` gets the whole model
    and returns a value, a list of values, or None where there is nothing to say; values of one
    term are joined in the order of the rows.
    """

    field: str
    term: str
    write: Callable[[T_contra], object]
    when: str = ""
    """The field that must hold something, where that is another one."""

    @property
    def terms(self) -> tuple[str, ...]:
        """Its term."""
        return (self.term,)


@dataclass(frozen=True, slots=True)
class Rows(Generic[T_contra]):
    """A field that several terms tell of: read once, written together, as a row is.

    `write` returns values by their terms.
    """

    field: str
    terms: tuple[str, ...]
    write: Callable[[T_contra], Mapping[str, object]]
    when: str = ""
    term: None = None


def kept(field: str, term: str, *, when: str = "") -> Row[Model]:
    """Return the row of a field whose value is written as it is."""
    return Row(field, term, attrgetter(field), when)


class Mapped(Protocol):
    """What a table says of a model, whichever that is."""

    model: type[Model]
    node_type: str
    within: Mapping[str, str]
    lossy: Mapping[str, str]

    @property
    def terms(self) -> tuple[tuple[str, str], ...]:
        """Each field with its term, in the order of the rows."""


class Table(Generic[T]):
    """All fields of a model: those with a term, those within others, and those without.

    Every field stands in exactly one of the three; a test holds that. The rows are made ready
    once: the cost of writing is that of what there is to say.

    Args:
        model: The model.
        node_type: The schema.org type of its node; empty where its terms stand on what holds it.
        rows: Fields with their terms.
        within: Fields that are part of the value of a term of another field, with that term.
        lossy: Fields that schema.org cannot carry, each with the reason.
    """

    def __init__(
        self,
        model: type[T],
        node_type: str,
        rows: tuple[Row[T] | Rows[T], ...],
        *,
        within: Mapping[str, str] = _NOTHING,
        lossy: Mapping[str, str] = _NOTHING,
    ) -> None:
        self.model: type[Model] = model
        self.node_type = node_type
        self.within = within
        self.lossy = lossy
        self.terms = tuple((row.field, term) for row in rows for term in row.terms)
        self._steps = tuple((row.term, row.write) for row in rows)
        fields = [row.when or row.field for row in rows]
        self._held = itemgetter(*fields, fields[0])  # two at least, so that a tuple comes

    def node(self, part: T) -> Node:
        """Return a part of a model as a node, or as properties where it has no type."""
        return self.tell(part, {"@type": self.node_type} if self.node_type else {})

    def tell(self, model: T, node: Node) -> Node:
        """Add to a node what the rows give, one value bare, several as a list; return the node."""
        for term, write in compress(self._steps, self._held(model.__dict__)):
            value = write(model)
            if term is None:
                for each, said in cast("Mapping[str, object]", value).items():
                    _put(node, each, said)
            elif term in node or value.__class__ is list:
                _put(node, term, value)
            elif value is not None:
                node[term] = value
        return node


def _put(node: Node, term: str, value: object) -> None:
    """Put a value or a list of values beside those that a term has, each once."""
    if isinstance(value, list):
        value = value[0] if len(value) == 1 else _bare(_distinct(value))
    if value is not None:
        node[term] = _joined(node[term], value) if term in node else value


def _distinct(values: list[object]) -> list[object]:
    said: list[object] = []
    for value in values:
        if value is not None and value not in said:
            said.append(value)
    return said


def _bare(values: list[object]) -> object:
    return values if len(values) > 1 else values[0] if values else None


def _joined(one: object, other: object) -> object:
    said = one if isinstance(one, list) else [one]
    return _bare(_distinct([*said, *(other if isinstance(other, list) else [other])]))
