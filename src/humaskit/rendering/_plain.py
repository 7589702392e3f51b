"""Safe HTML, as the sanitiser writes it, read as plain text."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Final

TAG: Final = re.compile(r"<(/?)([a-z][a-z0-9]*)((?: [a-z]+=\"[^\"]*\")*)>")
"""A tag in the sanitiser's spelling: groups are the slash, the name and the attributes."""

ALT: Final = re.compile(r" alt=\"([^\"]*)\"")
"""The alternative text among a tag's attributes, still escaped."""

_SPACE: Final = re.compile(r"\s+")
_BREAKS: Final[Mapping[str, int]] = {
    **dict.fromkeys(("li", "dt", "dd", "tr", "figcaption", "caption", "summary"), 1),
    **dict.fromkeys(("p", "div", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table"), 2),
    **dict.fromkeys(("figure", "blockquote", "pre", "hr", "details"), 2),
}
_STRUCK: Final = frozenset({"del", "s"})


def plain_text(safe: str) -> str:
    """Return the text of sanitised HTML: what is struck out is left out."""
    writer = _Writer()
    end = 0
    for match in TAG.finditer(safe):
        writer.text(unescape(safe[end : match.start()]))
        writer.tag(match[2], match[3], closing=bool(match[1]))
        end = match.end()
    writer.text(unescape(safe[end:]))
    return writer.result()


class _Writer:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._breaks = 0
        self._lead = ""
        self._struck = 0
        self._preformatted = 0

    def text(self, text: str) -> None:
        if self._preformatted:
            for number, line in enumerate(text.split("\n")):
                self._breaks = min(2, self._breaks + 1) if number else self._breaks
                self._words(line)
        else:
            self._words(text)

    def _words(self, text: str) -> None:
        text = _SPACE.sub(" ", text)
        if self._struck or not text or (text == " " and (self._breaks or self._lead)):
            return
        if self._breaks and self._parts:
            self._parts.append("\n" * self._breaks)
        self._parts.append(self._lead + text)
        self._breaks = 0
        self._lead = ""

    def tag(self, name: str, attributes: str, *, closing: bool) -> None:
        if name in _STRUCK:
            self._struck += -1 if closing else 1
        elif name == "br":
            self._breaks = min(2, self._breaks + 1)
        elif name == "img" and (alt := ALT.search(attributes)):
            self._words(unescape(alt[1]))
        elif name == "q":
            self._words("”" if closing else "“")
        elif name in {"td", "th"}:
            self._lead = " | " if closing else self._lead
        elif name in _BREAKS and not (self._lead == "- " and not closing):
            self._block(name, closing=closing)

    def _block(self, name: str, *, closing: bool) -> None:
        self._preformatted += 0 if name != "pre" else -1 if closing else 1
        self._breaks = max(self._breaks, _BREAKS[name])
        self._lead = "- " if name == "li" and not closing else ""

    def result(self) -> str:
        lines = "".join(self._parts).split("\n")
        return "\n".join(_SPACE.sub(" ", line).strip() for line in lines).strip()
