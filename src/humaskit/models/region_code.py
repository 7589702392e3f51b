"""The Kemendagri code of a region (kode wilayah).

Permendagri 137/2017, article 4: two digits of the province, two of the regency (01 to 69) or city
(71 to 99), two of the district, four of the village, of which the first tells a kelurahan (1), a
desa (2) and a desa adat (3) apart. Only the shape is judged: the list itself changes every year.
"""

import re
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

_CODE: Final = re.compile(
    r"([1-9][0-9])(?:(\.?)(0[1-9]|[1-6][0-9]|7[1-9]|[89][0-9])"
    r"(?:\2(0[1-9]|[1-9][0-9])(?:\2([123](?!000)[0-9]{3}))?)?)?"
)

RegionLevel = Literal["province", "regency", "city", "district", "village"]
"""What a code stands for (tingkat wilayah)."""


def region_level(code: str) -> RegionLevel:
    """Return what a region code stands for.

    Args:
        code: A valid code in its dotted form.
    """
    if len(code) == 5:
        return "regency" if code[3] < "7" else "city"
    return {2: "province", 8: "district", 13: "village"}[len(code)]  # type: ignore[return-value]


def parent_region(code: str) -> str | None:
    """Return the code of the region around it: `33.73` for `33.73.04`, None for a province.

    Args:
        code: A valid code in its dotted form.
    """
    return code.rpartition(".")[0] or None


def region_covers(outer: str, inner: str) -> bool:
    """Whether a region is the other one or lies around it.

    Args:
        outer: A valid code in its dotted form.
        inner: The same.
    """
    return inner == outer or inner.startswith(f"{outer}.")


def parse_region_code(value: str) -> str | None:
    """Return a code in its dotted form, or None for what is no code.

    Args:
        value: `33.73.04.1001` or `3373041001`; dots everywhere or nowhere.
    """
    found = _CODE.fullmatch(value)
    return found and ".".join(part for part in found.group(1, 3, 4, 5) if part)


def _region_code(value: str) -> str:
    code = parse_region_code(value)
    if code is None:
        raise PydanticCustomError(
            "humas.region_code.invalid",
            "Write a Kemendagri code such as 36, 36.72 or 36.72.01.1001",
        )
    return code


RegionCode = Annotated[str, Field(max_length=13), AfterValidator(_region_code)]
"""Kemendagri code of 2, 4, 6 or 10 digits, kept with dots: `33.73.04.1001`."""
