"""The terms of a document: ActivityStreams 2.0, and each one beyond it that the document uses."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

Node = dict[str, object]
"""A JSON object of ActivityStreams; no value is None, no list is empty."""

CONTEXT: Final = "https://www.w3.org/ns/activitystreams"
PUBLIC: Final = f"{CONTEXT}#Public"
"""Whom everything is addressed to that anybody may read (ActivityPub 5.6)."""
FEP_EVENT: Final = "https://w3id.org/fep/8a8e/"

_SCHEMA: Final = "https://schema.org/"
_MASTODON: Final = "http://schema.org#"
BEYOND: Final[Mapping[str, object]] = MappingProxyType(
    {
        # SWICG miscellany; every server writes and reads it
        "Hashtag": "as:Hashtag",
        # docs.joinmastodon.org/spec/activitypub, profile metadata; schema.org in its own spelling
        "PropertyValue": f"{_MASTODON}PropertyValue",
        "value": f"{_MASTODON}value",
        # FEP-8a8e, a common approach to events; Mobilizon for `ical:status`
        "PostalAddress": f"{_SCHEMA}PostalAddress",
        "VirtualLocation": f"{_SCHEMA}VirtualLocation",
        "address": f"{_SCHEMA}address",
        "addressCountry": f"{_SCHEMA}addressCountry",
        "addressLocality": f"{_SCHEMA}addressLocality",
        "eventStatus": {"@id": f"{FEP_EVENT}eventStatus", "@type": "@id"},
        # the official context reads the types of the specification's own examples as addresses
        "formerType": {"@id": "as:formerType", "@type": "@vocab"},
        "ical": "http://www.w3.org/2002/12/cal/ical#",
        "postalCode": f"{_SCHEMA}postalCode",
        "previousStartTime": {
            "@id": f"{FEP_EVENT}previousStartTime",
            "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
        },
        "streetAddress": f"{_SCHEMA}streetAddress",
        "timezone": f"{FEP_EVENT}timezone",
    }
)
"""Terms that the official context lacks or mistakes, each with what it means."""


def document(node: Node) -> Node:
    """Return a node as a document of its own, with the context that its terms need."""
    used = sorted(set(_names(node)) & BEYOND.keys())
    context = [CONTEXT, {name: BEYOND[name] for name in used}] if used else CONTEXT
    return {"@context": context} | node


def node(kind: str, **properties: object) -> Node:
    """Return a node with those properties that say something; `id` comes first."""
    identity = properties.pop("id", None)
    head: Node = {"id": identity} if identity else {}
    said = {name: value for name, value in properties.items() if value not in (None, "", [], {})}
    return head | {"type": kind} | said


def one_or_many(values: list[object]) -> object:
    """Return the only value bare: simple readers look for no list where one is usual."""
    return values[0] if len(values) == 1 else values


def _names(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, part in value.items():
            yield str(part) if name == "type" else name.partition(":")[0]
            yield from _names(part)
    elif isinstance(value, list):
        for part in value:
            yield from _names(part)
