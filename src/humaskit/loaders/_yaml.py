"""YAML read as text: every scalar stays what was written; no types, aliases, anchors or tags.

The one door to PyYAML. Front matter is data from many hands, and YAML's own types change it:
`no` becomes False, `09.00` a float, `2026-08-17` a date, `0123` a number in base eight. Here the
models decide what a text means. Aliases are refused because they can expand without bound.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Final, Protocol, TypeAlias, cast

from humaskit.errors import MissingExtraError

MAX_DEPTH: Final = 12
"""Twice as deep as the deepest model."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, or nothing."""

    text: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, as often as they are written."""

    items: tuple[tuple[Scalar, Node], ...]
    line: int


Node: TypeAlias = Scalar | Sequence | Mapping


class RefusedYamlError(Exception):
    """The text is no YAML, or none that is accepted; never leaves this package."""

    def __init__(self, line: int, rule: str, **parts: object) -> None:
        super().__init__(rule)
        self.line = line
        self.rule = rule
        self.parts = parts


class _Mark(Protocol):
    line: int


class _Event(Protocol):
    """What PyYAML's events have in common; its kinds are told apart by their names."""

    start_mark: _Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None


def guest() -> ModuleType:
    """Return PyYAML.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        import yaml  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtraError("content", "pyyaml") from error
    return yaml


def read(text: str, first_line: int) -> Node:
    """Return what a YAML document says, every scalar as text.

    Args:
        text: One document.
        first_line: The number of its first line in the file.

    Raises:
        RefusedYamlError: It cannot be read, or holds what is not accepted.
        MissingExtraError: PyYAML is not installed.
    """
    yaml = guest()
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Reader(yaml.parse(text, Loader=loader), first_line).document()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        why = getattr(error, "problem", None) or str(error).partition("\n")[0]
        line = first_line + (mark.line if mark else 0)
        raise RefusedYamlError(line, "yaml", why=why) from error


def write(data: dict[str, object]) -> str:
    """Return data as YAML, in its order, one line for each text of one line.

    A text that other readers would take for a number or a truth is quoted; dates are not.

    Raises:
        MissingExtraError: PyYAML is not installed.
    """
    text: str = guest().dump(
        data, Dumper=_dumper(), allow_unicode=True, sort_keys=False, width=sys.maxsize
    )
    return text


@cache
def _dumper() -> type:
    yaml = guest()
    resolvers = {
        first: [pair for pair in pairs if not pair[0].endswith(":timestamp")]
        for first, pairs in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }
    dumper = type("Dumper", (yaml.SafeDumper,), {"yaml_implicit_resolvers": resolvers})
    yaml.add_representer(str, _represent, Dumper=dumper)
    return dumper


def _represent(dumper: _Dumper, text: str) -> object:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


class _Dumper(Protocol):
    def represent_scalar(self, tag: str, value: str, style: str | None) -> object: ...


class _Reader:
    """Builds nodes out of the parser's events, which come as they are asked for."""

    def __init__(self, events: Iterator[object], first_line: int) -> None:
        self._events = events
        self._first_line = first_line

    def document(self) -> Node:
        name, event = self._next()
        while name in ("StreamStartEvent", "DocumentStartEvent"):
            name, event = self._next()
        if name == "StreamEndEvent":
            return Mapping((), self._first_line)
        return self._node(name, event, 1)

    def _next(self) -> tuple[str, _Event]:
        event = next(self._events)
        return type(event).__name__, cast("_Event", event)

    def _node(self, name: str, event: _Event, depth: int) -> Node:
        line = self._first_line + event.start_mark.line
        if name == "AliasEvent" or event.anchor is not None:
            raise RefusedYamlError(line, "yaml_alias")
        if event.tag is not None:
            raise RefusedYamlError(line, "yaml_tag")
        if name == "ScalarEvent":
            empty = not event.style and event.value in ("", "~")
            return Scalar(None if empty else event.value, line)
        if depth > MAX_DEPTH:
            raise RefusedYamlError(line, "too_deep", limit=MAX_DEPTH)
        if name == "SequenceStartEvent":
            return Sequence(tuple(self._items(depth, "SequenceEndEvent")), line)
        return Mapping(tuple(self._pairs(depth)), line)

    def _items(self, depth: int, end: str) -> Iterator[Node]:
        name, event = self._next()
        while name != end:
            yield self._node(name, event, depth + 1)
            name, event = self._next()

    def _pairs(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        items = self._items(depth, "MappingEndEvent")
        for key in items:
            if not isinstance(key, Scalar) or key.text is None:
                raise RefusedYamlError(key.line, "key_not_text")
            yield key, next(items)
