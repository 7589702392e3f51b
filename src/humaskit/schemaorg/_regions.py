"""Regions as nodes, by their Kemendagri codes and the names that the map has."""

from functools import cache
from types import MappingProxyType
from typing import Final

from humaskit import regions
from humaskit.schemaorg._values import Node

KEMENDAGRI: Final = "Kemendagri"
"""The scheme of region codes."""


def region(code: str) -> Node:
    """Return a region by its code; of provinces, regencies and cities the name is known."""
    found: Node = {"@type": "AdministrativeArea"}
    if name := _names().get(code):
        found["name"] = name
    found["identifier"] = {"@type": "PropertyValue", "propertyID": KEMENDAGRI, "value": code}
    return found


def province_name(code: str | None) -> str | None:
    """Return the name of the province that a code lies in."""
    return _names().get(code[:2]) if code else None


@cache
def _names() -> MappingProxyType[str, str]:
    provinces = {each.kemendagri: each.name for each in regions.provinces()}
    return MappingProxyType(provinces | {each.code: each.name for each in regions.regencies()})
