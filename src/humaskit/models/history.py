"""What happens to an article over time: approvals, changes, withdrawal, translations."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import FailFast, Field, model_validator
from pydantic_core import PydanticCustomError

from humaskit.models.identifiers import LanguageTag, Ref, WebUrl
from humaskit.models.instants import Instant
from humaskit.models.lines import Line, Text
from humaskit.models.model import Model


class State(StrEnum):
    """Where an article stands in its life cycle (status)."""

    DRAFT = "draft"
    """Being written (draf)."""
    SUBMITTED = "submitted"
    """Waiting for review (diajukan)."""
    REJECTED = "rejected"
    """Sent back to its writer (dikembalikan)."""
    APPROVED = "approved"
    """Cleared for publication (disetujui)."""
    SCHEDULED = "scheduled"
    """Will be published at a set time (terjadwal)."""
    PUBLISHED = "published"
    """Public, embargo aside (terbit)."""
    WITHDRAWN = "withdrawn"
    """Taken back with a reason (dicabut)."""
    SUPERSEDED = "superseded"
    """Replaced by another article (digantikan)."""
    SPIKED = "spiked"
    """Dropped before publication (dibatalkan)."""


class ChangeKind(StrEnum):
    """Why a published article changed (jenis perubahan)."""

    CORRECTION = "correction"
    """Something was wrong (ralat)."""
    UPDATE = "update"
    """Something new is known (pembaruan)."""
    CLARIFICATION = "clarification"
    """Something was unclear (klarifikasi)."""


class Approval(Model):
    """Somebody cleared the article (persetujuan)."""

    by: Line
    """Who (oleh)."""
    role: Line | None = None
    """In what role (peran)."""
    at: Instant
    """When (waktu)."""


class Change(Model):
    """A public note on a change after publication (catatan perubahan).

    Dewan Pers, Pedoman Pemberitaan Media Siber (Peraturan 1/Peraturan-DP/III/2012), item 4: a
    correction states its time and is linked to what it corrects.
    """

    at: Instant
    """When (waktu)."""
    kind: ChangeKind
    """Correction, update or clarification (jenis)."""
    note: Text
    """What changed, in words for readers (catatan)."""
    version: Annotated[int, Field(ge=1, le=1_000_000)]
    """The version that the change made (versi)."""
    fields: Annotated[tuple[Line, ...], Field(max_length=100), FailFast()] = ()
    """Names of the fields that changed (bidang)."""


class WithdrawalMode(StrEnum):
    """What stays at the address of a withdrawn article (cara pencabutan)."""

    NOTICE = "notice"
    """The article stays readable under a notice (pemberitahuan)."""
    GONE = "gone"
    """Only the notice stays, HTTP 410 (dihapus)."""
    REDIRECT = "redirect"
    """Readers are sent on (dialihkan)."""


class Withdrawal(Model):
    """Why and how a published article was taken back (pencabutan)."""

    at: Instant
    """When (waktu)."""
    mode: WithdrawalMode = WithdrawalMode.NOTICE
    """What stays at the address (cara)."""
    reason: Text
    """Why, in words for readers (alasan)."""
    alternative_url: WebUrl | None = None
    """Where to read instead; required for a redirect (tautan pengganti)."""

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Self:
        if self.mode is WithdrawalMode.REDIRECT and self.alternative_url is None:
            raise PydanticCustomError(
                "humas.withdrawal.redirect_without_url", "A redirect names the address it leads to"
            )
        return self


class Translation(Model):
    """The same article in another language (terjemahan)."""

    language: LanguageTag
    """Its language (bahasa)."""
    id: Ref
    """Its id (identitas)."""
    url: WebUrl
    """Its address (tautan)."""
    original: bool = False
    """Whether that one was first, and this is its translation (naskah asli)."""
