"""Kinds and states of feedback, and how it moves between them (jenis dan status umpan balik)."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class FeedbackKind(StrEnum):
    """What sort of feedback it is (jenis umpan balik, SP4N-LAPOR!)."""

    COMPLAINT = "complaint"
    """Something went wrong (pengaduan)."""
    ASPIRATION = "aspiration"
    """A wish or a proposal (aspirasi)."""
    INFORMATION_REQUEST = "information_request"
    """A request under UU 14/2008 (permintaan informasi)."""
    QUESTION = "question"
    """Anything asked otherwise (pertanyaan)."""
    COMMENT = "comment"
    """A word on something published (komentar)."""


class FeedbackState(StrEnum):
    """Where feedback stands (status umpan balik, SP4N-LAPOR!)."""

    RECEIVED = "received"
    """Sent and received (dikirim)."""
    VERIFIED = "verified"
    """Found complete and in place (diverifikasi)."""
    REJECTED = "rejected"
    """Not taken up (ditolak)."""
    FORWARDED = "forwarded"
    """Passed to who must answer (diteruskan)."""
    IN_PROGRESS = "in_progress"
    """Being dealt with (ditindaklanjuti)."""
    RESPONDED = "responded"
    """Answered (dijawab)."""
    CLOSED = "closed"
    """Settled (selesai)."""
    REOPENED = "reopened"
    """Taken up again (dibuka kembali)."""


class Privacy(StrEnum):
    """How much the public may see (kerahasiaan)."""

    PUBLIC = "public"
    """All may read it, without who wrote it (terbuka)."""
    ANONYMOUS = "anonymous"
    """Who wrote it is hidden, and what points there (anonim)."""
    SECRET = "secret"  # noqa: S105 - a level of privacy, no password
    """The whole report is hidden (rahasia)."""


class Decision(StrEnum):
    """How an information request was decided (putusan)."""

    GRANTED = "granted"
    """Granted (dikabulkan)."""
    PARTLY = "partly"
    """Granted in part (dikabulkan sebagian)."""
    REFUSED = "refused"
    """Refused (ditolak)."""


MOVES: Final[Mapping[FeedbackState, frozenset[FeedbackState]]] = MappingProxyType(
    {
        FeedbackState.RECEIVED: frozenset({FeedbackState.VERIFIED, FeedbackState.REJECTED}),
        FeedbackState.VERIFIED: frozenset(
            {
                FeedbackState.REJECTED,
                FeedbackState.FORWARDED,
                FeedbackState.IN_PROGRESS,
                FeedbackState.RESPONDED,
            }
        ),
        FeedbackState.REJECTED: frozenset(),
        FeedbackState.FORWARDED: frozenset(
            {
                FeedbackState.VERIFIED,
                FeedbackState.FORWARDED,
                FeedbackState.IN_PROGRESS,
                FeedbackState.RESPONDED,
            }
        ),
        FeedbackState.IN_PROGRESS: frozenset({FeedbackState.FORWARDED, FeedbackState.RESPONDED}),
        FeedbackState.RESPONDED: frozenset({FeedbackState.IN_PROGRESS, FeedbackState.CLOSED}),
        FeedbackState.CLOSED: frozenset({FeedbackState.REOPENED}),
        FeedbackState.REOPENED: frozenset(
            {
                FeedbackState.FORWARDED,
                FeedbackState.IN_PROGRESS,
                FeedbackState.RESPONDED,
            }
        ),
    }
)
"""Where feedback may go from each state: the way of SP4N-LAPOR!, and two ways back.

An agency that is not in charge gives feedback back (forwarded to verified) or on (forwarded to
forwarded); a citizen's reply puts an answered one in progress again. Only `rejected` is an end.
"""
