"""The moves into the public: schedule, unschedule, publish."""

from collections.abc import Iterable
from datetime import datetime

from humaskit.errors import PublicationRefusedError, TransitionError
from humaskit.findings import Finding, Severity
from humaskit.lifecycle._guard import Request, require_aware, target
from humaskit.lifecycle.moves import Action
from humaskit.models.article import Article, InformationClass


def schedule(
    article: Article, *, at: datetime, by: str, expected_version: int, scheduled_at: datetime
) -> Article:
    """Set the time at which an approved article will be published (jadwalkan).

    Args:
        article: An approved article without an embargo.
        at: When it is scheduled, with a time zone.
        by: Who acts, one line of text.
        expected_version: The version that the caller looked at.
        scheduled_at: When it will be published, with a time zone; after `at`.

    Returns:
        The scheduled article.

    Raises:
        InvalidValueError: A time has no time zone, or `by` is not one line of text.
        VersionConflictError: The article is at another version.
        IllegalTransitionError: The state does not allow it.
        TransitionError: `at` is before something that already happened, `scheduled_at` is not
            after `at`, the article has an embargo, or its information is exempt.
    """
    require_aware(scheduled_at, "scheduled_at")
    state = target(article, Action.SCHEDULE, Request(at, by, expected_version))
    refuse_exempt(article.id, Action.SCHEDULE, article.information_class)
    _require_free(article, at, scheduled_at)
    return article.replace(state=state, scheduled_at=scheduled_at)


def _require_free(article: Article, at: datetime, scheduled_at: datetime) -> None:
    if scheduled_at <= at:
        raise TransitionError(
            article.id,
            Action.SCHEDULE,
            "schedule_in_past",
            f"Jadwal {scheduled_at.isoformat()} tidak sesudah {at.isoformat()}",
            f"the schedule {scheduled_at.isoformat()} is not after {at.isoformat()}",
        )
    if article.embargo_until is not None:
        raise TransitionError(
            article.id,
            Action.SCHEDULE,
            "schedule_and_embargo",
            f"Artikel {article.id} berembargo, maka tidak dapat dijadwalkan",
            f"article {article.id} has an embargo, so it cannot be scheduled",
        )


def unschedule(article: Article, *, at: datetime, by: str, expected_version: int) -> Article:
    """Take the schedule back; the article is approved again (batalkan jadwal).

    Args, returned value and errors are those of `submit`; the article must be scheduled.
    """
    state = target(article, Action.UNSCHEDULE, Request(at, by, expected_version))
    return article.replace(state=state, scheduled_at=None)


def publish(
    article: Article,
    *,
    at: datetime,
    by: str,
    expected_version: int,
    findings: Iterable[Finding] = (),
) -> Article:
    """Make an approved or scheduled article public (terbitkan).

    A scheduled article is not published before its time: `unschedule` it first. An embargo stays:
    the article is published to the media, and public from `embargo_until` on.

    Args:
        article: An approved or scheduled article.
        at: When, with a time zone; it becomes `first_published_at` for ever.
        by: Who acts, one line of text.
        expected_version: The version that the caller looked at.
        findings: What a check of this very article found; errors among them refuse publication.

    Returns:
        The published article, without a schedule.

    Raises:
        InvalidValueError: `at` has no time zone, or `by` is not one line of text.
        VersionConflictError: The article is at another version.
        IllegalTransitionError: The state does not allow it.
        PublicationRefusedError: Errors stand among the findings.
        TransitionError: `at` is before something that already happened or before the schedule, or
            its information is exempt.
    """
    state = target(article, Action.PUBLISH, Request(at, by, expected_version))
    refuse_exempt(article.id, Action.PUBLISH, article.information_class)
    _require_due(article, at)
    errors = {finding.code for finding in findings if finding.severity is Severity.ERROR}
    if errors:
        raise PublicationRefusedError(article.id, sorted(errors))
    first = at if article.first_published_at is None else article.first_published_at
    return article.replace(state=state, first_published_at=first, scheduled_at=None)


def _require_due(article: Article, at: datetime) -> None:
    if article.scheduled_at is not None and at < article.scheduled_at:
        raise TransitionError(
            article.id,
            Action.PUBLISH,
            "before_schedule",
            f"Artikel {article.id} dijadwalkan pada {article.scheduled_at.isoformat()}",
            f"article {article.id} is scheduled for {article.scheduled_at.isoformat()}",
        )


def refuse_exempt(article_id: str, action: Action, information_class: object) -> None:
    """Refuse to bring exempt information into the public, UU 14/2008 article 17."""
    if information_class == InformationClass.EXEMPT:
        raise TransitionError(
            article_id,
            action,
            "exempt_public",
            f"Artikel {article_id} memuat informasi yang dikecualikan (UU 14/2008 Pasal 17)",
            f"article {article_id} holds exempt information (UU 14/2008 article 17)",
        )
