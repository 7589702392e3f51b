"""The vocabulary of schema.org as relations: read once, each term made when first asked for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, Literal

Kind = Literal["type", "property", "member"]
"""What a term is; twenty names of the health layer are both a type and a member."""

ATTIC: Final = "attic"
"""The layer of terms that have left the vocabulary."""
PENDING: Final = "pending"
"""The layer of terms that schema.org still calls provisional."""


@dataclass(frozen=True, slots=True)
class Term:
    """A type, a property or a member of an enumeration."""

    name: str
    layer: str
    """`core`, `pending`, `health-lifesci`, `bib`, `auto`, `meta` or `attic`."""
    above: frozenset[str]
    """Parents of a type, domains of a property, enumerations of a member."""
    ranges: frozenset[str]
    """Types of a property's values."""
    superseded_by: str | None
    """The term that took its place; several are set apart by spaces."""


def term(kind: Kind, name: str) -> Term | None:
    """Return a term of release 30.0 or of the attic, or None."""
    return _made(kind, name) if name in _lines()[kind] else None


def names(kind: Kind) -> tuple[str, ...]:
    """Return the names of all terms of a kind, in the order of the table."""
    return tuple(_lines()[kind])


def above(name: str) -> frozenset[str]:
    """Return a type with all that it is a kind of; an unknown name stands alone."""
    return _above(name) if name in _lines()["type"] else frozenset({name})


@cache
def members(enumeration: str) -> tuple[str, ...]:
    """Return the members of an enumeration or of those under it."""
    return tuple(name for name in names("member") if enumeration in enumerations(name))


def enumerations(member: str) -> frozenset[str]:
    """Return the enumerations that a member belongs to, with all above them."""
    found = term("member", member)
    return frozenset().union(*map(above, found.above)) if found else frozenset()


@cache
def _above(name: str) -> frozenset[str]:
    return frozenset({name}).union(*map(above, _made("type", name).above))


@cache
def _made(kind: Kind, name: str) -> Term:
    layer, over, ranges, newer = _lines()[kind][name]
    return Term(name, layer, frozenset(over.split()), frozenset(ranges.split()), newer or None)


@cache
def _lines() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    kinds: dict[str, dict[str, tuple[str, ...]]] = {"type": {}, "property": {}, "member": {}}
    for kind, name, *rest in _rows("vocabulary.tsv"):
        kinds[kind][name] = tuple(rest)
    for kind, name, newer in _rows("attic.tsv"):
        kinds[kind][name] = (ATTIC, "", "", newer)
    return MappingProxyType({kind: MappingProxyType(found) for kind, found in kinds.items()})


def _rows(name: str) -> Iterator[list[str]]:
    lines = files(__package__).joinpath(name).read_text("utf-8").splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    return (entry.split("\t") for entry in entries[1:])
