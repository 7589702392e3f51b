"""Sizes: what is far too large is refused early, and shortly."""

from typing import Any

import pytest
from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic.types import FailFast

from articles import fields
from humaskit.models.agency import Agency
from humaskit.models.article import Article
from humaskit.models.audience import Audience
from humaskit.models.event import Event
from humaskit.models.feedback import Feedback
from humaskit.models.history import Change
from humaskit.models.model import Model
from humaskit.models.release_patterns import ReleaseNumberPattern

LISTS = [name for name, field in Article.model_fields.items() if field.default == ()]


def refusal(data: dict[str, Any]) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        Article.model_validate(data)
    assert len(str(caught.value)) < 1_000
    return caught.value


def test_every_list_of_an_article_is_known() -> None:
    assert len(LISTS) == 24


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("item", ["x", 1, {}, None], ids=repr)
def test_a_million_items_are_refused_shortly(name: str, item: object) -> None:
    assert refusal(fields(**{name: [item] * 1_000_000})).error_count() <= 5


def test_a_million_good_items_are_too_many() -> None:
    error = refusal(fields(topics=[f"topik {number}" for number in range(1_000_000)]))
    assert [each["type"] for each in error.errors()] == ["too_long"]


@pytest.mark.parametrize(
    "model", [Article, Agency, Event, Feedback, Audience, Change, ReleaseNumberPattern]
)
def test_every_tuple_has_a_bound_and_stops_at_the_first_fault(model: type[Model]) -> None:
    tuples = [field for field in model.model_fields.values() if field.default == ()]
    assert tuples
    for field in tuples:
        assert bound(field) <= 1_000
        assert any(isinstance(each, FailFast) for each in field.metadata)


def bound(field: FieldInfo) -> int:
    (length,) = [each.max_length for each in field.metadata if hasattr(each, "max_length")]
    assert isinstance(length, int)
    return length


@pytest.mark.parametrize(
    "name", ["headline", "summary", "slug", "url", "id", "language", "issued_on"]
)
def test_a_huge_text_is_refused_shortly(name: str) -> None:
    assert refusal(fields(**{name: "x" * 50_000_000})).errors()[0]["type"] == "string_too_long"


def test_a_huge_body_is_refused_shortly() -> None:
    for character in "xé":
        error = refusal(fields(body={"content": character * 50_000_000}))
        assert error.errors()[0]["type"] == "string_too_long"
    longest = "é" * 2_000_000
    assert Article.model_validate(fields(body={"content": longest})).body.content == longest


def test_a_huge_time_is_refused_shortly() -> None:
    assert refusal(fields(created_at="1" * 50_000_000)).error_count() == 1


def test_a_huge_kind_is_refused_shortly() -> None:
    refusal(fields(media=[{"kind": "x" * 1_000_000}]))
    refusal(fields(kind="x" * 1_000_000, state="x" * 1_000_000))


def test_a_text_of_open_tags_is_read_once() -> None:
    text = "<a" * 50_000
    assert Article.model_validate(fields(summary=text)).summary == text
    refusal(fields(summary="<a" * 49_999 + ">"))
