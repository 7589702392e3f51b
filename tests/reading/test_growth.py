"""How the work of reading grows on text that nobody would write."""

import pytest

from effort import effort
from humaskit.reading import Draft

_SEEDS = [
    '"',
    "“",
    '" ',
    '"\n',
    "''",
    "“a” ",
    "(",
    "[",
    "1",
    "1.",
    "dan ",
    "A. ",
    '"Ya," kata Sari. ',
]


def seconds(text: str) -> float:
    def read() -> None:
        (prose,) = Draft.from_text(text).prose
        assert prose.paragraphs
        assert prose.sentences
        assert prose.quotes is not None

    return effort(read)


@pytest.mark.parametrize("seed", _SEEDS)
def test_four_times_the_text_takes_no_more_than_about_four_times_as_long(seed: str) -> None:
    text = seed * (20_000 // len(seed))

    assert seconds(text * 4) <= 8 * seconds(text) + 0.05


@pytest.mark.parametrize("seed", ['"', "“", "''", "(", "1", "dan "])
def test_nothing_but_marks_is_read_about_as_fast_as_prose(seed: str) -> None:
    prose = "Warga menerima bantuan di balai desa. “Kami siap,” kata Sari. " * 4_000

    assert seconds(seed * (len(prose) // len(seed))) <= 4 * seconds(prose) + 0.05


def test_a_text_that_is_hardly_more_than_marks_quotes_nothing() -> None:
    (prose,) = Draft.from_text("“a” " * 1_000).prose
    (fewer,) = Draft.from_text("“a” " * 100).prose

    assert prose.quotes == ((), ())
    assert len(fewer.quotes.quotations) == 100
