"""Elements that RSS and Atom share: people, media, and plain text as the RSS profile spells it."""

import re
from collections.abc import Iterable
from typing import Final

from lxml import etree

from humaskit.feeds._entries import Attachment
from humaskit.feeds._xml import medium_attributes

DC: Final = "{http://purl.org/dc/elements/1.1/}"
MEDIA: Final = "{http://search.yahoo.com/mrss/}"

_MARKUP: Final = re.compile("([&<])")
_REFERENCES: Final = {"&": "#x26", "<": "#x3C"}


def add_parties(parent: etree._Element, role: str, names: Iterable[str]) -> None:
    """Add one Dublin Core element per name; RSS has an author only where there is an address."""
    for name in dict.fromkeys(names):
        etree.SubElement(parent, DC + role).text = name


def add_enclosure(item: etree._Element, media: Iterable[Attachment]) -> None:
    """Make the first medium whose size and type are known the one enclosure RSS allows."""
    for stale in item.findall("enclosure"):
        item.remove(stale)
    for medium in media:
        if medium.size and medium.content_type:
            attributes = {
                "url": medium.url,
                "length": str(medium.size),
                "type": medium.content_type,
            }
            etree.SubElement(item, "enclosure", attributes)
            return


def add_medium(parent: etree._Element, medium: Attachment) -> None:
    """Add a medium with its title, description and credit (Media RSS 1.5.1)."""
    content = etree.SubElement(parent, MEDIA + "content", medium_attributes(medium))
    if medium.title:
        etree.SubElement(content, MEDIA + "title", type="plain").text = medium.title
    if medium.description:
        etree.SubElement(content, MEDIA + "description", type="plain").text = medium.description
    if medium.credit:
        etree.SubElement(content, MEDIA + "credit").text = medium.credit


def spell_out(element: etree._Element) -> None:
    """Write `&` and `<` of a plain text as `&#x26;` and `&#x3C;` (RSS profile, Character data)."""
    first, *rest = _MARKUP.split(element.text or "")
    if not rest:
        return
    element.text = first
    for mark, after in zip(rest[::2], rest[1::2], strict=True):
        reference = etree.Entity(_REFERENCES[mark])
        reference.tail = after
        element.append(reference)
