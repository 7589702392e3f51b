"""Feeds: what a channel says, in the formats that readers and search engines read."""

from humaskit.feeds._channel import Channel

__all__ = ["Channel"]
