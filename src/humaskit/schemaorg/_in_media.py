"""Media taken out of JSON-LD."""

from typing import Final

from pydantic import TypeAdapter, ValidationError

from humaskit.models.media import DigitalSourceType, Media
from humaskit.schemaorg._languages import language_of
from humaskit.schemaorg._taking import Taker, plain
from humaskit.schemaorg._values import DIGITAL_SOURCES

_MEDIA: Final[TypeAdapter[Media]] = TypeAdapter(Media)
_KINDS: Final = {"ImageObject": "image", "VideoObject": "video", "AudioObject": "audio"}
_SOURCES: Final = {name: kind for kind, name in DIGITAL_SOURCES.items()}


def media(taker: Taker, term: str, kind: str) -> list[dict[str, object]]:
    """Return the media of a term that a model can hold."""
    found = []
    for node in taker.nodes(term):
        fields = _medium(node, kind)
        try:
            _MEDIA.validate_python(fields)
        except ValidationError as error:
            reason = error.errors(include_input=False)[0]["msg"]
            node.graph.drop(node.path, f"tidak dimuat ({reason})", f"left out ({reason})")
        else:
            found.append(fields)
    return found


def _medium(node: Taker, kind: str) -> dict[str, object]:
    kind = next((_KINDS[each] for each in node.types if each in _KINDS), kind)
    url = node.url("contentUrl", "url")
    source = node.url("digitalSourceType") or ""
    fields: dict[str, object] = {
        "kind": kind,
        "url": url,
        "title": node.text("name"),
        "caption": node.text("caption"),
        "credit": node.text("creditText"),
        "rights": _rights(node),
        "content_type": node.text("encodingFormat"),
        "taken_at": node.instant("dateCreated"),
        "digital_source_type": _SOURCES.get(plain(source)),
    }
    size = (node.text("contentSize") or "").removesuffix(" B")
    if size.isdecimal():
        fields["size_bytes"] = int(size)
    if kind == "image":
        fields["alt"] = node.text("description")
        fields["decorative"] = fields["alt"] is None
        fields |= {side: _pixels(node, side) for side in ("width", "height")}
    if kind == "document":
        fields["language"] = language_of(node, "inLanguage")
    if kind in {"video", "audio"}:
        length = (node.text("duration") or "").removeprefix("PT").removesuffix("S")
        fields["duration_seconds"] = int(length) if length.isdecimal() else None
        fields["transcript"] = node.text("transcript", kind="text")
    return fields


def _pixels(node: Taker, side: str) -> int | None:
    for _, value in node.all(side):
        said = value.get("value") if isinstance(value, dict) else value
        number = str(said).removesuffix("px").strip()
        if number.isdecimal() and 0 < int(number) <= 1_000_000:
            return int(number)
    return None


def digital_source(taker: Taker) -> DigitalSourceType | None:
    """Return how a work came about."""
    said = taker.url("digitalSourceType")
    return _SOURCES.get(plain(said)) if said else None


def _rights(node: Taker) -> dict[str, object] | None:
    rights = {
        "holder": next((each.text("name") for each in node.nodes("copyrightHolder")), None),
        "notice": node.text("copyrightNotice"),
        "license_url": node.url("license"),
    }
    return {name: value for name, value in rights.items() if value} or None
