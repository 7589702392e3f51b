"""Where numbers may begin: the same places whether a text's words are known or searched for."""

import sampling
from humaskit.lexicon.occurrences import Occurrences
from humaskit.numbers._candidates import scan

PIECES = (
    *("satu", "sembilan", "sepuluh", "seratus", "dua", "delapan", "tiga", "empat", "lima", "nol"),
    *("ke", "kedua", "pertama", "setengah", "i", "v", "xii", "lxxxviii", "iklan", "vi", "2", "17"),
    *("desa", "satuan", "duaratus", "é", ",", ".", "-", "\n", "“", "ribu", "belas", "pertamanya"),
)


def test_words_that_are_known_and_words_that_are_searched_for_are_the_same() -> None:
    found = 0
    for text in sampling.pick(sampling.texts(100_000, PIECES, ("", " ", " ")), 3_000):
        searched = scan(text)
        assert scan(text, Occurrences(text)) == searched, text
        found += len(searched[1]) - 1
    assert found
