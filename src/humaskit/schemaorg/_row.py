"""One line of the table from model field to term."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Row(Generic[T]):
    """A field, the term that carries it, and how its value is written.

    Several rows may name one term, and one field may have several rows. `write` gets the whole
    model and returns a value, a list of values, or None where there is nothing to say; values of
    one term are joined in the order of the rows.
    """

    field: str
    term: str
    write: Callable[[T], object]


def joined(rows: tuple[Row[T], ...], model: T) -> dict[str, object]:
    """Return the properties that the rows give: one value bare, several as a list."""
    found: dict[str, list[object]] = {}
    for row in rows:
        value = row.write(model)
        if value is None:
            continue
        if not isinstance(value, list):
            if row.term not in found:  # most terms have one row and one value
                found[row.term] = [value]
                continue
            value = [value]
        if value:
            said = found.setdefault(row.term, [])
            for item in value:
                if item is not None and item not in said:
                    said.append(item)
    return {
        term: values[0] if len(values) == 1 else values for term, values in found.items() if values
    }
