"""The Kemendagri code of a region (kode wilayah)."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

_CODE: Final = re.compile(
    r"\d\d(?:\.(?:0[1-9]|[1-6]\d|7[1-9]|[89]\d)(?:\.\d\d(?:\.[123]\d{3})?)?)?"
)


def _region_code(value: str) -> str:
    if _CODE.fullmatch(value) is None:
        raise PydanticCustomError(
            "humas.region_code.invalid",
            "Write a Kemendagri code such as 36, 36.72 or 36.72.01.1001",
        )
    return value


RegionCode = Annotated[str, Field(max_length=13), AfterValidator(_region_code)]
"""Kemendagri code of 2, 4, 6 or 10 digits, written with dots: `33.73.04.1001`."""
