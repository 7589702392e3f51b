"""Strategies for the small parts of an article."""

from functools import cache

from hypothesis import strategies as st

from humaskit.models.article import ChannelPost, Dateline, Suppression
from humaskit.models.audience import Audience
from humaskit.testing._times import instants, partial_dates, regions
from humaskit.testing._words import few, language, line, maybe, slug, web_url


@cache
def datelines() -> st.SearchStrategy[Dateline]:
    """A place, with its code and date or without."""
    return st.builds(
        Dateline, place=line(), region_code=maybe(regions()), on=maybe(partial_dates())
    )


@cache
def audiences() -> st.SearchStrategy[Audience]:
    """A group of people, everywhere or in some regions."""
    return st.builds(
        Audience,
        group=st.sampled_from(["public", "media", "families", "business"]),
        region_codes=few(regions(), unique_by=str),
        language=maybe(language()),
    )


@cache
def posts() -> st.SearchStrategy[ChannelPost]:
    """A post on social media."""
    return st.builds(ChannelPost, channel=slug(), url=web_url(), posted_at=maybe(instants()))


@cache
def suppressions() -> st.SearchStrategy[Suppression]:
    """A rule that does not apply, and why."""
    return st.builds(Suppression, code=st.sampled_from(["DAT001", "KUT001"]), reason=line())


@cache
def old_slugs() -> st.SearchStrategy[str]:
    """A slug that none of today's is."""
    return slug().map(lambda old: f"{old}-lama")


@cache
def elsewhere() -> st.SearchStrategy[str]:
    """An address that none of an article's own is."""
    return web_url().map(lambda url: f"{url.partition('?')[0].partition('#')[0]}/pengganti")
