"""Where `ke` stands before a number."""

import pytest

from humaskit.reading import Prose


@pytest.mark.parametrize(
    "text",
    ["HUT ke-77", "HUT Ke 77", "HUT KE - 77", "HUT ke77", "HUT ke-XX", "HUT ke C"],
)
def test_ke_before_figures_and_roman_capitals_is_found(text: str) -> None:
    (at,) = Prose("body", text).ordinals

    assert text[at:].lower().startswith("ke")


@pytest.mark.parametrize("text", ["ke kota", "kecil", "ke-cil", "keXXtra", "KE-Citra", "ke -"])
def test_ke_before_anything_else_is_not(text: str) -> None:
    assert Prose("body", text).ordinals == ()


def test_they_come_in_order() -> None:
    assert Prose("body", "ke-2, ke-XX dan ke 3").ordinals == (0, 6, 16)
