"""The table of legal moves: from which state which action leads where.

The states merge those of GOV.UK's Whitehall and of Superdesk. An embargo is no state but a time.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from humaskit.models.history import State


class Action(StrEnum):
    """What can be done with an article (tindakan)."""

    SUBMIT = "submit"
    """Hand it in for review (ajukan)."""
    REJECT = "reject"
    """Send it back to its writer (kembalikan)."""
    APPROVE = "approve"
    """Clear it for publication (setujui)."""
    SCHEDULE = "schedule"
    """Set the time of publication (jadwalkan)."""
    UNSCHEDULE = "unschedule"
    """Take that time back (batalkan jadwal)."""
    PUBLISH = "publish"
    """Make it public (terbitkan)."""
    CORRECT = "correct"
    """Put right what was wrong (ralat)."""
    UPDATE = "update"
    """Add what is new (perbarui)."""
    WITHDRAW = "withdraw"
    """Take it back with a reason (cabut)."""
    REINSTATE = "reinstate"
    """Publish it again after a withdrawal (pulihkan)."""
    SUPERSEDE = "supersede"
    """Let another article take its place (gantikan)."""
    SPIKE = "spike"
    """Drop it before publication (batalkan)."""
    UNSPIKE = "unspike"
    """Take up a dropped one as a draft (hidupkan kembali)."""


MOVES: Final[Mapping[Action, Mapping[State, State]]] = MappingProxyType(
    {
        Action.SUBMIT: {State.DRAFT: State.SUBMITTED, State.REJECTED: State.SUBMITTED},
        Action.REJECT: {State.SUBMITTED: State.REJECTED},
        Action.APPROVE: {State.SUBMITTED: State.APPROVED},
        Action.SCHEDULE: {State.APPROVED: State.SCHEDULED},
        Action.UNSCHEDULE: {State.SCHEDULED: State.APPROVED},
        Action.PUBLISH: {State.APPROVED: State.PUBLISHED, State.SCHEDULED: State.PUBLISHED},
        Action.CORRECT: {State.PUBLISHED: State.PUBLISHED},
        Action.UPDATE: {State.PUBLISHED: State.PUBLISHED},
        Action.WITHDRAW: {State.PUBLISHED: State.WITHDRAWN},
        Action.REINSTATE: {State.WITHDRAWN: State.PUBLISHED},
        Action.SUPERSEDE: {State.PUBLISHED: State.SUPERSEDED},
        Action.SPIKE: {
            State.DRAFT: State.SPIKED,
            State.SUBMITTED: State.SPIKED,
            State.REJECTED: State.SPIKED,
            State.APPROVED: State.SPIKED,
            State.SCHEDULED: State.SPIKED,
        },
        Action.UNSPIKE: {State.SPIKED: State.DRAFT},
    }
)
"""Action by action: the states it is legal from, and the state it leads to."""


def allowed(state: State) -> tuple[Action, ...]:
    """Return the actions that are legal from a state, in the order of the table."""
    return tuple(action for action, ways in MOVES.items() if state in ways)
