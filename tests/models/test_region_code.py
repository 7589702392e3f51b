"""RegionCode and Slug: one canonical spelling each."""

import pytest
from pydantic import TypeAdapter, ValidationError

from humaskit.models.identifiers import Slug
from humaskit.models.region_code import (
    RegionCode,
    parent_region,
    parse_region_code,
    region_covers,
    region_level,
)

CODE: TypeAdapter[str] = TypeAdapter(RegionCode)
SLUG: TypeAdapter[str] = TypeAdapter(Slug)


@pytest.mark.parametrize(
    ("value", "kept", "level", "parent"),
    [
        ("36", "36", "province", None),
        ("3601", "36.01", "regency", "36"),
        ("36.69", "36.69", "regency", "36"),
        ("36.71", "36.71", "city", "36"),
        ("3699", "36.99", "city", "36"),
        ("367201", "36.72.01", "district", "36.72"),
        ("36.72.99", "36.72.99", "district", "36.72"),
        ("3672011001", "36.72.01.1001", "village", "36.72.01"),
        ("36.72.01.2999", "36.72.01.2999", "village", "36.72.01"),
        ("36.72.01.3001", "36.72.01.3001", "village", "36.72.01"),
    ],
)
def test_a_code_has_one_dotted_form(value: str, kept: str, level: str, parent: str | None) -> None:
    assert CODE.validate_python(value) == kept
    assert CODE.validate_python(kept) == kept
    assert region_level(kept) == level
    assert parent_region(kept) == parent


@pytest.mark.parametrize(
    "value",
    [
        *("", "3", "03", "00", "367", "36.", ".36", "36.00", "3600", "36.70", "3670", "36.7"),
        *("36.72.00", "36.7201", "3672.01", "36.72.011001", "36.72.01.4001", "36.72.01.0001"),
        *("36.72.01.1000", "36.72.01.101", "36 72", "36-72", "٣٦", "36\n"),
    ],
)
def test_what_is_no_code_is_refused(value: str) -> None:
    assert parse_region_code(value) is None
    with pytest.raises(ValidationError) as caught:
        CODE.validate_python(value)
    assert caught.value.errors()[0]["type"] == "humas.region_code.invalid"


def test_a_number_is_no_code() -> None:
    with pytest.raises(ValidationError, match="string_type"):
        CODE.validate_python(36)


@pytest.mark.parametrize(
    ("outer", "inner", "covers"),
    [
        ("36", "36", True),
        ("36", "36.72.01.1001", True),
        ("36.72", "36", False),
        ("36.7", "36.72", False),
        ("31", "36.72", False),
    ],
)
def test_a_region_covers_what_lies_in_it(outer: str, inner: str, *, covers: bool) -> None:
    assert region_covers(outer, inner) is covers


@pytest.mark.parametrize("value", ["a", "1", "siaran-pers-1-4-juta", "x" * 150])
def test_a_slug_is_kept(value: str) -> None:
    assert SLUG.validate_python(value) == value


@pytest.mark.parametrize(
    "value", ["", "-a", "a-", "a--b", "A", "a b", "a_b", "é", "a\n", "a/b", "."]
)
def test_what_is_no_slug_is_refused(value: str) -> None:
    with pytest.raises(ValidationError) as caught:
        SLUG.validate_python(value)
    assert caught.value.errors()[0]["type"] == "humas.slug.invalid"


def test_a_slug_is_at_most_150_characters() -> None:
    with pytest.raises(ValidationError, match="string_too_long"):
        SLUG.validate_python("x" * 151)
