"""Many models as one graph, in which each thing is one node."""

from collections import Counter
from collections.abc import Iterable, Iterator

from humaskit.errors import InvalidValueError
from humaskit.schemaorg._things import Profile, Thing, told
from humaskit.schemaorg._values import CONTEXT, Node


def graph(objects: Iterable[Thing], *, profile: Profile = "full") -> dict[str, object]:
    """Return models as one JSON-LD document with a `@graph`: one node for each thing.

    What has an `@id` and is one of the objects, or is named more than once, is a node of its own,
    and stands as a reference `{"@id": ...}` wherever it is named; no reference lacks its node.
    An object speaks for itself: how others name it only adds what it leaves open. What is named
    in several ways and is none of the objects keeps every way.

    Args:
        objects: Articles, agencies, events and feedback; an object given twice is one node.
        profile: As in `to_jsonld`.

    Returns:
        A dict; the objects come first in the order given, then what they name.

    Raises:
        InvalidValueError: Two objects that differ bear one id; or as in `to_jsonld`.
    """
    roots = list(_told_once(objects, profile))
    identities = {root["@id"] for root in roots if "@id" in root}
    named = Counter(_named(roots))
    shared = identities | {name for name, times in named.items() if times > 1}
    mentions: dict[object, Node] = {}
    heads = [
        {term: _referred(value, shared, mentions) for term, value in root.items()} for root in roots
    ]
    whole = [_completed(head, mentions.pop(head.get("@id"), {})) for head in heads]
    return {"@context": CONTEXT, "@graph": [*whole, *mentions.values()]}


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


def _named(value: object) -> Iterator[object]:
    """Yield the `@id` of every node, as often as it stands."""
    if isinstance(value, dict):
        if "@id" in value:
            yield value["@id"]
        for part in value.values():
            yield from _named(part)
    elif isinstance(value, list):
        for part in value:
            yield from _named(part)


def _referred(value: object, shared: set[object], mentions: dict[object, Node]) -> object:
    """Return a value in which shared nodes are references, their facts put among the mentions."""
    if isinstance(value, list):
        return [_referred(part, shared, mentions) for part in value]
    if not isinstance(value, dict):
        return value
    found = {term: _referred(part, shared, mentions) for term, part in value.items()}
    identity = found.get("@id")
    if identity not in shared:
        return found
    said = mentions.setdefault(identity, {})
    for term, part in found.items():
        said[term] = _both(said[term], part) if term in said else part
    return {"@id": identity}


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
