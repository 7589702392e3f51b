"""A body as unsafe HTML: the one door to markdown-it-py."""

import re
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Final

from humaskit.models.article import Body
from humaskit.rendering._characters import clean

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_BLANK_LINES: Final = re.compile(r"\n[ \t]*\n\s*")


def as_html(body: Body) -> str:
    """Return the content of a Markdown or HTML body as HTML that is not yet safe."""
    content = clean(body.content)
    if body.format == "markdown":
        return str(_markdown().render(content))
    return content


def paragraphs(text: str) -> str:
    """Return plain text as paragraphs at blank lines, with `<br>` at single line breaks."""
    return "\n".join(
        f"<p>{'<br>'.join(escape(line.strip(), quote=False) for line in part.splitlines())}</p>"
        for part in _BLANK_LINES.split(text.strip())
        if part
    )


@cache
def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415 - a guest comes in on first use

    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
