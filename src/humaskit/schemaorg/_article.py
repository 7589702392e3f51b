"""The table of an article: each field, and the schema.org term that carries it."""

from collections.abc import Mapping
from typing import Final

from humaskit import rendering
from humaskit.models.article import Article, ArticleKind, InformationClass
from humaskit.models.article_names import KIND_NAMES
from humaskit.models.claims import ReviewedClaim
from humaskit.models.history import State
from humaskit.models.lines import without_markup
from humaskit.models.references import InteractionKind
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._article_media import MEDIA_TERMS, media
from humaskit.schemaorg._history import TRANSLATION, correction, taken_back
from humaskit.schemaorg._media import RIGHTS, RIGHTS_TERMS
from humaskit.schemaorg._people import AGENCY_REF, OFFICIAL, ORGANIZATION, contact
from humaskit.schemaorg._places import DATELINE, PLACE
from humaskit.schemaorg._quotes import CLAIM, QUOTE, REGULATION, SOURCE
from humaskit.schemaorg._reading_time import reading_time, word_count
from humaskit.schemaorg._references import (
    AUDIENCE,
    INTERACTION,
    SERIES,
    SPEECH,
    SUBJECT,
    keyword,
    release_number,
)
from humaskit.schemaorg._regions import region
from humaskit.schemaorg._row import Row, Rows, Table, kept
from humaskit.schemaorg._values import Node, digital_source, full_date, instant, node

NEWS: Final = "NewsArticle"
"""The type of most articles."""
TYPES: Final = {
    ArticleKind.NEWS_STORY: "ReportageNewsArticle",
    ArticleKind.REPORT: "Report",
    ArticleKind.OPINION: "OpinionNewsArticle",
    ArticleKind.ANALYSIS: "AnalysisNewsArticle",
    ArticleKind.BACKGROUND: "BackgroundNewsArticle",
    ArticleKind.CONSULTATION: "AskPublicNewsArticle",
}
"""Kinds that schema.org has a type of its own for; the others are a NewsArticle."""

GENRES: Final = {kind: indonesian.lower() for kind, (indonesian, _) in KIND_NAMES.items()}

STATUSES: Final = {
    State.PUBLISHED: "Published",
    State.WITHDRAWN: "Withdrawn",
    State.SUPERSEDED: "Obsolete",
}

CLASSES: Final = {
    InformationClass.PERIODIC: "Informasi berkala (UU 14/2008 pasal 9)",
    InformationClass.IMMEDIATE: "Informasi serta-merta (UU 14/2008 pasal 10)",
    InformationClass.ANYTIME: "Informasi setiap saat (UU 14/2008 pasal 11)",
    InformationClass.EXEMPT: "Informasi yang dikecualikan (UU 14/2008 pasal 17)",
}
"""How the law calls the classes of public information."""


def article_type(article: Article) -> str:
    """Return the schema.org type of an article."""
    return TYPES.get(article.kind, NEWS)


def _dateline(article: Article) -> Node:
    told = DATELINE.node(article.dateline) if article.dateline else {}
    if article.kind is ArticleKind.REPORT:
        told.pop("dateline", None)  # a Report has none
    return told


def _series(article: Article) -> Node:
    series = article.series
    return {"isPartOf": SERIES.node(series), "position": series.position} if series else {}


def _translations(article: Article) -> Mapping[str, list[Node]]:
    found: dict[str, list[Node]] = {}
    for each in article.translations:
        term = "translationOfWork" if each.original else "workTranslation"
        found.setdefault(term, []).append(TRANSLATION.node(each))
    return found


def _body(article: Article) -> Node:
    text = rendering.plain(article)
    words = word_count(text)
    told = without_markup(text) or None
    return {"articleBody": told, "wordCount": words or None, "timeRequired": reading_time(words)}


def _publisher(article: Article) -> Node:
    named = AGENCY_REF.node(article.publisher)
    return {
        "author": named,
        "publisher": dict(named),
        "sourceOrganization": _desk(article) or dict(named),
    }


def _co_publishers(article: Article) -> Mapping[str, list[Node]]:
    named = [*map(AGENCY_REF.node, article.co_publishers)]
    return {"author": named, "publisher": [*map(dict, named)]} if named else {}


def _desk(article: Article) -> Node | None:
    """Return the publisher's desk where the article says whom to ask about it.

    The desk bears no `@id`: what one article says of it is no fact of the agency.
    """
    points = [found for point in article.contacts if (found := contact(point))]
    if not points and article.boilerplate is None:
        return None
    return node(
        ORGANIZATION,
        name=article.publisher.name,
        description=article.boilerplate,
        contactPoint=points,
    )


def _speech(article: Article) -> Node | None:
    speech = article.speech
    return SPEECH.node(speech) if speech and full_date(speech.delivered_on) else None


def _claim(article: Article, claim: ReviewedClaim) -> Node:
    """Return a review of a claim: its page is the article, its author the publisher."""
    at = article.first_published_at
    return CLAIM.node(claim) | node(
        CLAIM.node_type,
        url=percent_encoded(article.url),
        author=AGENCY_REF.node(article.publisher),
        datePublished=at and instant(at),
    )


def _interactions(article: Article) -> Mapping[str, object]:
    counts = article.interactions
    own = (each for each in counts if each.kind is InteractionKind.COMMENT and not each.site)
    return (
        {
            "interactionStatistic": [*map(INTERACTION.node, counts)],
            "commentCount": next((each.count for each in own), None),
        }
        if counts
        else {}
    )


