"""How many examples a sweep runs: all of them in `make fuzz`, a seeded sample in `make test`."""

import os
import random
from collections.abc import Sequence
from typing import Final, TypeVar

T = TypeVar("T")

WHOLE: Final = os.environ.get("HUMASKIT_FUZZ") == "1"
SWEEPS: Final[list[tuple[int, int]]] = []


def count(whole: int, sample: int) -> int:
    """Return how many hypothesis examples to run, and remember it for the closing line."""
    SWEEPS.append((whole if WHOLE else sample, whole))
    return SWEEPS[-1][0]


def texts(number: int, pieces: Sequence[str], gaps: Sequence[str], most: int = 12) -> Sequence[str]:
    """Return texts of pieces in any order, the same at every call.

    Args:
        number: How many.
        pieces: What they are made of.
        gaps: What may stand behind a piece; what is listed twice stands twice as often.
        most: How many pieces a text has at most.
    """
    dice = random.Random(28_11_2026)  # noqa: S311 - a seed is the point
    return [
        "".join(
            piece + dice.choice(gaps) for piece in dice.choices(pieces, k=dice.randint(1, most))
        )
        for _ in range(number)
    ]


def pick(everything: Sequence[T], sample: int) -> Sequence[T]:
    """Return everything in `make fuzz`, a seeded sample of it (in order) otherwise."""
    number = count(len(everything), min(sample, len(everything)))
    chosen = random.Random(20201012).sample(range(len(everything)), number)  # noqa: S311 - a seed is the point
    return [everything[index] for index in sorted(chosen)]
