"""Documents under the official context of ActivityStreams: what a processor makes of each term."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from pyld import jsonld

OFFICIAL: Final = "https://www.w3.org/ns/activitystreams"
FILE: Final = (
    Path(__file__).parents[1].parent / "shared" / "data" / "schemas" / "activitystreams.jsonld"
)
offline = pytest.mark.skipif(not FILE.exists(), reason="the official context is not here")


def dropped(document: Mapping[str, object]) -> list[str]:
    """Return what a JSON-LD processor loses of a document, or cannot name."""
    expanded = jsonld.expand(document, {"documentLoader": _load})
    lost = Counter(_given(document)) - Counter(_kept(expanded))
    return [*map(str, lost.elements()), *_nameless(expanded)]


@cache
def _context() -> dict[str, object]:
    found: dict[str, object] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def _load(url: str, _options: object) -> dict[str, object]:
    assert url == OFFICIAL, f"{url} is not the official context"
    return {"contextUrl": None, "documentUrl": url, "document": _context()}


def _given(value: object, name: str = "") -> Iterator[str]:
    """Yield every value of a document; of types and addresses only that there is one."""
    if isinstance(value, Mapping):
        for key, part in value.items():
            if key != "@context":
                yield from _given(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from _given(part, name)
    else:
        kind = f"{OFFICIAL}#{value}" if name == "formerType" else str(value)
        yield "a type" if name == "type" else kind


def _kept(value: Any) -> Iterator[str]:  # noqa: ANN401 - expanded JSON-LD
    if isinstance(value, list):
        for part in value:
            yield from _kept(part)
    elif "@value" in value:
        yield str(value["@value"])
    else:
        for key, part in value.items():
            if key == "@type":
                yield from ["a type"] * len(part)
            elif key == "@id":
                yield part
            else:
                yield from _kept(part)


def _nameless(value: Any) -> Iterator[str]:  # noqa: ANN401 - as above
    """Yield what the context names only by its catch-all `_:`."""
    if isinstance(value, list):
        for part in value:
            yield from _nameless(part)
    elif isinstance(value, dict):
        for key, part in value.items():
            if key.startswith("_:"):
                yield key
            if key == "@type":
                yield from (kind for kind in part if kind.startswith("_:"))
            elif key not in {"@id", "@value", "@language"}:
                yield from _nameless(part)
