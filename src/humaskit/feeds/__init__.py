"""Feeds: what a channel says, in the formats that readers and search engines read."""

from humaskit.feeds._atom import atom
from humaskit.feeds._channel import Channel
from humaskit.feeds._icalendar import icalendar
from humaskit.feeds._json_feed import json_feed
from humaskit.feeds._news_sitemap import news_sitemap, news_sitemaps
from humaskit.feeds._rss import rss
from humaskit.feeds._sitemap import sitemap, sitemaps
from humaskit.feeds._sitemap_xml import sitemap_index

__all__ = [
    "Channel",
    "atom",
    "icalendar",
    "json_feed",
    "news_sitemap",
    "news_sitemaps",
    "rss",
    "sitemap",
    "sitemap_index",
    "sitemaps",
]
