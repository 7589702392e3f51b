"""Links by which programs find the feeds of a page."""

from typing import Protocol

from humaskit.models.wire import percent_encoded
from humaskit.social._cards.head import Alternate


class Subscribable(Protocol):
    """What is needed of a `humaskit.feeds.Channel`."""

    @property
    def title(self) -> str:
        """What the feed is called."""

    @property
    def rss_url(self) -> str | None:
        """Where the RSS 2.0 document is."""

    @property
    def atom_url(self) -> str | None:
        """Where the Atom 1.0 document is."""

    @property
    def json_url(self) -> str | None:
        """Where the JSON Feed document is."""

    @property
    def calendar_url(self) -> str | None:
        """Where the iCalendar document is."""


def feed_links(channel: Subscribable) -> tuple[Alternate, ...]:
    """Return the forms of a feed that have an address, for `card`.

    They are what readers look for (RSS Advisory Board, autodiscovery; JSON Feed 1.1, discovery).

    Args:
        channel: A `humaskit.feeds.Channel`.

    Returns:
        RSS, Atom, JSON Feed and the calendar, each with the title and its format.
    """
    forms = (
        ("RSS", "application/rss+xml", channel.rss_url),
        ("Atom", "application/atom+xml", channel.atom_url),
        ("JSON Feed", "application/feed+json", channel.json_url),
        ("iCalendar", "text/calendar", channel.calendar_url),
    )
    return tuple(
        Alternate(percent_encoded(url), kind, f"{channel.title} ({name})")
        for name, kind, url in forms
        if url
    )
