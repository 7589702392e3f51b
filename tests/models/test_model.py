"""Model: frozen, closed, silent about its input; equal when all fields are."""

import json

import pytest
from pydantic import ValidationError

from articles import PUBLIC, article, fields
from humaskit.models.article import Article
from humaskit.models.people import Official


def test_a_model_is_frozen_and_hashable() -> None:
    first = article()
    with pytest.raises(ValidationError, match="frozen_instance"):
        first.headline = "Lain"  # type: ignore[misc] # what is tested
    assert hash(first) == hash(article())
    assert first == article()
    assert first != article(headline="Lain")


def test_a_default_written_out_makes_no_difference() -> None:
    assert article(version=1, minor=False, topics=[]) == article()


def test_an_unknown_field_is_refused_unless_the_call_says_otherwise() -> None:
    data = json.dumps(fields(judul="x"))
    with pytest.raises(ValidationError, match="extra_forbidden"):
        Article.model_validate_json(data)
    assert Article.model_validate_json(data, extra="ignore") == article()


def test_an_error_never_shows_its_input() -> None:
    with pytest.raises(ValidationError) as caught:
        article(headline="Nama Rahasia\x00", byline=["Nama Rahasia"])
    assert "Rahasia" not in str(caught.value)


def test_replace_keeps_the_other_fields_and_the_type() -> None:
    first = article(**PUBLIC)
    second = first.replace(minor=True, version=2)
    assert second == article(**PUBLIC, minor=True, version=2)
    assert first == article(**PUBLIC)
    assert Official(name="Sari").replace(post="Kepala") == Official(name="Sari", post="Kepala")


def test_the_schema_describes_every_field_and_both_directions_alike() -> None:
    schema = Article.model_json_schema()
    assert all("description" in each for each in schema["properties"].values())
    assert schema["additionalProperties"] is False
    reading = json.dumps(schema, sort_keys=True)
    writing = Article.model_json_schema(mode="serialization")
    assert set(writing["properties"]) == set(schema["properties"])
    assert '"format": "date-time"' in reading
