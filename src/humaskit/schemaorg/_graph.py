"""Many models as one graph, in which each thing is one node."""

from collections.abc import Container, Iterable, Iterator

from humaskit.errors import InvalidValueError
from humaskit.schemaorg._sharing import Part, Parts
from humaskit.schemaorg._things import Profile, Thing, told
from humaskit.schemaorg._values import CONTEXT, Node


def graph(objects: Iterable[Thing], *, profile: Profile = "full") -> dict[str, object]:
    """Return models as one JSON-LD document with a `@graph`: one node for each thing.

    What has an `@id` and is one of the objects, or is named more than once, is a node of its own,
    and stands as a reference `{"@id": ...}` wherever it is named; no reference lacks its node.
    Parts without identity that are told alike in several places, such as people, places, rights
    and contacts, are one node each as well, under a blank node identifier (`_:b0`).
    An object speaks for itself: how others name it only adds what it leaves open. What is named
    in several ways and is none of the objects keeps every way.

    Args:
        objects: Articles, agencies, events and feedback; an object given twice is one node.
        profile: As in `to_jsonld`.

    Returns:
        A dict; the objects come first in the order given, then what they name, then the parts
        that they share.

    Raises:
        InvalidValueError: Two objects that differ bear one id; or as in `to_jsonld`.
    """
    parts = Parts()
    heads = [parts.take(root) for root in _told_once(objects, profile)]
    own = {head.identity: head for head in heads if head.identity is not None}
    named = parts.occurrences(heads)
    shared = own.keys() | {name for name, times in named.items() if times > 1}
    anonymous = parts.name(heads, shared)
    writer = _Writer(shared)
    mentions: dict[str, Node] = {}
    for part in parts:
        if part.identity in shared and part is not own.get(part.identity):
            writer.mention(part, mentions.setdefault(part.identity, {}))
    told = [_completed(writer.node(head), mentions.pop(head.identity or "", {})) for head in heads]
    blank = [{"@id": part.name} | writer.node(part) for part in anonymous]
    return {"@context": CONTEXT, "@graph": [*told, *mentions.values(), *blank]}


class _Writer:
    """Writes parts as nodes, shared ones as references."""

    def __init__(self, shared: Container[str | None]) -> None:
        self._shared = shared

    def node(self, part: Part) -> Node:
        """Return a part as a node of its own."""
        return {
            term: value if value.__class__ is str else self._said(value)
            for term, value in part.terms
        }

    def mention(self, part: Part, said: Node) -> None:
        """Add what a part says to what others said of the same thing."""
        for term, value in self.node(part).items():
            said[term] = _both(said[term], value) if term in said else value

    def _said(self, token: object) -> object:
        if isinstance(token, Part):
            if token.name or token.identity in self._shared:
                return {"@id": token.name or token.identity}
            return self.node(token)
        return [self._said(each) for each in token] if isinstance(token, tuple) else token


def _told_once(objects: Iterable[Thing], profile: Profile) -> Iterator[Node]:
    known: dict[str | None, object] = {}
    for each in objects:
        if each.id is None or each.id not in known:
            known[each.id] = each
            yield told(each, profile)
        elif known[each.id] != each:
            raise InvalidValueError(
                "schemaorg",
                "objects",
                "identity_twice",
                f"Dua objek yang berbeda beridentitas sama: {each.id}",
                f"two objects that differ bear one id: {each.id}",
            )


def _both(one: object, other: object) -> object:
    """Return every value of two, once."""
    if one == other:
        return one
    values = [*(one if isinstance(one, list) else [one])]
    more = other if isinstance(other, list) else [other]
    return [*values, *(value for value in more if value not in values)]


def _completed(head: Node, mention: Node) -> Node:
    """Return what an object says, then what others say of it besides."""
    return head | {term: value for term, value in mention.items() if term not in head}
