"""Unsafe HTML made safe and stable: the one door to nh3 (ammonia)."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Final

from humaskit.rendering._characters import clean
from humaskit.rendering._cost import too_costly
from humaskit.rendering._plain import ALT, TAG, plain_text
from humaskit.rendering._source import paragraphs
from humaskit.rendering._tags import (
    ATTRIBUTES,
    EMPTIED,
    LOWERED,
    RENAMED,
    TAGS,
    URL_ATTRIBUTES,
)
from humaskit.rendering._urls import absolute

DEEPEST: Final = 100
"""Levels of nesting that a body may have; parsers of feeds and pages give up not far beyond."""

_PASSES: Final = 8
_MARKUP: Final = re.compile(r"<[/!?]?[A-Za-z][^<>]*>?")
_VOID: Final = frozenset({"br", "col", "hr", "img", "source", "wbr"})
_SHOWN: Final = re.compile(r"<(?:img|audio|video|hr)\b")
_FIRST_LEVEL: Final = re.compile(r"<h1\b")
_ADMITTED: Final = {*TAGS, *RENAMED, "h1"}


def sanitise(source: str, origin: str) -> str:
    """Return safe HTML that gives itself when it is sanitised again.

    Args:
        source: HTML of any kind.
        origin: The absolute address that its URLs are relative to.
    """
    if too_costly(source):
        return paragraphs(clean(unescape(_MARKUP.sub(" ", source))))
    result = _pass(source, origin)
    for _ in range(_PASSES):
        again = _pass(result, origin)
        if again == result and _depth(result) <= DEEPEST:
            return result
        result = again
    return paragraphs(plain_text(result))


def _pass(source: str, origin: str) -> str:
    import nh3  # noqa: PLC0415 - a guest comes in on first use

    def resolved(_tag: str, attribute: str, value: str) -> str | None:
        if attribute in URL_ATTRIBUTES:
            return absolute(value, origin, link=attribute in {"href", "cite"})
        return clean(value)

    safe = nh3.clean(
        source,
        tags=_ADMITTED,
        clean_content_tags=set(EMPTIED),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=resolved,
        set_tag_attribute_values={tag: {"controls": "controls"} for tag in ("audio", "video")},
        url_schemes={"http", "https", "mailto", "tel"},
    )
    safe = _renamed(clean(safe)).strip()
    return safe if _SHOWN.search(safe) or plain_text(safe) else ""


def _renamed(safe: str) -> str:
    names: Mapping[str, str] = {**RENAMED, **(LOWERED if _FIRST_LEVEL.search(safe) else {})}

    def tag(match: re.Match[str]) -> str:
        slash, name, attributes = match.groups()
        if name == "img" and ' src="' not in attributes:
            alt = ALT.search(attributes)
            return "" if alt is None else alt[1].replace("<", "&lt;")
        return f"<{slash}{names.get(name, name)}{attributes}>"

    return TAG.sub(tag, safe)


def _depth(safe: str) -> int:
    depth = deepest = 0
    for slash, name, _ in TAG.findall(safe):
        if name not in _VOID:
            depth += -1 if slash else 1
            deepest = max(deepest, depth)
    return deepest
