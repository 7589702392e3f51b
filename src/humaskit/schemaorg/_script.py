"""JSON-LD as text: alone, and inside an HTML page."""

import json
from collections.abc import Mapping
from typing import Final, TypeAlias

from pydantic_core import PydanticSerializationError, to_json

from humaskit.schemaorg._jsonld import to_jsonld
from humaskit.schemaorg._lists import Crumb
from humaskit.schemaorg._things import Profile, Thing

Document: TypeAlias = Thing | tuple[Thing, ...] | tuple[Crumb, ...] | Mapping[str, object]
"""What `to_jsonld` takes, or a document that is written already."""

_ESCAPES: Final = (
    ("<", "\\u003C"),
    (">", "\\u003E"),
    ("&", "\\u0026"),
    ("\u2028", "\\u2028"),
    ("\u2029", "\\u2029"),
)


def dumps(obj: Document, *, profile: Profile = "full") -> str:
    """Return a model or a document as JSON text, for an answer with `application/ld+json`.

    It reads back as what `to_jsonld` gives, and is written faster than `json.dumps` writes it.

    Args:
        obj: What `to_jsonld` takes, or a document that is written already, such as `graph`,
            `item_list`, `data_feed` and `breadcrumb_list` give.
        profile: As in `to_jsonld`; a document stays as it is.

    Returns:
        JSON without spaces between its tokens; what is no ASCII stands as it is.

    Raises:
        InvalidValueError: As in `to_jsonld`.
        TypeError: A document holds what JSON cannot.
        ValueError: A document holds NaN or an infinity.
    """
    if isinstance(obj, Mapping):
        return json.dumps(obj, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    said = to_jsonld(obj, profile=profile)
    try:
        return to_json(said).decode()
    except PydanticSerializationError:  # half a surrogate pair, which a copy that skips checks has
        return json.dumps(said, separators=(",", ":"))


def script_tag(obj: Document, *, profile: Profile = "full") -> str:
    """Return a model or a document as a `<script type="application/ld+json">` element.

    No text of the model can end the element or open a comment in it: `<`, `>` and `&` are written
    as JSON escapes, which every JSON reader takes back.

    Args:
        obj: As in `dumps`.
        profile: As in `to_jsonld`; a document stays as it is.

    Raises:
        InvalidValueError: As in `to_jsonld`.
        TypeError: A document holds what JSON cannot.
        ValueError: A document holds NaN or an infinity.
    """
    document = dumps(obj, profile=profile)
    for character, escape in _ESCAPES:
        document = document.replace(character, escape)
    return f'<script type="application/ld+json">{document}</script>'
