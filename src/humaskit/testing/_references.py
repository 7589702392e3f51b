"""Strategies for what an article refers to."""

from functools import cache

from hypothesis import strategies as st

from humaskit.models.claims import ReviewedClaim, Verdict
from humaskit.models.references import (
    Interaction,
    InteractionKind,
    Place,
    Regulation,
    Series,
    Subject,
)
from humaskit.testing._people import addresses
from humaskit.testing._times import instants, partial_dates, regions
from humaskit.testing._words import few, line, maybe, text, web_url


@cache
def claims() -> st.SearchStrategy[ReviewedClaim]:
    """A claim that was examined, with any verdict."""
    return st.builds(
        ReviewedClaim,
        text=text(),
        verdict=st.sampled_from(Verdict),
        explanation=maybe(text()),
        first_seen_on=maybe(partial_dates()),
        appearances=few(web_url(), 2),
    )


@cache
def series() -> st.SearchStrategy[Series]:
    """A bulletin or a magazine, numbered or not."""
    return st.builds(
        Series,
        title=line(),
        url=maybe(web_url(), 2),
        issn=maybe(st.sampled_from(["1234-5679", "2049-3630", "0000-006X"]), 2),
        position=maybe(st.integers(1, 900), 2),
    )


@cache
def subjects() -> st.SearchStrategy[Subject]:
    """A subject of a list."""
    return st.builds(
        Subject,
        name=line(),
        code=st.integers(1, 10**8).map("medtop:{:08}".format),
        scheme=web_url(),
    )


@cache
def regulations() -> st.SearchStrategy[Regulation]:
    """A law or a decree, cited in part or in full."""
    return st.builds(
        Regulation,
        title=line(),
        number=maybe(st.sampled_from(["UU 14/2008", "Perda Kab. Lintang 3/2019"]), 2),
        category=maybe(st.sampled_from(["Undang-Undang", "Peraturan Daerah"]), 2),
        issued_on=maybe(partial_dates(), 2),
        region_code=maybe(regions(), 2),
        url=maybe(web_url(), 2),
    )


@cache
def places() -> st.SearchStrategy[Place]:
    """A place, with address and point or without."""
    return st.builds(
        Place,
        name=line(),
        address=maybe(addresses(), 2),
        latitude=maybe(st.floats(-11, 6), 2),
        longitude=maybe(st.floats(95, 141), 2),
        region_code=maybe(regions(), 2),
    )


@cache
def interactions() -> st.SearchStrategy[Interaction]:
    """How often readers did something."""
    return st.builds(
        Interaction,
        kind=st.sampled_from(InteractionKind),
        count=st.integers(0, 10**7),
        as_of=maybe(instants(), 2),
        site=maybe(web_url(), 2),
    )
