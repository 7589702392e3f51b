"""The head tags of a page: what search engines, previews and feed readers are told of it.

HTML's own, `hreflang` of translations, Open Graph (ogp.me), the card of X, `fediverse:creator`
(Mastodon 4.3) and links to feeds. Descriptions hold whole sentences up to 200 characters; what is
longer, a title beyond 150 too, ends at a seam, never within a name, a number, a date or a
quotation.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.models.public_feedback import PublicFeedback
from humaskit.social._cards import agency as _agency
from humaskit.social._cards import article as _article
from humaskit.social._cards import event as _event
from humaskit.social._cards import feedback as _feedback
from humaskit.social._cards.facts import Facts
from humaskit.social._cards.head import Alternate, head
from humaskit.social._cards.tags import Card


class Page(NamedTuple):
    """A page that is of no single model: a list, an agenda, a search."""

    title: str
    url: str
    """Its own address, absolute."""
    description: str = ""
    """Plain text."""
    language: str = "id"
    """BCP 47."""


def card(
    obj: Article | Agency | Event | Feedback | PublicFeedback | Page,
    *,
    at: datetime | None = None,
    agency: Agency | None = None,
    url: str | None = None,
    current: str | None = None,
    alternates: Iterable[Alternate] = (),
) -> Card:
    """Return the head tags of a page.

    A withdrawn article gives its notice in place of a description. It is not to be indexed, and
    neither is one that is superseded, expired or not published. Of feedback only the public form
    is told, and only a question with an answer may be indexed.

    Args:
        obj: An article, an agency, an event, feedback, or a page of none of them.
        at: The moment to judge embargo, schedule and expiry by, aware. Without it the article may
            have none.
        agency: Whose page it is: its accounts and emblem. An agency's own page needs none.
        url: The address of the page, where the model has none (feedback) or another one.
        current: Where the article is that took the place of a superseded one: its canonical
            address.
        alternates: Feeds and other forms to be found from the page.

    Raises:
        InvalidValueError: An article has an embargo, a schedule or an expiry, and `at` is missing
            (`humas.article.needs_at`), is naive (`humas.social.no_offset`), or is before the
            article is public (`humas.social.not_yet_public`).
    """
    if isinstance(obj, Agency):
        agency = obj
    facts = _facts(obj, agency, at, current)
    return Card(head(replace(facts, url=url or facts.url), agency, alternates))


def _facts(
    obj: Article | Agency | Event | Feedback | PublicFeedback | Page,
    agency: Agency | None,
    at: datetime | None,
    current: str | None,
) -> Facts:
    match obj:
        case Article():
            return _article.facts(obj, agency=agency, at=at, current=current)
        case Agency():
            return _agency.facts(obj)
        case Event():
            return _event.facts(obj)
        case Feedback() | PublicFeedback():
            return _feedback.facts(obj)
        case _:
            return _of_page(obj, agency)


def _of_page(page: Page, agency: Agency | None) -> Facts:
    return Facts(
        title=page.title,
        url=page.url,
        language=page.language,
        description=page.description,
        site=agency.name if agency else None,
    )
