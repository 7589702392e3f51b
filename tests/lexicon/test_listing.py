import pytest

from humaskit.errors import InvalidValueError
from humaskit.lexicon.listing import ListStyle, format_list


@pytest.mark.parametrize(
    ("style", "texts"),
    [
        ("and", ["", "A", "A dan B", "A, B, dan C", "A, B, C, dan D"]),
        ("or", ["", "A", "A atau B", "A, B, atau C", "A, B, C, atau D"]),
        ("unit", ["", "A", "A, B", "A, B, C", "A, B, C, D"]),
    ],
)
def test_each_style(style: ListStyle, texts: list[str]) -> None:
    assert [format_list("ABCD"[:number], style) for number in range(5)] == texts


def test_an_unknown_style_is_named() -> None:
    with pytest.raises(InvalidValueError, match="there is no list style 'dan'") as caught:
        format_list(["A"], "dan")  # type: ignore[arg-type]
    assert caught.value.code == "humas.list.unknown_style"
