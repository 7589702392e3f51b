"""Values as schema.org takes them: text without markup, dates, durations, enumeration members."""

from datetime import datetime
from typing import Final

from humaskit.models.media import DigitalSourceType
from humaskit.models.wire import rfc3339

Node = dict[str, object]
"""A JSON-LD node."""

CONTEXT: Final = "https://schema.org"

DIGITAL_SOURCES: Final = {
    DigitalSourceType.DIGITAL_CAPTURE: "DigitalCaptureDigitalSource",
    DigitalSourceType.COMPOSITE: "CompositeDigitalSource",
    DigitalSourceType.COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA: (
        "CompositeWithTrainedAlgorithmicMediaDigitalSource"
    ),
    DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA: "TrainedAlgorithmicMediaDigitalSource",
    DigitalSourceType.ALGORITHMIC_MEDIA: "AlgorithmicMediaDigitalSource",
}


def instant(at: datetime) -> str:
    """Return a schema.org DateTime with its own offset."""
    text = at.isoformat()
    # Without fractions of a second or an odd offset it is 2020-10-12T09:00:00+07:00.
    return text if len(text) == 25 else rfc3339(at).isoformat()


def full_date(partial: str) -> str | None:
    """Return a schema.org Date, or None where the day is not known."""
    return partial if len(partial) == 10 else None


def member(name: str) -> str:
    """Return the address of an enumeration member."""
    return f"{CONTEXT}/{name}"


def digital_source(kind: DigitalSourceType) -> str | None:
    """Return the member of IPTCDigitalSourceEnumeration, or None where release 30.0 has none."""
    name = DIGITAL_SOURCES.get(kind)
    return member(name) if name else None


def duration(seconds: int) -> str:
    """Return an ISO 8601 duration."""
    return f"PT{seconds}S"


def node(kind: str, **properties: object) -> Node:
    """Return a node with those properties that say something, `id` as its `@id`."""
    said: Node = {"@type": kind}
    for name, value in properties.items():
        if value or value not in (None, [], ()):
            said["@id" if name == "id" else name] = value
    return said
