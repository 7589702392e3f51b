"""The models that content can be."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from humaskit.models import Agency, Article, Event, Feedback

Root: TypeAlias = Agency | Article | Event | Feedback
"""Anything that content can be."""

ROOTS: Final[Mapping[str, type[Root]]] = {
    "agency": Agency,
    "article": Article,
    "event": Event,
    "feedback": Feedback,
}
"""The models that a file can hold, by their `type`."""
