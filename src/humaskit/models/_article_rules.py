"""What must hold between the fields of an article.

Each rule is a function of the article that returns the error it finds, or None.
"""

from collections.abc import Callable
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from pydantic_core import PydanticCustomError

from humaskit.models.article_parts import ArticleKind, InformationClass
from humaskit.models.history import State, WithdrawalMode
from humaskit.models.people import AgencyRef
from humaskit.models.references import Interaction
from humaskit.models.releases import ReleaseNumber

if TYPE_CHECKING:
    from humaskit.models.article import Article

Fault = PydanticCustomError | None

# A tuple: members of an enumeration are found in it by identity, in a set by a hash in Python.
PUBLIC_STATES: Final = (State.PUBLISHED, State.WITHDRAWN, State.SUPERSEDED)
"""The states of what was public at least once."""

# To read a member off its class costs as much as a rule, so what every article asks stands here.
_SCHEDULED: Final = State.SCHEDULED
_WITHDRAWN: Final = State.WITHDRAWN
_EXEMPT: Final = InformationClass.EXEMPT
_JOINT: Final = ArticleKind.JOINT_RELEASE

_SETS: Final = (
    *("previous_slugs", "numbers", "supporting", "topics"),
    *("region_codes", "interactions", "event_ids", "related_ids"),
)


def _publication(article: "Article") -> Fault:
    if article.state in PUBLIC_STATES:
        if article.first_published_at is None:
            return PydanticCustomError(
                "humas.article.first_published_missing",
                "An article that is or was public says when it was first published",
            )
    elif article.first_published_at is not None:
        return PydanticCustomError(
            "humas.article.first_published_forbidden",
            "Only an article that is or was public has a time of first publication",
        )
    return None


def _schedule(article: "Article") -> Fault:
    if article.scheduled_at is not None and article.embargo_until is not None:
        return PydanticCustomError(
            "humas.article.schedule_and_embargo",
            "An article has a schedule or an embargo, not both",
        )
    if article.state is _SCHEDULED and article.scheduled_at is None:
        return PydanticCustomError(
            "humas.article.schedule_missing", "A scheduled article says when it will be published"
        )
    return None


def _exempt(article: "Article") -> Fault:
    if article.information_class is not _EXEMPT:
        return None
    hidden = article.withdrawal is not None and article.withdrawal.mode is not WithdrawalMode.NOTICE
    if article.state is _SCHEDULED or (article.state in PUBLIC_STATES and not hidden):
        return PydanticCustomError(
            "humas.article.exempt_public",
            "Exempt information (UU 14/2008, article 17) is not published",
        )
    return None


def _withdrawal(article: "Article") -> Fault:
    withdrawal = article.withdrawal
    if withdrawal is None:
        if article.state is _WITHDRAWN:
            return PydanticCustomError(
                "humas.article.withdrawal_reason", "A withdrawn article says why and when"
            )
        return None
    if article.state is not _WITHDRAWN:
        return PydanticCustomError(
            "humas.article.withdrawal_forbidden", "Only a withdrawn article has a withdrawal"
        )
    if withdrawal.alternative_url == article.url:
        return PydanticCustomError(
            "humas.article.withdrawal_to_itself",
            "A withdrawn article sends readers to another address than its own",
        )
    if article.first_published_at is not None and withdrawal.at < article.first_published_at:
        return PydanticCustomError(
            "humas.article.withdrawal_before_publication",
            "An article is withdrawn after its first publication",
        )
    return None


def _change_note(article: "Article") -> Fault:
    if article.version == 1 or article.minor or article.state not in PUBLIC_STATES:
        return None
    if all(change.version != article.version for change in article.changes):
        return PydanticCustomError(
            "humas.article.change_note_missing",
            "Version {version} is not minor, so it needs a note on what changed",
            {"version": article.version},
        )
    return None


