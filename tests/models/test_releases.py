"""Release numbers: the text is the fact, parts come from a named pattern or not at all."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from humaskit.errors import InvalidValueError
from humaskit.models import releases
from humaskit.models.release_patterns import ReleaseNumberPattern, release_patterns
from sampling import count

Parts = tuple[str, int | None, int | None, int | None, int | None, str | None]

SHAPES: list[tuple[str, Parts]] = [
    # text, pattern, sequence, month, year, volume, unit
    ("07/HM/KOMINFO/05/2021", ("kominfo", 7, 5, 2021, None, "KOMINFO")),
    ("512/HM/KOMINFO/12/2019", ("kominfo", 512, 12, 2019, None, "KOMINFO")),
    ("12/SP/VIII/BKIP/2025", ("kemenhub", 12, 8, 2025, None, "BKIP")),
    ("041.Pers/04/SJI/2025", ("esdm", 41, None, 2025, None, "SJI")),
    ("SP.11 /T.09/TU/KSA/2/2023", ("taman-nasional", 11, 2, 2023, None, "T.09")),
    ("SP.11/T.9/TU/KSA/12/2023", ("taman-nasional", 11, 12, 2023, None, "T.9")),
    ("902/SP-HMS/09/2021", ("dki", 902, None, 2021, None, None)),
    ("31/sipres/A6/XII/2021", ("kemdikbud", 31, 12, 2021, None, "A6")),
    ("HM.4.6/12/SET.M.EKON.2/07/2025", ("ekon", 12, 7, 2025, None, "SET.M.EKON.2")),
    ("HM.4.6/12/SET.M.EKON.3/7/2025", ("ekon", 12, 7, 2025, None, "SET.M.EKON.3")),
    ("HM.4.6/13/D.II.M.EKON/11/2025", ("ekon", 13, 11, 2025, None, "D.II.M.EKON")),
    ("SP-09/2025", ("djp", 9, None, 2025, None, None)),
    ("SR.9/HUMAS/KLH-BPLH/11/2025", ("klh", 9, 11, 2025, None, "KLH-BPLH")),
    ("17/4/Dkom", ("bi", 4, None, 2015, 17, "Dkom")),
    ("27/301/DKom", ("bi", 301, None, 2025, 27, "DKom")),
    ("SP 7/GKPB/OJK/IX/2025", ("ojk", 7, 9, 2025, None, "GKPB")),
    ("SP-7/DHMS/OJK/IV/2017", ("ojk", 7, 4, 2017, None, "DHMS")),
    ("SP 8/OJK/GKPB/VI/2025", ("ojk", 8, 6, 2025, None, "GKPB")),
    ("SP-21/INFRA/HUMAS/I/2025", ("kemenko-infra", 21, 1, 2025, None, "INFRA")),
    ("SP. 5/HUMAS/PP/HMS.3/6/2025", ("kemenhut", 5, 6, 2025, None, "HMS.3")),
    ("SP.5/HUMAS/PP/HMS.3/10/2025", ("kemenhut", 5, 10, 2025, None, "HMS.3")),
    ("HM.01.1.2.03.26.05", ("bpom", 5, 3, 2026, None, "HM.01.1.2")),
    ("05/02/33/Th. XVII", ("bps-provinsi", 5, 2, 2023, 17, "33")),
    ("05/02/73/Th. XXX", ("bps-provinsi", 5, 2, 2026, 30, "73")),
    ("05/02/31/Th. XX", ("bps-provinsi", 5, 2, None, 20, "31")),
    ("11/10/Th. XXVI", ("bps", 11, 10, 2023, 26, None)),
    ("11/10/Th.XXVI", ("bps", 11, 10, 2023, 26, None)),
]


@pytest.mark.parametrize(("text", "parts"), SHAPES)
def test_a_known_shape_is_read_by_its_own_pattern(text: str, parts: Parts) -> None:
    number = releases.parse(text)
    assert number.text == text
    assert (
        number.pattern,
        number.sequence,
        number.month,
        number.year,
        number.volume,
        number.unit_code,
    ) == parts


def test_every_pattern_has_an_example() -> None:
    assert {parts[0] for _, parts in SHAPES} == {pattern.id for pattern in release_patterns()}
    assert [pattern.id for pattern in release_patterns()] == sorted(
        {p.id for p in release_patterns()}
    )


@pytest.mark.parametrize(
    "text",
    [
        "SK. 12/MENLHK/SETJEN/HMS.3/4/2018",
        "SP.12/HUMAS/PP/HMS.3/13/2025",
        "12/HM/KOMINFO/00/2021",
        "00/HM/KOMINFO/05/2021",
        "12/HM/KOMINFO/05/21",
        "31/sipres/A6/IIX/2021",
        "31/sipres/A6/XIII/2021",
        "11/10/Th. XXVIV",
        "SP-09/0001",
        "SP-09/2025 dan SP-10/2025",
        "٠٩/HM/KOMINFO/05/2021",
        "W.5/HM.01/2025",
        "Tanpa nomor",
    ],
)
def test_any_other_text_stays_text(text: str) -> None:
    assert releases.parse(text) == releases.ReleaseNumber(text=text)


def test_the_agency_that_gave_it_is_kept() -> None:
    number = releases.parse("SP-09/2025", agency="https://lapas-muarajati.go.id/")
    assert (number.agency, number.sequence) == ("https://lapas-muarajati.go.id/", 9)
    assert releases.parse("X", agency="https://a.id/").agency == "https://a.id/"


def own(name: str, **changes: object) -> ReleaseNumberPattern:
    fields: dict[str, object] = {
        "id": name,
        "agency_hint": "Lapas Muarajati",
        "regex": r"W(?P<sequence>\d+)/(?P<year>\d{4})",
        "template": "W{sequence}/{year}",
    }
    return ReleaseNumberPattern.model_validate(fields | changes)


def test_an_agency_brings_its_own_pattern() -> None:
    number = releases.parse("W7/2025", [own("muarajati")])
    assert (number.pattern, number.sequence, number.year) == ("muarajati", 7, 2025)
    assert releases.parse("SP-09/2025", [own("muarajati")]).pattern is None


def test_two_patterns_that_fit_prove_nothing() -> None:
    assert releases.parse("W7/2025", [own("satu"), own("dua")]).pattern is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"regex": "("}, "regex"),
        ({"regex": r"W\d+"}, "no_sequence"),
        ({"template": "{nomor}"}, "template"),
        ({"template": "{}"}, "template"),
        ({"template": "{sequence"}, "template"),
        ({"template": "{sequence.x}"}, "template"),
    ],
)
def test_a_broken_pattern_is_refused(changes: dict[str, object], code: str) -> None:
    with pytest.raises(ValidationError) as caught:
        own("muarajati", **changes)
    assert caught.value.errors()[0]["type"] == f"humas.release_number_pattern.{code}"


@pytest.mark.parametrize(
    ("name", "unit", "text"),
    [
        ("bi", None, "28/7/DKom"),
        ("bpom", None, "HM.01.1.2.08.26.07"),
        ("bps", None, "07/08/Th. XXIX"),
        ("bps-provinsi", "33", "07/08/33/Th. XX"),
        ("djp", None, "SP-07/2026"),
        ("dki", None, "7/SP-HMS/09/2026"),
        ("ekon", None, "HM.4.6/7/SET.M.EKON.3/08/2026"),
        ("ekon", "D.IV.M.EKON", "HM.4.6/7/D.IV.M.EKON/08/2026"),
        ("esdm", None, "007.Pers/04/SJI/2026"),
        ("kemdikbud", None, "7/sipres/A6/VIII/2026"),
        ("kemenhub", None, "7/SP/VIII/BKIP/2026"),
        ("kemenhut", None, "SP.7/HUMAS/PP/HMS.3/8/2026"),
        ("kemenko-infra", None, "SP-7/INFRA/HUMAS/VIII/2026"),
        ("klh", None, "SR.7/HUMAS/KLH-BPLH/8/2026"),
        ("kominfo", None, "07/HM/KOMINFO/08/2026"),
        ("ojk", None, "SP 7/GKPB/OJK/VIII/2026"),
        ("taman-nasional", "T.28", "SP.07/T.28/TU/KSA/8/2026"),
    ],
)
def test_a_pattern_writes_its_own_numbers(name: str, unit: str | None, text: str) -> None:
    patterns = {pattern.id: pattern for pattern in release_patterns()}
    assert releases.format(patterns[name], 7, date(2026, 8, 17), unit=unit) == text


@pytest.mark.parametrize(
    ("pattern", "sequence", "on", "unit"),
    [
        ("taman-nasional", 7, date(2026, 8, 17), None),
        ("bps-provinsi", 7, date(2026, 8, 17), "31"),
        ("bps", 7, date(1997, 8, 17), None),
        ("bpom", 7, date(1999, 8, 17), None),
        ("djp", 0, date(2026, 8, 17), None),
        ("djp", 12345, date(2026, 8, 17), None),
        ("ojk", 7, date(2026, 8, 17), "Gkpb"),
    ],
)
def test_a_number_that_would_not_read_back_is_not_written(
    pattern: str, sequence: int, on: date, unit: str | None
) -> None:
    patterns = {each.id: each for each in release_patterns()}
    with pytest.raises(InvalidValueError) as caught:
        releases.format(patterns[pattern], sequence, on, unit=unit)
    assert caught.value.code == "humas.release_number.unwritable"


@settings(max_examples=count(5_000, 150))
@given(
    st.sampled_from(
        [p for p in release_patterns() if p.id not in {"bps-provinsi", "taman-nasional"}]
    ),
    st.integers(1, 9999),
    st.dates(date(2000, 1, 1), date(2080, 12, 31)),
)
def test_what_is_written_reads_back(pattern: ReleaseNumberPattern, sequence: int, on: date) -> None:
    number = releases.parse(releases.format(pattern, sequence, on))
    assert (number.pattern, number.sequence, number.year) == (pattern.id, sequence, on.year)
    assert number.month in {None, on.month}


@pytest.mark.parametrize(
    ("text", "same"),
    [("SP. 184/HUMAS", "sp.184/Humas"), (" 11/10/Th. XXVI", "11/10/Th.XXVI"), ("é", "e\u0301")],
)
def test_spaces_and_case_do_not_make_another_number(text: str, same: str) -> None:
    assert releases.normalize_key(text) == releases.normalize_key(same)


def test_signs_make_another_number() -> None:
    assert releases.normalize_key("SP-184") != releases.normalize_key("SP.184")


def test_parts_without_a_pattern_are_refused() -> None:
    for part in ({"sequence": 1}, {"month": 1}, {"year": 2025}, {"volume": 1}, {"unit_code": "A"}):
        with pytest.raises(ValidationError) as caught:
            releases.ReleaseNumber.model_validate({"text": "X"} | part)
        code = caught.value.errors()[0]["type"]
        assert code == "humas.release_number.parts_without_pattern"
