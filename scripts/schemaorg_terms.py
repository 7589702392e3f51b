"""Write docs/reference/schemaorg-terms.md from the tables of fields and terms; `--check` compares.

The tables are hand-written, next to the code that writes each term; this page only shows them.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from generated import settle
from humaskit.models.article import ArticleKind
from humaskit.schemaorg._article import GENRES, NEWS, TYPES
from humaskit.schemaorg._feedback import PRIVATE
from humaskit.schemaorg._row import Mapped
from humaskit.schemaorg._tables import TABLES, UNTOLD

PAGE: Final = Path(__file__).parents[1] / "docs" / "reference" / "schemaorg-terms.md"
HEAD: Final = """# Fields and their terms

Which term of schema.org, release 30.0, carries which field, and which fields have none, and why.
Written by `scripts/schemaorg_terms.py` from the tables that write the documents.
"""


def page() -> str:
    """Return the page (MyST)."""
    parts = [HEAD, _kinds(), *map(_table, TABLES), _untold()]
    return "\n".join(parts)


def _kinds() -> str:
    rows = "".join(
        f"| `{kind.value}` | {GENRES[kind]} | {TYPES.get(kind, NEWS)} |\n" for kind in ArticleKind
    )
    return f"## Kinds of articles\n\n| kind | `genre` | type |\n|---|---|---|\n{rows}"


def _table(table: Mapped) -> str:
    kind = f" as {table.node_type}" if table.node_type else ""
    rows = "".join(
        f"| `{field}` | {_said(table, field)} | {told} |\n" for field, told in _told(table)
    )
    head = f"## {table.model.__name__}{kind}\n\n"
    where = "" if table.node_type else "Its terms stand on the thing that holds it.\n\n"
    return f"{head}{where}| field | what it says | term |\n|---|---|---|\n{rows}"


def _told(table: Mapped) -> Iterator[tuple[str, str]]:
    """Yield each field of a model, in its order, with its terms or the reason why it has none."""
    terms: dict[str, list[str]] = {}
    for field, term in table.terms:
        terms.setdefault(field, []).append(f"`{term}`")
    for field in table.model.model_fields:
        if field in terms:
            yield field, ", ".join(terms[field])
        elif field in table.within:
            yield field, f"within `{table.within[field]}`"
        else:
            yield field, f"none: {table.lossy[field]}"


def _said(table: Mapped, field: str) -> str:
    return " ".join((table.model.model_fields[field].description or "").split())


def _untold() -> str:
    parts = "".join(f"| {model.__name__} | {reason} |\n" for model, reason in UNTOLD.items())
    private = "".join(f"| `Feedback.{field}` | {reason} |\n" for field, reason in PRIVATE.items())
    return f"## What is not told at all\n\n| part or field | reason |\n|---|---|\n{parts}{private}"


def main(arguments: list[str] | None = None, path: Path = PAGE) -> int:
    """Write or compare the page; return 1 when it differs."""
    return settle({path: page()}, "is not what the tables say", arguments)


if __name__ == "__main__":
    sys.exit(main())
