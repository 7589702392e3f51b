"""A first look at a document: is it small and shallow enough, and which nodes does it name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from humaskit.schemaorg._checker.contexts import Context
from humaskit.schemaorg._checker.documents import DEEPEST, MOST_VALUES, too
from humaskit.schemaorg._checker.kinds import Kinds, kinds, written
from humaskit.schemaorg._checker.problems import Problem

Node = Mapping[str, object]


@dataclass(slots=True)
class Survey:
    """What a document says of the things that it names by `@id`, all places together."""

    addresses: set[str] = field(default_factory=set)
    """The addresses of its nodes without what stands after `#`."""
    _nodes: dict[str, list[Node]] = field(default_factory=dict)
    _kinds: dict[tuple[str, Context], Kinds] = field(default_factory=dict)
    _said: dict[str, dict[str, object]] = field(default_factory=dict)
    _values: int = 0

    def describes(self, identity: str) -> bool:
        """Say whether the document says anything of the thing with this `@id`."""
        return identity in self._nodes

    def kinds(self, node: Node, context: Context) -> Kinds:
        """Return what a node is, by its own types and those of its other descriptions."""
        identity = _identity(node)
        if identity is None or identity not in self._nodes:
            return kinds(written(node), context)
        key = (identity, context)
        if key not in self._kinds:
            types = [one for other in self._nodes[identity] for one in written(other)]
            self._kinds[key] = kinds(types, context)
        return self._kinds[key]

    def said(self, node: Node) -> Mapping[str, object]:
        """Return what a node says, and what its other descriptions say where it is silent."""
        identity = _identity(node)
        if identity is None or identity not in self._nodes:
            return node
        if identity not in self._said:
            told: dict[str, object] = {}
            for other in self._nodes[identity]:
                told |= {key: value for key, value in other.items() if key not in told}
            self._said[identity] = told
        return {**self._said[identity], **node}

    def add(self, document: object, path: str) -> Problem | None:
        """Take in a document; return a problem where it is too deep or too large."""
        level: list[object] = [document]
        for _ in range(DEEPEST):
            self._values += len(level)
            if self._values > MOST_VALUES:
                return too("large", path)
            below: list[object] = []
            for value in level:
                below += self._inside(value)
            if not below:
                return None
            level = below
        return too("deep", path)

    def _inside(self, value: object) -> Iterable[object]:
        if isinstance(value, dict):
            identity = _identity(value)
            if identity is not None and len(value) > 1:
                self._nodes.setdefault(identity, []).append(value)
                self.addresses.add(identity.partition("#")[0])
            return value.values()
        return value if isinstance(value, list | tuple) else ()


def _identity(node: Node) -> str | None:
    identity = node.get("@id", node.get("id"))
    return identity if isinstance(identity, str) else None
