"""Feedback: what citizens say back, and what they are answered (umpan balik)."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Annotated, Final, Literal, Self

from pydantic import FailFast, Field, model_validator
from pydantic_core import PydanticCustomError
from typing_extensions import override

from humaskit.models.feedback_kinds import (
    MOVES,
    Decision,
    FeedbackKind,
    FeedbackState,
    Privacy,
)
from humaskit.models.feedback_parts import (
    DETAILS,
    Aspiration,
    Comment,
    Complaint,
    Details,
    InformationRequest,
    Question,
    Response,
    Transition,
)
from humaskit.models.identifiers import LanguageTag, Ref, Slug
from humaskit.models.instants import Instant, PartialDate
from humaskit.models.lines import Line, Text
from humaskit.models.media import Media
from humaskit.models.partial_dates import last_day
from humaskit.models.people import AgencyRef
from humaskit.models.private import PrivateModel, SilentModel
from humaskit.models.public_feedback import PublicFeedback, public_part
from humaskit.models.region_code import RegionCode
from humaskit.models.submitter import Submitter

__all__ = [
    "MOVES",
    "Aspiration",
    "Comment",
    "Complaint",
    "Decision",
    "Details",
    "Feedback",
    "FeedbackKind",
    "FeedbackState",
    "InformationRequest",
    "Privacy",
    "PublicFeedback",
    "Question",
    "Response",
    "Transition",
]


_EXPECTED: Final = {"expected": ", ".join(DETAILS)}


def _details(data: dict[str, FeedbackKind]) -> Details:
    return DETAILS[data["kind"]]()


class Feedback(SilentModel):
    """What a citizen said, and what became of it (umpan balik).

    `kind` and the kind of `details` are one fact: whichever is missing is taken from the other, and
    details that are missing altogether are made from the kind. Without a history the state stands
    for itself; with one, it is where the last step led. Personal data is redacted in every dump
    unless its context says `{"reveal_pii": True}`; the citizen's own words are kept as they are
    in dumps, and `to_public` says what others may read.
    """

    schema_version: Literal["1"] = "1"
    """Version of this model."""
    type: Literal["feedback"] = "feedback"
    """Which root this is."""
    id: Ref
    """Identity for ever (identitas)."""
    tracking_code: Line
    """What the citizen asks with (kode pelacakan)."""
    kind: FeedbackKind
    """What sort of feedback it is (jenis)."""
    details: Details = Field(default_factory=_details)
    """What belongs to that kind only (rincian)."""
    state: FeedbackState = FeedbackState.RECEIVED
    """Where it stands (status)."""
    privacy: Privacy = Privacy.PUBLIC
    """What the citizen chose to let others see (kerahasiaan)."""
    subject: Line
    """What it is about (perihal)."""
    text: Annotated[Text, Field(max_length=20_000)]
    """What was said (isi)."""
    language: LanguageTag = "id"
    """BCP 47 (bahasa)."""
    channel: Slug
    """Where it came in: `website`, `whatsapp`, `lapor`, ... (kanal)."""
    received_at: Instant
    """When (diterima)."""
    occurred_on: PartialDate | None = None
    """When what it tells of happened (tanggal kejadian)."""
    region_code: RegionCode | None = None
    """Where, Kemendagri code (kode wilayah)."""
    place: Line | None = None
    """Where, in words (tempat)."""
    category: Line | None = None
    """What it is filed under (kategori)."""
    attachments: Annotated[tuple[Media, ...], Field(max_length=20), FailFast()] = ()
    """What came with it; never public (lampiran)."""
    submitter: Submitter | None = None
    """Who wrote; never leaves the house unless asked for (pelapor)."""
    agency: AgencyRef | None = None
    """Who must answer (instansi)."""
    article_id: Ref | None = None
    """The article it speaks of (artikel yang ditanggapi)."""
    history: Annotated[tuple[Transition, ...], Field(max_length=1000), FailFast()] = ()
    """Steps so far, oldest first (riwayat)."""
    responses: Annotated[tuple[Response, ...], Field(max_length=200), FailFast()] = ()
    """Answers so far, oldest first (tanggapan)."""
    rating: Annotated[int, Field(ge=1, le=5)] | None = None
    """1 to 5 (penilaian)."""
    consent_at: Instant | None = None
    """When the citizen agreed to the use of personal data (persetujuan)."""
    retention_until: PartialDate | None = None
    """After this day personal data is erased, UU 27/2022 (batas retensi)."""
    erased_at: Instant | None = None
    """When personal data was erased (dihapus)."""

    @model_validator(mode="before")
    @classmethod
    def _kind_and_details_are_one(cls, data: object) -> object:
        return _one_kind(data) if isinstance(data, dict) else data

    @model_validator(mode="after")
    def _history_is_legal(self) -> Self:
        _in_order("history", self.received_at, [step.at for step in self.history])
        _in_order("responses", self.received_at, [answer.at for answer in self.responses])
        steps = [FeedbackState.RECEIVED, *(step.to for step in self.history)]
        if steps[1:2] == [FeedbackState.RECEIVED]:
            del steps[0]
        for one, other in pairwise(steps):
            if other not in MOVES[one]:
                raise PydanticCustomError(
                    "humas.feedback.illegal_transition",
                    "Feedback that is {one} cannot become {other}",
                    {"one": one.value, "other": other.value},
                )
        if self.history and self.state is not steps[-1]:
            raise PydanticCustomError(
                "humas.feedback.state_disagrees",
                "The state is {state}, but the last step led to {last}",
                {"state": self.state.value, "last": steps[-1].value},
            )
        return self

    @model_validator(mode="after")
    def _state_has_its_answers(self) -> Self:
        if self.state is FeedbackState.RESPONDED and not self.responses:
            raise PydanticCustomError(
                "humas.feedback.responded_without_response",
                "Feedback that was responded to holds at least one response",
            )
        settled = any(answer.final for answer in self.responses)
        timeout = bool(self.history) and self.history[-1].note is not None
        if self.state is FeedbackState.CLOSED and not (settled or timeout):
            raise PydanticCustomError(
                "humas.feedback.closed_without_answer",
                "Closed feedback holds a final response, or its last step a note on why",
            )
        if self.rating is not None and not self.responses:
            raise PydanticCustomError(
                "humas.feedback.rated_without_response", "Only an answer can be rated"
            )
        return self

    @model_validator(mode="after")
    def _retention_holds(self) -> Self:
        received = self.received_at.date()
        if self.retention_until is not None and last_day(self.retention_until) < received:
            raise PydanticCustomError(
                "humas.feedback.retention_before_received",
                "Retention cannot end before the feedback was received",
            )
        if self.erased_at is None:
            return self
        if self.erased_at < self.received_at:
            raise PydanticCustomError(
                "humas.feedback.erased_before_received",
                "Personal data cannot be erased before the feedback was received",
            )
        if self.private_facts():
            raise PydanticCustomError(
                "humas.feedback.erased_with_data", "Erased feedback holds no personal data"
            )
        return self

    def private_facts(self) -> tuple[str, ...]:
        """Return the personal data it holds: the submitter's, and the party complained of."""
        parts = (self.submitter, self.details)
        return tuple(
            fact
            for part in parts
            if isinstance(part, PrivateModel)
            for fact in part.private_facts()
        )

    def to_public(self) -> PublicFeedback:
        """Return what anybody may read of it; see `PublicFeedback` for what that is."""
        return public_part(self)

    @override
    def __repr_args__(self) -> Iterable[tuple[str | None, object]]:
        shown = ("id", "kind", "state", "privacy", "received_at")
        return [(name, getattr(self, name)) for name in shown]


