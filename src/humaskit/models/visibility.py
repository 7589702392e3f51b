"""Who may read an article now: what is not public never gets further than this (keterbukaan)."""

from datetime import datetime
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.models.article import Article
from humaskit.models.history import State

_GONE: Final = frozenset({State.WITHDRAWN, State.SUPERSEDED})
_TIMED: Final = ("embargo_until", "scheduled_at", "expires_at")


def visible(article: Article, at: datetime | None) -> bool:
    """Whether anybody may read an article.

    Args:
        article: In any state; what is not published is not visible.
        at: The moment to judge by, aware. Without it the article may not depend on the time.

    Raises:
        InvalidValueError: `at` is naive; or there is none, and the article has an embargo, a
            schedule or an expiry.
    """
    if at is None:
        require_timeless(article)
        return article.state is State.PUBLISHED
    return article.is_public(at)


def takes_back(article: Article, at: datetime | None) -> bool:
    """Whether an article that is not visible hides its earlier versions too.

    One that was withdrawn or superseded, or has expired, does; a draft of the next version, or
    one whose embargo still holds, does not.
    """
    expires = article.expires_at
    return article.state in _GONE or (at is not None and expires is not None and expires <= at)


def require_timeless(article: Article) -> None:
    """Refuse an article that depends on the time.

    Raises:
        InvalidValueError: It has an embargo, a schedule or an expiry.
    """
    if depends_on_time(article):
        field = next(name for name in _TIMED if getattr(article, name) is not None)
        raise InvalidValueError(
            article.id,
            field,
            "needs_at",
            f"Artikel {article.id} bergantung waktu ({field}): sebutkan 'at'",
            f"article {article.id} depends on the time ({field}): say 'at'",
            code="humas.article.needs_at",
        )


def depends_on_time(article: Article) -> bool:
    """Whether who may read it depends on the moment: by an embargo, a schedule or an expiry."""
    return not (article.embargo_until is article.scheduled_at is article.expires_at is None)
