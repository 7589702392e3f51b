"""Articles taken out of JSON-LD."""

from typing import Final

from humaskit.models.article import Article
from humaskit.models.slugs import make_slug
from humaskit.schemaorg._in_history import standing
from humaskit.schemaorg._in_media import digital_source, media
from humaskit.schemaorg._in_parts import agency_ref, identifiers, is_body, regions
from humaskit.schemaorg._in_related import related
from humaskit.schemaorg._languages import language_of
from humaskit.schemaorg._nodes import RELEASE_NUMBER
from humaskit.schemaorg._taking import Taker

_MEDIA: Final = {
    "image": "image",
    "video": "video",
    "audio": "audio",
    "associatedMedia": "document",
}
_REPEATED: Final = ("wordCount", "mainEntityOfPage", "sourceOrganization", "author", "isPartOf")


def article(taker: Taker) -> Article:
    """Return a node as an article.

    Raises:
        pydantic.ValidationError: It lacks what every article has.
    """
    headline = taker.text("headline", "name")
    publishers = _publishers(taker)
    url = taker.url("url", "mainEntityOfPage")
    published = taker.instant("datePublished")
    fields: dict[str, object] = {
        "id": taker.identity() or url,
        "url": url,
        "headline": headline,
        "slug": make_slug(headline or ""),
        "subheadline": taker.text("alternativeHeadline"),
        "summary": taker.text("description", "abstract", kind="text"),
        "body": {"content": taker.body("articleBody", "text")},
        "language": language_of(taker, "inLanguage"),
        "publisher": publishers[0] if publishers else None,
        "co_publishers": publishers[1:],
        "byline": taker.text("creditText") or _byline(taker, publishers),
        "topics": _topics(taker),
        "region_codes": regions(taker, "contentLocation"),
        "numbers": [{"text": each} for each in identifiers(taker).get(RELEASE_NUMBER, [])],
        "media": [each for term, kind in _MEDIA.items() for each in media(taker, term, kind)],
        "first_published_at": published,
        "modified_at": taker.instant("dateModified"),
        "expires_at": taker.instant("expires"),
        "issued_on": taker.date("dateCreated"),
        "digital_source_type": digital_source(taker),
        **related(taker),
        **standing(taker, published=published is not None),
    }
    found = Article.model_validate({name: value for name, value in fields.items() if value})
    taker.finish(*_REPEATED)
    return found


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
