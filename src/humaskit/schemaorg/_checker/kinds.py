"""What a node says it is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from typing_extensions import override

from humaskit.schemaorg import _vocabulary as vocabulary
from humaskit.schemaorg._checker.contexts import Context

Node = Mapping[str, object]
_ROLE: Final = "Role"
"""Stands between a property and its value, and repeats the property."""
_MOST_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class Kinds:
    """The types of a node, those of all nodes with its `@id` together."""

    known: tuple[str, ...]
    above: frozenset[str]
    """These types and all that they are kinds of."""
    others: bool
    """It has types of another vocabulary, or types that nobody knows."""

    def fit(self, wanted: frozenset[str]) -> bool:
        """Say whether the node can be one of some types; what is not known can."""
        return self.others or not self.known or not wanted.isdisjoint(self.above)

    @property
    def role(self) -> bool:
        """Whether it is a Role."""
        return _ROLE in self.above

    @override
    def __str__(self) -> str:
        return " + ".join(self.known[:_MOST_NAMED])


def kinds(types: Iterable[object], context: Context) -> Kinds:
    """Return what values of `@type` say that a thing is."""
    known: dict[str, None] = {}
    others = False
    for value in types:
        name = context.name(value) if isinstance(value, str) else None
        found = vocabulary.term("type", name) if name else None
        if found and found.layer != vocabulary.ATTIC:
            known[found.name] = None
        else:
            others = True
    return Kinds(tuple(known), frozenset().union(*map(vocabulary.above, known)), others)


def written(node: Node) -> Iterator[object]:
    """Yield the values of `@type`."""
    value = node.get("@type", node.get("type"))
    yield from value if isinstance(value, list | tuple) else () if value is None else (value,)
