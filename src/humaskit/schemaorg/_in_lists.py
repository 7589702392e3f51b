"""Trails taken out of JSON-LD."""

from typing import Final

from humaskit.schemaorg._lists import Crumb
from humaskit.schemaorg._taking import Object, Taker, many, plain

LISTS: Final = frozenset({"ItemList", "DataFeed", "CollectionPage", "BreadcrumbList"})
"""The types whose documents hold many things."""


def types_of(node: Object) -> frozenset[str]:
    """Return the types of a node, without prefix."""
    return frozenset(plain(each) for each in many(node.get("@type")) if isinstance(each, str))


def trail(taker: Taker) -> tuple[Crumb, ...]:
    """Return the pages of a trail in the order of their positions."""
    steps = [(_position(step), step) for step in taker.nodes("itemListElement")]
    if all(position is not None for position, _ in steps):
        steps.sort(key=lambda step: step[0] or 0)
    return tuple(crumb for _, step in steps if (crumb := _crumb(step)))


def _position(step: Taker) -> int | None:
    said = step.text("position") or ""
    return int(said) if said.isdecimal() else None


def _crumb(step: Taker) -> Crumb | None:
    items = step.all("item")
    urls = step.urls("item") or step.urls("url")
    names = step.texts("name") or [
        name
        for _, item in items
        if isinstance(item, dict) and isinstance(name := item.get("name"), str)
    ]
    if urls and names:
        return Crumb(name=names[0], url=urls[0])
    step.graph.drop(step.path, "tanpa nama atau tautan", "without name or address")
    return None
