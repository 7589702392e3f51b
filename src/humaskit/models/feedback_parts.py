"""Parts of feedback: what belongs to one kind only, steps and answers."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, ClassVar, Final, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from humaskit.models.feedback_kinds import Decision, FeedbackKind, FeedbackState
from humaskit.models.instants import Instant
from humaskit.models.lines import Line, Text
from humaskit.models.people import AgencyRef
from humaskit.models.private import PrivateModel, SilentModel


class Complaint(PrivateModel):
    """What makes feedback a complaint (pengaduan).

    Whom it is about is personal data, as what a `Submitter` holds is, and treated likewise.
    """

    private_fields: ClassVar[frozenset[str]] = frozenset({"reported_party"})

    kind: Literal["complaint"] = "complaint"
    """Always `complaint`."""
    supervised: bool = False
    """Whether it needs supervision (berkadar pengawasan)."""
    reported_party: Line | None = None
    """Whom it is about; never public (terlapor)."""


class Aspiration(SilentModel):
    """What makes feedback an aspiration (aspirasi)."""

    kind: Literal["aspiration"] = "aspiration"
    """Always `aspiration`."""


class InformationRequest(SilentModel):
    """What makes feedback a request under UU 14/2008 (permintaan informasi)."""

    kind: Literal["information_request"] = "information_request"
    """Always `information_request`."""
    purpose: Text | None = None
    """What the information is for (tujuan)."""
    extended: bool = False
    """Whether the deadline was extended, once (diperpanjang)."""
    decision: Decision | None = None
    """How it was decided (putusan)."""
    refusal_reason: Text | None = None
    """Required where it is refused (alasan penolakan)."""

    @model_validator(mode="after")
    def _refused_with_a_reason(self) -> Self:
        if self.decision is Decision.REFUSED and self.refusal_reason is None:
            raise PydanticCustomError(
                "humas.information_request.refused_without_reason",
                "A refusal states its reason",
            )
        return self


class Question(SilentModel):
    """What makes feedback a question (pertanyaan)."""

    kind: Literal["question"] = "question"
    """Always `question`."""


class Comment(SilentModel):
    """What makes feedback a comment on something published (komentar)."""

    kind: Literal["comment"] = "comment"
    """Always `comment`."""


Details = Annotated[
    Complaint | Aspiration | InformationRequest | Question | Comment, Field(discriminator="kind")
]
"""What belongs to one kind of feedback only, told apart by `kind`."""

DETAILS: Final[Mapping[FeedbackKind, type[Details]]] = MappingProxyType(
    {
        FeedbackKind.COMPLAINT: Complaint,
        FeedbackKind.ASPIRATION: Aspiration,
        FeedbackKind.INFORMATION_REQUEST: InformationRequest,
        FeedbackKind.QUESTION: Question,
        FeedbackKind.COMMENT: Comment,
    }
)
"""The class of the details of each kind."""


class Transition(SilentModel):
    """A step of feedback from one state to the next (riwayat)."""

    at: Instant
    """When (waktu)."""
    to: FeedbackState
    """The new state (status baru)."""
    by: Line | None = None
    """Which desk did it (oleh)."""
    note: Text | None = None
    """Why, in words (catatan)."""


class Response(SilentModel):
    """An answer to feedback (tanggapan)."""

    at: Instant
    """When (waktu)."""
    by: AgencyRef
    """Who answers (instansi)."""
    text: Text
    """What is answered (isi)."""
    public: bool = True
    """Whether all may read it (terbuka)."""
    final: bool = False
    """Whether it settles the matter (final)."""
