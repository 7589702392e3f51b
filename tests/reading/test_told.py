"""What a text tells as past, and what it proves about its day of publication."""

from datetime import date

import pytest

from humaskit.reading import Draft
from humaskit.reading.positions import Positions
from humaskit.reading.told import dateline

STAMPED = "“Pelatihan selesai,” ujar Kepala Dinas, Selasa (22/11/2022)."


def draft(body: str, published: date | None) -> Draft:
    return Draft.from_text(body, published=published)


@pytest.mark.parametrize(
    ("body", "published"),
    [
        pytest.param(STAMPED, date(2018, 4, 21), id="stamped later"),
        pytest.param(STAMPED, date(2022, 11, 21), id="stamped the day after"),
        pytest.param(STAMPED, date(2024, 8, 10), id="all its days are older"),
        pytest.param(
            "MUARAJATI, 22 November 2022 - Bupati membuka rapat.",
            date(2022, 11, 21),
            id="dateline later",
        ),
        pytest.param(
            "MUARAJATI (22/11/2022) - Bupati membuka rapat.",
            date(2022, 12, 25),
            id="dateline more than a month before",
        ),
        pytest.param(
            "Bupati telah membuka rapat di pendopo, Selasa (22/11/2022).",
            date(2018, 4, 21),
            id="a deed later",
        ),
    ],
)
def test_a_day_that_the_text_contradicts_is_left_aside(body: str, published: date) -> None:
    read = draft(body, published)

    assert read.published is None
    assert read.posted == published


@pytest.mark.parametrize(
    ("body", "published"),
    [
        pytest.param(STAMPED, date(2022, 11, 22), id="the same day"),
        pytest.param(STAMPED, date(2022, 11, 30), id="a week later"),
        pytest.param(
            f"{STAMPED} Anggaran dicairkan pada 3 Mei 2024.",
            date(2024, 8, 10),
            id="another day is near",
        ),
        pytest.param(
            "Bupati akan membuka rapat di pendopo, Selasa (22/11/2022).",
            date(2022, 11, 1),
            id="a plan",
        ),
        pytest.param(
            "“Pelatihan selesai,” ujar Kepala Dinas, Rabu (22/11/2022).",
            date(2018, 4, 21),
            id="a weekday that does not fit",
        ),
        pytest.param("Undang-undang itu disahkan pada 30 April 2008.", date(2024, 8, 10), id="old"),
        pytest.param("Rapat dibuka Selasa (22/11).", date(2018, 4, 21), id="no year"),
        pytest.param("", date(2018, 4, 21), id="no text"),
        pytest.param(
            "MUARAJATI, 22 November 2022 - Bupati membuka rapat.",
            date(2022, 11, 24),
            id="dateline just before",
        ),
        pytest.param(
            "MUARAJATI, Rabu, 22 November 2022 - Bupati membuka rapat.",
            date(2022, 11, 1),
            id="dateline with a wrong weekday",
        ),
    ],
)
def test_a_day_that_the_text_does_not_contradict_holds(body: str, published: date) -> None:
    assert draft(body, published).published == published


def test_no_day_is_given_and_none_is_taken() -> None:
    assert draft(STAMPED, None).published is None


def test_years_are_not_taken_from_a_contradicted_day() -> None:
    read = draft(f"{STAMPED} Rapat ditutup Rabu (23/11).", date(2018, 4, 21))

    assert [mention.iso for _, mention in read.dates] == ["2022-11-22", "XXXX-11-23"]


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("MUARAJATI, 22 November 2022 - Bupati membuka rapat.", date(2022, 11, 22)),
        ("Muarajati (22/11/2022): Bupati membuka rapat.", date(2022, 11, 22)),
        ("Rapat selesai. Pada 22 November 2022 - Bupati membuka rapat.", None),
        ("Bupati membuka rapat pada 22 November 2022 di pendopo.", None),
        (f"Rapat {'besar ' * 20}22 November 2022 - selesai.", None),
        ("Bupati membuka rapat.", None),
    ],
)
def test_a_dateline_opens_the_body(body: str, day: date | None) -> None:
    read = draft(body, None).reading("body")

    assert read is not None
    assert dateline(read) == day


def test_a_headline_has_no_dateline() -> None:
    read = Draft.from_text("Rapat.", title="22 November 2022 - Rapat").reading("title")

    assert read is not None
    assert dateline(read) is None


def test_positions_know_their_sentence_and_their_quotation() -> None:
    body = "Rapat dibuka. “Kami siap,” ujar Kepala Dinas. Rapat ditutup."
    read = draft(body, None).reading("body")
    assert read is not None
    positions = Positions(read)

    start, end = positions.sentence(body.index("Kami"))

    assert body[start:end] == "“Kami siap,” ujar Kepala Dinas."
    assert positions.quoted(body.index("Kami"))
    assert not positions.quoted(body.index("ujar"))
    assert not positions.quoted(0)


def test_positions_outside_every_sentence_stand_alone() -> None:
    read = draft("  \n Rapat dibuka.", None).reading("body")
    assert read is not None

    assert tuple(Positions(read).sentence(0)) == (0, 0)


def test_a_sentence_is_cut_around_a_position() -> None:
    read = draft("kata " * 1000, None).reading("body")
    assert read is not None

    assert tuple(Positions(read).sentence(2500)) == (2100, 2900)


def test_a_quotation_within_a_quotation_ends_no_sooner() -> None:
    body = "“Bupati berkata “siap” tadi,” ujar Kepala Dinas."
    read = draft(body, None).reading("body")
    assert read is not None

    assert Positions(read).quoted(body.index("tadi"))


def test_verbs_of_saying_tell_too() -> None:
    body = "Bupati menyerahkan bantuan di pendopo, Selasa (22/11/2022)."

    assert draft(body, date(2018, 4, 21)).published is None
