"""Which articles a feed may show: what is not public never gets further than this."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.models.article import Article
from humaskit.models.history import State

_TIMED: Final = ("embargo_until", "scheduled_at", "expires_at")


def public(articles: Iterable[Article], at: datetime | None) -> Iterator[Article]:
    """Yield the articles that anybody may read, in the given order.

    Args:
        articles: In any state; whatever is not published is left out.
        at: The moment to judge by, aware. Without it no article may depend on the time.

    Raises:
        InvalidValueError: `at` is naive; or there is none, and an article has an embargo, a
            schedule or an expiry.
    """
    for article in articles:
        if at is None:
            _refuse_timed(article)
            visible = article.state is State.PUBLISHED
        else:
            visible = article.is_public(at)
        if visible:
            yield article


def _refuse_timed(article: Article) -> None:
    for field in _TIMED:
        if getattr(article, field) is not None:
            raise InvalidValueError(
                article.id,
                field,
                "needs_at",
                f"Artikel {article.id} bergantung waktu ({field}): sebutkan 'at'",
                f"article {article.id} depends on the time ({field}): say 'at'",
                code="humas.feed.needs_at",
            )
