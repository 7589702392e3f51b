"""The public form of feedback taken out of JSON-LD."""

from typing import Final

from humaskit.models.feedback_kinds import FeedbackKind, FeedbackState, Privacy
from humaskit.models.people import AgencyRef
from humaskit.models.public_feedback import PublicFeedback, PublicResponse
from humaskit.schemaorg._feedback import GENRES
from humaskit.schemaorg._in_parts import agency_ref, is_body, region_code
from humaskit.schemaorg._languages import language_of
from humaskit.schemaorg._taking import Taker, is_partial_date

FEEDBACK_TYPES: Final = frozenset({"Comment", "Question"})
"""The types that are read into the public form of feedback."""

_KINDS: Final = {genre: kind for kind, genre in GENRES.items()}
_STATES: Final = {state.value: state for state in FeedbackState}
_ANSWERS: Final = (("acceptedAnswer", True), ("suggestedAnswer", False), ("comment", False))


def feedback(taker: Taker) -> PublicFeedback:
    """Return a node as the public form of feedback; who wrote it is never taken.

    Raises:
        pydantic.ValidationError: It lacks what every feedback has.
    """
    identity, answers = taker.identity(), _answers(taker)
    kind = _KINDS.get(taker.text("genre") or "")
    if kind is None:
        asked = "Question" in taker.types
        kind = FeedbackKind.QUESTION if asked else FeedbackKind.COMMENT
    waiting = FeedbackState.RESPONDED if answers else FeedbackState.RECEIVED
    region, place = _where(taker)
    fields: dict[str, object] = {
        "id": identity,
        "kind": kind,
        "state": _STATES.get(taker.text("creativeWorkStatus") or "", waiting),
        "privacy": Privacy.PUBLIC if identity else Privacy.SECRET,
        "subject": taker.text("name", "headline"),
        "text": taker.text("text", kind="text"),
        "language": language_of(taker, "inLanguage"),
        "received_at": taker.instant("dateCreated") or taker.instant("datePublished"),
        "occurred_on": _day(taker),
        "region_code": region,
        "place": place,
        "category": taker.text("keywords"),
        "article_id": next((node.identity() for node in taker.nodes("parentItem")), None),
        "responses": answers,
    }
    found = PublicFeedback.model_validate({name: value for name, value in fields.items() if value})
    taker.finish("answerCount", "identifier")
    return found


def _answers(taker: Taker) -> list[PublicResponse]:
    found = [
        PublicResponse(at=at, by=by, text=text, final=final)
        for term, final in _ANSWERS
        for node in taker.nodes(term)
        if (text := node.text("text", kind="text"))
        and (at := node.instant("datePublished"))
        and (by := _answering(node))
    ]
    return sorted(found, key=lambda answer: answer.at)


def _answering(node: Taker) -> AgencyRef | None:
    for author in node.nodes("author"):
        if is_body(author):
            return agency_ref(author)
        node.graph.drop(author.path, "bukan jawaban instansi", "no answer of an agency")
    return None


def _where(taker: Taker) -> tuple[str | None, str | None]:
    """Return the Kemendagri code and the name among the places."""
    code, name = None, None
    for place in taker.nodes("contentLocation"):
        found = region_code(place)
        code, name = code or found, name or (None if found else place.text("name"))
    return code, name


def _day(taker: Taker) -> str | None:
    for path, value in taker.all("temporalCoverage"):
        if isinstance(value, str) and is_partial_date(value):
            return value
        taker.graph.drop(path, f"bukan tanggal: {value!r}", f"is no date: {value!r}")
    return None
