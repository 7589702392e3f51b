"""What comes back from the fediverse, as feedback (umpan balik)."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final, NamedTuple

from pydantic import TypeAdapter, ValidationError

from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.feedback import Feedback
from humaskit.models.feedback_kinds import FeedbackKind
from humaskit.models.instants import Instant, require_offset
from humaskit.models.model import BUILT_LATER
from humaskit.models.people import AgencyRef
from humaskit.social._reactions.about import media_of, place_of, subject_of
from humaskit.social._reactions.identity import identity_and_code
from humaskit.social._reactions.opening import Said, opened
from humaskit.social._reactions.people import privacy_of, submitter_of
from humaskit.social._reactions.source import Dropped
from humaskit.social._reactions.words import asks, words_of

CHANNEL: Final = "fediverse"
"""The channel of what comes by ActivityPub, whichever server sent it."""

_NAME: Final = re.compile(r"[A-Za-z_][\w:.-]{0,59}", re.ASCII)
_INSTANT: Final = TypeAdapter(Instant, config=BUILT_LATER)
_TAKEN: Final = frozenset(
    {
        *("@context", "id", "type", "attributedTo", "actor", "to", "cc", "bto", "bcc", "audience"),
        *("content", "contentMap", "name", "nameMap", "summary", "summaryMap", "mediaType"),
        *("published", "inReplyTo", "attachment", "image", "location", "oneOf", "anyOf", "object"),
    }
)
_OF_THE_SERVER: Final = frozenset(
    {
        *("url", "updated", "tag", "source", "replies", "likes", "shares", "context", "preview"),
        *("conversation", "sensitive", "signature", "proof", "generator", "atomUri"),
        *("inReplyToAtomUri", "interactionPolicy", "votersCount", "endTime", "closed"),
        *("language", "inLanguage"),
    }
)
"""What repeats the words, or is between servers."""


class Reaction(NamedTuple):
    """What was read of an activity."""

    feedback: Feedback
    """What was said."""
    dropped: tuple[Dropped, ...]
    """What feedback has no room for, in the order it was met; it quotes nothing."""


def feedback(
    activity: object,
    *,
    at: datetime | None = None,
    articles: Iterable[Article] = (),
    agency: Agency | AgencyRef | None = None,
    kind: FeedbackKind | None = None,
    key: bytes | None = None,
) -> Feedback:
    """Return a reply, mention, question or direct message as feedback; see `reaction`.

    Args:
        activity: As for `reaction`, and so are the others.
        at: When it came in.
        articles: What may have been answered.
        agency: Who must answer.
        kind: What sort of feedback it is.
        key: A secret for its id and tracking code.

    Raises:
        InvalidValueError: As `reaction`.
    """
    return reaction(activity, at=at, articles=articles, agency=agency, kind=kind, key=key).feedback


def reaction(
    activity: object,
    *,
    at: datetime | None = None,
    articles: Iterable[Article] = (),
    agency: Agency | AgencyRef | None = None,
    kind: FeedbackKind | None = None,
    key: bytes | None = None,
) -> Reaction:
    """Read what somebody said in the fediverse as feedback, and list what it has no room for.

    It takes what servers send: a Create or an Update with its object, one that a group announces,
    or the object bare; one or many, ids or objects, HTML or plain text. A Like or a boost says no
    words and is refused; so is a Delete: erase the feedback that it means.

    Name and handle are the submitter's, redacted in every dump; ids of posts name accounts, so the
    feedback gets a UUID of its own. A public post becomes `anonymous`, any other `secret`: being
    public is no consent to be published again (UU 27/2022), and `consent_at` stays empty.

    Args:
        activity: A JSON object, or its text.
        at: When it came in, aware; without it, when it was published.
        articles: What may have been answered; known by id, address, Note twin and `channels`.
            Without any, the post that is answered counts where its address names no account.
        agency: Who must answer; without it, the publisher of the article.
        kind: What sort of feedback it is; without it, what asks is a question, all else a comment.
        key: A secret of 16 bytes at least. Without it, whoever knows the post's address can work
            out its UUID and tracking code.

    Raises:
        InvalidValueError: It is no JSON object, says no words, or has no time and `at` is missing;
            the error names the field and quotes nothing.
    """
    said = opened(activity)
    fields = _fields(said, at, articles, agency, kind)
    identity, code = identity_and_code(said.words, key)
    made = Feedback.model_validate(fields | {"id": identity, "tracking_code": code})
    _rest(said)
    return Reaction(made, tuple(said.words.dropped))


def _fields(
    said: Said,
    at: datetime | None,
    articles: Iterable[Article],
    agency: Agency | AgencyRef | None,
    kind: FeedbackKind | None,
) -> dict[str, object]:
    words, about = words_of(said.words), subject_of(said.words, articles)
    asked = "Question" in said.words.types or asks(words.text)
    return {
        "kind": kind or (FeedbackKind.QUESTION if asked else FeedbackKind.COMMENT),
        "privacy": privacy_of(said),
        "subject": words.subject,
        "text": words.text,
        "language": words.language,
        "channel": CHANNEL,
        "received_at": _received(said, at),
        "place": place_of(said.words),
        "attachments": media_of(said.words),
        "submitter": submitter_of(said),
        "agency": _reference(agency) or about.agency,
        "article_id": about.article_id,
    }


def _reference(agency: Agency | AgencyRef | None) -> AgencyRef | None:
    if not isinstance(agency, Agency):
        return agency
    return AgencyRef(id=agency.id, name=agency.name, acronym=agency.acronym, url=agency.website)


def _received(said: Said, at: datetime | None) -> datetime:
    if at is not None:
        require_offset(at, "activity")
        return at
    for source in (said.words, said.act):
        try:
            return _INSTANT.validate_python(source.value.get("published"))
        except ValidationError:
            continue
    raise said.words.fault(
        "published",
        "no_time",
        "tidak memuat waktu dengan selisih UTC: sebutkan 'at'",
        "has no time with its offset from UTC: say 'at'",
    )


def _rest(said: Said) -> None:
    for source in (said.act, *([said.words] if said.words is not said.act else [])):
        for term in source.value:
            if term not in _TAKEN | _OF_THE_SERVER:
                shown = term if _NAME.fullmatch(str(term)) else "…"
                source.drop(shown, "tidak ada padanannya", "no field takes this term")
