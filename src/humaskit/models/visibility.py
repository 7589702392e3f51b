"""Who may read an article now: what is not public never gets further than this (keterbukaan)."""

from datetime import datetime
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.models.article import Article
from humaskit.models.history import State

_GONE: Final = frozenset({State.WITHDRAWN, State.SUPERSEDED})
_STARTS: Final = ("scheduled_at", "embargo_until", "first_published_at")
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


def held_back(article: Article, at: datetime) -> str | None:
    """Return the field that keeps an article from readers beyond a moment, if one does."""
    starts = ((name, getattr(article, name)) for name in _STARTS)
    return next((name for name, start in starts if start is not None and start > at), None)


def was_public(article: Article, at: datetime | None) -> bool:
    """Whether an article was public before it was taken back: an embargo may not have ended.

    Args:
        article: One that was withdrawn or superseded, or has expired.
        at: The moment to judge by, aware. Without it the article may not depend on the time, but
            where it was withdrawn: that moment is known.

    Raises:
        InvalidValueError: There is no moment to judge an embargo or a schedule by.
    """
    if article.first_published_at is None:
        return False
    ends = min(filter(None, (ended(article, at), at)), default=None)
    if ends is not None:
        return held_back(article, ends) is None
    if article.scheduled_at or article.embargo_until:
        require_timeless(article)
    return True


def ended(article: Article, at: datetime | None) -> datetime | None:
    """Return when an article ceased to be public, where that is known."""
    if article.withdrawal:
        return article.withdrawal.at
    expires = article.expires_at
    return expires if at and expires and expires <= at else None


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
