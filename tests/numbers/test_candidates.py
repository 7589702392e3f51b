"""Where numbers may begin: the same places whether a text's words are known or searched for."""

import random

import sampling
from humaskit.lexicon.occurrences import Occurrences
from humaskit.numbers._candidates import scan

PIECES = (
    *("satu", "sembilan", "sepuluh", "seratus", "dua", "delapan", "tiga", "empat", "lima", "nol"),
    *("ke", "kedua", "pertama", "setengah", "i", "v", "xii", "lxxxviii", "iklan", "vi", "2", "17"),
    *("desa", "satuan", "duaratus", "é", ",", ".", "-", "\n", "“", "ribu", "belas", "pertamanya"),
)


def texts(count: int) -> list[str]:
    dice = random.Random(28_11_2026)  # noqa: S311 - a seed is the point
    return [
        "".join(
            piece + dice.choice(("", " ", " "))
            for piece in dice.choices(PIECES, k=dice.randint(1, 12))
        )
        for _ in range(count)
    ]


def test_words_that_are_known_and_words_that_are_searched_for_are_the_same() -> None:
    found = 0
    for text in sampling.pick(texts(100_000), 3_000):
        searched = scan(text)
        assert scan(text, Occurrences(text)) == searched, text
        found += len(searched[1]) - 1
    assert found
