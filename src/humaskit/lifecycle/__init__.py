"""Pure moves of an article from state to state (daur hidup artikel).

Each move takes the article, `at` (an aware datetime), `by` (who acts) and `expected_version` (the
version that the caller looked at), and gives a new article or raises a typed refusal. Nothing is
changed in place and nothing reads the clock. Which move is legal from which state is the table in
`humaskit.lifecycle.moves`.
"""

from humaskit.lifecycle._publication import publish, schedule, unschedule
from humaskit.lifecycle._retraction import reinstate, supersede, withdraw
from humaskit.lifecycle._review import approve, reject, spike, submit, unspike
from humaskit.lifecycle._revision import correct, update

__all__ = [
    "approve",
    "correct",
    "publish",
    "reinstate",
    "reject",
    "schedule",
    "spike",
    "submit",
    "supersede",
    "unschedule",
    "unspike",
    "update",
    "withdraw",
]
