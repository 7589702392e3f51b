"""Feeds: what a channel says, in the formats that readers and search engines read."""

from humaskit.feeds._atom import atom
from humaskit.feeds._channel import Channel
from humaskit.feeds._json_feed import json_feed
from humaskit.feeds._rss import rss

__all__ = ["Channel", "atom", "json_feed", "rss"]
