"""The limits of each channel, from one dated table."""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, cast, get_args

from humaskit.errors import InvalidValueError
from humaskit.social._units import Unit

Channel = Literal[
    "bluesky",
    "facebook",
    "instagram",
    "linkedin",
    "mastodon",
    "telegram",
    "threads",
    "tiktok",
    "whatsapp",
    "x",
    "youtube",
]
"""A channel of social media (kanal media sosial)."""
Part = Literal["alt", "caption", "hashtags", "links", "pictures", "text", "title"]
"""What of a post is limited; `caption` is the text of a post that has pictures."""

CHANNELS: Final[tuple[Channel, ...]] = get_args(Channel)
"""Every channel, sorted."""


class Limit(NamedTuple):
    """How much of a part a channel takes, and where that is written."""

    channel: Channel
    part: Part
    most: int
    unit: Unit
    """What is counted."""
    source: str
    """The page that says so."""
    read: str
    """The day that page was read, ISO 8601."""


def limits(channel: Channel) -> Mapping[Part, Limit]:
    """Return what a channel takes, by part; a part that is not there has no known limit.

    Args:
        channel: One of `CHANNELS`.

    Raises:
        InvalidValueError: There is no such channel.
    """
    if channel not in _table():
        known = ", ".join(CHANNELS)
        raise InvalidValueError(
            "social",
            "channel",
            "unknown_channel",
            f"Kanal {channel!r} tidak dikenal; yang ada: {known}",
            f"there is no channel {channel!r}; there are: {known}",
        )
    return _table()[channel]


@cache
def _table() -> Mapping[str, Mapping[Part, Limit]]:
    text = resources.files(__package__).joinpath("limits.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    table: dict[str, dict[Part, Limit]] = {}
    for channel, part, most, unit, source, read in rows[1:]:
        known, what = cast("Channel", channel), cast("Part", part)
        limit = Limit(known, what, int(most), cast("Unit", unit), source, read)
        table.setdefault(channel, {})[limit.part] = limit
    return MappingProxyType({name: MappingProxyType(parts) for name, parts in table.items()})
