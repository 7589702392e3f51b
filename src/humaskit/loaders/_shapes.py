"""What a field of a model takes: one value or many, a part, a choice."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Final, Literal, get_args, get_origin

from humaskit.models.model import Model

_CHOICES: Final = ("format", "kind", "type")
"""Fields with fixed choices of their own; a bool's name and an enumeration's say themselves."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a field takes."""

    many: bool
    """Whether it takes a list."""
    parts: tuple[type[Model], ...]
    """The models it takes; several are told apart by `kind`."""
    choice: str | None
    """The table of values that its words stand in."""


@cache
def shape(model: type[Model], name: str) -> Shape:
    """Return what a field takes."""
    leaves = tuple(_leaves(model.model_fields[name].annotation))
    parts = tuple(leaf for leaf in leaves if isinstance(leaf, type) and issubclass(leaf, Model))
    return Shape(tuple in leaves, parts, next(_choices(name, leaves), None))


@cache
def main_field(model: type[Model]) -> str | None:
    """Return the one field that a part cannot do without, when it is a text.

    A bare text in the part's place means that field.
    """
    required = [name for name, field in model.model_fields.items() if field.is_required()]
    if len(required) != 1 or shape(model, required[0]) != Shape(many=False, parts=(), choice=None):
        return None
    return required[0]


def _leaves(annotation: object) -> Iterator[object]:
    origin = get_origin(annotation)
    if origin is Literal:
        yield Literal
        return
    if origin is tuple:
        yield tuple
    arguments = get_args(annotation)
    if not arguments:
        yield annotation
    for argument in arguments:
        if argument is not Ellipsis and argument is not NoneType:
            yield from _leaves(argument)


def _choices(name: str, leaves: tuple[object, ...]) -> Iterator[str]:
    for leaf in leaves:
        if leaf is bool:
            yield "bool"
        elif isinstance(leaf, type) and issubclass(leaf, StrEnum):
            yield leaf.__name__
        elif leaf is Literal and name in _CHOICES:
            yield name
