"""The regions that prose surely names."""

import pytest

from humaskit.reading import Prose
from humaskit.reading.regions_named import regions_named, related


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Gubernur Kalimantan Timur Buka Pameran", ["Kalimantan Timur"]),
        ("Hujan di Bengkulu dan Kaltim", ["Bengkulu", "Kaltim"]),
        ("Bupati Rembang dan Wali Kota Tegal", ["Rembang", "Kota Tegal"]),
        ("Hama Wereng Serang Sawah di Lebak", ["Lebak"]),
        ("Camat Bima Santoso", []),
        ("Rembang ramai", []),
        ("Polres Metro", []),
        ("Pasal 12 UU 5", []),
    ],
)
def test_provinces_count_anywhere_and_regencies_behind_their_heads(
    text: str, names: list[str]
) -> None:
    assert [one.text for one in regions_named(Prose("title", text))] == names


def test_spans_and_forms_lead_back() -> None:
    text = "Panen di Kabupaten Tegal"
    [one] = regions_named(Prose("title", text))

    assert text[one.start : one.end] == "Kabupaten Tegal"
    assert one.forms == ("kabupaten tegal", "tegal")


def test_regions_are_related_where_one_may_hold_the_other() -> None:
    def regions(text: str) -> tuple[object, ...]:
        return next(iter(regions_named(Prose("title", f"di {text}")))).regions

    java, tegal, garut = (
        next(iter(regions_named(Prose("title", f"di {name}")))).regions
        for name in ("Jawa Tengah", "Tegal", "Garut")
    )

    assert related(java, tegal)
    assert related(tegal, java)
    assert related(tegal, tegal)
    assert not related(tegal, garut)
    assert not related(java, garut)
    assert len(regions("Tegal")) == 2
