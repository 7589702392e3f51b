"""Export to IPTC ninjs 3.1, the press agencies' JSON (ekspor ninjs).

Source: IPTC, News in JSON 3.1, https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
"""

from humaskit.models.article import Article
from humaskit.models.event import Event
from humaskit.ninjs._article import article_item
from humaskit.ninjs._event import event_item
from humaskit.ninjs._parts import Json

__all__ = ["to_ninjs"]


def to_ninjs(obj: Article | Event) -> dict[str, Json]:
    """Return an article or an event as an IPTC ninjs 3.1 object.

    ninjs has no field for a correction: a corrected article is a new `version` of the same `uri`.
    What was withdrawn or superseded is `canceled`, what is not published yet is `withheld`, and an
    embargo is `embargoedUntil`. Release numbers are `altIds` with the role `releaseNumber`. A
    contact that is not public is left out. The body is its one safe HTML.

    Args:
        obj: An article in any state, or an event.

    Returns:
        JSON values that are valid against the ninjs 3.1 schema; no key holds None.
    """
    return article_item(obj) if isinstance(obj, Article) else event_item(obj)
