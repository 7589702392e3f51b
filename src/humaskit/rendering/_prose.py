"""A Markdown body that is nothing but paragraphs, written without a parser.

Many releases are: then no character of theirs means anything to CommonMark, tables or
strikethrough. Whatever might mean something is left to the parser.
"""

import re
from html import escape
from typing import Final

from humaskit.rendering._text import is_harmless

_PARTED: Final = re.compile(r"\n{2,}")
# Of code, emphasis, links, HTML, references, escapes, strikethrough, tables.
_MARKS: Final = re.compile(r"[`*_\[\]<&\\~|]")
_OPENING: Final = "“‘(\"'"


def is_prose(content: str) -> bool:
    """Whether Markdown is paragraphs without any markup.

    Args:
        content: The body as given.
    """
    return (
        is_harmless(content)
        and _MARKS.search(content) is None
        and all(map(_runs_on, content.split("\n")))
    )


def _runs_on(line: str) -> bool:
    """Whether a line is no item, heading, rule or code, and has no hard end."""
    return not line or ((line[0].isalpha() or line[0] in _OPENING) and line[-1] != " ")


def prose_html(content: str) -> str:
    """Return prose as paragraphs: what parser and sanitiser would give for it.

    Args:
        content: The body as given, `is_prose`.
    """
    return "\n".join(f"<p>{escape(part, quote=False)}</p>" for part in _parts(content))


def prose_plain(content: str) -> str:
    """Return prose as its readers see it: what `plain_text` would give for its paragraphs.

    Args:
        content: The body as given, `is_prose`.
    """
    return "\n\n".join(" ".join(part.split()) for part in _parts(content))


def _parts(content: str) -> list[str]:
    return [part for part in _PARTED.split(content.strip("\n")) if part]
