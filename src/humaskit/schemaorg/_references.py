"""The tables of what an article belongs to, is for, is counted by, and was posted at."""

from typing import Final

from humaskit.models.agency import Identifier, SocialAccount
from humaskit.models.article_parts import ChannelPost, SpeechInfo
from humaskit.models.audience import Audience
from humaskit.models.references import Interaction, InteractionKind, Series, Subject
from humaskit.models.releases import ReleaseNumber
from humaskit.models.wire import percent_encoded
from humaskit.schemaorg._people import OFFICIAL
from humaskit.schemaorg._places import named_place
from humaskit.schemaorg._regions import region
from humaskit.schemaorg._row import Row, Table, kept
from humaskit.schemaorg._values import Node, full_date, instant

RELEASE_NUMBER: Final = "nomor siaran pers"
"""The scheme of release numbers."""
ACTIONS: Final = {
    InteractionKind.VIEW: "ViewAction",
    InteractionKind.LIKE: "LikeAction",
    InteractionKind.SHARE: "ShareAction",
    InteractionKind.COMMENT: "CommentAction",
}
"""What readers did, as schema.org calls it."""


def keyword(topic: str) -> str | Node:
    """Return a topic; one with a comma in it is a node, since readers part texts there."""
    return {"@type": "DefinedTerm", "name": topic} if "," in topic else topic


def property_value(scheme: str, value: str) -> Node:
    """Return a code of another system."""
    return {"@type": "PropertyValue", "propertyID": scheme, "value": value}


IDENTIFIER: Final = Table(
    Identifier,
    "PropertyValue",
    (kept("scheme", "propertyID"), kept("value", "value")),
)
NUMBER: Final = Table(
    ReleaseNumber,
    "PropertyValue",
    (kept("text", "value"),),
    lossy=dict.fromkeys(
        ("agency", "pattern", "sequence", "month", "year", "volume", "unit_code"),
        "the number stands as it is printed; its parts are the agency's own",
    ),
)


def release_number(number: ReleaseNumber) -> Node:
    """Return a release number, as printed."""
    return property_value(RELEASE_NUMBER, number.text)


AUDIENCE: Final = Table(
    Audience,
    "Audience",
    (
        kept("group", "audienceType"),
        Row("region_codes", "geographicArea", lambda a: [*map(region, a.region_codes)]),
    ),
    lossy={"language": "an Audience of schema.org has no language"},
)
SERIES: Final = Table(
    Series,
    "CreativeWorkSeries",
    (
        kept("title", "name"),
        Row("url", "url", lambda s: s.url and percent_encoded(s.url)),
        kept("issn", "issn"),
    ),
    within={"position": "position"},
)
SUBJECT: Final = Table(
    Subject,
    "DefinedTerm",
    (
        kept("name", "name"),
        kept("code", "termCode"),
        Row("scheme", "inDefinedTermSet", lambda s: percent_encoded(s.scheme)),
    ),
)
INTERACTION: Final = Table(
    Interaction,
    "InteractionCounter",
    (
        Row("kind", "interactionType", lambda i: {"@type": ACTIONS[i.kind]}),
        kept("count", "userInteractionCount", when="kind"),
        Row("as_of", "endTime", lambda i: i.as_of and instant(i.as_of)),
        Row(
            "site",
            "interactionService",
            lambda i: {"@type": "WebSite", "url": percent_encoded(i.site)} if i.site else None,
        ),
    ),
)
SPEECH: Final = Table(
    SpeechInfo,
    "Event",
    (
        Row("speaker", "performer", lambda s: OFFICIAL.node(s.speaker)),
        Row("delivered_on", "startDate", lambda s: full_date(s.delivered_on)),
        Row("place", "location", lambda s: s.place and named_place(s.place)),
    ),
)
SOCIAL: Final = Table(
    SocialAccount,
    "",
    (Row("url", "sameAs", lambda s: percent_encoded(s.url)),),
    within={"channel": "sameAs"},
    lossy={"handle": "the address leads to it"},
)
POST: Final = Table(
    ChannelPost,
    "",
    (Row("url", "discussionUrl", lambda p: percent_encoded(p.url)),),
    within={"channel": "discussionUrl"},
    lossy={"posted_at": "an address has no time"},
)
