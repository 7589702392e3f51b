"""Links by which readers share an article: each opens a channel's own window with a post in it."""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple
from urllib.parse import quote

from humaskit.models.article import Article
from humaskit.social._limits import Channel
from humaskit.social._post import Post, post


class ShareLink(NamedTuple):
    """A link that opens a channel's own window, ready to post (tautan berbagi)."""

    channel: Channel
    """The channel."""
    href: str
    """Where it leads, percent-encoded."""


def share_links(article: Article) -> tuple[ShareLink, ...]:
    """Return links that share an article, for each channel that takes one by address alone.

    They are plain links: no script, and nothing is asked of the channel before a reader follows
    one. What they say is the channel's `post`; Facebook and LinkedIn take the address and read the
    `card` there.

    Args:
        article: In any state; whether it may be shared yet is the caller's to say.

    Returns:
        Bluesky, Facebook, LinkedIn, Telegram, Threads, WhatsApp and X, in this order.

    Raises:
        MissingExtraError: `regex` is missing.
    """
    return tuple(
        ShareLink(channel, written(post(article, channel))) for channel, written in _WINDOWS.items()
    )


def _said(start: str) -> Callable[[Post], str]:
    return lambda made: start + _quoted(made.text)


def _addressed(start: str) -> Callable[[Post], str]:
    return lambda made: start + _quoted(made.url)


def _telegram(made: Post) -> str:
    """Return a window that writes the address itself, so that the text need not."""
    text = made.text.replace(f"\n\n{made.url}", "", 1)
    return f"https://t.me/share/url?url={_quoted(made.url)}&text={_quoted(text)}"


def _quoted(text: str) -> str:
    return quote(text, safe="")


# Where each channel says so: docs.bsky.app (action intent links), developers.facebook.com (sharer;
# Threads web intents), learn.microsoft.com (LinkedIn, share-offsite), core.telegram.org (share
# widget), faq.whatsapp.com (click to chat), developer.x.com (web intents).
_WINDOWS: Final[Mapping[Channel, Callable[[Post], str]]] = {
    "bluesky": _said("https://bsky.app/intent/compose?text="),
    "facebook": _addressed("https://www.facebook.com/sharer/sharer.php?u="),
    "linkedin": _addressed("https://www.linkedin.com/sharing/share-offsite/?url="),
    "telegram": _telegram,
    "threads": _said("https://www.threads.com/intent/post?text="),
    "whatsapp": _said("https://wa.me/?text="),
    "x": _said("https://x.com/intent/post?text="),
}
