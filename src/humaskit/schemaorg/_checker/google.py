"""What Google's features ask for: one dated table, and the way through a node to each row."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import Final

from humaskit.schemaorg import _vocabulary as vocabulary
from humaskit.schemaorg._checker.nodes import Place
from humaskit.schemaorg._checker.problems import FAULTS, Problem, short
from humaskit.schemaorg._checker.survey import Survey

_MORE: Final[Mapping[str, tuple[str, str]]] = {
    "two": (" (sedikitnya dua)", " (at least two)"),
    "but-last": (" (kecuali pada yang terakhir)", " (but for the last)"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One property that a feature requires or recommends."""

    feature: str
    types: frozenset[str]
    steps: tuple[str, ...]
    """The way from a node of the feature to the node that has the property."""
    wanted: tuple[str, ...]
    """The properties, any one of which will do."""
    scope: str
    """Who needs it at the end of the way: `each`, `any`, `but-last`; `two`: two values."""
    requirement: str
    """`required` or `recommended`."""
    source: str
    """The page that says so."""
    dated: str
    """The date of that page as it was read."""


@cache
def rows() -> tuple[Row, ...]:
    """Return the table."""
    path = files("humaskit.schemaorg").joinpath("google.tsv")
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return tuple(map(_row, lines[1:]))


def advice(place: Place, survey: Survey) -> Iterator[Problem]:
    """Yield what Google requires and recommends of a node and what it does not say."""
    found = survey.kinds(place.node, place.context)
    asked = {kind for row in rows() for kind in row.types}
    fitting = found.above & asked
    nearest = {
        kind
        for kind in fitting
        if not any(kind in vocabulary.above(other) for other in fitting - {kind})
    }
    for row in rows():
        if row.types & nearest and _lacking(row, place, survey):
            wanted = " / ".join(row.wanted)
            more, more_en = _MORE.get(row.scope, ("", ""))
            fault = FAULTS[f"google-{row.requirement}"]
            path = ".".join((place.path, *row.steps))
            yield fault.at(
                path, row.wanted[0], wanted=wanted, feature=row.feature, more=more, more_en=more_en
            )


def _row(line: str) -> Row:
    feature, types, path, scope, requirement, source, dated = line.split("\t")
    *steps, last = path.split(".")
    return Row(
        feature,
        frozenset(types.split()),
        tuple(steps),
        tuple(last.split("|")),
        scope,
        requirement,
        source,
        dated,
    )


def _lacking(row: Row, place: Place, survey: Survey) -> bool:
    reached: list[object] = [place.node]
    for step in row.steps:
        reached = [value for one in reached for value in _values(one, step, place, survey)]
    if row.scope == "but-last":
        reached = reached[:-1]
    least = 2 if row.scope == "two" else 1
    having = [
        sum(1 for name in row.wanted for _ in _values(one, name, place, survey)) >= least
        for one in reached
    ]
    return bool(having) and not (any(having) if row.scope == "any" else all(having))


def _values(thing: object, name: str, place: Place, survey: Survey) -> Iterator[object]:
    """Yield the values of a property of a thing; empty ones are none."""
    if isinstance(thing, dict):
        for key, value in survey.said(thing).items():
            if place.context.name(short(key)) == name:
                yield from _each(value)


def _each(value: object) -> Iterable[object]:
    if isinstance(value, list | tuple):
        return chain.from_iterable(map(_each, value))
    if isinstance(value, dict) and ("@list" in value or "@set" in value):
        return _each(value.get("@list", value.get("@set")))
    return () if value is None or value == "" else (value,)
