"""Looking up provinces, regencies and cities."""

from collections.abc import Callable

import pytest

from humaskit.errors import InvalidValueError
from humaskit.regions import (
    AmbiguousRegionError,
    Province,
    Regency,
    UnknownRegionError,
    named,
    province,
    provinces,
    regencies,
    regency,
)


def test_there_are_38_provinces_and_514_regencies_and_cities() -> None:
    assert (len(provinces()), len(regencies())) == (38, 514)


@pytest.mark.parametrize("field", ["kemendagri", "bps", "iso", "name"])
def test_every_code_and_name_of_a_province_is_its_own(field: str) -> None:
    assert len({getattr(one, field) for one in provinces()}) == 38


def test_every_regency_lies_in_the_province_of_its_code() -> None:
    assert [one for one in regencies() if one.code[:2] != one.province.kemendagri] == []
    assert len({one.code for one in regencies()}) == 514
    assert {one.name.partition(" ")[0] for one in regencies()} == {"Kabupaten", "Kota"}
    assert {one.province for one in regencies()} == set(provinces())


def test_a_province_is_a_plain_frozen_value() -> None:
    assert province(kemendagri="92") == Province(
        "92", "91", "Papua Barat", "ID-PB", "WIT", "Asia/Jayapura"
    )


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("Jawa Tengah", "ID-JT"),
        ("jawa  tengah", "ID-JT"),
        ("Provinsi Jawa Tengah", "ID-JT"),
        ("Prov. Jateng", "ID-JT"),
        ("DKI Jakarta", "ID-JK"),
        ("Daerah Khusus Jakarta", "ID-JK"),
        ("Daerah Khusus Ibukota Jakarta", "ID-JK"),
        ("DI Yogyakarta", "ID-YO"),
        ("D.I. Yogyakarta", "ID-YO"),
        ("NTB", "ID-NB"),
        ("Kep. Riau", "ID-KR"),
        ("Bangka Belitung", "ID-BB"),
        ("Gorontalo", "ID-GO"),
        ("Papua Pegunungan", "ID-PE"),
    ],
)
def test_a_province_goes_by_its_usual_names(name: str, iso: str) -> None:
    assert province(name) == province(iso=iso)


@pytest.mark.parametrize(
    ("kemendagri", "bps", "name"),
    [
        ("91", "94", "Papua"),
        ("92", "91", "Papua Barat"),
        ("93", "95", "Papua Selatan"),
        ("94", "96", "Papua Tengah"),
        ("95", "97", "Papua Pegunungan"),
        ("96", "92", "Papua Barat Daya"),
        ("31", "31", "Daerah Khusus Ibukota Jakarta"),
    ],
)
def test_a_code_is_looked_up_in_its_system(kemendagri: str, bps: str, name: str) -> None:
    assert province(kemendagri=kemendagri) == province(bps=bps) == province(name)


@pytest.mark.parametrize(
    ("code", "candidates"),
    [
        ("91", ("Papua (Kemendagri 91)", "Papua Barat (BPS 91)")),
        ("92", ("Papua Barat (Kemendagri 92)", "Papua Barat Daya (BPS 92)")),
        ("94", ("Papua (BPS 94)", "Papua Tengah (Kemendagri 94)")),
        ("95", ("Papua Selatan (BPS 95)", "Papua Pegunungan (Kemendagri 95)")),
        ("96", ("Papua Tengah (BPS 96)", "Papua Barat Daya (Kemendagri 96)")),
    ],
)
def test_a_bare_code_of_two_provinces_names_both(code: str, candidates: tuple[str, ...]) -> None:
    with pytest.raises(AmbiguousRegionError) as caught:
        province(code=code)
    assert caught.value.candidates == candidates
    assert caught.value.code == "humas.region.ambiguous"
    assert all(candidate in caught.value.message for candidate in candidates)


@pytest.mark.parametrize(
    ("code", "name"), [("33", "Jawa Tengah"), ("93", "Papua Selatan"), ("97", "Papua Pegunungan")]
)
def test_a_bare_code_of_one_province_is_taken(code: str, name: str) -> None:
    assert province(code=code).name == name


def test_what_no_province_has_is_refused() -> None:
    lookups: list[Callable[[], Province]] = [
        lambda: province("Muarajati"),
        lambda: province("Kota Tegal"),
        lambda: province(kemendagri="97"),
        lambda: province(bps="93"),
        lambda: province(iso="ID-XX"),
        lambda: province(code="99"),
    ]
    for lookup in lookups:
        with pytest.raises(UnknownRegionError) as caught:
            lookup()
        assert caught.value.code == "humas.region.unknown"


def test_a_province_is_looked_up_by_exactly_one_thing() -> None:
    lookups: list[Callable[[], Province]] = [
        province,
        lambda: province("Bali", iso="ID-BA"),
    ]
    for lookup in lookups:
        with pytest.raises(InvalidValueError) as caught:
            lookup()
        assert caught.value.code == "humas.region.one_argument"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kota Tegal", "33.76"),
        ("Kab. Tegal", "33.28"),
        ("KABUPATEN TEGAL", "33.28"),
        ("Lebak", "36.02"),
        ("Fak-Fak", "92.03"),
        ("Fakfak", "92.03"),
        ("Kepulauan Seribu", "31.01"),
        ("Kab. Adm. Kepulauan Seribu", "31.01"),
        ("Jakarta Pusat", "31.71"),
        ("Kotamadya Cilegon", "36.72"),
    ],
)
def test_a_regency_or_city_goes_by_name(name: str, code: str) -> None:
    assert regency(name) == regency(code=code)


def test_a_name_of_a_regency_and_a_city_is_refused_with_both() -> None:
    with pytest.raises(AmbiguousRegionError) as caught:
        regency("Bekasi")
    assert caught.value.candidates == ("Kabupaten Bekasi (32.16)", "Kota Bekasi (32.75)")
    assert caught.value.given == "Bekasi"


def test_the_province_decides_between_two_of_a_name() -> None:
    assert regency("Banjar", province=province("Jawa Barat")).name == "Kota Banjar"
    assert regency("Banjar", province=province("Kalsel")).name == "Kabupaten Banjar"
    with pytest.raises(UnknownRegionError):
        regency("Banjar", province=province("Bali"))


def test_a_regency_is_looked_up_by_a_name_or_a_code() -> None:
    lookups: list[Callable[[], Regency]] = [regency, lambda: regency("Lebak", code="36.02")]
    for lookup in lookups:
        with pytest.raises(InvalidValueError):
            lookup()
    with pytest.raises(UnknownRegionError) as caught:
        regency(code="36.99")
    assert (caught.value.field, caught.value.given) == ("code", "36.99")


def test_every_region_answers_to_its_own_name_alone() -> None:
    for one in regencies():
        assert named(one.name) == (one,)


def test_a_bare_name_gives_all_that_bear_it() -> None:
    found = named("gorontalo")
    assert [one.name for one in found] == ["Gorontalo", "Kabupaten Gorontalo", "Kota Gorontalo"]
    assert [type(one) for one in found] == [Province, Regency, Regency]
    assert named("Muarajati") == ()
