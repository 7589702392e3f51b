"""Times in models: an instant with its offset, and a date known in part."""

import re
from datetime import date
from typing import Annotated, Final

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field
from pydantic_core import PydanticCustomError

_NUMBER: Final = re.compile(r"\s*[+-]?[\d._]+\s*")
_PARTIAL: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def _not_a_number(value: object) -> object:
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else value
    if isinstance(text, (int, float)) or (isinstance(text, str) and _NUMBER.fullmatch(text)):
        raise PydanticCustomError(
            "humas.instant.number", "A number is not a point in time: write ISO 8601 with an offset"
        )
    return value


def _partial(value: str) -> str:
    match = _PARTIAL.fullmatch(value)
    if match is None or not _on_calendar(int(match[1]), int(match[2] or 1), int(match[3] or 1)):
        raise PydanticCustomError(
            "humas.partial_date.invalid", "Write a date as YYYY, YYYY-MM or YYYY-MM-DD"
        )
    return value


def _on_calendar(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


Instant = Annotated[AwareDatetime, BeforeValidator(_not_a_number)]
"""An aware datetime; numbers and all-digit text are refused, since `20260817` is no 1970."""

PartialDate = Annotated[str, Field(max_length=10), AfterValidator(_partial)]
"""A date known to the year, the month or the day: `2020`, `2020-10`, `2020-10-12` (Popolo)."""
