"""How far apart two spellings are, beside the definition written out."""

from itertools import product

import pytest

from humaskit.reading._distance import near

_WORDS = ["".join(letters) for size in range(1, 5) for letters in product("abc", repeat=size)]
_LONGER = ("abcdefgh", "bacdefhg", "abcdefg", "abdcefghi", "xbcdefgy", "ijklmnop", "aaaaaaaa")


def _distance(one: str, other: str) -> int:
    """Return the optimal string alignment distance, cell by cell."""
    cells = {(row, 0): row for row in range(len(one) + 1)}
    cells |= {(0, column): column for column in range(len(other) + 1)}
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            changed = cells[row - 1, column - 1] + (one[row - 1] != other[column - 1])
            steps = [cells[row - 1, column] + 1, cells[row, column - 1] + 1, changed]
            if one[row - 2 : row] == other[column - 2 : column][::-1] and row > 1 < column:
                steps.append(cells[row - 2, column - 2] + 1)
            cells[row, column] = min(steps)
    return cells[len(one), len(other)]


@pytest.mark.parametrize("most", [1, 2])
@pytest.mark.parametrize("words", [_WORDS, _LONGER], ids=["brief", "longer"])
def test_words_are_near_that_lie_so_many_steps_apart_at_most(words: list[str], most: int) -> None:
    wrong = [
        (one, other)
        for one, other in product(words, repeat=2)
        if near(one, other, most) != (_distance(one, other) <= most)
    ]

    assert not wrong
