"""Looking regions up by name and by code, never guessing between two."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.regions._errors import AmbiguousRegionError, UnknownRegionError
from humaskit.regions._tables import (
    Province,
    Regency,
    province_aliases,
    provinces,
    regencies,
)

_WORD: Final = re.compile(r"[^\W_]+")
_WRITTEN_OUT: Final = {
    "kab": "kabupaten",
    "kotamadya": "kota",
    "kodya": "kota",
    "kep": "kepulauan",
    "prov": "provinsi",
    "propinsi": "provinsi",
    "adm": "administrasi",
}


def province(
    name: str | None = None,
    *,
    kemendagri: str | None = None,
    bps: str | None = None,
    iso: str | None = None,
    code: str | None = None,
) -> Province:
    """Look a province up by exactly one of its names or codes.

    Args:
        name: Official or usual name in any case: `Jawa Tengah`, `DKI Jakarta`, `Kaltim`.
        kemendagri: Code of the Ministry of Home Affairs, two digits.
        bps: Code of Statistics Indonesia, two digits.
        iso: ISO 3166-2 code, for example `ID-PB`.
        code: Two digits of an unknown system; refused where they mean two provinces, as `91`,
            `92`, `94`, `95` and `96` do in Papua.

    Raises:
        UnknownRegionError: No province has it.
        AmbiguousRegionError: A bare `code` means two provinces; both are named.
        InvalidValueError: Not exactly one argument was given.
    """
    given = {"name": name, "kemendagri": kemendagri, "bps": bps, "iso": iso, "code": code}
    asked = [(field, value) for field, value in given.items() if value is not None]
    if len(asked) != 1:
        raise InvalidValueError(
            "region",
            "province",
            "one_argument",
            "Cari provinsi dengan tepat satu nama atau kode",
            "look a province up by exactly one name or code",
        )
    field, value = asked[0]
    return _by_bare_code(value) if field == "code" else _by_field(field, value)


def regency(
    name: str | None = None, *, code: str | None = None, province: Province | None = None
) -> Regency:
    """Look a regency or a city up by its name or its Kemendagri code.

    Args:
        name: Name in any case, with or without its kind: `Kota Tegal`, `Kab. Tegal`, `Lebak`.
        code: Kemendagri code with a dot: `36.02`.
        province: Where it must lie, when the name alone is not enough.

    Raises:
        UnknownRegionError: There is none.
        AmbiguousRegionError: The name means several, as `Bekasi` means a regency and a city.
        InvalidValueError: Not exactly one of `name` and `code` was given.
    """
    if (name is None) == (code is None):
        raise InvalidValueError(
            "region",
            "regency",
            "one_argument",
            "Cari kabupaten atau kota dengan nama atau kode, salah satu saja",
            "look a regency or city up by a name or a code, not both",
        )
    if code is not None:
        found = [one for one in regencies() if one.code == code]
    else:
        found = [region for region in named(name or "") if isinstance(region, Regency)]
    found = [one for one in found if province in (None, one.province)]
    if not found:
        raise UnknownRegionError("name" if code is None else "code", name or code or "")
    if len(found) > 1:
        listed = tuple(f"{one.name} ({one.code})" for one in found)
        raise AmbiguousRegionError("name", name or "", listed)
    return found[0]


def named(name: str) -> tuple[Province | Regency, ...]:
    """Return every province, regency and city that a name can mean.

    Args:
        name: A name in any case. With its kind it means one (`Kota Bekasi`); without, it means
            all that bear it: `Bekasi` a regency and a city, `Gorontalo` a province too.

    Returns:
        Provinces first, then regencies and cities by code; empty where nothing has the name.
    """
    return _by_name().get(_key(name), ())


def _by_field(field: str, value: str) -> Province:
    if field == "name":
        found = [region for region in named(value) if isinstance(region, Province)]
    else:
        wanted = value.upper()
        found = [one for one in provinces() if getattr(one, field) == wanted]
    if not found:
        raise UnknownRegionError(field, value)
    return found[0]


def _by_bare_code(code: str) -> Province:
    found = [one for one in provinces() if code in (one.kemendagri, one.bps)]
    if not found:
        raise UnknownRegionError("code", code)
    if len(found) == 1:
        return found[0]
    listed = tuple(
        f"{one.name} ({'Kemendagri' if one.kemendagri == code else 'BPS'} {code})" for one in found
    )
    raise AmbiguousRegionError("code", code, listed)


def _key(name: str) -> str:
    words = [_WRITTEN_OUT.get(word, word) for word in _WORD.findall(name.casefold())]
    if words[:1] == ["provinsi"]:
        words = words[1:]
    return "".join(word for word in words if word != "administrasi")


@cache
def _by_name() -> Mapping[str, tuple[Province | Regency, ...]]:
    found: dict[str, list[Province | Regency]] = {}
    for one in provinces():
        for name in (one.name, *province_aliases().get(one.kemendagri, ())):
            found.setdefault(_key(name), []).append(one)
    for regency_or_city in regencies():
        bare = regency_or_city.name.partition(" ")[2]
        for key in (_key(regency_or_city.name), _key(bare)):
            found.setdefault(key, []).append(regency_or_city)
    return MappingProxyType({key: tuple(regions) for key, regions in found.items()})
