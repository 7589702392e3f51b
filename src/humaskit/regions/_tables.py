"""The tables of provinces and of regencies and cities, read once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal, cast

Zone = Literal["WIB", "WITA", "WIT"]
"""The three zones: +07:00, +08:00, +09:00 (Keppres 41/1987)."""


@dataclass(frozen=True, slots=True)
class Province:
    """A province (provinsi)."""

    kemendagri: str
    """Code of the Ministry of Home Affairs, two digits (kode Kemendagri)."""
    bps: str
    """Code of Statistics Indonesia, two digits; another one in Papua (kode BPS)."""
    name: str
    """Official name, without `Provinsi`."""
    iso: str
    """ISO 3166-2 code, for example `ID-JT`."""
    zone: Zone
    """The zone that its clocks show (zona waktu)."""
    iana: str
    """The zone's name in the IANA database, right from 1988 on."""


@dataclass(frozen=True, slots=True)
class Regency:
    """A regency or a city (kabupaten, kota)."""

    code: str
    """Kemendagri code with a dot, for example `36.72`."""
    name: str
    """Official name with its kind: `Kabupaten Tegal`, `Kota Tegal`."""
    province: Province
    """The province that it belongs to."""


@cache
def provinces() -> tuple[Province, ...]:
    """Return the 38 provinces in the order of their Kemendagri codes."""
    return tuple(
        Province(kemendagri, bps, name, iso, cast("Zone", zone), iana)
        for kemendagri, bps, name, iso, zone, iana, _ in _rows("provinces.tsv")
    )


@cache
def regencies() -> tuple[Regency, ...]:
    """Return the 514 regencies and cities in the order of their Kemendagri codes."""
    by_code = {province.kemendagri: province for province in provinces()}
    return tuple(Regency(code, name, by_code[code[:2]]) for code, name in _rows("regencies.tsv"))


@cache
def province_aliases() -> Mapping[str, tuple[str, ...]]:
    """Return the other names of each province, by its Kemendagri code."""
    return MappingProxyType(
        {row[0]: tuple(row[-1].split(";")) for row in _rows("provinces.tsv") if row[-1]}
    )


def _rows(name: str) -> Iterator[list[str]]:
    lines = files(__package__).joinpath(name).read_text("utf-8").splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    return (entry.split("\t") for entry in entries[1:])
