"""Articles taken out of JSON-LD."""

from typing import Final

from humaskit.models.article import Article
from humaskit.models.slugs import make_slug
from humaskit.schemaorg._in_history import standing
from humaskit.schemaorg._in_media import digital_source, media
from humaskit.schemaorg._in_parts import agency_ref, identifiers, is_body
from humaskit.schemaorg._in_references import references
from humaskit.schemaorg._in_related import related, translations
from humaskit.schemaorg._languages import language_of
from humaskit.schemaorg._references import RELEASE_NUMBER
from humaskit.schemaorg._taking import Taker

_MEDIA: Final = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "associatedMedia": "document",
    "encoding": "document",
}
_REPEATED: Final = (
    *("wordCount", "mainEntityOfPage", "sourceOrganization", "author", "isPartOf", "position"),
    *("timeRequired", "accessMode", "accessModeSufficient", "accessibilityFeature"),
)
"""Terms that repeat or count what others say."""


def article(taker: Taker) -> Article:
    """Return a node as an article.

    Raises:
        pydantic.ValidationError: It lacks what every article has.
    """
    headline = taker.text("headline", "name")
    publishers = _publishers(taker)
    url = taker.url("url", "mainEntityOfPage")
    identity, language = taker.identity_or(url), language_of(taker, "inLanguage")
    published = taker.instant("datePublished")
    stand = standing(taker, published)
    fields: dict[str, object] = {
        "id": identity,
        "url": url,
        "headline": headline,
        "slug": make_slug(headline or ""),
        "subheadline": taker.text("alternativeHeadline"),
        "summary": taker.text("description", "abstract", kind="text"),
        "body": {"content": taker.body("articleBody", "text")},
        "language": language,
        "translations": translations(taker, (language, identity)),
        "publisher": publishers[0] if publishers else None,
        "co_publishers": publishers[1:],
        "byline": taker.text("creditText") or _byline(taker, publishers),
        "topics": _topics(taker),
        "numbers": _numbers(taker),
        "media": [each for term in _MEDIA for each in _media(taker, term)],
        "first_published_at": published,
        "modified_at": taker.instant("dateModified"),
        "expires_at": taker.instant("expires"),
        "issued_on": taker.date("dateCreated"),
        "digital_source_type": digital_source(taker),
        **related(taker),
        **references(taker, stand["kind"]),
        **stand,
    }
    found = Article.model_validate({name: value for name, value in fields.items() if value})
    taker.finish(*_REPEATED)
    return found


def _numbers(taker: Taker) -> list[dict[str, str]]:
    return [{"text": each} for each in dict.fromkeys(identifiers(taker).get(RELEASE_NUMBER, ()))]


def _media(taker: Taker, term: str) -> list[dict[str, object]]:
    found = media(taker, term, _MEDIA[term])
    if term != "encoding":
        return found
    return [each | {"rendition": True} for each in found if each["kind"] == "document"]


def _publishers(taker: Taker) -> list[object]:
    found = [agency_ref(node) for node in taker.nodes("publisher")]
    if not any(found):
        organizations = list(taker.nodes("sourceOrganization"))
        organizations += [node for node in taker.nodes("author") if is_body(node)]
        found = [agency_ref(node) for node in organizations[:1]]
    distinct = {ref.id: ref for ref in found if ref is not None}
    return list(distinct.values())


def _byline(taker: Taker, publishers: list[object]) -> str | None:
    known = {getattr(each, "name", None) for each in publishers}
    people = [node.text("name") for node in taker.nodes("author") if not is_body(node)]
    return ", ".join(name for name in people if name and name not in known) or None


def _topics(taker: Taker) -> list[str]:
    """Return keywords; a single text with commas is a list, as most content systems write it."""
    said = taker.texts("keywords")
    if len(said) == 1 and "," in said[0] and not isinstance(taker.all("keywords")[0][1], dict):
        said = [part.strip() for part in said[0].split(",")]
    return list(dict.fromkeys(filter(None, said)))
