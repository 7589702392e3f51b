"""A feed for each audience, topic, region and language: information on target (langganan)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from humaskit.models.article import Article
from humaskit.models.slugs import make_slug
from humaskit.regions import UnknownRegionError, province, regency
from humaskit.selection import PUBLIC, select

Kind = Literal["bahasa", "khalayak", "topik", "wilayah"]
"""What the articles of a subscription share; it names a folder."""

KINDS: Final[dict[Kind, str]] = {
    "khalayak": "Menurut khalayak",
    "topik": "Menurut topik",
    "wilayah": "Menurut wilayah",
    "bahasa": "Menurut bahasa",
}
"""Each kind with its heading, in the order of the page."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """Articles that share an audience, a topic, a region or a language."""

    kind: Kind
    name: str
    folder: str
    """Below the site's root, with a slash at its end."""
    articles: tuple[Article, ...]


def subscriptions(articles: Sequence[Article]) -> tuple[Subscription, ...]:
    """Return every subscription that these articles give rise to, by kind and name.

    Args:
        articles: What is public, in the order to list it.
    """
    found: list[Subscription] = []
    taken: dict[Kind, set[str]] = {kind: set() for kind in KINDS}
    for kind, name, chosen in _choices(articles):
        slug = make_slug(name, taken=taken[kind])
        taken[kind].add(slug)
        found.append(Subscription(kind, name, f"langganan/{kind}/{slug}/", chosen))
    return tuple(found)


def _choices(articles: Sequence[Article]) -> Iterator[tuple[Kind, str, tuple[Article, ...]]]:
    for group in sorted({group for article in articles for group in _groups(article)}):
        yield "khalayak", group, select(articles, audience=group)
    topics = {topic.casefold(): topic for article in articles for topic in article.topics}
    for topic in sorted(topics):
        yield "topik", topics[topic], select(articles, topic=topic)
    for code, name in sorted(_regions(articles).items()):
        yield "wilayah", name, select(articles, region=code)
    for language in sorted({article.language for article in articles}):
        yield "bahasa", language, select(articles, language=language)


def _groups(article: Article) -> Iterable[str]:
    return [audience.group for audience in article.audiences] or [PUBLIC]


def _regions(articles: Iterable[Article]) -> dict[str, str]:
    """Return the provinces, regencies and cities that articles are about, by code."""
    found: dict[str, str] = {}
    for code in {code for article in articles for code in article.region_codes}:
        parts = code.split(".")
        for known in {parts[0], ".".join(parts[:2])}:
            found[known] = _region_name(known)
    return found


def _region_name(code: str) -> str:
    try:
        found = regency(code=code) if "." in code else province(kemendagri=code)
    except UnknownRegionError:
        return code
    return found.name