def _change_order(article: "Article") -> Fault:
    changes = article.changes
    if not changes:
        return None
    for earlier, later in pairwise(changes):
        if later.at < earlier.at or later.version < earlier.version:
            return PydanticCustomError(
                "humas.article.changes_unordered", "Notes on changes stand in order, oldest first"
            )
    if article.first_published_at is None or changes[0].at < article.first_published_at:
        return PydanticCustomError(
            "humas.article.change_before_publication",
            "Notes on changes begin with the first publication",
        )
    if changes[-1].version > article.version:
        return PydanticCustomError(
            "humas.article.change_of_later_version",
            "A note speaks of version {noted}, but this is version {version}",
            {"noted": changes[-1].version, "version": article.version},
        )
    return None


def _publishers(article: "Article") -> Fault:
    if article.kind is _JOINT and not article.co_publishers:
        return PydanticCustomError(
            "humas.article.joint_without_partner", "A joint release names at least one partner"
        )
    if not article.co_publishers and not article.numbers:
        return None
    publishers = [article.publisher.id, *(agency.id for agency in article.co_publishers)]
    if len(publishers) != len(set(publishers)):
        return PydanticCustomError(
            "humas.article.publisher_repeated", "Each publisher is named once"
        )
    for number in article.numbers:
        if number.agency is not None and number.agency not in publishers:
            return PydanticCustomError(
                "humas.article.number_of_stranger",
                "A release number belongs to an agency that publishes the article",
            )
    return None


def _slugs(article: "Article") -> Fault:
    if article.slug in article.previous_slugs:
        return PydanticCustomError(
            "humas.article.slug_reused", "The slug is among the slugs that redirect to it"
        )
    return None


def _translations(article: "Article") -> Fault:
    if not article.translations:
        return None
    languages = [translation.language for translation in article.translations]
    if article.language in languages or any(t.id == article.id for t in article.translations):
        return PydanticCustomError(
            "humas.article.translation_self", "An article is no translation of itself"
        )
    if len(languages) != len(set(languages)):
        return PydanticCustomError(
            "humas.article.translation_duplicate", "There is one translation for each language"
        )
    if sum(translation.original for translation in article.translations) > 1:
        return PydanticCustomError(
            "humas.article.originals", "An article is the translation of one original"
        )
    return None


def _kind(article: "Article") -> Fault:
    if article.speech is not None and article.kind is not ArticleKind.SPEECH:
        return PydanticCustomError(
            "humas.article.speech_forbidden", "Only a speech says who delivered it"
        )
    if article.id in (article.corrects, article.reply_to) or article.id in article.related_ids:
        return PydanticCustomError(
            "humas.article.self_reference", "An article does not refer to itself"
        )
    return None


def _repetitions(article: "Article") -> Fault:
    for field in _SETS:
        values: tuple[object, ...] = getattr(article, field)
        if len(values) > 1 and len(values) != len(set(map(_identity, values))):
            return PydanticCustomError(
                "humas.article.repeated", "`{field}` holds a value twice", {"field": field}
            )
    return None


def _identity(value: object) -> object:
    match value:
        case ReleaseNumber():
            return value.agency, value.text
        case AgencyRef():
            return value.id
        case Interaction():
            return value.kind, value.site
        case _:
            return value


RULES: Final[tuple[tuple[Callable[["Article"], Fault], tuple[str, ...]], ...]] = (
    (_publication, ()),
    (_schedule, ()),
    (_exempt, ("information_class",)),
    (_withdrawal, ()),
    (_change_note, ()),
    (_change_order, ("changes",)),
    (_publishers, ()),
    (_slugs, ("previous_slugs",)),
    (_translations, ("translations",)),
    (_kind, ("speech", "corrects", "reply_to", "related_ids")),
    (_repetitions, _SETS),
)
"""Each rule, and the fields without any of which nothing can break it; none where all can."""

_ALL: Final = tuple(rule for rule, _ in RULES)
_ALWAYS: Final = tuple(rule for rule, fields in RULES if not fields)
_OCCASIONS: Final = itemgetter(*dict.fromkeys(name for _, fields in RULES for name in fields))


def check_structure(article: "Article") -> None:
    """Raise the first fault that stands between an article's fields.

    Raises:
        PydanticCustomError: With a code `humas.article.<rule>`.
    """
    for rule in _ALL if any(_OCCASIONS(vars(article))) else _ALWAYS:
        fault = rule(article)
        if fault is not None:
            raise fault
