"""An article as an object of ActivityStreams, whole and as a Note."""

from datetime import datetime
from typing import Final

from humaskit import rendering
from humaskit.models.article import Article, ArticleKind
from humaskit.models.audience import Audience
from humaskit.models.media import Image
from humaskit.models.references import InteractionKind
from humaskit.models.wire import percent_encoded
from humaskit.social._streams.context import PUBLIC, Node, node, one_or_many
from humaskit.social._streams.parts import (
    in_language,
    is_web,
    later,
    lines,
    link,
    medium,
    mention,
    moment,
    paragraphs,
    party,
    place,
    region,
    topics,
    where,
)

LOSSY: Final = {
    "approvals": "who cleared it is the house's own",
    "archived_url": "ActivityStreams has no term for a copy",
    "boilerplate": "the profile of the actor says it",
    "byline": "an author is an actor there, and a byline has none",
    "channels": "where else it was posted",
    "claims": "the body says what was examined and found",
    "contacts": "the profile of the actor has them",
    "created_at": "when it was begun is the house's own",
    "digital_source_type": "ActivityStreams has no term for how a text came about",
    "editors": "an editor is no actor there",
    "embargo_until": "decides whether it is written at all",
    "event_ids": "ActivityStreams has no term for what a text tells of",
    "happened_at": "the body says it; `startTime` would be the text's own",
    "information_class": "decides whether it is written at all",
    "issued_on": "the date that the release bears; `published` is when it was public",
    "method": "the body says how it came about",
    "minor": "belongs to the version",
    "numbers": "ActivityStreams has no term for a release number",
    "previous_slugs": "addresses that lead here",
    "principles_url": "belongs to the agency's site",
    "quotes": "the body has them",
    "regulations": "the body speaks of them",
    "related_ids": "ActivityStreams has no term for reading on",
    "responsible": "belongs to the printed release",
    "rights": "ActivityStreams has no term for them",
    "scheduled_at": "decides whether it is written at all",
    "schema_version": "belongs to the stored form",
    "section": "ActivityStreams has no term for a heading",
    "series": "servers take `context` for a conversation",
    "slug": "the address has it",
    "sources": "the body has them",
    "speech": "the body says it",
    "state": "decides which activity it is",
    "subheadline": "ActivityStreams has one title",
    "subjects": "codes say nothing to readers; topics are hashtags",
    "suppressions": "the house's own",
    "translator": "a translator is no actor there",
    "type": "the `type` says it",
    "urgency": "ActivityStreams has no term for it",
    "valid_until": "a day, where `endTime` is a time",
    "work_id": "the `url` lists the translations",
}
"""Fields that ActivityStreams cannot or must not carry, each with the reason."""


_COUNTED: Final = {
    InteractionKind.LIKE: "likes",
    InteractionKind.SHARE: "shares",
    InteractionKind.COMMENT: "replies",
}


def article_object(article: Article) -> Node:
    """Return an article with its whole content, and a short Note as its `preview`."""
    return node(
        article_type(article),
        **_told(article),
        **in_language("name", article.headline, article.language),
        **in_language("summary", article.summary and lines(article.summary), article.language),
        **in_language("content", _content(article), article.language),
        mediaType="text/html",
        preview=_preview(article),
    )


def article_type(article: Article) -> str:
    """Return what an article is: one that asks the public is a Question, any other an Article."""
    return "Question" if article.kind is ArticleKind.CONSULTATION else "Article"


def article_note(article: Article) -> Node:
    """Return an article as a Note: its title above its content, its address below.

    It has no `summary`, which a Note shows as a warning.
    """
    content = f"{_title(article)}{_content(article)}{_more(article)}"
    told = _told(article) | {"id": note_id(article.id)}
    return node("Note", **told, **in_language("content", content, article.language))


def note_id(identity: str) -> str:
    """Return the id of the Note that says what another object says."""
    return part_of(identity, "note")


def part_of(identity: str, name: str) -> str:
    """Return an id that belongs to another."""
    return f"{identity}{'/' if '#' in identity else '#'}{name}"


def last_change(article: Article) -> datetime | None:
    """Return when an article last changed after it was published, or None where it never did."""
    times = [*(change.at for change in article.changes), article.modified_at]
    return later(article.first_published_at, *times)


def _told(article: Article) -> Node:
    images = [item for item in article.media if isinstance(item, Image)]
    partners = (*article.co_publishers, *article.supporting)
    return {
        "id": article.id,
        "url": _addresses(article),
        "attributedTo": one_or_many(
            [party(body) for body in (article.publisher, *article.co_publishers)]
        ),
        "to": [PUBLIC],
        "cc": [body.id for body in partners if is_web(body.id)],
        "audience": [_audience(one) for one in article.audiences],
        "published": moment(article.first_published_at),
        "updated": moment(last_change(article)),
        "endTime": moment(article.expires_at),
        "inReplyTo": article.reply_to or article.corrects,
        "location": place(article.dateline.place if article.dateline else None),
        "image": medium(images[0]) if images else None,
        "attachment": [medium(item) for item in article.media],
        "tag": [
            *topics(article.topics),
            *map(mention, partners),
            *map(where, article.places),
            *(region(code) for code in article.region_codes),
        ],
        **_counted(article),
    }


def _counted(article: Article) -> Node:
    """Return how often readers did something on the article's own page."""
    return {
        _COUNTED[one.kind]: node("Collection", totalItems=one.count)
        for one in article.interactions
        if one.site is None and one.kind in _COUNTED
    }


def _addresses(article: Article) -> str | list[object]:
    """The address itself comes first and bare: some servers read no other."""
    own = percent_encoded(article.url)
    others: list[object] = [
        node(
            "Link",
            href=percent_encoded(other.url),
            rel="alternate",
            mediaType="text/html",
            hreflang=other.language,
        )
        for other in article.translations
    ]
    return [own, *others] if others else own


def _audience(audience: Audience) -> Node:
    regions = [region(code) for code in audience.region_codes]
    return node("Group", name=audience.group, location=regions)


def _content(article: Article) -> str:
    return "\n".join(filter(None, (rendering.changes(article), rendering.html(article))))


def _preview(article: Article) -> Node:
    lead = article.summary or rendering.plain(article).partition("\n\n")[0]
    content = f"{_title(article)}{paragraphs(lead)}{_more(article)}"
    return node("Note", **in_language("content", content, article.language))


def _title(article: Article) -> str:
    return f"<p><strong>{lines(article.headline)}</strong></p>"


def _more(article: Article) -> str:
    return f"<p>{link(article.url)}</p>"
