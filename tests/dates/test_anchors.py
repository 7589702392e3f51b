"""Where expressions may start: the same places whether a text's words are known or searched for."""

import pytest

import sampling
from humaskit.dates._anchors import STARTS, starts
from humaskit.dates._folding import fold
from humaskit.lexicon.occurrences import Occurrences

PIECES = (
    *STARTS,
    *("dua hari lalu", "tiga pekan yang silam", "lima tahun lagi", "dua puluh hari"),
    *("lalu", "silam", "yang", "lagi", "ini", "2020", "12", "7", "é", "ó", "Senin", "MARET", "'at"),
    *(",", ".", "-", "(", "\n", "“", "hari", "pukul", "minggu", "ke", "I", "bulan", "akan", "/"),
)


def test_words_that_are_known_and_words_that_are_searched_for_start_the_same() -> None:
    found = 0
    for text in sampling.pick(sampling.texts(100_000, PIECES, ("", " ", " ", " ")), 3_000):
        folded = fold(text)
        searched = starts(folded)
        assert starts(folded, Occurrences(text.lower())) == searched, text
        found += len(searched)
    assert found


def test_every_word_that_may_start_an_expression_is_of_letters_a_to_z() -> None:
    assert all(word.isascii() and word.isalpha() and word.islower() for word in STARTS)


@pytest.mark.parametrize(
    "text",
    [
        *("diterima 25 desa", "12 sepeda", "warna 38, 38, 38", "naik 4,28 persen", "skor 2-1 atas"),
        *(
            "Nomor 8 Tahun 2019",
            "usia 12 tahun itu",
            "musim 2024/25",
            "era 1990-an",
            "2024/10/25/a",
        ),
    ],
)
def test_numbers_that_no_date_can_begin_with_are_left_alone(text: str) -> None:
    assert starts(fold(text)) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        *(("3, 4, 5, dan 6 Mei", 5), ("12-14 Mei", 2), ("7 hari lalu", 1), ("12 bulan Mei", 3)),
        *(("12,13 hingga 14 Mei", 3), ("12 - 1 4 Mei 2020", 4), ("2024 hingga 2026", 1)),
    ],
)
def test_numbers_that_a_date_can_begin_with_are_looked_at(text: str, count: int) -> None:
    assert len(starts(fold(text))) == count
