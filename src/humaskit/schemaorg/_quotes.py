"""The tables of what an article rests on: quotes, sources, regulations, claims."""

from typing import Final

from humaskit.models.claims import ReviewedClaim, Verdict
from humaskit.models.quotes import Quote, Source
from humaskit.models.references import Regulation
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._people import OFFICIAL
from humaskit.schemaorg._places import named_place
from humaskit.schemaorg._regions import region
from humaskit.schemaorg._row import Row, Table, kept
from humaskit.schemaorg._values import Node, full_date, node

VERDICTS: Final = {
    Verdict.INCORRECT: "Salah",
    Verdict.MISLEADING: "Menyesatkan",
    Verdict.PARTLY_CORRECT: "Benar sebagian",
    Verdict.CORRECT: "Benar",
    Verdict.UNPROVEN: "Belum terbukti",
}
"""Verdicts in words; all but the last stand in the order of a scale from 1."""

_SCALE: Final = [verdict for verdict in VERDICTS if verdict is not Verdict.UNPROVEN]

SOURCE: Final = Table(
    Source,
    "CreativeWork",
    (
        kept("title", "name"),
        Row(
            "publisher",
            "publisher",
            lambda s: {"@type": "Organization", "name": s.publisher},
        ),
        Row("url", "url", lambda s: s.url and percent_encoded(s.url)),
        Row(
            "published_on", "datePublished", lambda s: s.published_on and full_date(s.published_on)
        ),
    ),
    lossy={"accessed_on": "schema.org has no term for the day a work was looked at"},
)

QUOTE: Final = Table(
    Quote,
    "Quotation",
    (
        kept("text", "text"),
        Row("speaker", "creator", lambda q: OFFICIAL.node(q.speaker)),
        kept("language", "inLanguage"),
        Row("said_on", "dateCreated", lambda q: q.said_on and full_date(q.said_on)),
        Row("place", "locationCreated", lambda q: q.place and named_place(q.place)),
        Row("source", "citation", lambda q: q.source and SOURCE.node(q.source)),
    ),
    lossy={"approved": "who cleared words is internal"},
)

REGULATION: Final = Table(
    Regulation,
    "Legislation",
    (
        kept("title", "name"),
        kept("number", "legislationIdentifier"),
        kept("category", "legislationType"),
        Row("issued_on", "legislationDate", lambda r: r.issued_on and full_date(r.issued_on)),
        Row(
            "region_code",
            "legislationJurisdiction",
            lambda r: r.region_code and region(r.region_code),
        ),
        Row("url", "url", lambda r: r.url and percent_encoded(r.url)),
    ),
)


def _rating(claim: ReviewedClaim) -> Node:
    """Return the verdict in words, and its place on the scale where it has one."""
    rating: Node = {"@type": "Rating", "alternateName": VERDICTS[claim.verdict]}
    if claim.verdict in _SCALE:
        place = _SCALE.index(claim.verdict) + 1
        rating |= {"ratingValue": place, "worstRating": 1, "bestRating": len(_SCALE)}
    return rating


def _claim(claim: ReviewedClaim) -> Node | None:
    addresses = dict.fromkeys(map(percent_encoded, claim.appearances))
    works = [{"@type": "CreativeWork", "url": url} for url in addresses]
    day = claim.first_seen_on and full_date(claim.first_seen_on)
    return node("Claim", datePublished=day, appearance=works) if day or works else None


CLAIM: Final = Table(
    ReviewedClaim,
    "ClaimReview",
    (
        kept("text", "claimReviewed"),
        Row("verdict", "reviewRating", _rating),
        kept("explanation", "reviewBody"),
        Row("appearances", "itemReviewed", _claim, when="text"),
    ),
    within={"first_seen_on": "itemReviewed"},
)
