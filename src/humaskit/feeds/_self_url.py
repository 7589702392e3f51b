"""A feed names its own address."""

from typing import Literal

from humaskit.errors import InvalidValueError
from humaskit.feeds._channel import Channel


def require_self_url(
    channel: Channel, field: Literal["rss_url", "atom_url", "json_url", "calendar_url"]
) -> None:
    """Raise InvalidValueError where the channel does not say its address in this format."""
    if getattr(channel, field) is None:
        raise InvalidValueError(
            "channel",
            field,
            "no_self_url",
            f"Kanal '{channel.title}' tidak memuat {field}: alamat feed itu sendiri",
            f"channel '{channel.title}' has no {field}, the feed's own address",
        )
