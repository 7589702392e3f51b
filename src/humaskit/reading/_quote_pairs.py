"""Which quote marks to leave out so that the others pair up, where not all of them can."""

from collections.abc import Iterator, Sequence
from typing import Final

from humaskit.reading._quote_marks import CLOSES, EITHER, MAYBE_NONE, OPENS, Mark

_DEEPEST: Final = 2
"""A quotation within a quotation, no deeper."""
_AGAINST: Final = 4
_LEFT_OUT: Final = 1_000
_IMPOSSIBLE: Final = 10**18

_Step = tuple[int, int, int]
"""What a way through the marks costs so far, the depth it came from, and the step it took."""


def most_pairs(found: Sequence[Mark]) -> tuple[list[tuple[Mark, Mark]], list[Mark]]:
    """Return marks paired off, and as few as will do left out so that all others pair up.

    Of several ways, the one that leaves most marks pointing the way they lean; then the one that
    leaves out the first of openings and the last of closings.

    Args:
        found: Marks, in order.
    """
    pairs: list[tuple[Mark, Mark]] = []
    opened: list[Mark] = []
    left: list[Mark] = []
    for mark, step in zip(found, _steps(found), strict=True):
        if step == 0:
            left.append(mark)
        elif step > 0:
            opened.append(mark)
        else:
            pairs.append((opened.pop(), mark))
    return pairs, left


def _steps(found: Sequence[Mark]) -> list[int]:
    """Return what each mark does at the least cost: 1 opens, -1 closes, 0 is left out."""
    ways: list[list[_Step]] = [[(0, 0, 0)] + [(_IMPOSSIBLE, 0, 0)] * _DEEPEST]
    unit = len(found) + 1
    for at, mark in enumerate(found):
        costs = list(_costs(mark, at, unit))
        reached = ways[-1]
        ways.append(
            [
                min(
                    (
                        reached[depth - step][0] + cost + (step > 0 < depth - 1) * unit,
                        depth - step,
                        step,
                    )
                    for step, cost in costs
                    if 0 <= depth - step <= _DEEPEST
                )
                for depth in range(_DEEPEST + 1)
            ]
        )
    depth, steps = 0, []
    for reached in reversed(ways[1:]):
        _, depth, step = reached[depth]
        steps.append(step)
    return steps[::-1]


def _costs(mark: Mark, at: int, unit: int) -> Iterator[tuple[int, int]]:
    """Yield what it costs that a mark opens, closes, or is left out."""
    for way, step in ((OPENS, 1), (CLOSES, -1)):
        possible = mark.way in (way, EITHER, MAYBE_NONE)
        against = 0 if mark.leans is way else _AGAINST * unit
        yield step, against if possible else _IMPOSSIBLE
    tie = at if mark.leans is OPENS else unit - 1 - at
    yield 0, 0 if mark.way is MAYBE_NONE else _LEFT_OUT * unit + tie
