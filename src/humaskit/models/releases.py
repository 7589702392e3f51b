"""The number of a press release (nomor siaran pers).

Its text is the fact. No grammar reads all agencies' numbers: a two-digit group is a month at one
agency and a constant at the next, a roman numeral a month or a unit, so parts are read through a
named pattern of the agency, and through nothing else.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Final, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from humaskit.errors import InvalidValueError
from humaskit.lexicon.roman import from_roman, to_roman
from humaskit.models.identifiers import Ref, Slug
from humaskit.models.lines import Line
from humaskit.models.model import Model
from humaskit.models.release_patterns import ReleaseNumberPattern, release_patterns

__all__ = ["ReleaseNumber", "ReleaseNumberPattern", "format", "normalize_key", "parse"]

_RANGES: Final = {
    "sequence": range(1, 1_000_000),
    "month": range(1, 13),
    "volume": range(1, 1_000_000),
    "year": range(1900, 3000),
}

Count = Annotated[int, Field(ge=1, le=999_999)]
"""A number that counts from 1."""


class ReleaseNumber(Model):
    """A release number: its text is the fact, its parts are read by a named pattern only."""

    text: Line
    """Exactly as printed, for example `79/HM/KOMINFO/03/2022` (nomor)."""
    agency: Ref | None = None
    """The agency that gave it (instansi)."""
    pattern: Slug | None = None
    """The name of the pattern that read the parts (pola)."""
    sequence: Count | None = None
    """The running number (urutan)."""
    month: Annotated[int, Field(ge=1, le=12)] | None = None
    """1 to 12 (bulan)."""
    year: Annotated[int, Field(ge=1900, le=2999)] | None = None
    """Four digits (tahun)."""
    volume: Count | None = None
    """The volume, where the agency counts volumes (jilid)."""
    unit_code: Line | None = None
    """The unit's code in the number (kode unit)."""

    @model_validator(mode="after")
    def _read_by_a_pattern(self) -> Self:
        parts = (self.sequence, self.month, self.year, self.volume, self.unit_code)
        if self.pattern is None and any(part is not None for part in parts):
            raise PydanticCustomError(
                "humas.release_number.parts_without_pattern",
                "Parts of a release number are read by a named pattern only",
            )
        return self


def parse(
    text: str,
    patterns: Iterable[ReleaseNumberPattern] | None = None,
    *,
    agency: str | None = None,
) -> ReleaseNumber:
    """Read a release number.

    Args:
        text: The number as printed, without words such as `Nomor`.
        patterns: Patterns that may apply, for example the agency's own; those of the package
            when none are given.
        agency: The id of the agency that gave the number.

    Returns:
        The number with its parts where exactly one pattern reads it, otherwise its text alone.

    Raises:
        pydantic.ValidationError: The text is no `Line`, or the agency's id no `Ref`.
    """
    number = ReleaseNumber(text=text, agency=agency)
    known = release_patterns() if patterns is None else patterns
    readings = [
        (pattern.id, parts)
        for pattern in known
        if (parts := _parts(pattern, number.text)) is not None
    ]
    if len(readings) != 1:
        return number
    name, parts = readings[0]
    return number.replace(pattern=name, **parts)


def format(  # noqa: A001 - the counterpart of `parse`, read as `releases.format`
    pattern: ReleaseNumberPattern, sequence: int, on: date, *, unit: str | None = None
) -> str:
    """Write a release number.

    Args:
        pattern: How the agency writes its numbers.
        sequence: The running number, from 1.
        on: The date of the release; its year gives the volume where the agency counts volumes.
        unit: The unit's code, where the pattern has one; the pattern's usual unit when none is
            given.

    Returns:
        Text that the same pattern reads back to the same parts.

    Raises:
        InvalidValueError: The pattern cannot write this number: it has no volume for the year or
            no unit, or its template does not say what its regex reads.
    """
    code = unit or pattern.unit
    written = pattern.template.format(**_values(pattern, sequence, on, code))
    parts = _parts(pattern, written)
    wanted = {"sequence": sequence, "month": on.month, "year": on.year, "unit_code": code}
    if parts is None or any(wanted.get(name, value) != value for name, value in parts.items()):
        raise InvalidValueError(
            "release_number",
            "pattern",
            "unwritable",
            f"Pola '{pattern.id}' tidak dapat menulis nomor ini",
            f"the pattern '{pattern.id}' cannot write this number",
        )
    return written


def _values(
    pattern: ReleaseNumberPattern, sequence: int, on: date, unit: str | None
) -> dict[str, int | str]:
    base = pattern.base(unit)
    volume = 0 if base is None else on.year - base
    return {
        "sequence": sequence,
        "month": on.month,
        "month_roman": to_roman(on.month),
        "year": on.year,
        "year_short": on.year % 100,
        "volume": volume,
        "volume_roman": to_roman(volume),
        "unit": unit or "",
    }


def normalize_key(text: str) -> str:
    """Return the form by which release numbers are compared, to find one given twice.

    Args:
        text: A release number: `SP. 184/HUMAS` and `sp.184/Humas` are the same one.
    """
    return "".join(unicodedata.normalize("NFC", text).casefold().split())


def _parts(pattern: ReleaseNumberPattern, text: str) -> dict[str, int | str] | None:
    """Return the parts that a pattern reads, or None where it does not fit."""
    found = re.fullmatch(pattern.regex, text, re.ASCII)
    if found is None:
        return None
    groups = {name: value for name, value in found.groupdict().items() if value is not None}
    numbers = {name: _number(name, value) for name, value in groups.items() if name != "unit"}
    parts: dict[str, int | str] = {}
    for name in ("sequence", "month", "volume", "year"):
        if name in numbers or f"{name}_roman" in numbers:
            parts[name] = numbers.get(name, numbers.get(f"{name}_roman", 0))
    base = pattern.base(groups.get("unit"))
    if "year_short" in numbers:
        parts["year"] = 2000 + numbers["year_short"]
    elif "volume" in parts and base is not None:
        parts["year"] = base + int(parts["volume"])
    if any(int(part) not in _RANGES[name] for name, part in parts.items()):
        return None
    return parts | ({"unit_code": groups["unit"]} if "unit" in groups else {})


def _number(name: str, value: str) -> int:
    return from_roman(value) if name.endswith("_roman") else int(value)
