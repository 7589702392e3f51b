"""A long text is searched in windows: where one ends makes no difference."""

import pytest

from humaskit.dates import find
from humaskit.dates._anchors import _WINDOW

EXPRESSIONS = ("dua puluh lima tahun yang lalu", "Senin (12/10/2020)", "Oktober 2020", "tadi malam")


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_on_the_edge_of_a_window_is_found(expression: str) -> None:
    for before in range(_WINDOW - len(expression) - 2, _WINDOW + 3):
        text = "a" * (before - 1) + " " + expression + " ramai"
        (mention,) = find(text)
        assert text[mention.start : mention.end] == expression
