"""What anybody may read of feedback (bagian terbuka umpan balik)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from humaskit.models.feedback_kinds import FeedbackKind, FeedbackState, Privacy
from humaskit.models.identifiers import LanguageTag, Ref, Slug
from humaskit.models.instants import Instant, PartialDate
from humaskit.models.lines import Line, Text
from humaskit.models.masking import mask_facts
from humaskit.models.model import Model
from humaskit.models.people import AgencyRef
from humaskit.models.region_code import RegionCode

if TYPE_CHECKING:
    from humaskit.models.feedback import Feedback


class PublicStep(Model):
    """A step without who took it and why (riwayat terbuka)."""

    at: Instant
    """When (waktu)."""
    to: FeedbackState
    """The new state (status baru)."""


class PublicResponse(Model):
    """An answer that all may read (tanggapan terbuka)."""

    at: Instant
    """When (waktu)."""
    by: AgencyRef
    """Who answers (instansi)."""
    text: Text
    """What is answered (isi)."""
    final: bool
    """Whether it settles the matter (final)."""


class PublicFeedback(Model):
    """Feedback as anybody may read it; it has no room for who wrote it.

    - `secret`: only kind, state and dates; neither id nor words.
    - `anonymous`: no place, no day of the event, and the region to the regency at most, since
      these may point to who wrote it.
    - Of all: no submitter, no party complained of, no tracking code (whoever holds it can ask in
      the citizen's place), no attachments, no notes of desks, and public responses only. Known
      facts about the submitter and that party, and NIKs, are masked in what is shown; a redacted
      record no longer knows them, so take the public part before redacting.
    """

    kind: FeedbackKind
    """What sort of feedback it is (jenis)."""
    state: FeedbackState
    """Where it stands (status)."""
    privacy: Privacy
    """What the citizen chose to let others see (kerahasiaan)."""
    received_at: Instant
    """When it came in (diterima)."""
    history: tuple[PublicStep, ...] = ()
    """Steps so far, oldest first (riwayat)."""
    id: Ref | None = None
    """Identity for ever (identitas)."""
    subject: Line | None = None
    """What it is about (perihal)."""
    text: Text | None = None
    """What was said (isi)."""
    language: LanguageTag | None = None
    """BCP 47 (bahasa)."""
    channel: Slug | None = None
    """Where it came in (kanal)."""
    occurred_on: PartialDate | None = None
    """When what it tells of happened (tanggal kejadian)."""
    region_code: RegionCode | None = None
    """Where, Kemendagri code (kode wilayah)."""
    place: Line | None = None
    """Where, in words (tempat)."""
    category: Line | None = None
    """What it is filed under (kategori)."""
    agency: AgencyRef | None = None
    """Who must answer (instansi)."""
    article_id: Ref | None = None
    """The article it speaks of (artikel yang ditanggapi)."""
    responses: tuple[PublicResponse, ...] = ()
    """Public answers so far, oldest first (tanggapan)."""
    rating: int | None = None
    """1 to 5 (penilaian)."""


def public_part(feedback: Feedback) -> PublicFeedback:
    """Return what anybody may read of the feedback."""
    shown: dict[str, object] = {
        "kind": feedback.kind,
        "state": feedback.state,
        "privacy": feedback.privacy,
        "received_at": feedback.received_at,
        "history": tuple(PublicStep(at=step.at, to=step.to) for step in feedback.history),
    }
    if feedback.privacy is not Privacy.SECRET:
        shown |= _words(feedback)
    if feedback.privacy is Privacy.PUBLIC:
        shown |= _circumstances(feedback)
    return PublicFeedback.model_validate(shown)


def _words(feedback: Feedback) -> dict[str, object]:
    facts = feedback.private_facts()
    region = feedback.region_code
    return {
        "id": feedback.id,
        "subject": mask_facts(feedback.subject, facts),
        "text": mask_facts(feedback.text, facts),
        "language": feedback.language,
        "channel": feedback.channel,
        "region_code": region and ".".join(region.split(".")[:2]),
        "category": feedback.category and mask_facts(feedback.category, facts),
        "agency": feedback.agency,
        "article_id": feedback.article_id,
        "rating": feedback.rating,
        "responses": tuple(
            PublicResponse(
                at=answer.at, by=answer.by, text=mask_facts(answer.text, facts), final=answer.final
            )
            for answer in feedback.responses
            if answer.public
        ),
    }


def _circumstances(feedback: Feedback) -> dict[str, object]:
    place = feedback.place
    return {
        "occurred_on": feedback.occurred_on,
        "region_code": feedback.region_code,
        "place": place and mask_facts(place, feedback.private_facts()),
    }
