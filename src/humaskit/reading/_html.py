"""HTML as prose: tags, comments, scripts and code taken out, character references read.

A small linear scanner, not a parser: it never builds a tree and never fails.
"""

import re
from html.entities import html5
from typing import Final

from humaskit.reading._layout import BREAK, HOLE, Layout, Origins
from humaskit.reading._text import (
    INVISIBLE,
    OF_ADDRESS,
    OF_INVISIBLE,
    address_end,
    without_invisible,
)

_BLOCKS: Final = re.compile(
    "address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|"
    "figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|optgroup|option|p|"
    "pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul"
)
_UNREAD: Final = re.compile(
    "code|head|iframe|math|noscript|script|select|style|svg|template|textarea"
)
_INLINE: Final = frozenset(("code", "math", "svg"))
_HOLES: Final = frozenset(("audio", "embed", "img", "input", "object", "picture", "video"))
_NAME: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_VALUE_OR_END: Final = re.compile(r""">|=[ \t\r\n]*["']""")
REFERENCE: Final = re.compile(
    r"&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}))(;?)"
)
_TOKEN: Final = re.compile(f"[<&hHwW{INVISIBLE}](?:(?<=[<&])|{OF_INVISIBLE}|{OF_ADDRESS})")
_WHITE: Final = str.maketrans("\t\n\r\f", "    ")


def reference(source: str, start: int) -> tuple[str, int] | None:
    """Read a character reference; return its text and its end, or None where none stands."""
    match = REFERENCE.match(source, start)
    if match is None:
        return None
    decimal, hexadecimal, name, semicolon = match.groups()
    if name:
        text = html5.get(name + semicolon)
    else:
        code = int(decimal) if decimal else int(hexadecimal, 16)
        text = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else None
    return None if text is None else (text, match.end())


class TagReader:
    """Finds where the tags of one source end; remembers what it looked for in vain."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._missing: set[str] = set()

    def tag(self, start: int) -> tuple[str, int] | None:
        """Return a tag's name (with `/` before a closing one's) and its end."""
        match = _NAME.match(self._source, start)
        if match is None:
            return None
        end = self._end_of_tag(match.end())
        slash = "/" if self._source[start + 1] == "/" else ""
        return None if end is None else (slash + match[1].lower(), end)

    def unread(self, name: str, start: int) -> int:
        """Return the end of an element that is no prose; the end of the source if none."""
        end = self._after(f"</{name}", start)
        return len(self._source) if end is None else self._end_of_tag(end) or len(self._source)

    def aside(self, start: int) -> int | None:
        """Return the end of a comment, a declaration or an instruction that starts here."""
        source = self._source
        if source.startswith("<!--", start):
            return self._after("-->", start + 2)
        if source.startswith(("<!", "<?"), start):
            return self._after(">", start)
        return None

    def _end_of_tag(self, position: int) -> int | None:
        if self._after(">", position) is None:
            return None
        while match := _VALUE_OR_END.search(self._source, position):
            if match[0] == ">":
                return match.end()
            quoted = self._after(match[0][-1], match.end())
            position = match.end() if quoted is None else quoted
        return None

    def _after(self, wanted: str, start: int) -> int | None:
        if wanted in self._missing:
            return None
        match = re.compile(re.escape(wanted), re.IGNORECASE).search(self._source, start)
        if match is None:
            self._missing.add(wanted)
            return None
        return match.end()


def markup(tags: TagReader, layout: Layout, start: int) -> int | None:
    """Read the tag, comment or declaration that starts here into the layout.

    Returns:
        Where it ends; None where none starts and the character stands for itself.
    """
    if (end := tags.aside(start)) is not None:
        layout.comment(start, end)
        return end
    tag = tags.tag(start)
    if tag is None:
        return None
    name, end = tag
    if _UNREAD.fullmatch(name):
        end = tags.unread(name, end)
        layout.replace(HOLE if name in _INLINE else BREAK, start, end)
    elif name == "br":
        layout.replace("\n", start, end)
    elif name in _HOLES:
        layout.replace(HOLE, start, end)
    elif _BLOCKS.fullmatch(name.removeprefix("/")):
        layout.separate(start, end)
    return end


def read(source: str) -> tuple[str, Origins]:
    """Return the prose of HTML and the way back from it."""
    layout = Layout()
    tags = TagReader(source)
    last = position = 0
    while match := _TOKEN.search(source, position):
        start, position = match.span()
        layout.keep(source[last:start].translate(_WHITE), last)
        last = start
        if match[0] == "<":
            end = markup(tags, layout, start)
        elif match[0] == "&":
            end = character(layout, source, start)
        else:
            end = aside(layout, source, start, position)
        if end is not None:
            last = position = end
    layout.keep(source[last:].translate(_WHITE), last)
    return layout.prose(), layout.origins()


def character(layout: Layout, source: str, start: int) -> int | None:
    """Read the character reference that starts here; None where none does."""
    read = reference(source, start)
    if read is None:
        return None
    layout.replace(without_invisible(read[0]), start, read[1])
    return read[1]


def aside(layout: Layout, source: str, start: int, end: int) -> int:
    """Read a bare address as a hole, invisible characters as nothing."""
    if source[start] in "hHwW":
        end = address_end(source, start, end)
        layout.replace(HOLE, start, end)
    return end
