"""Which tags and attributes a body may keep: text, tables, pictures, sound; nothing that acts."""

from collections.abc import Mapping
from typing import Final

_CELL: Final = frozenset({"colspan", "rowspan"})

TAGS: Final = frozenset(
    {
        "a",
        "abbr",
        "audio",
        "b",
        "bdi",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "source",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "u",
        "ul",
        "var",
        "video",
        "wbr",
    }
)
"""The tags that stay. Feed readers and the W3C feed validator hold each of them harmless."""

ATTRIBUTES: Final[Mapping[str, frozenset[str]]] = {
    "*": frozenset({"dir", "lang"}),
    "a": frozenset({"href", "title"}),
    "abbr": frozenset({"title"}),
    "audio": frozenset({"src"}),
    "blockquote": frozenset({"cite"}),
    "col": frozenset({"span"}),
    "colgroup": frozenset({"span"}),
    "del": frozenset({"cite", "datetime"}),
    "dfn": frozenset({"title"}),
    "img": frozenset({"alt", "height", "src", "title", "width"}),
    "ins": frozenset({"cite", "datetime"}),
    "li": frozenset({"value"}),
    "ol": frozenset({"start", "type"}),
    "q": frozenset({"cite"}),
    "source": frozenset({"src", "type"}),
    "td": _CELL,
    "th": _CELL | {"scope"},
    "time": frozenset({"datetime"}),
    "video": frozenset({"height", "poster", "src", "width"}),
}
"""The attributes that stay, tag by tag; `controls` is set on sound and video."""

URL_ATTRIBUTES: Final = frozenset({"cite", "href", "poster", "src"})
"""The attributes that hold a URL."""

RENAMED: Final[Mapping[str, str]] = {
    "address": "div",
    "article": "div",
    "aside": "div",
    "center": "div",
    "fieldset": "div",
    "footer": "div",
    "form": "div",
    "header": "div",
    "hgroup": "div",
    "legend": "div",
    "main": "div",
    "nav": "div",
    "section": "div",
    "strike": "s",
    "tt": "code",
}
"""Tags that part text, or say something by their look, but do not belong in a fragment."""

LOWERED: Final[Mapping[str, str]] = {
    "h1": "h2",
    "h2": "h3",
    "h3": "h4",
    "h4": "h5",
    "h5": "h6",
}
"""Headings one level down, for a body that has a first-level heading."""

EMPTIED: Final = frozenset(
    {
        "applet",
        "embed",
        "iframe",
        "math",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
    }
)
"""Tags that go with all that is in them."""
