"""Entries of a JSON Feed, as they are found (jsonfeed.org/version/1.1)."""

from collections.abc import Iterator, Mapping
from typing import TypeGuard

from humaskit.feeds._found import Found, FoundMedium
from humaskit.feeds._json_feed import UNKNOWN_TYPE


def found_json(document: Mapping[str, object]) -> tuple[str | None, Iterator[Found]]:
    """Return the feed's title, and its entries; what has not the type it should is not there."""
    items = document.get("items")
    language = _text(document, "language")
    entries = [item for item in items if _is_object(item)] if isinstance(items, list) else []
    return _text(document, "title"), (_found(item, language) for item in entries)


def _found(item: Mapping[str, object], language: str | None) -> Found:
    number = item.get("id")
    identity = str(number) if isinstance(number, int) else _text(item, "id")
    authors = [_text(author, "name") for author in _objects(item, "authors")]
    tags = item.get("tags")
    return Found(
        id=identity,
        url=_text(item, "url"),
        title=_text(item, "title"),
        summary=_text(item, "summary"),
        html=_text(item, "content_html"),
        text=_text(item, "content_text"),
        published=_text(item, "date_published"),
        updated=_text(item, "date_modified"),
        authors=tuple(name for name in authors if name),
        topics=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        language=_text(item, "language") or language,
        media=tuple(_medium(each) for each in _objects(item, "attachments") if _text(each, "url")),
    )


def _medium(attachment: Mapping[str, object]) -> FoundMedium:
    own = attachment.get("_humaskit")
    told = own if _is_object(own) else {}
    size = attachment.get("size_in_bytes")
    kind = _text(attachment, "mime_type")
    return FoundMedium(
        url=_text(attachment, "url") or "",
        content_type=None if kind == UNKNOWN_TYPE else kind,
        size=size if isinstance(size, int) else None,
        title=_text(attachment, "title") or _text(told, "title"),
        alt=_text(told, "description"),
        credit=_text(told, "credit"),
        kind=_text(told, "kind"),
    )


def _objects(item: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    value = item.get(name)
    return [each for each in value if _is_object(each)] if isinstance(value, list) else []


def _is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, dict)


def _text(item: Mapping[str, object], name: str) -> str | None:
    value = item.get(name)
    return value.strip() or None if isinstance(value, str) else None
