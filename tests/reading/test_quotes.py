"""What stands between quote marks."""

import pytest

from humaskit.reading import Draft


def quotations(source: str) -> list[str]:
    (prose,) = Draft.from_text(source).prose
    return [prose.text[quote.inner_start : quote.inner_end] for quote in prose.quotes.quotations]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("“Kami siap,” ujarnya. “Mari.”", ["Kami siap,", "Mari."]),
        ("“Program “Jaga Muara” mulai,” ujarnya.", ["Program “Jaga Muara” mulai,", "Jaga Muara"]),
        ('"Kami siap, "ujarnya.', ["Kami siap, "]),
        ("“Kami siap.\n\nMari,” ujarnya.", ["Kami siap.\n\nMari,"]),
        ("“Kami siap.\n\n“Mari,” ujarnya.", ["Mari,"]),
        ("Tidak ada kutipan.", []),
        ('Tulis"Mari" di sini', ["Mari"]),
        ("“Kami siap, ujarnya. “Mari.”", ["Mari."]),
    ],
)
def test_quotations_are_found_with_what_they_hold(source: str, expected: list[str]) -> None:
    assert quotations(source) == expected


def test_strays_are_in_text_order() -> None:
    (prose,) = Draft.from_text("“Kami siap.\n\nMari,” ujarnya. Ya.” Lalu “Mari.").prose

    assert [prose.text[:start].count(" ") for start, _ in prose.quotes.strays] == [3, 5]
