"""Values as schema.org takes them: text without markup, dates, durations, enumeration members."""

import html
import re
from datetime import datetime
from typing import Final

from humaskit.models.media import DigitalSourceType
from humaskit.models.wire import rfc3339

Node = dict[str, object]
"""A JSON-LD node."""

CONTEXT: Final = "https://schema.org"

_TAG: Final = re.compile(r"<(?=[A-Za-z/!?])")
_NUMERIC: Final = re.compile(r"&(?=#(?:[0-9]|[xX][0-9A-Fa-f]))")
_NAMED: Final = re.compile(r"&([A-Za-z][A-Za-z0-9]*;?)")
DIGITAL_SOURCES: Final = {
    DigitalSourceType.DIGITAL_CAPTURE: "DigitalCaptureDigitalSource",
    DigitalSourceType.COMPOSITE: "CompositeDigitalSource",
    DigitalSourceType.COMPOSITE_WITH_TRAINED_ALGORITHMIC_MEDIA: (
        "CompositeWithTrainedAlgorithmicMediaDigitalSource"
    ),
    DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA: "TrainedAlgorithmicMediaDigitalSource",
    DigitalSourceType.ALGORITHMIC_MEDIA: "AlgorithmicMediaDigitalSource",
}


def plain_text(value: str) -> str:
    """Return a text that no reader takes for HTML.

    Some consumers unescape a JSON-LD string once, some do not (w3c/json-ld-syntax issue 498), so
    whatever looks like a tag or a character reference gets a space after its first character.
    Lines and texts of models hold neither; a body may, where it writes about HTML.
    """
    value = _TAG.sub("< ", value)
    return _NAMED.sub(_spaced, _NUMERIC.sub("& ", value)) if "&" in value else value


def _spaced(match: re.Match[str]) -> str:
    found = match[0]
    return found if html.unescape(found) == found else f"& {match[1]}"


def instant(at: datetime) -> str:
    """Return a schema.org DateTime with its own offset."""
    return rfc3339(at).isoformat()


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
    identity = properties.pop("id", None)
    head: Node = {"@type": kind} | ({"@id": identity} if identity else {})
    return head | {name: value for name, value in properties.items() if value not in (None, [], ())}
