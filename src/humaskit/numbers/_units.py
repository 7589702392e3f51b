"""Numbers with their units of measure (satuan ukuran)."""

from collections.abc import Mapping
from decimal import Decimal
from difflib import get_close_matches
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Final, Literal, get_args

from humaskit.errors import InvalidValueError
from humaskit.numbers._figures import grouped

UnitWidth = Literal["long", "short", "narrow"]
"""`long` is 2,5 jam, `short` and `narrow` are 2,5 j; `narrow` leaves out blanks where CLDR does."""

_WIDTHS: Final = get_args(UnitWidth)


def format_unit(value: int | Decimal, unit: str, width: UnitWidth = "long") -> str:
    """Write a measure in Indonesian; nothing is ever rounded (ukuran).

    Args:
        value: How many, exactly; the decimals of a Decimal are written as they are.
        unit: A unit's identifier in CLDR: `duration-hour`, `area-hectare`, `mass-tonne`, ...
        width: How to write it, see `UnitWidth`.

    Returns:
        `2,5 jam`, `1.200 hektare`, `2,5 ton`; Indonesian has no plural forms.

    Raises:
        InvalidValueError: The value is no finite int or Decimal, or there is no such unit or
            width; the nearest one is named.

    Sources: CLDR `id`, but that `mass-tonne` in full is `ton` (KBBI); EYD V for figures.
    """
    patterns = _table().get(unit)
    if patterns is None:
        raise _unknown("unit", unit, tuple(_table()))
    if width not in patterns:
        raise _unknown("width", width, _WIDTHS)
    return patterns[width].replace("{0}", _figures(value))


def _figures(value: int | Decimal) -> str:
    if type(value) is not int and not (isinstance(value, Decimal) and value.is_finite()):
        raise InvalidValueError(
            "measure",
            "value",
            "type",
            f"Tulis ukuran sebagai bilangan bulat atau Decimal yang berhingga, bukan {value!r}",
            f"give an int or a finite Decimal, not {value!r}",
        )
    whole, _, decimals = f"{abs(Decimal(value)):f}".partition(".")
    sign = "-" if value < 0 else ""
    return f"{sign}{grouped(int(whole))}{',' if decimals else ''}{decimals}"


def _unknown(field: str, given: object, known: tuple[str, ...]) -> InvalidValueError:
    nearest = get_close_matches(str(given), known, 1, 0.0)[0]
    return InvalidValueError(
        "measure",
        field,
        f"unknown_{field}",
        f"{field} {given!r} tidak dikenal; mungkin {nearest!r}",
        f"unknown {field} {given!r}; perhaps {nearest!r}",
    )


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    text = resources.files(__package__).joinpath("units.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    return MappingProxyType(
        {unit: dict(zip(_WIDTHS, patterns, strict=True)) for unit, *patterns in lines[1:]}
    )
