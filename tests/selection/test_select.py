"""select: who gets what, in the order it came."""

from datetime import UTC, datetime

import pytest

from articles import PARTNER, PUBLIC, PUBLISHER, article
from humaskit.errors import InvalidValueError
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.audience import Audience
from humaskit.models.people import AgencyRef
from humaskit.selection import select


def made(slug: str, **changes: object) -> Article:
    return article(slug=slug, id=f"tag:lapas-muarajati.go.id,2020:{slug}", **changes)


FAMILIES = {"group": "families"}
LOCAL_FAMILIES = {"group": "families", "region_codes": ["36.72"], "language": "su-ID"}

ARTICLES = (
    made("umum", region_codes=["36.72"], topics=["Kunjungan"]),
    made("keluarga", audiences=[FAMILIES], language="id-ID"),
    made("setempat", audiences=[LOCAL_FAMILIES, {"group": "media"}], region_codes=["36"]),
    made("semua", audiences=[{"group": "public"}], language="en-GB", topics=["kunjungan", "apel"]),
    made("desa", region_codes=["36.72.01.1001", "31"], co_publishers=[PARTNER]),
)


def slugs(articles: tuple[Article, ...]) -> list[str]:
    return [each.slug for each in articles]


def test_without_conditions_everything_comes_in_its_order() -> None:
    assert select(ARTICLES) == ARTICLES
    assert select(reversed(ARTICLES)) == ARTICLES[::-1]
    assert select([]) == ()


@pytest.mark.parametrize(
    ("audience", "chosen"),
    [
        ("public", ["umum", "semua", "desa"]),
        ("families", ["keluarga", "setempat"]),
        ("media", ["setempat"]),
        ("business", []),
        (Audience(group="families"), ["keluarga", "setempat"]),
        (Audience(group="families", region_codes=("36",)), ["keluarga", "setempat"]),
        (Audience(group="families", region_codes=("36.72.01",)), ["keluarga", "setempat"]),
        (Audience(group="families", region_codes=("31", "36.72")), ["keluarga", "setempat"]),
        (Audience(group="families", region_codes=("36.71",)), ["keluarga"]),
        (Audience(group="families", language="su"), ["keluarga", "setempat"]),
        (Audience(group="families", language="id"), ["keluarga"]),
        (Audience(group="public", region_codes=("94",), language="en"), ["umum", "semua", "desa"]),
    ],
)
def test_an_audience_gets_what_is_meant_for_it(audience: str | Audience, chosen: list[str]) -> None:
    assert slugs(select(ARTICLES, audience=audience)) == chosen


@pytest.mark.parametrize(
    ("topic", "chosen"), [("KUNJUNGAN", ["umum", "semua"]), ("apel", ["semua"]), ("ape", [])]
)
def test_a_topic_is_found_whatever_its_case(topic: str, chosen: list[str]) -> None:
    assert slugs(select(ARTICLES, topic=topic)) == chosen


@pytest.mark.parametrize(
    ("region", "chosen"),
    [
        ("36", ["umum", "setempat", "desa"]),
        ("36.72", ["umum", "setempat", "desa"]),
        ("3672", ["umum", "setempat", "desa"]),
        ("36.72.02", ["umum", "setempat"]),
        ("36.71", ["setempat"]),
        ("31", ["desa"]),
        ("32", []),
    ],
)
def test_a_region_gets_what_lies_in_it_or_around_it(region: str, chosen: list[str]) -> None:
    assert slugs(select(ARTICLES, region=region)) == chosen


@pytest.mark.parametrize(
    ("language", "chosen"),
    [
        ("id", ["umum", "keluarga", "setempat", "desa"]),
        ("id-ID", ["keluarga"]),
        ("EN", ["semua"]),
        ("*", ["umum", "keluarga", "setempat", "semua", "desa"]),
    ],
)
def test_a_language_range_takes_in_its_variants(language: str, chosen: list[str]) -> None:
    assert slugs(select(ARTICLES, language=language)) == chosen


PARTNER_AGENCY = Agency.model_validate(PARTNER | {"slug": "ditjen", "level": "directorate_general"})


@pytest.mark.parametrize(
    "agency", [PARTNER["id"], AgencyRef.model_validate(PARTNER), PARTNER_AGENCY], ids=type
)
def test_an_agency_gets_what_it_publishes_alone_or_with_others(
    agency: str | AgencyRef | Agency,
) -> None:
    assert slugs(select(ARTICLES, agency=agency)) == ["desa"]
    assert select(ARTICLES, agency=PUBLISHER["id"]) == ARTICLES


def test_at_an_instant_only_what_is_public_then_is_chosen() -> None:
    public = made("terbit", **PUBLIC)
    held = made("ditahan", **PUBLIC, embargo_until="2020-10-13T08:00:00Z")
    everything = (*ARTICLES, public, held)
    assert select(everything, at=datetime(2020, 10, 12, 8, tzinfo=UTC)) == (public,)
    assert select(everything, at=datetime(2020, 10, 13, 8, tzinfo=UTC)) == (public, held)
    assert select(everything, at=datetime(2020, 10, 12, 7, 59, tzinfo=UTC)) == ()


def test_all_conditions_hold_together() -> None:
    assert slugs(select(ARTICLES, audience="public", topic="kunjungan", language="id")) == ["umum"]
    assert select(ARTICLES, audience="families", topic="kunjungan") == ()


@pytest.mark.parametrize("region", ["", "Banten", "36.70", "9999999"])
def test_what_is_no_region_is_refused(region: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        select(ARTICLES, region=region)
    assert caught.value.code == "humas.selection.region"


def test_a_naive_instant_is_refused_even_for_nothing() -> None:
    with pytest.raises(InvalidValueError) as caught:
        select((), at=datetime(2020, 10, 12))  # noqa: DTZ001 - the case itself
    assert caught.value.code == "humas.selection.no_offset"
