"""Provinces, regencies and cities that a text names."""

import pytest

from humaskit.reading import Draft


def places(body: str) -> list[tuple[str, list[str]]]:
    (prose,) = Draft.from_text(body).prose
    for mention in prose.places:
        assert prose.text[mention.start : mention.end] == mention.name
    return [(mention.name, [region.name for region in mention.regions]) for mention in prose.places]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Warga Kabupaten Tegal hadir.", [("Kabupaten Tegal", ["Kabupaten Tegal"])]),
        ("Warga ke Tegal.", [("Tegal", ["Kabupaten Tegal", "Kota Tegal"])]),
        ("Warga di Jawa Tengah.", [("Jawa Tengah", ["Jawa Tengah"])]),
        ("Gubernur Jawa Tengah hadir.", [("Jawa Tengah", ["Jawa Tengah"])]),
        ("Rapat di DKI Jakarta.", [("DKI Jakarta", ["Daerah Khusus Ibukota Jakarta"])]),
        ("Warga Muara Kota Tegal hadir.", [("Kota Tegal", ["Kota Tegal"])]),
        ("Sahrul Tegal hadir.", []),
        ("Warga di Muara Asri.", []),
        ("Rapat di Dia.", []),
    ],
)
def test_regions_are_found_by_their_names(body: str, expected: list[tuple[str, list[str]]]) -> None:
    assert places(body) == expected
