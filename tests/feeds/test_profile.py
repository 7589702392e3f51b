"""What the W3C feed validator asks for, restated, for who has no validator.

Each rule says the validator's name for its breach. The RSS rules are those of RSS 2.0 and of the
RSS Advisory Board's best practices profile, the Atom rules those of RFC 4287.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import sampling
from harmless import assert_harmless
from humaskit import feeds
from humaskit.feeds import Channel
from humaskit.models import Article
from humaskit.testing import strategies
from publishing import article, channel

A: Final = "{http://www.w3.org/2005/Atom}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"
MEDIA: Final = "{http://search.yahoo.com/mrss/}"
CONTENT: Final = "{http://purl.org/rss/1.0/modules/content/}encoded"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
BAD: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff]")
MARKUP: Final = re.compile(r"<[/!]?[A-Za-z]|&(?:#\d+|#[xX][0-9A-Fa-f]+|[A-Za-z]\w*);")
RFC_822: Final = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d"
    r" (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}"
)
RFC_3339: Final = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", re.ASCII
)
ADDRESSES: Final = ("href", "url", "src")
PLAIN: Final = frozenset({"title", "category", "name", "credit", "creator", "publisher"})
SPELT: Final = re.compile(rb"<(title|category)(?: [^>]*)?>([^<]*)</")


def faults(document: bytes) -> Iterator[str]:
    """Yield the validator's name of each fault in a document."""
    if BAD.search(document.decode()):
        yield "BadCharacters"
    root = etree.fromstring(document)
    yield from anywhere(root)
    if root.tag == "rss":
        if any(b"&amp;" in text or b"&lt;" in text for _, text in SPELT.findall(document)):
            yield "CharacterData"
        yield from rss_faults(root[0])
    else:
        yield from atom_faults(root)


def anywhere(root: etree._Element) -> Iterator[str]:
    for node in root.iter(etree.Element):
        name = etree.QName(node).localname
        if name in PLAIN and node.get("type", "text") != "html" and MARKUP.search(node.text or ""):
            yield "ContainsHTML"
        if (node.get(LANG) or "id").split("-")[0] == "in":
            yield "InvalidLanguage"
        for value in (node.get(name) for name in ADDRESSES if node.get(name)):
            if not is_absolute(str(value)):
                yield "InvalidFullLink"


def is_absolute(url: str) -> bool:
    parts = urlsplit(url)
    return url.isascii() and parts.scheme in {"http", "https"} and bool(parts.hostname)


def repeated(part: etree._Element, *names: str) -> bool:
    """Whether one of these elements is not there exactly once."""
    return any(len(part.findall(name)) != 1 for name in names)


def self_types(about: etree._Element) -> list[str | None]:
    return [link.get("type") for link in about.findall(f"{A}link") if link.get("rel") == "self"]


def rss_faults(about: etree._Element) -> Iterator[str]:
    if repeated(about, "title", "link", "description", "language"):
        yield "MissingElement"
    if self_types(about) != ["application/rss+xml"]:
        yield "MissingAtomSelfLink"
    for image in about.findall("image"):
        if any(image.findtext(name) != about.findtext(name) for name in ("title", "link")):
            yield "ImageTitleDoesntMatch"
    ids = [item.findtext("guid") for item in about.findall("item")]
    if len(ids) != len(set(ids)):
        yield "DuplicateValue"
    moments = about.findall(".//pubDate") + about.findall("lastBuildDate")
    if not all(is_rfc_822(moment.text or "") for moment in moments):
        yield "InvalidRFC2822Date"
    for item in about.findall("item"):
        yield from item_faults(item)


def item_faults(item: etree._Element) -> Iterator[str]:
    names = [str(child.tag) for child in item]
    if repeated(item, "title", "link", "guid", "pubDate"):
        yield "DuplicateElement"
    for guid in item.findall("guid"):
        if guid.get("isPermaLink") != "false" and not is_absolute(guid.text or ""):
            yield "InvalidHttpGUID"
    if names.count("enclosure") > 1:
        yield "DuplicateEnclosure"
    if any(not is_enclosure(each) for each in item.findall("enclosure")):
        yield "MissingAttribute"
    if {"author", f"{DC}creator"} <= set(names):
        yield "DuplicateItemSemantics"
    if CONTENT in names and "description" not in names[: names.index(CONTENT)]:
        yield "NeedDescriptionBeforeContent"
    for name in ("description", CONTENT):
        assert_harmless(item.findtext(name) or "")


