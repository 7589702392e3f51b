"""A body of plain text, written without a parser: nothing in it is markup."""

import re
from typing import Final

from humaskit.rendering._characters import clean
from humaskit.rendering._source import paragraphs

_BLANK_LINES: Final = re.compile(r"\n{3,}")


def text_html(content: str) -> str:
    """Return text as paragraphs: what the sanitiser would give for them.

    Args:
        content: The body as given.
    """
    text = content if _harmless(content.split("\n")) else clean(content)
    return paragraphs(text).replace("\N{NO-BREAK SPACE}", "&nbsp;")


def text_plain(content: str) -> str:
    """Return text as its readers see it: what `plain_text` would give for its paragraphs.

    Args:
        content: The body as given.
    """
    lines = content.split("\n")
    if _harmless(lines):
        lines = [" ".join(line.split()) if "  " in line else line.strip() for line in lines]
    else:
        lines = [" ".join(line.split()) for line in clean(content).split("\n")]
    text = "\n".join(lines).strip("\n")
    return _BLANK_LINES.sub("\n\n", text) if "\n\n\n" in text else text


def _harmless(lines: list[str]) -> bool:
    """Whether `clean` changes nothing, and all white space is U+0020, as in most texts."""
    return all(line.isprintable() and "\ufffd" not in line for line in lines)
