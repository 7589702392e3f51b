"""Text and attributes as XML, the way libxml2 writes them."""

from collections.abc import Iterable

from humaskit.feeds._entries import Attachment, Party
from humaskit.models.wire import percent_encoded


def text(value: str) -> str:
    """Return a text as the content of an element."""
    if "&" in value:
        value = value.replace("&", "&amp;")
    if "<" in value:
        value = value.replace("<", "&lt;")
    return value.replace(">", "&gt;") if ">" in value else value


def spelt(value: str) -> str:
    """Return a plain text as the RSS profile spells it: `&#x26;` for `&`, `&#x3C;` for `<`."""
    if "&" in value:
        value = value.replace("&", "&#x26;")
    if "<" in value:
        value = value.replace("<", "&#x3C;")
    return value.replace(">", "&gt;") if ">" in value else value


def attribute(value: str) -> str:
    """Return a text as the value of an attribute, without its quote marks."""
    return text(value).replace('"', "&quot;")


def styled(stylesheet: str) -> bytes:
    """Return the instruction that has browsers show a document with a CSS style sheet."""
    address = attribute(percent_encoded(stylesheet))
    return f'<?xml-stylesheet type="text/css" href="{address}"?>\n'.encode()


def parties(role: str, named: Iterable[Party], *, rss: bool) -> str:
    """Return one Dublin Core element for each name, each once."""
    write = spelt if rss else text
    names = dict.fromkeys(party.name for party in named)
    return "".join([f"<dc:{role}>{write(name)}</dc:{role}>" for name in names])


def media(shown: Iterable[Attachment], *, rss: bool) -> str:
    """Return one element of Media RSS for each medium."""
    return "".join([_medium(medium, rss=rss) for medium in shown])


def medium_attributes(medium: Attachment) -> dict[str, str]:
    """Return what `media:content` says of a medium in attributes (Media RSS 1.5.1)."""
    known = {
        "url": medium.url,
        "medium": medium.kind,
        "type": medium.content_type,
        "fileSize": medium.size,
        "width": medium.width,
        "height": medium.height,
        "duration": medium.seconds,
    }
    return {name: str(value) for name, value in known.items() if value is not None}


def _medium(medium: Attachment, *, rss: bool) -> str:
    write = spelt if rss else text
    attributes = "".join(
        f' {name}="{attribute(value)}"' for name, value in medium_attributes(medium).items()
    )
    told = "".join(
        f"<media:{name}{kind}>{write(value)}</media:{name}>"
        for name, kind, value in (
            ("title", ' type="plain"', medium.title),
            ("description", ' type="plain"', medium.description),
            ("credit", "", medium.credit),
        )
        if value
    )
    return (
        f"<media:content{attributes}>{told}</media:content>"
        if told
        else (f"<media:content{attributes}/>")
    )
