"""Links and images of a field, where they stand in its source."""

import html
import re
from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from typing_extensions import override

from humaskit.reading._html import _UNREAD, TagReader
from humaskit.reading._markdown import _AUTOLINK, _Inline
from humaskit.reading._markdown_blocks import Blocks
from humaskit.reading._text import ADDRESS, address_end

_BARE: Final = re.compile(ADDRESS)
_ATTRIBUTE: Final = re.compile(
    r"""([A-Za-z][A-Za-z0-9:-]*)(?:[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?"""
)
_TAG_NAME: Final = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*")
_INSIDE: Final = re.compile(r"[ \t]*(?:<([^<>\r\n]*)>|(\S*))")
_DEFINITION: Final = re.compile(
    r"^ {0,3}\[([^\]\r\n]{1,999})\]:[ \t]*(?:<([^<>\r\n]*)>|(\S+))", re.MULTILINE
)


class Link(NamedTuple):
    """One link or image; half-open code points into the field as it was given."""

    start: int
    end: int
    kind: Literal["link", "image"]
    target: str
    """The address, without the escapes of its markup; empty where there is none."""
    text: str | None
    """What a reader sees of a link, as written; the text alternative of an image (teks
    alternatif), None where it has none at all."""


def read_links(source: str, form: str) -> tuple[Link, ...]:
    """Return the links and images of a field, in order of where they begin.

    Args:
        source: The field as it was given.
        form: `text`, where bare addresses are links; `markdown`, where Markdown, HTML and bare
            addresses are; `html`.
    """
    if form == "html":
        tags = _Tags(source)
        tags.read()
        found = tags.links
    elif form == "markdown":
        found = _in_markdown(source)
    else:
        found = [_bare(source, *match.span()) for match in _BARE.finditer(source)]
    return tuple(sorted(found, key=lambda link: (link.start, -link.end)))


def _bare(source: str, start: int, end: int) -> Link:
    end = address_end(source, start, end)
    return Link(start, end, "link", source[start:end], source[start:end])


class _Tags:
    """Gathers the links and images that stand as HTML in a source."""

    def __init__(self, source: str) -> None:
        self.links: list[Link] = []
        self._source = source
        self._reader = TagReader(source)
        self._opened: list[tuple[int, int, str]] = []

    def read(self) -> None:
        position = 0
        while (start := self._source.find("<", position)) >= 0:
            position = self.at(start) or start + 1

    def at(self, start: int) -> int | None:
        """Read the tag or comment that begins here; return where it ends."""
        end = self._reader.aside(start)
        if end is not None:
            return end
        tag = self._reader.tag(start)
        if tag is None:
            return None
        name, end = tag
        if _UNREAD.fullmatch(name):
            return self._reader.unread(name, end)
        if name == "img":
            values = _attributes(self._source[start:end])
            link = Link(start, end, "image", values.get("src", ""), values.get("alt"))
            self.links.append(link)
        elif name == "a":
            target = _attributes(self._source[start:end]).get("href")
            if target is not None:
                self._opened.append((start, end, target))
        elif name == "/a" and self._opened:
            begin, inner, target = self._opened.pop()
            self.links.append(Link(begin, end, "link", target, self._source[inner:start]))
        return end


def _attributes(tag: str) -> Mapping[str, str]:
    """Return the attributes of a tag by their names; the first of two counts."""
    found: dict[str, str] = {}
    name = _TAG_NAME.match(tag)
    for match in _ATTRIBUTE.finditer(tag, name.end() if name else 0):
        value = next((part for part in match.groups()[1:] if part is not None), "")
        found.setdefault(match[1].lower(), html.unescape(value).strip())
    return found


def _in_markdown(source: str) -> list[Link]:
    reader = _Collector(source)
    for start, end in Blocks(source).read():
        reader.block(start, end)
    return [*reader.links, *reader.tags.links]


class _Collector(_Inline):
    """Reads Markdown as prose does, and keeps the links that it passes."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.links: list[Link] = []
        self.tags = _Tags(source)
        self._opens: list[int] = []
        self._definitions = {
            " ".join(match[1].casefold().split()): match[2] or match[3] or ""
            for match in reversed(list(_DEFINITION.finditer(source)))
        }

    @override
    def block(self, start: int, end: int) -> None:
        self._opens.clear()
        super().block(start, end)

    @override
    def _open(self, start: int, end: int) -> int:
        after = super()._open(start, end)
        if len(self._brackets) > len(self._opens):
            self._opens.append(start)
        return after

    @override
    def _close(self, start: int, end: int, limit: int) -> int:
        after = super()._close(start, end, limit)
        opened = self._opens.pop() if self._opens else None
        if opened is not None and after > end:
            image = self._source[opened] == "!"
            text = self._source[opened + 1 + image : start]
            target = self._address(self._source[end:after], text)
            kind: Literal["link", "image"] = "image" if image else "link"
            self.links.append(Link(opened, after, kind, target, text))
        return after

    def _address(self, target: str, text: str) -> str:
        """Return the address that `(address "title")` or `[label]` gives."""
        inside = target[1:-1]
        if target[0] == "[":
            return self._definitions.get(" ".join((inside or text).casefold().split()), "")
        match = _INSIDE.match(inside)
        return html.unescape((match[1] or match[2] or "") if match else "")

    @override
    def _angle(self, start: int) -> int | None:
        link = _AUTOLINK.match(self._source, start)
        if link:
            address = link[0][1:-1]
            self.links.append(Link(start, link.end(), "link", address, address))
        else:
            self.tags.at(start)
        return super()._angle(start)

    @override
    def _mark(self, token: str, start: int, end: int) -> int:
        after = super()._mark(token, start, end)
        if token[0] in "hHwW":
            self.links.append(_bare(self._source, start, after))
        return after