def is_enclosure(node: etree._Element) -> bool:
    return bool(node.get("url") and node.get("type")) and node.get("length", "").isdecimal()


def atom_faults(about: etree._Element) -> Iterator[str]:
    if self_types(about) != ["application/atom+xml"]:
        yield "MissingSelf"
    for moment in about.iter(f"{A}updated", f"{A}published"):
        if not is_rfc_3339(moment.text or ""):
            yield "InvalidRFC3339Date"
    entries = about.findall(f"{A}entry")
    for part in (about, *entries):
        yield from construct_faults(part)
    for entry in entries:
        if entry.find(f"{A}author") is None and about.find(f"{A}author") is None:
            yield "MissingElement"
        content = entry.find(f"{A}content")
        if content is None and entry.find(f"{A}summary") is None:
            yield "MissingContentOrAlternate"
        elif content is not None and content.get("type") == "html":
            assert_harmless(content.text or "")


def construct_faults(part: etree._Element) -> Iterator[str]:
    """Yield what an Atom feed and an entry must not lack or repeat."""
    if repeated(part, f"{A}id", f"{A}title", f"{A}updated"):
        yield "MissingElement"
    if not str(part.findtext(f"{A}id")).isascii():
        yield "UriNotIri"
    links = [link for link in part.findall(f"{A}link") if link.get("rel") == "alternate"]
    if len(links) != len({(link.get("type"), link.get("hreflang")) for link in links}):
        yield "DuplicateAtomLink"


def is_rfc_822(text: str) -> bool:
    if RFC_822.fullmatch(text) is None:
        return False
    return f"{parsedate_to_datetime(text):%a}" == text[:3]


def is_rfc_3339(text: str) -> bool:
    return RFC_3339.fullmatch(text) is not None and bool(datetime.fromisoformat(text).tzinfo)


WRITERS = {"rss": feeds.rss, "atom": feeds.atom}


@pytest.mark.parametrize("name", WRITERS)
@given(
    about=strategies.channels(),
    articles=st.lists(
        strategies.articles(published=True), max_size=3, unique_by=lambda shown: shown.id
    ),
)
@settings(max_examples=sampling.count(3_000, 40))
def test_a_feed_keeps_the_rules(name: str, about: Channel, articles: list[Article]) -> None:
    assert not set(faults(WRITERS[name](about, articles)))


FAULTS = [
    ("rss", b" +0700", b" WIB", "InvalidRFC2822Date"),
    ("rss", b"Mon, 12", b"Tue, 12", "InvalidRFC2822Date"),
    ("rss", b"</guid>", b"</guid><guid>https://a.example/</guid>", "DuplicateElement"),
    ("rss", b"application/rss+xml", b"text/xml", "MissingAtomSelfLink"),
    ("rss", b"<title>Studi", b"<title>&amp; Studi", "CharacterData"),
    ("rss", b"<title>Studi", b"<title>&#x3C;b>Studi", "ContainsHTML"),
    ("rss", b"Studi", "\x85Studi".encode(), "BadCharacters"),
    ("rss", b'href="https:', b'href="', "InvalidFullLink"),
    ("rss", b"<guid", b'<enclosure url="https://a.example/"/><guid', "MissingAttribute"),
    ("rss", b"<dc:creator>", b"<author>a@a.example</author><dc:creator>", "DuplicateItemSemantics"),
    ("rss", b'xml:lang="id"', b'xml:lang="in"', "InvalidLanguage"),
    ("atom", b"application/atom+xml", b"text/xml", "MissingSelf"),
    ("atom", b"+07:00</published>", b"</published>", "InvalidRFC3339Date"),
    ("atom", b"<published>", b"<id>urn:a:b</id><published>", "MissingElement"),
    ("atom", b'rel="self"', b'rel="alternate"', "MissingSelf"),
    (
        "atom",
        b"<link",
        b'<link rel="alternate" href="https://a.example/"/>' * 2 + b"<link",
        "DuplicateAtomLink",
    ),
]


@pytest.mark.parametrize(("name", "right", "wrong", "fault"), FAULTS)
def test_a_breach_of_a_rule_is_named(name: str, right: bytes, wrong: bytes, fault: str) -> None:
    document = WRITERS[name](channel(), [article()])
    assert right in document
    broken = document.replace(right, wrong)
    assert fault in set(faults(broken))
