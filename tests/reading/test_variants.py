"""Words of names that a text spells in two ways."""

import string

import pytest

from effort import effort
from humaskit.reading import Draft


def variants(body: str) -> list[tuple[str, str, bool]]:
    return [
        (body[one.place.start : one.place.end], body[one.other.start : one.other.end], one.usual)
        for one in Draft.from_text(body).variants
    ]


def test_the_rarer_spelling_is_the_variant() -> None:
    body = "Camat Sahrul Rizal hadir. Lalu Sahrul Rizal pulang. Warga menyalami Syahrul Rizal."

    assert variants(body) == [("Syahrul", "Sahrul", True)]


def test_the_later_of_two_equally_frequent_spellings_is_the_variant() -> None:
    assert variants("Warga bertemu Sahrul Rizal. Lalu Syahrul Rizal pulang.") == [
        ("Syahrul", "Sahrul", False)
    ]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Rizal", "Rzial", True),
        ("Rizal", "Rizaal", True),
        ("Rizal", "Riza", True),
        ("Rizal", "Rozal", True),
        ("Rizal", "Rozel", False),
        ("Prasetyawan", "Presetyawann", True),
        ("Prasetyawan", "Presetyowann", False),
        ("Prasetyawan", "Rpasetyawna", True),
        ("Prasetyawan", "Brasetyawam", True),
        ("Prasetyawan", "Brosetyawam", False),
        ("Al", "La", False),
        ("Rizal", "Rizaldi", False),
        ("Putra", "Putri", False),
        ("Ali", "Adi", False),
    ],
)
def test_spellings_lie_a_slip_apart(one: str, other: str, alike: bool) -> None:  # noqa: FBT001 - a column of the table
    body = f"Warga bertemu Sahrul {one}. Lalu Sahrul {other} pulang."

    assert bool(variants(body)) is alike


def test_two_letters_that_change_places_leave_neither_end() -> None:
    body = "Warga bertemu Sahrul Ud Rizal. Lalu Sahrul Du Rizal pulang."

    assert variants(body) == [("Du", "Ud", False)]


def test_a_word_beside_very_many_others_is_no_part_of_a_name() -> None:
    letters = string.ascii_lowercase[:21]
    many = " ".join(f"Warga menuju Gedung B{letter}{letter}ra." for letter in letters)
    more = " ".join(f"Warga menuju Gedung C{letter}{letter}ra." for letter in letters)

    assert variants(f"{many} Warga menuju Gedung Baarra.")
    assert not variants(f"{many} {more} Warga menuju Gedung Baarra.")


@pytest.mark.parametrize(
    "seed",
    [
        "Aa Bb ",
        "kata Pak Abcde. Pak Abcde Fghij. ",
        "Camat Sahrul Riza{}. ",
        "kata Sahru{}. Sahrul Rizal. ",
        "Sahrul {}a, ",
        "Bupati (AB{}) ",
    ],
)
def test_hostile_names_are_read_in_one_pass(seed: str) -> None:
    def seconds(count: int) -> float:
        marks = string.ascii_lowercase
        body = "".join(
            seed.format(marks[index % 26] + marks[index // 26 % 26] + marks[index // 676 % 26])
            for index in range(count)
        )

        def read() -> None:
            draft = Draft.from_text(body)
            assert draft.variants is not None
            assert draft.people is not None

        return effort(read)

    assert seconds(3000) < 40 * max(seconds(300), 0.01)
