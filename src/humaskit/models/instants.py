"""Times in models: an instant with its offset, and a date known in part."""

import re
from datetime import UTC, date, datetime, timezone
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, Field, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from humaskit.errors import InvalidValueError
from humaskit.models.refs import on_calendar

_NUMBER: Final = re.compile(r"\s*[+-]?[0-9._]+\s*")
_ISO: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ](?:[01][0-9]|2[0-3]):[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?"
    r"(?P<offset>[Zz]|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?"
)
# Most times, and nothing that the full form refuses; no year at either end of the calendar.
_USUAL: Final = re.compile(
    r"[1-8][0-9]{3}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}"
    r"(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"
)
_PARTIAL: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def _number() -> PydanticCustomError:
    return PydanticCustomError(
        "humas.instant.number", "A number is not a point in time: write ISO 8601 with an offset"
    )


def _invalid() -> PydanticCustomError:
    return PydanticCustomError(
        "humas.instant.invalid", "Write a time as ISO 8601, for example 2020-10-12T09:00:00+07:00"
    )


def _read(text: str) -> datetime:
    """Read RFC 3339, with or without seconds; digits beyond microseconds are cut."""
    if _USUAL.fullmatch(text):
        try:
            return datetime.fromisoformat(text)
        except ValueError:
            raise _invalid() from None
    head = text[:40]  # longer than any time, so that a huge text is refused at once
    if _ISO.fullmatch(head) is None:
        raise _number() if _NUMBER.fullmatch(head) else _invalid()
    try:
        value = datetime.fromisoformat(text.upper())
    except ValueError:
        raise _invalid() from None
    return _settle(value)


def _settle(value: datetime) -> datetime:
    """Return the same instant at a fixed offset of whole minutes."""
    offset = value.utcoffset()
    if offset is None:
        raise PydanticCustomError(
            "humas.instant.no_offset", "A time needs its offset, for example +07:00 for WIB"
        )
    if offset.seconds % 60 or offset.microseconds:
        raise PydanticCustomError(
            "humas.instant.offset_seconds", "An offset from UTC has no seconds"
        )
    # Whoever sorts or writes instants brings them to UTC, which must not leave the calendar.
    if value.year < 1000 or (value.year == 9999 and offset.days < 0):
        raise PydanticCustomError("humas.instant.out_of_range", "Write a year from 1000 to 9999")
    if type(value) is datetime and type(value.tzinfo) is timezone:
        return value
    fixed = timezone(offset) if offset else UTC
    return datetime.combine(date(*value.timetuple()[:3]), value.time(), fixed).replace(fold=0)


def _from_lax(value: object) -> datetime:
    return _read(value) if isinstance(value, str) else _from_strict(value)


def _from_strict(value: object) -> datetime:
    if isinstance(value, datetime):
        return _settle(value)
    raise _number() if isinstance(value, (int, float, bytes)) else _invalid()


def require_offset(at: datetime, subject: str) -> None:
    """Refuse a naive time that was given as the argument `at`.

    Args:
        at: Any time.
        subject: What it was given to; the code becomes `humas.<subject>.no_offset`.

    Raises:
        InvalidValueError: The time has no offset from UTC.
    """
    if at.utcoffset() is None:
        raise InvalidValueError(
            subject,
            "at",
            "no_offset",
            "Waktu harus memiliki selisih dari UTC, misalnya +07:00 untuk WIB",
            "the time needs its offset from UTC, for example +07:00 for WIB",
        )


class _InstantSchema:
    """How pydantic reads an instant in its modes, and writes it without Python code."""

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        lax = core_schema.no_info_plain_validator_function(_from_lax)
        strict = core_schema.no_info_plain_validator_function(_from_strict)
        reading = core_schema.json_or_python_schema(
            json_schema=lax,
            python_schema=core_schema.lax_or_strict_schema(lax_schema=lax, strict_schema=strict),
        )
        return core_schema.chain_schema([reading, core_schema.datetime_schema()])

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: CoreSchema, _handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "format": "date-time"}


def _date_as_text(value: object) -> object:
    return value.isoformat() if type(value) is date else value


def _partial(value: str) -> str:
    found = _PARTIAL.fullmatch(value)
    if found is None or not on_calendar(found[1], found[2], found[3]):
        raise PydanticCustomError(
            "humas.partial_date.invalid", "Write a date as YYYY, YYYY-MM or YYYY-MM-DD"
        )
    return value


Instant = Annotated[datetime, _InstantSchema]
"""An aware datetime; numbers and all-digit text are refused, since `20260817` is no 1970.

It is kept at a fixed offset of whole minutes and written as ISO 8601, `Z` for UTC.
"""

PartialDate = Annotated[
    str, Field(max_length=10), AfterValidator(_partial), BeforeValidator(_date_as_text)
]
"""A date known to the year, the month or the day: `2020`, `2020-10`, `2020-10-12` (Popolo)."""
