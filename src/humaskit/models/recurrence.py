"""How an event repeats: a subset of RFC 5545's RRULE (pengulangan)."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

_DAY: Final = "(?:MO|TU|WE|TH|FR|SA|SU)"
_NTH_DAY: Final = rf"(?:[+-]?(?:[1-9]|[1-4]\d|5[0-3]))?{_DAY}"
_MONTH_DAY: Final = r"[+-]?(?:[1-9]|[12]\d|3[01])"
_MONTH: Final = r"(?:[1-9]|1[0-2])"
_GRAMMAR: Final = {
    "FREQ": re.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
    "INTERVAL": re.compile(r"[1-9]\d{0,2}", re.ASCII),
    "COUNT": re.compile(r"[1-9]\d{0,3}", re.ASCII),
    "UNTIL": re.compile(r"\d{8}(?:T\d{6}Z)?", re.ASCII),
    "BYDAY": re.compile(rf"{_NTH_DAY}(?:,{_NTH_DAY})*", re.ASCII),
    "BYMONTHDAY": re.compile(rf"{_MONTH_DAY}(?:,{_MONTH_DAY})*", re.ASCII),
    "BYMONTH": re.compile(rf"{_MONTH}(?:,{_MONTH})*", re.ASCII),
    "WKST": re.compile(_DAY),
}


def recurrence_until(value: str) -> date | datetime | None:
    """Return the last day or instant of a recurrence rule, or None where it names none.

    Args:
        value: A rule that `Recurrence` accepted.

    Returns:
        A date for the form `20261231`, a datetime in UTC for `20261231T020000Z`.
    """
    found = re.search(r";UNTIL=([^;]+)", value)
    return None if found is None else _until(found[1])


def _until(text: str) -> date | datetime:
    if "T" in text:
        return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return datetime.strptime(text, "%Y%m%d").replace(tzinfo=UTC).date()


def _recurrence(value: str) -> str:
    parts: dict[str, str] = {}
    for position, part in enumerate(value.split(";"), start=1):
        name, _, content = part.partition("=")
        grammar = _GRAMMAR.get(name)
        if grammar is None or name in parts or grammar.fullmatch(content) is None:
            raise PydanticCustomError(
                "humas.recurrence.part",
                "Part {position} of the recurrence rule is unknown, malformed or there twice",
                {"position": position},
            )
        parts[name] = content
    _refuse_contradictions(parts)
    return value


def _refuse_contradictions(parts: dict[str, str]) -> None:
    if next(iter(parts)) != "FREQ":
        raise PydanticCustomError(
            "humas.recurrence.frequency_first", "A recurrence rule begins with FREQ"
        )
    if {"COUNT", "UNTIL"} <= parts.keys():
        raise PydanticCustomError(
            "humas.recurrence.count_and_until", "A recurrence rule has COUNT or UNTIL, not both"
        )
    if "UNTIL" in parts:
        try:
            _until(parts["UNTIL"])
        except ValueError:
            raise PydanticCustomError(
                "humas.recurrence.until", "UNTIL names a day or time that does not exist"
            ) from None
    nth = re.search(r"\d", parts.get("BYDAY", "")) is not None
    if nth and parts["FREQ"] not in {"MONTHLY", "YEARLY"}:
        raise PydanticCustomError(
            "humas.recurrence.numbered_day", "A numbered BYDAY needs FREQ=MONTHLY or FREQ=YEARLY"
        )
    if "BYMONTHDAY" in parts and parts["FREQ"] == "WEEKLY":
        raise PydanticCustomError(
            "humas.recurrence.month_day", "BYMONTHDAY cannot stand with FREQ=WEEKLY"
        )


Recurrence = Annotated[str, Field(max_length=500), AfterValidator(_recurrence)]
"""An RRULE of RFC 5545, 3.3.10, in capitals and without the name `RRULE:`.

FREQ comes first and is DAILY, WEEKLY, MONTHLY or YEARLY; INTERVAL, COUNT or UNTIL, BYDAY,
BYMONTHDAY, BYMONTH and WKST may follow, each once. A numbered BYDAY needs MONTHLY or YEARLY,
and BYMONTHDAY cannot stand with WEEKLY.
"""
