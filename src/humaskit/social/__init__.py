"""Articles for social media: texts within each channel's limits (media sosial).

Official sites carry credibility, social media carries it to people and brings back what they say.
"""

from humaskit.social._hashtags import hashtags
from humaskit.social._limits import CHANNELS, Channel, Limit, Part, limits
from humaskit.social._post import Picture, Post, post
from humaskit.social._thread import thread
from humaskit.social._units import Unit, measure

__all__ = [
    "CHANNELS",
    "Channel",
    "Limit",
    "Part",
    "Picture",
    "Post",
    "Unit",
    "hashtags",
    "limits",
    "measure",
    "post",
    "thread",
]