ARTICLE: Final = Table(
    Article,
    NEWS,
    (
        kept("id", "identifier"),
        Row("numbers", "identifier", lambda a: [*map(release_number, a.numbers)]),
        Row("url", "url", lambda a: percent_encoded(a.url)),
        Row(
            "url", "mainEntityOfPage", lambda a: {"@type": "WebPage", "@id": percent_encoded(a.url)}
        ),
        kept("headline", "headline"),
        kept("subheadline", "alternativeHeadline"),
        Row("kind", "genre", lambda a: GENRES[a.kind]),
        kept("section", "articleSection"),
        Rows("series", ("isPartOf", "position"), _series),
        Row("state", "creativeWorkStatus", lambda a: STATUSES.get(a.state, "Draft")),
        kept("version", "version"),
        kept("language", "inLanguage"),
        Rows("translations", ("workTranslation", "translationOfWork"), _translations),
        Row("translator", "translator", lambda a: a.translator and OFFICIAL.node(a.translator)),
        Row("work_id", "exampleOfWork", lambda a: {"@type": "CreativeWork", "@id": a.work_id}),
        kept("summary", "description"),
        Rows("body", ("articleBody", "wordCount", "timeRequired"), _body),
        Rows("dateline", ("dateline", "locationCreated"), _dateline),
        Row("issued_on", "dateCreated", lambda a: a.issued_on and full_date(a.issued_on)),
        Row(
            "first_published_at",
            "datePublished",
            lambda a: a.first_published_at and instant(a.first_published_at),
        ),
        Row("modified_at", "dateModified", lambda a: a.modified_at and instant(a.modified_at)),
        Row("expires_at", "expires", lambda a: a.expires_at and instant(a.expires_at)),
        Row("valid_until", "temporalCoverage", lambda a: a.valid_until and f"../{a.valid_until}"),
        Row(
            "happened_at",
            "contentReferenceTime",
            lambda a: a.happened_at and instant(a.happened_at),
        ),
        Rows("publisher", ("author", "publisher", "sourceOrganization"), _publisher),
        Rows("co_publishers", ("author", "publisher"), _co_publishers),
        Row("supporting", "contributor", lambda a: [*map(AGENCY_REF.node, a.supporting)]),
        kept("byline", "creditText"),
        Row("editors", "editor", lambda a: [*map(OFFICIAL.node, a.editors)]),
        Row(
            "responsible",
            "accountablePerson",
            lambda a: a.responsible and OFFICIAL.node(a.responsible),
        ),
        Row("quotes", "hasPart", lambda a: [*map(QUOTE.node, a.quotes)]),
        Row("claims", "hasPart", lambda a: [_claim(a, claim) for claim in a.claims]),
        Row("sources", "citation", lambda a: [*map(SOURCE.node, a.sources)]),
        Row("regulations", "mentions", lambda a: [*map(REGULATION.node, a.regulations)]),
        kept("method", "backstory"),
        Rows("media", MEDIA_TERMS, media),
        Row("subjects", "about", lambda a: [*map(SUBJECT.node, a.subjects)]),
        Row("topics", "keywords", lambda a: [*map(keyword, a.topics)]),
        Row("audiences", "audience", lambda a: [*map(AUDIENCE.node, a.audiences)]),
        Row("region_codes", "spatialCoverage", lambda a: [*map(region, a.region_codes)]),
        Row("places", "contentLocation", lambda a: [*map(PLACE.node, a.places)]),
        Row("speech", "recordedAt", _speech),
        Row(
            "event_ids", "about", lambda a: [{"@type": "Event", "@id": ref} for ref in a.event_ids]
        ),
        Row("reply_to", "about", lambda a: {"@type": "CreativeWork", "@id": a.reply_to}),
        Row("corrects", "isBasedOn", lambda a: {"@type": "CreativeWork", "@id": a.corrects}),
        Row("channels", "discussionUrl", lambda a: [percent_encoded(c.url) for c in a.channels]),
        Rows("interactions", ("interactionStatistic", "commentCount"), _interactions),
        Row("changes", "correction", lambda a: [*map(correction, a.changes)]),
        Row("withdrawal", "correction", lambda a: a.withdrawal and taken_back(a.withdrawal)),
        Rows("rights", RIGHTS_TERMS, lambda a: RIGHTS.node(a.rights) if a.rights else {}),
        Row(
            "principles_url",
            "publishingPrinciples",
            lambda a: a.principles_url and percent_encoded(a.principles_url),
        ),
        Row(
            "archived_url",
            "archivedAt",
            lambda a: a.archived_url and percent_encoded(a.archived_url),
        ),
        Row(
            "information_class",
            "conditionsOfAccess",
            lambda a: a.information_class and CLASSES[a.information_class],
        ),
        Row(
            "digital_source_type",
            "digitalSourceType",
            lambda a: a.digital_source_type and digital_source(a.digital_source_type),
        ),
    ),
    within={"boilerplate": "sourceOrganization", "contacts": "sourceOrganization"},
    lossy={
        "approvals": "who cleared it is internal",
        "created_at": "when work began is internal",
        "embargo_until": "an embargo is internal",
        "minor": "how much a version changed is internal",
        "previous_slugs": "old addresses redirect; they are not facts of the article",
        "related_ids": "schema.org has no term for further reading of an article",
        "scheduled_at": "a schedule is internal",
        "schema_version": "belongs to the stored form",
        "slug": "part of the url",
        "suppressions": "what rules skip is internal",
        "type": "the @type says it",
        "urgency": "schema.org has no term for urgency",
    },
)
