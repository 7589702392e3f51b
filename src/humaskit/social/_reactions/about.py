"""What a reaction is about, and what came with it."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from pydantic import TypeAdapter, ValidationError

from humaskit.models.article import Article
from humaskit.models.identifiers import Ref
from humaskit.models.media import Media
from humaskit.models.model import BUILT_LATER
from humaskit.models.people import AgencyRef
from humaskit.models.wire import percent_encoded
from humaskit.social._reactions.source import Object, Source, identity_of, is_object, many
from humaskit.social._reactions.words import line
from humaskit.social._streams.article import note_id

MOST_MEDIA: Final = 20
"""How many attachments feedback holds."""

_ACCOUNT: Final = re.compile(
    r"/(?:@|~|(?:users?|u|uid|profiles?|people|accounts?|authors?|actors?)/)"
)
_KINDS: Final = frozenset({"image", "video", "audio"})
_MEDIA: Final[TypeAdapter[Media]] = TypeAdapter(Media, config=BUILT_LATER)
_REF: Final = TypeAdapter(Ref, config=BUILT_LATER)


class Subject(NamedTuple):
    """What a reaction is about."""

    article_id: str | None
    agency: AgencyRef | None


def subject_of(words: Source, articles: Iterable[Article]) -> Subject:
    """Return the article that is answered, and who published it.

    An article is known by its id and address, by its Note twin, and by where it was posted. Where
    no articles are given, what is answered is taken for one, unless its address names an account:
    then it is somebody's post, and its address would tell who.
    """
    known = {name: article for article in articles for name in _names(article)}
    for place, value in words.all("inReplyTo"):
        answered = identity_of(value)
        if answered in known:
            article = known[answered]
            return Subject(article.id, article.publisher)
        if answered and not known and not _ACCOUNT.search(answered) and _is_ref(answered):
            return Subject(answered, None)
        if answered:
            words.drop(place, "menjawab hal lain, bukan artikel", "answers something else")
    return Subject(None, None)


def media_of(words: Source) -> list[Media]:
    """Return pictures, videos, recordings and documents that came with it."""
    found: list[Media] = []
    for term in ("attachment", "image"):
        for place, value in words.all(term):
            medium = _medium({"url": value} if isinstance(value, str) else value)
            if medium is None or len(found) >= MOST_MEDIA:
                words.drop(place, "lampiran tidak dapat dimuat", "no attachment that can be held")
            elif medium not in found:
                found.append(medium)
    return found


def place_of(words: Source) -> str | None:
    """Return the name of the place that was stamped on it."""
    for place, value in words.all("location"):
        name = value.get("name") if is_object(value) else None
        if isinstance(name, str) and (said := line(name)):
            return said
        words.drop(place, "tempat tanpa nama", "a place without a name")
    return None


def _names(article: Article) -> Iterator[str]:
    address = percent_encoded(article.url)
    yield from (article.id, note_id(article.id), article.url, address, note_id(address))
    yield from (post.url for post in article.channels)


def _medium(value: object) -> Media | None:
    if not is_object(value):
        return None
    links = [{"href": each} if isinstance(each, str) else each for each in many(_address(value))]
    link = next((each for each in links if is_object(each)), {})
    kind, media_type = _kind(value, link)
    described = next((text for text in map(value.get, ("summary", "name")) if text), None)
    said = line(described) if isinstance(described, str) else None
    # A picture must be described; one that is not is kept as a file, not declared decorative.
    if kind == "image" and said is None:
        kind = "document"
    fields = {"kind": kind, "url": link.get("href"), "content_type": media_type}
    try:
        return _MEDIA.validate_python(fields | {"alt" if kind == "image" else "title": said})
    except ValidationError:
        return None


def _address(value: Object) -> object:
    return value.get("url", value.get("href", value.get("id")))


def _kind(value: Object, link: Object) -> tuple[str, str | None]:
    named = value.get("mediaType") or link.get("mediaType")
    media_type = named.partition(";")[0].strip() if isinstance(named, str) else None
    types = [str(each).lower() for each in many(value.get("type"))]
    main = (media_type or "").partition("/")[0]
    kind = main if main in _KINDS else next((each for each in types if each in _KINDS), "document")
    return kind, media_type


def _is_ref(value: str) -> bool:
    try:
        _REF.validate_python(value)
    except ValidationError:
        return False
    return True
