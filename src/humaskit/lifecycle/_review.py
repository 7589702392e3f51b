"""The moves before publication: submit, reject, approve, spike, unspike."""

from datetime import datetime

from humaskit.lifecycle._guard import Request, target
from humaskit.lifecycle.moves import Action
from humaskit.models.article import Article
from humaskit.models.history import Approval


def submit(article: Article, *, at: datetime, by: str, expected_version: int) -> Article:
    """Hand a draft, or a rejected article, in for review (ajukan).

    Args:
        article: A draft or a rejected article.
        at: When, with a time zone.
        by: Who acts, one line of text.
        expected_version: The version that the caller looked at.

    Returns:
        The submitted article.

    Raises:
        InvalidValueError: `at` has no time zone, or `by` is not one line of text.
        VersionConflictError: The article is at another version.
        IllegalTransitionError: The state does not allow it.
        TransitionError: `at` is before something that already happened.
    """
    state = target(article, Action.SUBMIT, Request(at, by, expected_version))
    return article.replace(state=state)


def reject(article: Article, *, at: datetime, by: str, expected_version: int) -> Article:
    """Send a submitted article back to its writer (kembalikan).

    Args, returned value and errors are those of `submit`; the article must be submitted.
    """
    state = target(article, Action.REJECT, Request(at, by, expected_version))
    return article.replace(state=state)


def approve(
    article: Article, *, at: datetime, by: str, expected_version: int, role: str | None = None
) -> Article:
    """Clear a submitted article for publication (setujui).

    Args:
        article: A submitted article.
        at: When, with a time zone.
        by: Who clears it; kept in `approvals`.
        expected_version: The version that the caller looked at.
        role: In what role, for example `Kepala Biro Humas`; kept in `approvals`.

    Returns:
        The approved article with one more approval.

    Raises:
        InvalidValueError: `at` has no time zone, or `by` is not one line of text.
        VersionConflictError: The article is at another version.
        IllegalTransitionError: The state does not allow it.
        TransitionError: `at` is before something that already happened.
        pydantic.ValidationError: `role` is not one line of text.
    """
    state = target(article, Action.APPROVE, Request(at, by, expected_version))
    approval = Approval(by=by, role=role, at=at)
    return article.replace(state=state, approvals=(*article.approvals, approval))


def spike(article: Article, *, at: datetime, by: str, expected_version: int) -> Article:
    """Drop an article that was never published; a schedule goes with it (batalkan).

    Args, returned value and errors are those of `submit`; the article must not be public yet.
    """
    state = target(article, Action.SPIKE, Request(at, by, expected_version))
    return article.replace(state=state, scheduled_at=None)


def unspike(article: Article, *, at: datetime, by: str, expected_version: int) -> Article:
    """Take up a dropped article again, as a draft (hidupkan kembali).

    Args, returned value and errors are those of `submit`; the article must be spiked.
    """
    state = target(article, Action.UNSPIKE, Request(at, by, expected_version))
    return article.replace(state=state)
