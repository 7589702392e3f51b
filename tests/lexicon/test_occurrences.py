"""Where words of a list stand."""

import random

import pytest

from humaskit.lexicon.occurrences import Occurrences

WORDS = ("kata", "katanya", "ujar", "menurut", "di")


def text_of(length: int, seed: int) -> str:
    dice = random.Random(seed)  # noqa: S311 - a seed is the point
    pieces = (*WORDS, "dikatakan", "kata2", "2kata", "é", "kata-kata", "émenurut", ".", "\n")
    parts: list[str] = []
    while sum(map(len, parts)) < length:
        parts.append(dice.choice(pieces) + dice.choice((" ", " ", "", ", ")))
    return "".join(parts)


def expected(text: str) -> list[tuple[str, int]]:
    return sorted(
        (word, at)
        for word in WORDS
        for at in range(len(text))
        if text.startswith(word, at)
        and not text[at + len(word) : at + len(word) + 1].isalpha()
        and not (at and text[at - 1].isalpha())
    )


@pytest.mark.parametrize("length", [0, 50, 4_000])
@pytest.mark.parametrize("seed", range(4))
def test_every_place_is_found_once(length: int, seed: int) -> None:
    text = text_of(length, seed)

    assert sorted(Occurrences(text).of(WORDS)) == expected(text)


def test_the_last_word_is_one_like_the_others() -> None:
    assert Occurrences("kata, di kata").starts("kata") == [0, 9]
    assert Occurrences("kata – kata").starts("kata") == [0, 7]
