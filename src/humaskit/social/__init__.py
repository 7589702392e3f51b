"""Articles for social media: cards, and texts within each channel's limits (media sosial).

Official sites carry credibility, social media carries it to people and brings back what they say.
"""

from humaskit.social._activity import activity, actor
from humaskit.social._card import Page, card
from humaskit.social._cards.head import Alternate
from humaskit.social._cards.tags import Card, Tag
from humaskit.social._feed_links import Subscribable, feed_links
from humaskit.social._feedback import Reaction, feedback, reaction
from humaskit.social._hashtags import hashtags
from humaskit.social._limits import CHANNELS, Channel, Limit, Part, limits
from humaskit.social._outbox import outbox
from humaskit.social._post import Picture, Post, post
from humaskit.social._reactions.source import Dropped
from humaskit.social._share import ShareLink, share_links
from humaskit.social._thread import thread
from humaskit.social._units import Unit, measure
from humaskit.social._web_ids import with_web_ids

__all__ = [
    "CHANNELS",
    "Alternate",
    "Card",
    "Channel",
    "Dropped",
    "Limit",
    "Page",
    "Part",
    "Picture",
    "Post",
    "Reaction",
    "ShareLink",
    "Subscribable",
    "Tag",
    "Unit",
    "activity",
    "actor",
    "card",
    "feed_links",
    "feedback",
    "hashtags",
    "limits",
    "measure",
    "outbox",
    "post",
    "reaction",
    "share_links",
    "thread",
    "with_web_ids",
]
