"""Named patterns of release numbers, and those that the package knows (pola nomor)."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Annotated, Final, Self

from pydantic import FailFast, Field, model_validator
from pydantic_core import PydanticCustomError

from humaskit.models.identifiers import Slug
from humaskit.models.lines import Line
from humaskit.models.model import Model

_PARTS: Final = [
    "sequence",
    "month",
    "month_roman",
    "year",
    "year_short",
    "volume",
    "volume_roman",
    "unit",
]

Year = Annotated[int, Field(ge=1800, le=2999)]
"""A year of four digits."""


class VolumeBase(Model):
    """From when one unit of an agency counts its volumes (awal jilid)."""

    unit: Line
    """The unit's code in the number (kode unit)."""
    base: Year
    """The year before volume 1 (tahun dasar)."""


class ReleaseNumberPattern(Model):
    """How an agency writes its release numbers (pola nomor siaran pers)."""

    id: Slug
    """Its name (nama pola)."""
    agency_hint: Line
    """Whose numbers look like this (instansi)."""
    regex: Annotated[str, Field(max_length=500)]
    """Reads a whole number. Its named groups are the parts: `sequence`, `month`, `month_roman`,
    `year`, `year_short` (of this century), `volume`, `volume_roman`, `unit` (ekspresi reguler)."""
    template: Annotated[str, Field(max_length=200)]
    """Writes one: a format string over the same names (templat)."""
    unit: Line | None = None
    """The usual unit's code (kode unit)."""
    volume_base: Year | None = None
    """The year before volume 1, where the agency counts volumes (tahun dasar)."""
    volume_bases: Annotated[tuple[VolumeBase, ...], Field(max_length=100), FailFast()] = ()
    """The same for each unit, where units count their own (tahun dasar per unit)."""

    @model_validator(mode="after")
    def _compiles(self) -> Self:
        try:
            named = re.compile(self.regex).groupindex
        except re.error:
            raise PydanticCustomError(
                "humas.release_number_pattern.regex", "This is no regular expression"
            ) from None
        if "sequence" not in named:
            raise PydanticCustomError(
                "humas.release_number_pattern.no_sequence",
                "The expression names the group `sequence`",
            )
        try:
            self.template.format(**dict.fromkeys(_PARTS, 1))
        except (AttributeError, IndexError, KeyError, ValueError):
            raise PydanticCustomError(
                "humas.release_number_pattern.template",
                "The template names only parts of a release number",
            ) from None
        return self

    def base(self, unit: str | None) -> int | None:
        """Return the year before volume 1, or None where it is not known.

        Args:
            unit: The unit's code in the number.
        """
        bases = {each.unit: each.base for each in self.volume_bases}
        return bases.get(unit or "", self.volume_base)


@cache
def release_patterns() -> tuple[ReleaseNumberPattern, ...]:
    """Return the patterns that the package knows, sorted by their names."""
    text = (files("humaskit.models") / "release_patterns.toml").read_text("utf-8")
    return tuple(map(ReleaseNumberPattern.model_validate, tomllib.loads(text)["pattern"]))
