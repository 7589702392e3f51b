"""Feedback: what citizens say back, and what they are answered (umpan balik)."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from humaskit.models.identifiers import LanguageTag, Ref, Slug
from humaskit.models.instants import Instant, PartialDate
from humaskit.models.lines import Line, Text
from humaskit.models.media import Media
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef
from humaskit.models.region_code import RegionCode
from humaskit.models.submitter import Submitter


class FeedbackState(StrEnum):
    """Where feedback stands (status umpan balik, SP4N-LAPOR!)."""

    RECEIVED = "received"
    """Dikirim."""
    VERIFIED = "verified"
    """Diverifikasi."""
    REJECTED = "rejected"
    """Ditolak."""
    FORWARDED = "forwarded"
    """Diteruskan."""
    IN_PROGRESS = "in_progress"
    """Ditindaklanjuti."""
    RESPONDED = "responded"
    """Dijawab."""
    CLOSED = "closed"
    """Selesai."""
    REOPENED = "reopened"
    """Dibuka kembali."""


class Privacy(StrEnum):
    """How much the public may see (kerahasiaan)."""

    PUBLIC = "public"
    """Terbuka."""
    ANONYMOUS = "anonymous"
    """Anonim: who wrote it is hidden."""
    SECRET = "secret"  # noqa: S105 - a level of privacy, no password
    """Rahasia: the whole report is hidden."""


class Decision(StrEnum):
    """How an information request was decided (putusan)."""

    GRANTED = "granted"
    """Dikabulkan."""
    PARTLY = "partly"
    """Dikabulkan sebagian."""
    REFUSED = "refused"
    """Ditolak."""


class Complaint(Model):
    """What makes feedback a complaint (pengaduan)."""

    kind: Literal["complaint"] = "complaint"
    """Always `complaint`."""
    supervised: bool = False
    """Whether it needs supervision (berkadar pengawasan)."""
    reported_party: Line | None = None
    """Whom it is about; never public (terlapor)."""


class Aspiration(Model):
    """What makes feedback an aspiration (aspirasi)."""

    kind: Literal["aspiration"] = "aspiration"
    """Always `aspiration`."""


class InformationRequest(Model):
    """What makes feedback a request under UU 14/2008 (permintaan informasi)."""

    kind: Literal["information_request"] = "information_request"
    """Always `information_request`."""
    purpose: Text | None = None
    """What the information is for (tujuan)."""
    extended: bool = False
    """Whether the deadline was extended, once (diperpanjang)."""
    decision: Decision | None = None
    """Putusan."""
    refusal_reason: Text | None = None
    """Required where it is refused (alasan penolakan)."""


class Question(Model):
    """What makes feedback a question (pertanyaan)."""

    kind: Literal["question"] = "question"
    """Always `question`."""


class Comment(Model):
    """What makes feedback a comment on something published (komentar)."""

    kind: Literal["comment"] = "comment"
    """Always `comment`."""


Details = Annotated[
    Complaint | Aspiration | InformationRequest | Question | Comment, Field(discriminator="kind")
]
"""What belongs to one kind of feedback only, told apart by `kind`."""


class Transition(Model):
    """A step of feedback from one state to the next (riwayat)."""

    at: Instant
    """When (waktu)."""
    to: FeedbackState
    """The new state (status baru)."""
    by: Line | None = None
    """Which desk did it (oleh)."""
    note: Text | None = None
    """Catatan."""


class Response(Model):
    """An answer to feedback (tanggapan)."""

    at: Instant
    """When (waktu)."""
    by: AgencyRef
    """Who answers (instansi)."""
    text: Text
    """Isi."""
    public: bool = True
    """Whether all may read it (terbuka)."""
    final: bool = False
    """Whether it settles the matter (final)."""


class Feedback(Model):
    """What a citizen said, and what became of it (umpan balik)."""

    schema_version: Literal["1"] = "1"
    """Version of this model."""
    type: Literal["feedback"] = "feedback"
    """Which root this is."""
    id: Ref
    """Identity for ever (identitas)."""
    tracking_code: Line
    """What the citizen asks with (kode pelacakan)."""
    details: Details
    """What sort of feedback it is, and what belongs to it (jenis)."""
    state: FeedbackState = FeedbackState.RECEIVED
    """Status."""
    privacy: Privacy = Privacy.PUBLIC
    """Kerahasiaan."""
    subject: Line
    """Perihal."""
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
    """Kategori."""
    attachments: Annotated[tuple[Media, ...], Field(max_length=20)] = ()
    """Lampiran."""
    submitter: Submitter | None = None
    """Who wrote; never leaves the house unless asked for (pelapor)."""
    agency: AgencyRef | None = None
    """Who must answer (instansi)."""
    article_id: Ref | None = None
    """The article it speaks of (artikel yang ditanggapi)."""
    history: Annotated[tuple[Transition, ...], Field(max_length=1000)] = ()
    """Steps so far, oldest first (riwayat)."""
    responses: Annotated[tuple[Response, ...], Field(max_length=200)] = ()
    """Answers so far, oldest first (tanggapan)."""
    rating: Annotated[int, Field(ge=1, le=5)] | None = None
    """1 to 5 (penilaian)."""
    consent_at: Instant | None = None
    """When the citizen agreed to the use of personal data (persetujuan)."""
    retention_until: PartialDate | None = None
    """After this day personal data is erased, UU 27/2022 (batas retensi)."""

    @property
    def kind(self) -> str:
        """The kind of feedback, `details.kind` (jenis)."""
        return self.details.kind
