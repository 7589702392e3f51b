"""The tables of what happened to an article: corrections, withdrawal, translations."""

from typing import Final

from humaskit.models.history import Change, ChangeKind, Translation, Withdrawal
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._row import Row, Table, kept
from humaskit.schemaorg._values import Node, instant

WITHDRAWN: Final = "pencabutan"
"""The genre of the notice on a withdrawal."""
CHANGES: Final = {ChangeKind.CORRECTION: "ralat", ChangeKind.CLARIFICATION: "klarifikasi"}
"""The genres of notes on changes; an update corrects nothing."""

CHANGE: Final = Table(
    Change,
    "CorrectionComment",
    (
        kept("note", "text"),
        Row("at", "datePublished", lambda c: instant(c.at)),
        Row("kind", "genre", lambda c: CHANGES[c.kind]),
        kept("version", "version"),
    ),
    lossy={"fields": "schema.org has no term for the parts of a work that changed"},
)


def correction(change: Change) -> Node | None:
    """Return a note on a correction or clarification, or None for an update."""
    return CHANGE.node(change) if change.kind in CHANGES else None


WITHDRAWAL: Final = Table(
    Withdrawal,
    "CorrectionComment",
    (
        kept("reason", "text"),
        Row("at", "datePublished", lambda w: instant(w.at)),
        Row("mode", "creativeWorkStatus", lambda w: w.mode.value),
        Row(
            "alternative_url",
            "url",
            lambda w: w.alternative_url and percent_encoded(w.alternative_url),
        ),
    ),
)


def taken_back(withdrawal: Withdrawal) -> Node:
    """Return the notice on a withdrawal, with what stays at the address as its status."""
    return WITHDRAWAL.node(withdrawal) | {"genre": WITHDRAWN}


TRANSLATION: Final = Table(
    Translation,
    "NewsArticle",
    (
        kept("id", "@id"),
        Row("url", "url", lambda t: percent_encoded(t.url)),
        kept("language", "inLanguage"),
    ),
    within={"original": "translationOfWork"},
)
