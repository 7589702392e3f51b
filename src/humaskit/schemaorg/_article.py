"""The table of an article: each field, and the schema.org term that carries it."""

from typing import Final

from humaskit import rendering
from humaskit.models.article import Article, ArticleKind
from humaskit.models.history import State
from humaskit.models.lines import without_markup
from humaskit.models.media import Audio, Document, Image, Video
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg import _nodes as nodes
from humaskit.schemaorg._media import media
from humaskit.schemaorg._row import Row, Table
from humaskit.schemaorg._values import digital_source, full_date, instant, node

TYPES: Final = {ArticleKind.REPORT: "Report", ArticleKind.OPINION: "OpinionNewsArticle"}
"""Kinds that schema.org has a type of its own for; the others are a NewsArticle."""

GENRES: Final = {
    ArticleKind.PRESS_RELEASE: "siaran pers",
    ArticleKind.JOINT_RELEASE: "siaran pers bersama",
    ArticleKind.NEWS_STORY: "berita",
    ArticleKind.ANNOUNCEMENT: "pengumuman",
    ArticleKind.STATEMENT: "pernyataan resmi",
    ArticleKind.SPEECH: "sambutan",
    ArticleKind.CORRECTION: "ralat",
    ArticleKind.RIGHT_OF_REPLY: "hak jawab",
    ArticleKind.FACT_CHECK: "bantahan hoaks",
    ArticleKind.REPORT: "laporan",
    ArticleKind.FEATURE: "karangan khas",
    ArticleKind.OPINION: "opini",
}

STATUSES: Final = {
    State.PUBLISHED: "Published",
    State.WITHDRAWN: "Withdrawn",
    State.SUPERSEDED: "Obsolete",
}


def article_type(article: Article) -> str:
    """Return the schema.org type of an article."""
    return TYPES.get(article.kind, "NewsArticle")


def _dateline(article: Article) -> str | None:
    line = article.dateline
    if line is None or article_type(article) == "Report":
        return None
    return f"{line.place}, {line.on}" if line.on else line.place


def _word_count(article: Article) -> int | None:
    text = rendering.plain(article)
    # Between words stands one space, or one or two line ends.
    gaps = text.count(" ") + text.count("\n") - text.count("\n\n")
    return gaps + 1 if text else None


TABLE: Final[Table[Article]] = Table(
    Row("id", "identifier", lambda a: a.id),
    Row("numbers", "identifier", lambda a: [nodes.release_number(n) for n in a.numbers]),
    Row("url", "url", lambda a: percent_encoded(a.url)),
    Row("url", "mainEntityOfPage", lambda a: node("WebPage", id=percent_encoded(a.url))),
    Row("headline", "headline", lambda a: a.headline),
    Row("subheadline", "alternativeHeadline", lambda a: a.subheadline),
    Row("kind", "genre", lambda a: GENRES[a.kind]),
    Row("state", "creativeWorkStatus", lambda a: STATUSES.get(a.state, "Draft")),
    Row("version", "version", lambda a: a.version),
    Row("language", "inLanguage", lambda a: a.language),
    Row("translations", "workTranslation", lambda a: [*map(nodes.translation, a.translations)]),
    Row("work_id", "exampleOfWork", lambda a: a.work_id and node("CreativeWork", id=a.work_id)),
    Row("summary", "description", lambda a: a.summary),
    Row("body", "articleBody", lambda a: without_markup(rendering.plain(a)) or None),
    Row("body", "wordCount", _word_count),
    Row("dateline", "dateline", _dateline),
    Row(
        "dateline", "locationCreated", lambda a: a.dateline and nodes.named_place(a.dateline.place)
    ),
    Row("issued_on", "dateCreated", lambda a: a.issued_on and full_date(a.issued_on)),
    Row(
        "first_published_at",
        "datePublished",
        lambda a: a.first_published_at and instant(a.first_published_at),
    ),
    Row("modified_at", "dateModified", lambda a: a.modified_at and instant(a.modified_at)),
    Row("expires_at", "expires", lambda a: a.expires_at and instant(a.expires_at)),
    Row("valid_until", "temporalCoverage", lambda a: a.valid_until and f"../{a.valid_until}"),
    Row("publisher", "author", lambda a: nodes.agency_ref(a.publisher)),
    Row("co_publishers", "author", lambda a: [*map(nodes.agency_ref, a.co_publishers)]),
    Row("publisher", "publisher", lambda a: nodes.agency_ref(a.publisher)),
    Row("co_publishers", "publisher", lambda a: [*map(nodes.agency_ref, a.co_publishers)]),
    Row("publisher", "sourceOrganization", lambda a: nodes.agency_ref(a.publisher)),
    Row("supporting", "contributor", lambda a: [*map(nodes.agency_ref, a.supporting)]),
    Row("byline", "creditText", lambda a: a.byline),
    Row(
        "responsible", "accountablePerson", lambda a: a.responsible and nodes.person(a.responsible)
    ),
    Row("quotes", "hasPart", lambda a: [*map(nodes.quotation, a.quotes)]),
    Row("sources", "citation", lambda a: [*map(nodes.cited, a.sources)]),
    Row("media", "image", lambda a: media(a.media, Image)),
    Row("media", "video", lambda a: media(a.media, Video)),
    Row("media", "audio", lambda a: media(a.media, Audio)),
    Row("media", "associatedMedia", lambda a: media(a.media, Document)),
    Row("topics", "keywords", lambda a: [*map(nodes.keyword, a.topics)]),
    Row("audiences", "audience", lambda a: [*map(nodes.audience, a.audiences)]),
    Row("region_codes", "contentLocation", lambda a: [*map(nodes.region, a.region_codes)]),
    Row("event_ids", "about", lambda a: [node("Event", id=ref) for ref in a.event_ids]),
    Row("reply_to", "about", lambda a: a.reply_to and node("CreativeWork", id=a.reply_to)),
    Row("corrects", "isBasedOn", lambda a: a.corrects and node("CreativeWork", id=a.corrects)),
    Row("channels", "discussionUrl", lambda a: [percent_encoded(c.url) for c in a.channels]),
    Row("changes", "correction", lambda a: [*map(nodes.correction, a.changes)]),
    Row("withdrawal", "correction", lambda a: a.withdrawal and nodes.taken_back(a.withdrawal)),
    Row(
        "digital_source_type",
        "digitalSourceType",
        lambda a: a.digital_source_type and digital_source(a.digital_source_type),
    ),
)

LOSSY: Final = {
    "approvals": "who cleared it is internal",
    "boilerplate": "schema.org has no term for a foot text",
    "contacts": "a work has no contact point in schema.org; the agency has",
    "created_at": "when work began is internal",
    "embargo_until": "an embargo is internal",
    "information_class": "schema.org has no term for classes of UU 14/2008",
    "minor": "how much a version changed is internal",
    "previous_slugs": "old addresses redirect; they are not facts of the article",
    "related_ids": "schema.org has no term for further reading of an article",
    "scheduled_at": "a schedule is internal",
    "schema_version": "belongs to the stored form",
    "slug": "part of the url",
    "speech": "the words of a speech are the body; schema.org has no term for its delivery",
    "suppressions": "what rules skip is internal",
    "type": "the @type says it",
    "urgency": "schema.org has no term for urgency",
}
"""Fields that schema.org cannot carry, each with the reason."""
