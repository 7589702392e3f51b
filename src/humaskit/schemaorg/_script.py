"""JSON-LD inside an HTML page."""

import json
from collections.abc import Mapping
from typing import Final

from humaskit.schemaorg._jsonld import to_jsonld
from humaskit.schemaorg._lists import Crumb
from humaskit.schemaorg._things import Profile, Thing

_ESCAPES: Final = str.maketrans(
    {
        "<": "\\u003C",
        ">": "\\u003E",
        "&": "\\u0026",
        "\u2028": "\\u2028",
        "\u2029": "\\u2029",
    }
)


def script_tag(
    obj: Thing | tuple[Thing, ...] | tuple[Crumb, ...] | Mapping[str, object],
    *,
    profile: Profile = "full",
) -> str:
    """Return a model or a document as a `<script type="application/ld+json">` element.

    No text of the model can end the element or open a comment in it: `<`, `>` and `&` are written
    as JSON escapes, which every JSON reader takes back.

    Args:
        obj: What `to_jsonld` takes, or a document that is written already, such as `graph`,
            `item_list`, `data_feed` and `breadcrumb_list` give.
        profile: As in `to_jsonld`; a document stays as it is.

    Raises:
        InvalidValueError: As in `to_jsonld`.
        TypeError: A document holds what JSON cannot.
        ValueError: A document holds NaN or an infinity.
    """
    said = obj if isinstance(obj, Mapping) else to_jsonld(obj, profile=profile)
    document = json.dumps(said, ensure_ascii=False, allow_nan=False)
    return f'<script type="application/ld+json">{document.translate(_ESCAPES)}</script>'
