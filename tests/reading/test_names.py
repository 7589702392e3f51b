"""Runs of capitalised words."""

import pytest

from humaskit.reading import Draft


def names(body: str) -> list[str]:
    (prose,) = Draft.from_text(body).prose
    assert all(body[one.start : one.end] == one.text for one in prose.names)
    return [one.text for one in prose.names]


@pytest.mark.parametrize(
    ("body", "runs"),
    [
        ("Warga Muara Jati dan Batu Ampar hadir.", ["Warga Muara Jati", "Batu Ampar"]),
        ("Ali bin Abu dan Élise van Dam pulang.", ["Ali bin Abu", "Élise van Dam"]),
        ("Prof. Dr. Ir. Sahrul Rizal tiba.", ["Prof. Dr. Ir. Sahrul Rizal"]),
        ("DR. Sahrul Rizal dan KH.Ali Akbar tiba.", ["DR. Sahrul Rizal", "KH.Ali Akbar"]),
        ("Ia tiba di PT. Warga lain di SDR. Rapat usai.", ["Ia", "PT", "Warga", "SDR", "Rapat"]),
        ("R.A. Kusuma dan S. Rizal tiba.", ["R.A. Kusuma", "S. Rizal"]),
        ("Nur’aini, Al-Amin, dan Ma'ruf-Putra tiba.", ["Nur’aini", "Al-Amin", "Ma'ruf-Putra"]),
        ("Toko iRamah Jaya dan _Rumah2 tutup.", ["Toko", "Rumah2"]),
        ("Bapak Jaŋgo Łukasz dan Kopi₂ tiba.", ["Bapak Jaŋgo", "Kopi"]),
    ],
)
def test_capitalised_words_side_by_side_are_one_run(body: str, runs: list[str]) -> None:
    assert names(body) == runs
