"""Head tags as values, and as HTML that no text can leave."""

from collections.abc import Iterable
from html import escape
from typing import NamedTuple, Self

from typing_extensions import override


class Tag(NamedTuple):
    """One element of a head: `title`, `meta` or `link`, its texts as they are, unescaped."""

    name: str
    """The element."""
    attributes: tuple[tuple[str, str], ...] = ()
    """Names and values, in order."""
    text: str | None = None
    """What stands in it; None for an element that cannot hold anything."""


class Card(str):
    """The head tags of a page as HTML, one a line.

    It is a `str`, and templates of Jinja2 and Django insert it as it is, since it says by
    `__html__` that it is safe: every text in it is escaped.
    """

    __slots__ = ("tags",)

    tags: tuple[Tag, ...]
    """The same as values, for who renders them otherwise."""

    def __new__(cls, tags: Iterable[Tag]) -> Self:
        """Write tags as HTML.

        Args:
            tags: The elements, in order.
        """
        kept = tuple(tags)
        card = super().__new__(cls, "\n".join(map(_html, kept)))
        card.tags = kept
        return card

    def __html__(self) -> str:
        """Return the HTML, for templates."""
        return str(self)

    @override
    def __reduce__(self) -> tuple[type[Self], tuple[tuple[Tag, ...]]]:
        return type(self), (self.tags,)


def meta(name: str, content: str) -> Tag:
    """Return a `meta` element by name, as HTML itself and X have them."""
    return Tag("meta", (("name", name), ("content", content)))


def graph(name: str, content: str) -> Tag:
    """Return a `meta` element by property, as Open Graph has them (RDFa)."""
    return Tag("meta", (("property", name), ("content", content)))


def link(rel: str, href: str, **attributes: str) -> Tag:
    """Return a `link` element."""
    return Tag("link", (("rel", rel), *attributes.items(), ("href", href)))


def _html(tag: Tag) -> str:
    attributes = "".join(f' {name}="{_escaped(value)}"' for name, value in tag.attributes)
    if tag.text is None:
        return f"<{tag.name}{attributes}>"
    return f"<{tag.name}{attributes}>{_escaped(tag.text)}</{tag.name}>"


def _escaped(text: str) -> str:
    """Return a text for an attribute or a title; NUL, which HTML has no way to write, as U+FFFD."""
    return escape(text).replace("\0", "\ufffd")
