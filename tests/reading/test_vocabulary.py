"""The words that a text writes in lower case."""

import re

from humaskit.reading import Draft

_LOWER = re.compile(r"(?<![^\W_])[a-z]{3,}")
_TEXT = "Warga desa_lama, 2desa dan desaKu: Sari-dewi, éhari, hari, di ke; per-\nlu itu ITU."
_WORDS = (
    *("warga", "desa", "lama", "desaku", "dewi", "hari", "ehari", "di", "per", "lu", "itu", "dan"),
    *("sari", "", "é", "perlu", "ari", "esa", "ITU", "desa_lama"),
)


def test_each_word_is_known_where_it_stands_in_lower_case_by_itself() -> None:
    listed = frozenset(_LOWER.findall(_TEXT))

    for word in _WORDS:
        assert (word in Draft.from_text(_TEXT).vocabulary) == (word in listed), word


def test_many_words_are_answered_as_a_few_are() -> None:
    vocabulary = Draft.from_text(_TEXT).vocabulary
    listed = frozenset(_LOWER.findall(_TEXT))

    assert [word in vocabulary for word in _WORDS] == [word in listed for word in _WORDS]
    assert [word in vocabulary for word in _WORDS] == [word in listed for word in _WORDS]


def test_the_words_of_every_field_count() -> None:
    draft = Draft.from_text("Rapat digelar.", title="Warga pulang")

    assert "pulang" in draft.vocabulary
    assert "digelar" in draft.vocabulary
    assert "warga" not in draft.vocabulary
