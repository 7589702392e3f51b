"""schema.org's vocabulary as relations, where the shared data is beside the repository."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

INDEX: Final = (
    Path(__file__).parents[1].parent / "shared" / "data" / "schemaorg" / "schemaorg-30.0-index.json"
)

PENDING: Final = frozenset(
    {
        *("CorrectionComment", "Legislation", "OpinionNewsArticle", "Quotation"),
        *("VirtualLocation", "correction", "copyrightNotice", "creativeWorkStatus", "creditText"),
        *("digitalSourceType", "eventAttendanceMode", "jobTitle", "knowsLanguage"),
    }
)
"""Pending terms that we use on purpose."""


@cache
def index() -> Any:  # noqa: ANN401 - plain JSON
    return json.loads(INDEX.read_bytes())


def above(kind: str) -> set[str]:
    """Return a type and all that it is a kind of."""
    found = {kind}
    for parent in index()["types"][kind][0]:
        found |= above(parent)
    return found


def faults(node: dict[str, Any]) -> Iterator[str]:
    """Yield what the vocabulary does not allow in a node: unknown, old or misplaced terms."""
    kind = node["@type"]
    types, properties = index()["types"], index()["props"]
    if kind not in types:
        yield f"unknown type {kind}"
        return
    if types[kind][1] not in {"core", "bib"} and kind not in PENDING:
        yield f"unlisted {types[kind][1]} type {kind}"
    for term, value in node.items():
        if term.startswith("@"):
            continue
        if term not in properties:
            yield f"unknown property {term}"
            continue
        domains, ranges, layer, superseded = properties[term]
        if superseded:
            yield f"superseded {term}"
        if layer not in {"core", "bib"} and term not in PENDING:
            yield f"unlisted {layer} property {term}"
        if not above(kind) & set(domains):
            yield f"{term} does not belong to {kind}"
        for one in value if isinstance(value, list) else [value]:
            yield from _value_faults(term, one, ranges)


def _value_faults(term: str, value: object, ranges: list[str]) -> Iterator[str]:
    if isinstance(value, dict):
        if not above(value["@type"]) & set(ranges):
            yield f"{value['@type']} is no value of {term}"
        yield from faults(value)
    elif isinstance(value, str) and value.startswith("https://schema.org/"):
        name = value.removeprefix("https://schema.org/")
        if not set(index()["members"].get(name, [[]])[0]) & set(ranges):
            yield f"{name} is no value of {term}"
    elif isinstance(value, str):
        if not {"Text", "URL", "Date", "DateTime", "Duration"} & set(ranges):
            yield f"text is no value of {term}"
    elif not {"Number", "Integer", "Text"} & set(ranges):
        yield f"a number is no value of {term}"
