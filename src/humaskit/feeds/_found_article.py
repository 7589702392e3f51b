"""From an entry as it was found to an article."""

import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

from pydantic import TypeAdapter, ValidationError

from humaskit.dates.zones import Zone
from humaskit.feeds._found import Found, FoundMedium
from humaskit.models.article import Article
from humaskit.models.explanations import explain
from humaskit.models.identifiers import LanguageTag, Ref
from humaskit.models.lines import Line, Text
from humaskit.models.media import Audio, Document, Image, Video
from humaskit.models.people import AgencyRef
from humaskit.models.slugs import make_slug

_ZONE: Final = re.compile(r"\s*(WIB|WITA|WIT)\Z", re.IGNORECASE)
_REF: Final[TypeAdapter[str]] = TypeAdapter(Ref)
_MODELS: Final[dict[str, TypeAdapter[Image | Video | Audio | Document]]] = {
    "image": TypeAdapter(Image),
    "video": TypeAdapter(Video),
    "audio": TypeAdapter(Audio),
    "document": TypeAdapter(Document),
}
_LANGUAGE: Final[TypeAdapter[str]] = TypeAdapter(LanguageTag)
_LINE: Final[TypeAdapter[str]] = TypeAdapter(Line)
_TEXT: Final[TypeAdapter[str]] = TypeAdapter(Text)


class Fault(NamedTuple):
    """A field that could not be taken over as it was."""

    field: str
    message: str
    message_en: str


def article_of(
    found: Found, publisher: AgencyRef, language: str
) -> tuple[Article | None, tuple[Fault, ...]]:
    """Return a published article, and what of the entry it could not hold.

    Args:
        found: The entry.
        publisher: Whose feed it is.
        language: The language of an entry that does not say its own.

    Returns:
        The article, or None where a part is missing without which there is none.
    """
    faults: list[Fault] = []
    published = _instant(found.published)
    lacking = tuple(_lacking(found, published))
    if lacking:
        return None, lacking
    fields = _fields(found, publisher, language, faults) | {"first_published_at": published}
    updated = _instant(found.updated)
    if updated and published and updated > published:
        fields["modified_at"] = updated
    try:
        return Article.model_validate(fields), tuple(faults)
    except ValidationError as error:
        return None, (*faults, *_explained(error))


def _fields(
    found: Found, publisher: AgencyRef, language: str, faults: list[Fault]
) -> dict[str, object]:
    by = [name for name in found.authors if name != publisher.name]
    return {
        "id": _identity(found, faults),
        "state": "published",
        "slug": make_slug(found.title or ""),
        "url": found.url,
        "language": _one(_LANGUAGE, "language", found.language, faults) or language,
        "headline": found.title,
        "summary": _one(_TEXT, "summary", found.summary, faults),
        "body": _body(found),
        "publisher": publisher,
        "byline": _one(_LINE, "byline", ", ".join(by) or None, faults),
        "topics": tuple(_topics(found, faults)),
        "media": tuple(_media(found, faults)),
    }


def _lacking(found: Found, published: datetime | None) -> Iterator[Fault]:
    if not found.title:
        yield Fault("headline", "Butir tidak berjudul", "the entry has no title")
    if not found.url:
        yield Fault("url", "Butir tidak memuat tautan", "the entry has no address")
    if published is None:
        said = f"'{found.published}'" if found.published else "tidak ada"
        yield Fault(
            "first_published_at",
            f"Waktu terbit dengan zona tidak terbaca: {said}",
            f"no time of publication with its zone: {found.published!r}",
        )


def _instant(written: str | None) -> datetime | None:
    """Read RFC 3339 or RFC 822 with its own offset, or with an Indonesian zone for one."""
    if not written:
        return None
    zone = _ZONE.search(written)
    text = written[: zone.start()] if zone else written
    moment = _rfc3339(text) or _rfc822(text)
    if moment is None:
        return None
    if zone and moment.tzinfo is None:
        moment = moment.replace(tzinfo=Zone(zone[1].upper()).offset)
    return moment if moment.tzinfo else None


def _rfc3339(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _rfc822(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (ValueError, IndexError, OverflowError):
        return None


def _identity(found: Found, faults: list[Fault]) -> str | None:
    """Return the entry's id; where it is none that compares, its address stands in."""
    try:
        return _REF.validate_python(found.id)
    except ValidationError:
        faults.append(
            Fault(
                "id",
                f"Identitas {found.id!r} diganti dengan tautannya",
                f"the id {found.id!r} gave way to the address",
            )
        )
    return found.url


def _body(found: Found) -> dict[str, str]:
    if found.html:
        return {"format": "html", "content": found.html}
    return {"content": found.text or found.summary or ""}


def _topics(found: Found, faults: list[Fault]) -> Iterator[str]:
    for topic in dict.fromkeys(found.topics):
        if (line := _one(_LINE, "topics", topic, faults)) is not None:
            yield line


def _media(found: Found, faults: list[Fault]) -> Iterator[dict[str, object]]:
    for medium in found.media:
        kind = _kind(medium)
        fields: dict[str, object] = {
            "kind": kind,
            "url": medium.url,
            "content_type": medium.content_type,
            "size_bytes": medium.size,
            "title": medium.title,
            "credit": medium.credit,
        }
        if kind == "image":
            fields["alt"] = medium.alt
        try:
            _MODELS[kind].validate_python(fields)
        except ValidationError as error:
            faults += [fault._replace(field="media") for fault in _explained(error)]
        else:
            yield fields


def _kind(medium: FoundMedium) -> str:
    known = medium.kind or (medium.content_type or "").partition("/")[0]
    return known if known in _MODELS else "document"


def _one(
    adapter: TypeAdapter[str], field: str, value: str | None, faults: list[Fault]
) -> str | None:
    if value is None:
        return None
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        faults += [fault._replace(field=field) for fault in _explained(error)]
        return None


def _explained(error: ValidationError) -> Iterator[Fault]:
    said = explain(error).splitlines(), explain(error, lang="en").splitlines()
    for detail, message, message_en in zip(error.errors(include_input=False), *said, strict=False):
        yield Fault(str((detail["loc"] or ("",))[0]), message, message_en)
