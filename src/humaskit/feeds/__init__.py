"""Feeds: what a channel says, in the formats that readers and search engines read."""

from humaskit.feeds._archives import ArchiveFormat, archives
from humaskit.feeds._atom import atom
from humaskit.feeds._channel import Channel, FeedSource
from humaskit.feeds._generator import Generator
from humaskit.feeds._html_page import html
from humaskit.feeds._http import http_headers, not_modified
from humaskit.feeds._icalendar import icalendar
from humaskit.feeds._json_feed import json_feed
from humaskit.feeds._news_sitemap import news_sitemap, news_sitemaps
from humaskit.feeds._reading import Read, ReadProblem, merge, read
from humaskit.feeds._rss import rss
from humaskit.feeds._shelves import Fragments
from humaskit.feeds._sitemap import sitemap, sitemaps
from humaskit.feeds._sitemap_xml import sitemap_index
from humaskit.feeds._stream import StreamFormat, stream
from humaskit.feeds._to_feedgen import to_feedgen

__all__ = [
    "ArchiveFormat",
    "Channel",
    "FeedSource",
    "Fragments",
    "Generator",
    "Read",
    "ReadProblem",
    "StreamFormat",
    "archives",
    "atom",
    "html",
    "http_headers",
    "icalendar",
    "json_feed",
    "merge",
    "news_sitemap",
    "news_sitemaps",
    "not_modified",
    "read",
    "rss",
    "sitemap",
    "sitemap_index",
    "sitemaps",
    "stream",
    "to_feedgen",
]
