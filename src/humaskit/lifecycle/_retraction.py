"""The moves out of the public and back: withdraw, reinstate, supersede."""

from datetime import datetime

from humaskit.errors import InvalidValueError
from humaskit.lifecycle._guard import Request, target
from humaskit.lifecycle._publication import refuse_exempt
from humaskit.lifecycle.moves import Action
from humaskit.models.article import Article
from humaskit.models.history import Change, ChangeKind, Withdrawal, WithdrawalMode


def withdraw(
    article: Article,
    *,
    at: datetime,
    by: str,
    expected_version: int,
    reason: str,
    mode: WithdrawalMode = WithdrawalMode.NOTICE,
    alternative_url: str | None = None,
) -> Article:
    """Take a published article back, with a reason for readers (cabut).

    Dewan Pers, Pedoman Pemberitaan Media Siber (2012): the reason is announced. The version stays.

    Args:
        article: A published article.
        at: When, with a time zone.
        by: Who acts, one line of text.
        expected_version: The version that the caller looked at.
        reason: Why, in words for readers.
        mode: What stays at its address.
        alternative_url: Where to read instead; required for a redirect.

    Returns:
        The withdrawn article.

    Raises:
        InvalidValueError: `at` has no time zone, or `by` is not one line of text.
        VersionConflictError: The article is at another version.
        IllegalTransitionError: The state does not allow it.
        TransitionError: `at` is before something that already happened.
        pydantic.ValidationError: The parts make no withdrawal.
    """
    state = target(article, Action.WITHDRAW, Request(at, by, expected_version))
    withdrawal = Withdrawal(at=at, mode=mode, reason=reason, alternative_url=alternative_url)
    return article.replace(state=state, withdrawal=withdrawal)


def reinstate(
    article: Article, *, at: datetime, by: str, expected_version: int, note: str
) -> Article:
    """Publish a withdrawn article again, as a new version with a note (pulihkan).

    Args:
        article: A withdrawn article.
        at: When, with a time zone.
        by: Who acts, one line of text.
        expected_version: The version that the caller looked at.
        note: Why it is back, in words for readers.

    Returns:
        The published article; `first_published_at` is what it was.

    Raises:
        InvalidValueError: `at` has no time zone, or `by` is not one line of text.
        VersionConflictError: The article is at another version.
        IllegalTransitionError: The state does not allow it.
        TransitionError: `at` is before something that already happened, or its information is
            exempt.
        pydantic.ValidationError: `note` is empty or no plain text.
    """
    state = target(article, Action.REINSTATE, Request(at, by, expected_version))
    refuse_exempt(article.id, Action.REINSTATE, article.information_class)
    version, fields = article.version + 1, ("state", "withdrawal")
    change = Change(at=at, kind=ChangeKind.UPDATE, note=note, version=version, fields=fields)
    return article.replace(
        state=state,
        version=version,
        minor=False,
        withdrawal=None,
        modified_at=at,
        changes=(*article.changes, change),
    )


def supersede(
    article: Article, *, at: datetime, by: str, expected_version: int, successor_id: str
) -> Article:
    """Let another article take the place of a published one, for good (gantikan).

    Args:
        article: A published article.
        at: When, with a time zone.
        by: Who acts, one line of text.
        expected_version: The version that the caller looked at.
        successor_id: The id of the article that takes its place; kept in `related_ids`.

    Returns:
        The superseded article.

    Raises:
        InvalidValueError: `at` has no time zone, `by` is not one line of text, or the successor
            is the article itself.
        VersionConflictError: The article is at another version.
        IllegalTransitionError: The state does not allow it.
        TransitionError: `at` is before something that already happened.
        pydantic.ValidationError: `successor_id` is no reference.
    """
    state = target(article, Action.SUPERSEDE, Request(at, by, expected_version))
    if successor_id == article.id:
        raise InvalidValueError(
            "lifecycle",
            "successor_id",
            "own_successor",
            "Artikel tidak dapat menggantikan dirinya sendiri",
            "an article cannot take its own place",
        )
    others = tuple(ref for ref in article.related_ids if ref != successor_id)
    return article.replace(state=state, related_ids=(successor_id, *others))
