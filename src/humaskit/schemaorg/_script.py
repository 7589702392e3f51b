"""JSON-LD inside an HTML page."""

import json
from typing import Final

from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.schemaorg._jsonld import Profile, to_jsonld

_ESCAPES: Final = str.maketrans(
    {
        "<": "\\u003C",
        ">": "\\u003E",
        "&": "\\u0026",
        "\u2028": "\\u2028",
        "\u2029": "\\u2029",
    }
)


def script_tag(obj: Article | Agency | Event | Feedback, *, profile: Profile = "full") -> str:
    """Return the model as a `<script type="application/ld+json">` element.

    No text of the model can end the element or open a comment in it: `<`, `>` and `&` are written
    as JSON escapes, which every JSON reader takes back.

    Args:
        obj: An article, an agency, an event or feedback, of which only the public form is told.
        profile: As in `to_jsonld`.

    Raises:
        InvalidValueError: As in `to_jsonld`.
    """
    document = json.dumps(to_jsonld(obj, profile=profile), ensure_ascii=False, allow_nan=False)
    return f'<script type="application/ld+json">{document.translate(_ESCAPES)}</script>'
