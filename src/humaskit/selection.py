"""Who gets what: choose articles by audience, topic, region, language, agency and time.

An audience's group: an article is chosen when one of its audiences is of that group; an article
without audiences is for `public`. Groups do not contain each other: who wants what families and
everybody should know asks twice. An `Audience` asks for people: the group must be the same, one
of its regions must overlap one of the article's audience's (none on either side means everywhere),
and the language of the article's audience must fall into the one asked for (none on either side
means any).

A region: an article is chosen when one of its `region_codes` is that region, lies in it, or lies
around it. An article without region codes is not chosen.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.audience import Audience
from humaskit.models.instants import require_offset
from humaskit.models.languages import language_matches
from humaskit.models.people import AgencyRef
from humaskit.models.region_code import parse_region_code, region_covers

PUBLIC = "public"
"""The group of everybody: whom an article without audiences is for."""


def select(
    articles: Iterable[Article],
    *,
    audience: str | Audience | None = None,
    topic: str | None = None,
    region: str | None = None,
    language: str | None = None,
    agency: str | AgencyRef | Agency | None = None,
    at: datetime | None = None,
) -> tuple[Article, ...]:
    """Return the articles that meet every condition given, in the order they came.

    Args:
        articles: Any articles.
        audience: The slug of a group, for example `families`, or an `Audience`.
        topic: A topic of the article, upper and lower case aside.
        region: A Kemendagri code, with or without dots.
        language: A language range, basic filtering of RFC 4647: `en` takes in `en-GB`, `en-GB`
            does not take in `en`, `*` takes in all.
        agency: An agency, a reference to one, or its id: it is the publisher or a co-publisher.
        at: An aware instant: only what is public then (`Article.is_public`). Without it the state
            of an article does not count.

    Raises:
        InvalidValueError: `region` is no region code, or `at` has no offset from UTC.
    """
    conditions = (
        _for_audience(audience),
        _on_topic(topic),
        _about_region(region),
        _in_language(language),
        _by_agency(agency),
        _public_at(at),
    )
    return tuple(each for each in articles if all(meets(each) for meets in conditions))


def _any(_: Article) -> bool:
    return True


def _for_audience(wanted: str | Audience | None) -> Callable[[Article], bool]:
    if wanted is None:
        return _any
    asked = wanted if isinstance(wanted, Audience) else None
    group = wanted.group if isinstance(wanted, Audience) else wanted

    def meets(article: Article) -> bool:
        if not article.audiences:
            return group == PUBLIC
        return any(
            audience.group == group and (asked is None or _reaches(audience, asked))
            for audience in article.audiences
        )

    return meets


def _reaches(audience: Audience, asked: Audience) -> bool:
    return _overlap(audience.region_codes, asked.region_codes) and (
        audience.language is None
        or asked.language is None
        or language_matches(audience.language, asked.language)
    )


def _overlap(codes: tuple[str, ...], others: tuple[str, ...]) -> bool:
    if not codes or not others:
        return True
    return any(_touch(code, other) for code in codes for other in others)


def _touch(code: str, other: str) -> bool:
    return region_covers(code, other) or region_covers(other, code)


def _on_topic(topic: str | None) -> Callable[[Article], bool]:
    if topic is None:
        return _any
    folded = topic.casefold()
    return lambda article: any(folded == each.casefold() for each in article.topics)


def _about_region(region: str | None) -> Callable[[Article], bool]:
    if region is None:
        return _any
    wanted = parse_region_code(region)
    if wanted is None:
        raise InvalidValueError(
            "selection",
            "region",
            "region",
            "Tulis kode wilayah Kemendagri, misalnya 36 atau 36.72",
            "write a Kemendagri region code such as 36 or 36.72",
        )
    return lambda article: any(_touch(code, wanted) for code in article.region_codes)


def _in_language(wanted: str | None) -> Callable[[Article], bool]:
    if wanted is None:
        return _any
    return lambda article: language_matches(article.language, wanted)


def _public_at(at: datetime | None) -> Callable[[Article], bool]:
    if at is None:
        return _any
    require_offset(at, "selection")
    return lambda article: article.is_public(at)


def _by_agency(agency: str | AgencyRef | Agency | None) -> Callable[[Article], bool]:
    if agency is None:
        return _any
    wanted = agency if isinstance(agency, str) else agency.id
    return lambda article: (
        wanted == article.publisher.id or any(wanted == each.id for each in article.co_publishers)
    )
