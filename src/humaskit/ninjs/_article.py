"""An article as a ninjs text."""

from collections.abc import Mapping
from typing import Final

from humaskit.models.article import Article
from humaskit.models.history import State
from humaskit.ninjs._media import associations, source_type
from humaskit.ninjs._parts import (
    STANDARD,
    Json,
    filled,
    instant,
    listed,
    organisation,
    person,
    plain,
    region,
    uri,
)
from humaskit.rendering import html
from humaskit.rendering import plain as plain_body

_STATUS: Final[Mapping[State, str]] = {
    State.PUBLISHED: "usable",
    State.WITHDRAWN: "canceled",
    State.SUPERSEDED: "canceled",
}
_ROLES: Final = (("corrects", "corrects"), ("reply_to", "replyTo"))


def article_item(article: Article) -> dict[str, Json]:
    """Return an article as a ninjs object of type `text`."""
    created = article.created_at or article.first_published_at
    changed = article.modified_at or article.first_published_at or article.created_at
    fields: dict[str, Json | None] = {
        "uri": uri(article.id),
        "standard": STANDARD,
        "type": "text",
        "representationType": "full",
        "version": str(article.version),
        "firstCreated": instant(created),
        "versionCreated": instant(changed),
        "embargoedUntil": instant(article.embargo_until),
        "expires": instant(article.expires_at),
        "pubStatus": _STATUS.get(article.state, "withheld"),
        "urgency": article.urgency,
        "language": article.language,
        "slugline": article.slug,
        "by": article.byline,
        "located": article.dateline.place if article.dateline else None,
        "edNote": article.withdrawal.reason if article.withdrawal else None,
        "genres": [{"name": article.kind.value}],
        "digitalSourceType": source_type(article.digital_source_type),
    }
    return filled(fields | _texts(article) | _names(article) | _links(article))


def _texts(article: Article) -> dict[str, Json | None]:
    safe, words = html(article), plain_body(article)
    body: dict[str, Json | None] = {
        "role": "main",
        "contentType": "text/html",
        "value": safe,
        "charCount": len(words),
        "wordCount": len(words.split()),
    }
    return {
        "headlines": listed(
            [plain("main", article.headline), plain("subheadline", article.subheadline)]
        ),
        "descriptions": listed([plain("summary", article.summary)]),
        "bodies": listed([body if safe else {}, plain("boilerplate", article.boilerplate)]),
        "subjects": listed({"name": topic, "rel": "about"} for topic in article.topics),
    }


def _names(article: Article) -> dict[str, Json | None]:
    people = [
        *([person(article.responsible, "responsible")] if article.responsible else []),
        *([person(article.speech.speaker, "speaker")] if article.speech else []),
        *(person(quote.speaker, "quoted") for quote in article.quotes),
    ]
    dateline = article.dateline
    place: dict[str, Json | None] = (
        {"name": dateline.place, "rel": "dateline", "literal": dateline.region_code}
        if dateline
        else {}
    )
    return {
        "people": listed(each for index, each in enumerate(people) if each not in people[:index]),
        "organisations": listed(
            [
                organisation(article.publisher, "publisher", article.contacts),
                *(organisation(agency, "copublisher") for agency in article.co_publishers),
                *(organisation(agency, "supporting") for agency in article.supporting),
            ]
        ),
        "places": listed([place, *(region(code, "about") for code in article.region_codes)]),
        "infoSources": listed(
            {"name": source.publisher or source.title, "role": "source", "uri": uri(source.url)}
            for source in article.sources
        ),
    }


def _links(article: Article) -> dict[str, Json | None]:
    identities: list[Mapping[str, Json | None]] = [
        *({"role": "releaseNumber", "value": number.text} for number in article.numbers),
        {"role": "canonicalUrl", "value": uri(article.url)},
    ]
    if article.work_id is not None:
        identities.append({"role": "work", "value": uri(article.work_id)})
    single = [(rel, getattr(article, field)) for field, rel in _ROLES]
    related = [
        *((rel, ref, None) for rel, ref in single if ref is not None),
        *(("related", ref, None) for ref in article.related_ids),
        *(("translation", other.id, other.language) for other in article.translations),
    ]
    others: list[Json] = [
        filled({"name": f"{rel}-{number}", "rel": rel, "uri": uri(ref), "language": language})
        for number, (rel, ref, language) in enumerate(related, start=1)
    ]
    return {
        "altIds": listed(identities),
        "events": listed({"rel": "about", "uri": uri(ref)} for ref in article.event_ids),
        "associations": associations(article.media) + others,
    }
