"""Facts as head tags: HTML's own, Open Graph's, and those of X and Mastodon."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, takewhile
from typing import Final, NamedTuple

from humaskit.models.agency import Agency
from humaskit.models.languages import is_indonesian
from humaskit.models.media import Image
from humaskit.models.wire import percent_encoded
from humaskit.social._cards.accounts import fediverse_handle, x_handle
from humaskit.social._cards.facts import Facts
from humaskit.social._cards.locales import locale_of
from humaskit.social._cards.tags import Tag, graph, link, meta
from humaskit.social._composing import Room, shorten
from humaskit.social._seams import Reading

# X (developer.x.com, cards/markup): title 70, description 200, alternative text 420; pictures as
# JPG, PNG, WEBP and GIF, never SVG; large ones from 300 by 157. Nobody else names a limit; that a
# title longer than 150 is a paragraph is our own judgement.
_TITLE: Final = Room(150, "utf16")
_X_TITLE: Final = Room(70, "utf16")
_DESCRIPTION: Final = Room(200, "utf16")
_X_ALT: Final = Room(420, "utf16")
_LARGE: Final = (300, 157)
# A description is made of the first sentences; no quotation among them runs as far as this.
_READ: Final = 20_000
_DRAWN: Final = "image/svg+xml"


class Alternate(NamedTuple):
    """The same in another form, for programs to find: a feed, a calendar, an activity."""

    href: str
    """Where, absolute or relative to the page."""
    type: str
    """Media type: `application/rss+xml`, `application/feed+json`, ..."""
    title: str
    """What readers call it when there are several."""


def head(facts: Facts, agency: Agency | None, alternates: Iterable[Alternate]) -> Iterator[Tag]:
    """Yield the tags of a page, in order."""
    title, description = _title(facts.title), _described(facts.description)
    address = facts.canonical or facts.url
    address = percent_encoded(address) if address else None
    site = _flat(facts.site) if facts.site else None
    yield Tag("title", (), f"{title} – {site}" if site and site != title else title)
    if description:
        yield meta("description", description)
    if facts.robots:
        yield meta("robots", facts.robots)
    if address:
        yield link("canonical", address)
    yield from _languages(facts)
    yield graph("og:title", title)
    yield graph("og:type", facts.type)
    if address:
        yield graph("og:url", address)
    if description:
        yield graph("og:description", description)
    if site:
        yield graph("og:site_name", site)
    yield from _locales(facts)
    yield from (graph(name, _flat(value)) for name, value in facts.details)
    pictures = [image for image in facts.images if _is_shown(image)]
    emblem = agency.logo if agency and not pictures else None
    small = [emblem] if emblem and _is_shown(emblem) else []
    yield from _media(facts, [*pictures, *small])
    yield from _x(facts, (title, description), pictures, small)
    yield from _owned(agency)
    yield from (link("me", address) for address in facts.profiles)
    for one in alternates:
        yield link("alternate", one.href, type=one.type, title=_flat(one.title))


def _languages(facts: Facts) -> Iterator[Tag]:
    """Yield the address in each language, and the one for readers of none of them.

    That is the Indonesian one where there is one: what an agency tells the public is Indonesian
    first (UU 24/2009, article 39). Pages that are not to be listed have none.
    """
    if not facts.translations or facts.url is None or facts.canonical or facts.robots == "noindex":
        return
    found = {facts.language: facts.url} | dict(facts.translations)
    for language, url in found.items():
        yield link("alternate", percent_encoded(url), hreflang=language)
    first = min(found, key=lambda language: (not is_indonesian(language), language))
    yield link("alternate", percent_encoded(found[first]), hreflang="x-default")


def _locales(facts: Facts) -> Iterator[Tag]:
    own = locale_of(facts.language)
    if own:
        yield graph("og:locale", own)
    others = {locale_of(language): None for language, _ in facts.translations}
    for other in others:
        if other and other != own:
            yield graph("og:locale:alternate", other)


def _media(facts: Facts, images: Iterable[Image]) -> Iterator[Tag]:
    """Yield pictures, videos and sound, each with its properties behind it, as Open Graph asks."""
    for image in images:
        yield graph("og:image", percent_encoded(image.url))
        if image.content_type:
            yield graph("og:image:type", image.content_type)
        if image.width:
            yield graph("og:image:width", str(image.width))
        if image.height:
            yield graph("og:image:height", str(image.height))
        if image.alt:
            yield graph("og:image:alt", _flat(image.alt))
    for name, media in (("og:video", facts.videos), ("og:audio", facts.audios)):
        for one in media:
            yield graph(name, percent_encoded(one.url))
            if one.content_type:
                yield graph(f"{name}:type", one.content_type)


def _x(
    facts: Facts, said: tuple[str, str], pictures: Sequence[Image], small: Sequence[Image]
) -> Iterator[Tag]:
    """Yield the card of X, which other previews read too."""
    title, description = shorten(said[0], _X_TITLE), said[1]
    large = bool(pictures) and _is_large(pictures[0])
    yield meta("twitter:card", "summary_large_image" if large else "summary")
    if title:
        yield meta("twitter:title", title)
    if description:
        yield meta("twitter:description", description)
    for image in [*pictures, *small][:1]:
        yield meta("twitter:image", percent_encoded(image.url))
        if alt := shorten(_flat(image.alt or ""), _X_ALT):
            yield meta("twitter:image:alt", alt)
    for number, (name, value) in enumerate(facts.labels, 1):
        yield meta(f"twitter:label{number}", name)
        yield meta(f"twitter:data{number}", _flat(value))


def _owned(agency: Agency | None) -> Iterator[Tag]:
    """Yield whose page it is, as X and Mastodon (from 4.3) tell apart."""
    if name := x_handle(agency):
        yield meta("twitter:site", name)
    if name := fediverse_handle(agency):
        yield meta("fediverse:creator", name)


def _title(text: str) -> str:
    """Return a title in one line; one that no seam shortens stays whole."""
    flat = _flat(text)
    return shorten(flat, _TITLE) or flat


def _described(text: str) -> str:
    """Return as many whole sentences as there is room for, or the beginning of the first."""
    text = text[:_READ]
    flat = _flat(text)
    if _DESCRIPTION.holds(flat):
        return flat
    sentences = (_flat(sentence.text) for sentence in Reading(text).sentences())
    growing = accumulate(sentences, lambda told, more: f"{told} {more}")
    fitting = [*takewhile(_DESCRIPTION.holds, growing)]
    return fitting[-1] if fitting else shorten(flat, _DESCRIPTION)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _is_shown(image: Image) -> bool:
    """Whether previews can show it: they take no drawings."""
    return image.content_type != _DRAWN and not image.url.partition("?")[0].endswith(".svg")


def _is_large(image: Image) -> bool:
    return (image.width or _LARGE[0]) >= _LARGE[0] and (image.height or _LARGE[1]) >= _LARGE[1]
