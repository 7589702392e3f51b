"""Media taken out of JSON-LD."""

from typing import Final

from pydantic import TypeAdapter, ValidationError

from humaskit.models.media import DigitalSourceType, Media
from humaskit.schemaorg._in_parts import official
from humaskit.schemaorg._languages import language_of
from humaskit.schemaorg._taking import Taker, address_of, name_of, plain
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
        "credit": node.text("creditText"),
        "creator": next((official(each) for each in node.nodes("creator")), None),
        "rights": rights(node),
        "content_type": node.text("encodingFormat"),
        "taken_at": node.instant("dateCreated"),
        "place": next((each.text("name") for each in node.nodes("locationCreated")), None),
        "digital_source_type": _SOURCES.get(plain(source)),
    }
    size = (node.text("contentSize") or "").removesuffix(" B")
    if size.isdecimal():
        fields["size_bytes"] = int(size)
    return fields | _OWN[kind](node)


def _image(node: Taker) -> dict[str, object]:
    alt = node.text("description")
    sides = {side: _pixels(node, side) for side in ("width", "height")}
    return {"caption": node.text("caption"), "alt": alt, "decorative": alt is None, **sides}


def _document(node: Taker) -> dict[str, object]:
    return {"caption": node.text("description"), "language": language_of(node, "inLanguage")}


def _played(node: Taker) -> dict[str, object]:
    length = (node.text("duration") or "").removeprefix("PT").removesuffix("S")
    return {
        "duration_seconds": int(length) if length.isdecimal() else None,
        "transcript": node.text("transcript", kind="text"),
    }


def _audio(node: Taker) -> dict[str, object]:
    return {**_played(node), "caption": node.text("caption")}


def _video(node: Taker) -> dict[str, object]:
    return {
        **_played(node),
        **_captions(node),
        "thumbnail_url": node.url("thumbnailUrl"),
        "embed_url": node.url("embedUrl"),
        "uploaded_at": node.instant("uploadDate"),
    }


def _captions(node: Taker) -> dict[str, object]:
    """Return the caption in words, and where the subtitles are."""
    found: dict[str, object] = {}
    for path, value in node.all("caption"):
        said = name_of(value)
        if said is not None:
            found.setdefault("caption", node.valid("line", said.strip(), path))
        elif address := address_of(value):
            found.setdefault("captions_url", node.valid("url", address, path))
    return found


_OWN: Final = {"image": _image, "video": _video, "audio": _audio, "document": _document}


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


def rights(node: Taker) -> dict[str, object] | None:
    """Return who owns a work and how it may be used, or None where it does not say."""
    held: dict[str, object] = {
        "holder": next((each.text("name") for each in node.nodes("copyrightHolder")), None),
        "notice": node.text("copyrightNotice"),
        "license_url": node.url("license"),
        "usage": next((each.text("text", kind="text") for each in node.nodes("usageInfo")), None),
        "year": _year(node),
        "acquire_url": node.url("acquireLicensePage"),
    }
    return {name: value for name, value in held.items() if value} or None


def _year(node: Taker) -> int | None:
    said = node.text("copyrightYear") or ""
    return int(said) if len(said) == 4 and said.isdecimal() and said > "1899" else None
