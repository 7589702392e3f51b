"""Entries of RSS and Atom, as feedparser finds them: the one door to it."""

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Final, cast

from lxml import etree
from typing_extensions import override

from humaskit.errors import MissingExtraError
from humaskit.feeds._found import Found, FoundMedium

_MEDIA: Final = "{http://search.yahoo.com/mrss/}"
Told = Mapping[str, object]


def found_xml(data: bytes) -> tuple[str | None, str, Iterator[Found]]:
    """Return the feed's title, its version (empty where it is no feed), and its entries.

    Raises:
        MissingExtraError: feedparser is not installed.
    """
    try:
        import feedparser  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtraError("aggregate", "feedparser") from error
    told, plain = _media_rss(data)
    parsed = feedparser.parse(plain, sanitize_html=False, resolve_relative_uris=False)
    feed = cast("Told", dict(parsed.feed))
    language = _text(feed, "language")
    found = (_found(cast("Told", dict(each)), language, told) for each in parsed.entries)
    return _plain(feed, "title"), str(parsed.get("version", "")), found


def _media_rss(data: bytes) -> tuple[dict[str, FoundMedium], bytes]:
    """Return what Media RSS says of each medium, and the document without that.

    feedparser takes the title and description of a medium for the entry's own.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return {}, data
    found: dict[str, FoundMedium] = {}
    for element in root.iter(_MEDIA + "content"):
        if url := (element.get("url") or "").strip():
            found[url] = FoundMedium(
                url,
                element.get("type"),
                _number(element.get("fileSize") or ""),
                element.findtext(_MEDIA + "title"),
                element.findtext(_MEDIA + "description"),
                element.findtext(_MEDIA + "credit"),
                element.get("medium"),
            )
        for child in list(element):
            element.remove(child)
    return found, etree.tostring(root) if found else data


def _number(written: str) -> int | None:
    return int(written) if written.isdecimal() and len(written) < 16 else None


def _found(entry: Told, language: str | None, told: Mapping[str, FoundMedium]) -> Found:
    contents = [each for each in _parts(entry, "content") if _text(each, "value")]
    html = next((_text(one, "value") for one in contents if not _is_plain(one)), None)
    plain = next((_text(one, "value") for one in contents if _is_plain(one)), None)
    summary = _text(entry, "summary")
    if summary in {html, plain}:  # feedparser puts the content where there is no summary
        summary = None
    return Found(
        id=_text(entry, "id"),
        url=_text(entry, "link"),
        title=_plain(entry, "title"),
        summary=text_of(summary) if summary and contents else None,
        html=html or (summary if not contents else None),
        text=None if html else plain,
        published=_text(entry, "published"),
        updated=_text(entry, "updated"),
        authors=tuple(name for each in _parts(entry, "authors") if (name := _text(each, "name"))),
        topics=tuple(term for each in _parts(entry, "tags") if (term := _text(each, "term"))),
        language=_language(entry) or language,
        media=tuple(_media(entry, told)),
    )


def _language(entry: Told) -> str | None:
    details = entry.get("title_detail")
    own = _text(cast("Told", details), "language") if isinstance(details, Mapping) else None
    return _text(entry, "language") or own


def _media(entry: Told, told: Mapping[str, FoundMedium]) -> Iterator[FoundMedium]:
    """Yield enclosures, with what Media RSS says of them, and then what it alone names."""
    met: set[str] = set()
    for link in _parts(entry, "links"):
        url = _text(link, "href")
        if url and _text(link, "rel") == "enclosure" and url not in met:
            met.add(url)
            size = _number(_text(link, "length") or "")
            own = FoundMedium(url, _text(link, "type"), size, _text(link, "title"))
            yield told.get(url, own)
    for content in _parts(entry, "media_content"):
        url = _text(content, "url")
        if url is not None and url in told and url not in met:
            met.add(url)
            yield told[url]


def _is_plain(content: Told) -> bool:
    return _text(content, "type") == "text/plain"


def _plain(told: Told, name: str) -> str | None:
    value, detail = _text(told, name), told.get(f"{name}_detail")
    kind = _text(cast("Told", detail), "type") if isinstance(detail, Mapping) else None
    return text_of(value) if value and kind != "text/plain" else value


def _parts(told: Told, name: str) -> list[Told]:
    value = told.get(name)
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _text(told: Told, name: str) -> str | None:
    value = told.get(name)
    return value.strip() or None if isinstance(value, str) else None


def text_of(html: str) -> str:
    """Return the text of HTML, its white space single."""
    reader = _Words()
    reader.feed(html)
    reader.close()
    return " ".join("".join(reader.words).split())


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    @override
    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"br", "p", "div", "li", "tr", "td"}:
            self.words.append(" ")
