"""The parts of many nodes, equal ones told once: what a graph is made of."""

from collections import Counter
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from typing import Final

from humaskit.schemaorg._values import Node

_REFERENCE: Final = len('{"@id": "_:b1000"}')
_IDENTITY: Final = len('"@id": "_:b1000", ')


@dataclass(eq=False, slots=True)
class Part:
    """A node, however often it stands; two equal nodes are the same part."""

    terms: tuple[tuple[str, object], ...]
    identity: str | None
    """Its `@id`, where it has one."""
    size: int
    """Characters of its JSON, about."""
    times: int = 0
    """How often it is written."""
    name: str = ""
    """What others refer to it by, where it is a node of its own."""


class Parts:
    """All parts of the nodes that were taken in, those that stand within others first."""

    def __init__(self) -> None:
        self._known: dict[tuple[tuple[str, object], ...], Part] = {}

    def __iter__(self) -> Iterator[Part]:
        return iter(self._known.values())

    def take(self, node: Node) -> Part:
        """Return the part that a node is."""
        terms = tuple(
            [
                (term, value if value.__class__ is str else self._token(value))
                for term, value in node.items()
            ]
        )
        part = self._known.get(terms)
        if part is None:
            identity = node.get("@id")
            size = sum([len(term) + 6 + _size(value) for term, value in terms])
            part = Part(terms, identity if isinstance(identity, str) else None, size)
            self._known[terms] = part
        return part

    def occurrences(self, heads: list[Part]) -> Counter[str]:
        """Return how often each identity stands within the nodes at the top, and on them."""
        self._settle(heads, lambda _: False)
        found: Counter[str] = Counter()
        for part in self:
            if part.identity is not None:
                found[part.identity] += part.times
        return found

    def name(self, heads: list[Part], shared: Container[str | None]) -> list[Part]:
        """Give a blank node identifier to each part without identity where that is shorter.

        JSON-LD 1.1, 3.4.1.

        Args:
            heads: What stands at the top, each once.
            shared: Identities of nodes that are referred to wherever they are named.

        Returns:
            The parts that got one.
        """

        def once(part: Part) -> bool:
            if part.identity is not None:
                return part.identity in shared
            saved = (part.times - 1) * part.size - part.times * _REFERENCE - _IDENTITY
            part.name = "_:" if saved > 0 else ""
            return saved > 0

        self._settle(heads, once)
        named = [part for part in self if part.name]
        for number, part in enumerate(named):
            part.name = f"_:b{number}"
        return named

    def _settle(self, heads: list[Part], once: Callable[[Part], bool]) -> None:
        """Count how often each part is written; what is written once holds its parts once."""
        for part in self:
            part.times = 0
        for head in heads:
            head.times += 1
        # What holds a part was taken in after it, so here a part's own count is settled.
        for part in reversed([*self]):
            times = 1 if once(part) else part.times
            for _, value in part.terms:
                if value.__class__ is not str:
                    _count(value, times)

    def _token(self, value: object) -> object:
        if isinstance(value, dict):
            return self.take(value)
        return tuple([self._token(each) for each in value]) if isinstance(value, list) else value


def _size(token: object) -> int:
    if isinstance(token, Part):
        return token.size
    if isinstance(token, tuple):
        return sum(map(_size, token)) + 2 * len(token)
    return len(str(token)) + 2


def _count(token: object, times: int) -> None:
    if isinstance(token, Part):
        token.times += times
    elif isinstance(token, tuple):
        for each in token:
            _count(each, times)
