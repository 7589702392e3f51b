"""What a fragment of HTML may hold, judged by html5lib: it shares no code with the sanitiser."""

from typing import Final
from urllib.parse import urlsplit

import html5lib

ACTIVE: Final = {
    "applet", "base", "button", "embed", "form", "frame", "frameset", "iframe", "input", "link",
    "math", "meta", "noscript", "object", "script", "select", "style", "svg", "template",
    "textarea", "title",
}  # fmt: skip
SOURCES: Final = {"cite", "href", "poster", "src"}
HARMLESS: Final = {
    "alt", "colspan", "controls", "datetime", "dir", "height", "lang", "rel", "rowspan", "scope",
    "span", "start", "title", "type", "value", "width",
}  # fmt: skip


def assert_harmless(fragment: str) -> None:
    """Parse strictly, as the W3C feed validator does, and look at every node."""
    tree = html5lib.HTMLParser(strict=True).parseFragment(fragment)
    for node in tree.iter():
        if node is tree:
            continue
        assert isinstance(node.tag, str), "a comment"
        namespace, _, tag = node.tag.rpartition("}")
        assert namespace == "{http://www.w3.org/1999/xhtml"
        assert tag not in ACTIVE | {"h1"}
        for name, value in node.attrib.items():
            assert name in SOURCES | HARMLESS
            if name in SOURCES:
                assert_absolute(value, link=name in {"href", "cite"})
        if tag == "img":
            assert "src" in node.attrib


def assert_absolute(value: str, *, link: bool) -> None:
    parts = urlsplit(value)
    if link and parts.scheme in {"mailto", "tel"}:
        assert parts.path
    else:
        assert parts.scheme in {"http", "https"}
        assert parts.hostname
        assert "@" not in parts.netloc
    assert value.isascii()
    assert not set(value) & set(' \t\n<>"`{}|\\^')
