"""A body of plain text, written without a parser: nothing in it is markup."""

import re
from functools import lru_cache
from typing import Final

from humaskit.rendering._characters import clean
from humaskit.rendering._source import paragraphs

_USUAL: Final = bytes(range(0x20, 0x7F)) + b"\n"
_BLANK_LINES: Final = re.compile(r"\n{3,}")


def text_html(content: str) -> str:
    """Return text as paragraphs: what the sanitiser would give for them.

    Args:
        content: The body as given.
    """
    text = content if is_harmless(content) else clean(content)
    return paragraphs(text).replace("\N{NO-BREAK SPACE}", "&nbsp;")


@lru_cache(maxsize=1)  # whoever writes a text counts its words right after
def text_plain(content: str) -> str:
    """Return text as its readers see it: what `plain_text` would give for its paragraphs.

    Args:
        content: The body as given.
    """
    if is_harmless(content):
        lines = [
            " ".join(line.split()) if "  " in line else line.strip() for line in content.split("\n")
        ]
    else:
        lines = [" ".join(line.split()) for line in clean(content).split("\n")]
    text = "\n".join(lines).strip("\n")
    return _BLANK_LINES.sub("\n\n", text) if "\n\n\n" in text else text


def is_harmless(content: str) -> bool:
    """Whether `clean` changes nothing, and white space is U+0020 and line ends, as mostly.

    Args:
        content: The body as given.
    """
    if content.isascii():
        return not content.encode().translate(None, _USUAL)
    return "\ufffd" not in content and all(map(str.isprintable, content.split("\n")))
