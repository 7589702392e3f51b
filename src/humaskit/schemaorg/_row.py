"""The table from model field to term, and how it is written."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import compress
from operator import itemgetter
from typing import Generic, TypeVar

from humaskit.models.model import Model

T_contra = TypeVar("T_contra", bound=Model, contravariant=True)


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


class Table(Generic[T_contra]):
    """The rows of a model, made ready once: the cost of writing is that of what there is to say."""

    def __init__(self, *rows: Row[T_contra]) -> None:
        self.rows = rows
        self._steps = tuple((row.term, row.write) for row in rows)
        self._held = itemgetter(*(row.field for row in rows))

    def tell(self, model: T_contra, node: dict[str, object]) -> dict[str, object]:
        """Add to a node what the rows give, one value bare, several as a list; return the node."""
        for term, write in compress(self._steps, self._held(vars(model))):
            value = write(model)
            if isinstance(value, list):
                value = _bare(_distinct(value))
            if value is not None:
                node[term] = _joined(node[term], value) if term in node else value
        return node


def _distinct(values: list[object]) -> list[object]:
    if len(values) == 1 and values[0] is not None:
        return values
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
