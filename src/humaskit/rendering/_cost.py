"""How much work HTML makes for a parser, found before a parser sees it.

Deeply nested or never closed tags make every HTML5 parser quadratic: 500 kB of `<div>` keep one
busy for minutes. The estimate reads tags one by one and errs on the side of too much: a closing
tag counts only where it closes the innermost tag and cannot be part of a comment, an attribute or
a script.
"""

import re
from typing import Final

BOUND: Final = 1_000_000
"""Work that an ordinary body of the largest size stays below."""

_TOKEN: Final = re.compile(r"<!--|--!?>|<(/?)([A-Za-z][^\t\n\f\r />]*)")
_ATTRIBUTES: Final = re.compile(
    r"(?>(?:[\t\n\f\r /]+"
    r"|[^\t\n\f\r />][^\t\n\f\r />=]*+"
    r"(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\t\n\f\r >\"'][^\t\n\f\r >]*+)?)?"
    r")*)"
)
_RAW: Final = frozenset(
    {"iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp"}
)
_VOID: Final = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param"}
    | {"source", "track", "wbr"}
)
_IMPLIED: Final = frozenset(
    {"dd", "dt", "li", "option", "p", "tbody", "td", "tfoot", "th", "thead", "tr"}
)


def too_costly(source: str) -> bool:
    """Return whether a parser would take more than linear time for this HTML."""
    lower = source.lower()
    if len(lower) != len(source):  # one letter, U+0130, becomes two
        lower = source
    opened: list[str] = []
    work = shut = 0
    for match in _TOKEN.finditer(lower):
        slash, name = match.groups()
        if name is None:
            if match[0] == "<!--":
                end = lower.find("-->", match.end())
                shut = max(shut, len(lower) if end < 0 else end)
        elif slash:
            if opened and opened[-1] == name and match.start() >= shut:
                opened.pop()
        else:
            end = _end(lower, name, match.end())
            shut = max(shut, end)
            _open(opened, name)
            work += len(opened) + (end - match.start()) // 64
            if work > BOUND:
                return True
    return False


def _end(lower: str, name: str, position: int) -> int:
    attributes = _ATTRIBUTES.match(lower, position)
    end = position if attributes is None else attributes.end()
    if name in _RAW:
        end = lower.find(f"</{name}", end)
    return len(lower) if end < 0 or name == "plaintext" else end


def _open(opened: list[str], name: str) -> None:
    if name not in _VOID and not (name in _IMPLIED and opened and opened[-1] == name):
        opened.append(name)
