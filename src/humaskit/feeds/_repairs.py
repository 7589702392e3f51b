"""What feedgen 1.0.0 writes wrong or not at all, mended after it has written.

Each class is a feedgen extension: feedgen hands it the finished element. Every mend here has a
test that fails on the day feedgen no longer needs it.
"""

import re
from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import Final

from lxml import etree

from humaskit.feeds._chain import Chain
from humaskit.feeds._channel import Channel
from humaskit.feeds._elements import (
    DC,
    MEDIA,
    add_enclosure,
    add_medium,
    add_parties,
    spell_out,
)
from humaskit.feeds._entries import Entry
from humaskit.feeds._rss_item import has_content_of_its_own
from humaskit.feeds._times import rfc822
from humaskit.models.wire import percent_encoded

_CONTENT: Final = "{http://purl.org/rss/1.0/modules/content/}"
_ATOM: Final = "{http://www.w3.org/2005/Atom}"
_HISTORY: Final = "{http://purl.org/syndication/history/1.0}"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_SHOWN_BY_RSS: Final = re.compile(r"\.(?:gif|jpe?g|png)\Z", re.IGNORECASE)
_PLAIN_TEXT: Final = (
    *("title", "category", DC + "creator", DC + "publisher"),
    *(MEDIA + "title", MEDIA + "description", MEDIA + "credit"),
)


class ChannelRepairs:
    """Adds the self and hub links, the links between archives, and to RSS date and picture."""

    def __init__(self, channel: Channel, updated: datetime | None, chain: Chain | None) -> None:
        self._channel = channel
        self._updated = updated
        self._chain = chain

    def extend_ns(self) -> dict[str, str]:
        """Return the prefixes of the namespaces that entries and archives use."""
        used = {"dc": DC[1:-1], "media": MEDIA[1:-1]}
        return used | ({"fh": _HISTORY[1:-1]} if self._chain and self._chain.archived else {})

    def extend_atom(self, feed: etree._Element) -> None:
        """Add the links that RSS would take for its own."""
        self._link(feed, "link", self._channel.atom_url, "application/atom+xml")

    def extend_rss(self, rss: etree._Element) -> None:
        """Add what feedgen leaves out, or writes with the locale of the whole process."""
        channel = rss[0]
        self._link(channel, _ATOM + "link", self._channel.rss_url, "application/rss+xml")
        if self._updated:
            etree.SubElement(channel, "lastBuildDate").text = rfc822(self._updated)
        icon = self._channel.icon
        if icon and _SHOWN_BY_RSS.search(icon):
            image = etree.SubElement(channel, "image")
            etree.SubElement(image, "url").text = percent_encoded(icon)
            etree.SubElement(image, "title").text = self._channel.title
            etree.SubElement(image, "link").text = percent_encoded(self._channel.home_url)
        for element in channel.iter("title", "description"):
            spell_out(element)

    def _link(self, parent: etree._Element, tag: str, url: str | None, content_type: str) -> None:
        chain = self._chain
        if own := chain.own if chain else url:
            etree.SubElement(parent, tag, href=percent_encoded(own), rel="self", type=content_type)
        if self._channel.hub:
            etree.SubElement(parent, tag, href=percent_encoded(self._channel.hub), rel="hub")
        if chain is None:
            return
        if chain.archived:
            etree.SubElement(parent, tag, href=percent_encoded(chain.current), rel="current")
            etree.SubElement(parent, _HISTORY + "archive")
        for rel, address in (("prev-archive", chain.previous), ("next-archive", chain.following)):
            if address:
                etree.SubElement(parent, tag, href=percent_encoded(address), rel=rel)


class EntryRepairs:
    """Gives an entry its lost link attributes, its dates, its people and its media."""

    def __init__(self, entry: Entry, links: Sequence[dict[str, str]]) -> None:
        self._entry = entry
        self._links = links

    def extend_atom(self, element: etree._Element) -> None:
        """Restore the attributes of each link, and add language, date, publishers, media."""
        entry = self._entry
        element.set(_LANG, entry.language)
        for link, attributes in zip(element.iter("link"), self._links, strict=False):
            link.attrib.update(attributes)
        if not entry.content and not entry.summary:
            etree.SubElement(element, "summary").text = entry.title
        etree.SubElement(element, "published").text = entry.published.isoformat()
        add_parties(element, "publisher", (party.name for party in entry.publishers))
        for medium in entry.media:
            add_medium(element, medium)

    def extend_rss(self, item: etree._Element) -> None:
        """Set what RSS words differently from Atom, and add what feedgen drops."""
        entry = self._entry
        item.set(_LANG, entry.language)
        if entry.summary:
            for description in item.iter("description"):
                description.text = escape(entry.summary, quote=False)
        elif entry.content and has_content_of_its_own(entry):
            content = etree.Element(_CONTENT + "encoded")
            content.text = entry.content
            item.insert(item.index(item.find("description")) + 1, content)
        etree.SubElement(item, "pubDate").text = rfc822(entry.published)
        etree.SubElement(item, _ATOM + "updated").text = entry.updated.isoformat()
        add_parties(item, "creator", (party.name for party in entry.authors))
        add_parties(item, "publisher", (party.name for party in entry.publishers))
        etree.SubElement(item, DC + "language").text = entry.language
        for language, url in entry.translations:
            etree.SubElement(item, _ATOM + "link", href=url, rel="related", hreflang=language)
        add_enclosure(item, entry.media)
        for medium in entry.media:
            add_medium(item, medium)
        for plain in item.iter(*_PLAIN_TEXT):
            spell_out(plain)
