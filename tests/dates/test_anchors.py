"""Where expressions may start: the same places whether a text's words are known or searched for."""

import random

import sampling
from humaskit.dates._anchors import STARTS, starts
from humaskit.dates._folding import fold
from humaskit.lexicon.occurrences import Occurrences

PIECES = (
    *STARTS,
    *("lalu", "silam", "yang", "lagi", "ini", "2020", "12", "7", "é", "ó", "Senin", "MARET", "'at"),
    *(",", ".", "-", "(", "\n", "“", "hari", "pukul", "minggu", "ke", "I", "bulan", "akan", "/"),
)


def texts(count: int) -> list[str]:
    dice = random.Random(28_11_2026)  # noqa: S311 - a seed is the point
    return [
        "".join(
            piece + dice.choice(("", " ", " ", " "))
            for piece in dice.choices(PIECES, k=dice.randint(1, 12))
        )
        for _ in range(count)
    ]


def test_words_that_are_known_and_words_that_are_searched_for_start_the_same() -> None:
    found = 0
    for text in sampling.pick(texts(100_000), 3_000):
        folded = fold(text)
        searched = starts(folded)
        assert starts(folded, Occurrences(text.lower())) == searched, text
        found += len(searched)
    assert found


def test_every_word_that_may_start_an_expression_is_of_letters_a_to_z() -> None:
    assert all(word.isascii() and word.isalpha() and word.islower() for word in STARTS)
