"""Verbs of saying beside a name."""

import pytest

from humaskit.reading import Draft


def _says(body: str) -> bool:
    """Whether the text says of `Budi` that it says something."""
    (prose,) = Draft.from_text(body).prose
    start = body.index("Budi")
    return prose.speech.by(start, start + len("Budi"))


@pytest.mark.parametrize(
    "body",
    [
        "Budi menambahkan hal itu.",
        "Budi menambahkan: rapat selesai.",
        "“Kami siap,” kata Budi.",
        "“Kami siap,” Kata Budi.",
        "Rapat selesai, “kata”, Budi.",
        "“Kami siap,” kata  Budi.",
        "Menurut Budi rapat selesai.",
    ],
)
def test_a_verb_beside_a_name_makes_it_speak(body: str) -> None:
    assert _says(body)


@pytest.mark.parametrize(
    "body",
    [
        "Budi Menambahkan hal itu.",
        "Budi, menambahkan hal itu.",
        "menambahkan hal itu, Budi pulang.",
        "Budi (menambahkan) hal itu.",
        "Budi menambahkan-nya lagi.",
        "Budi menambahkannya lagi.",
        "“Kami siap,” kata\nBudi.",
        "Mereka berkata-kata Budi pulang.",
        "Mereka berkata Budi pulang.",
        "Kata itu Budi tulis.",
    ],
)
def test_other_words_and_other_places_do_not(body: str) -> None:
    assert not _says(body)