def _one_kind(data: dict[object, object]) -> dict[object, object]:
    outer, details = data.get("kind"), data.get("details")
    inner = details.get("kind") if isinstance(details, dict) else getattr(details, "kind", None)
    kind = inner if outer is None else outer
    if kind is None:
        raise PydanticCustomError(
            "humas.feedback.kind_missing", "Feedback states its kind: {expected}", _EXPECTED
        )
    if not isinstance(kind, str) or kind not in DETAILS:
        raise PydanticCustomError(
            "humas.feedback.kind_unknown", "The kind of feedback is one of: {expected}", _EXPECTED
        )
    if inner is not None and inner != kind:
        raise PydanticCustomError(
            "humas.feedback.kind_mismatch", "The details are not those of a {kind}", {"kind": kind}
        )
    whole = data | {"kind": kind}
    if isinstance(details, dict):
        whole["details"] = details | {"kind": kind}
    elif details is None:
        whole.pop("details", None)
    return whole


def _in_order(field: str, received_at: datetime, instants: Sequence[datetime]) -> None:
    if any(other < one for one, other in pairwise([received_at, *instants])):
        raise PydanticCustomError(
            "humas.feedback.unordered",
            "The {field} stands oldest first, and begins after the feedback was received",
            {"field": field},
        )
