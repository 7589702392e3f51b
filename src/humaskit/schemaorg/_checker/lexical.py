"""Lexical forms of schema.org's data types, each a question about one text."""

import re
from collections.abc import Callable, Mapping
from datetime import date, time
from types import MappingProxyType
from typing import Final

_YEAR_OR_MONTH: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2})?\Z")
_OFFSET: Final = r"(?:Z|[+-](?:0[0-9]|1[0-4])(?::?[0-5][0-9])?)"
_CLOCK: Final = rf"[0-9]{{2}}:[0-9]{{2}}(?::[0-9]{{2}}(?:[.,][0-9]+)?)?(?P<offset>{_OFFSET})?"
_TIME: Final = re.compile(rf"{_CLOCK}\Z")
_DATETIME: Final = re.compile(rf"(?P<day>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})T(?P<clock>{_CLOCK})\Z")
_PART: Final = r"[0-9]+(?:[.,][0-9]+)?"
_DURATION: Final = re.compile(
    rf"-?P(?=[0-9T])(?:{_PART}W|(?:{_PART}Y)?(?:{_PART}M)?(?:{_PART}D)?"
    rf"(?:T(?=[0-9])(?:{_PART}H)?(?:{_PART}M)?(?:{_PART}S)?)?)\Z"
)
_NUMBER: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\Z")
_INTEGER: Final = re.compile(r"[+-]?[0-9]+\Z")
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(.*)", re.DOTALL)
_NO_IRI: Final = re.compile(r"[\x00-\x20<>\"{}|\\^`\x7f]")
_HOST: Final = re.compile(
    r"//(?:[^/?#@]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^/?#@:\[\]]+)(?::[0-9]*)?(?=[/?#]|\Z)"
)
_CODE: Final = frozenset({"javascript", "vbscript"})
_HTTP_LETTERS: Final = frozenset("https")
"""A scheme of nothing but these letters is a slip of the pen: `htp`, `ttps`, `htpps`."""
_WEB: Final = frozenset({"http", "https", "ftp", "ws", "wss"})
_LANGUAGE: Final = re.compile(
    r"(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
    r"(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?"
    r"|[xX](?:-[A-Za-z0-9]{1,8})+|i-[A-Za-z]{3,8})\Z"
)
_BOOLEANS: Final = frozenset({"true", "false"})


def is_date(text: str) -> bool:
    """Say whether a text is a day of the calendar, a month or a year (ISO 8601)."""
    whole = f"{text}-01-01"[:10] if _YEAR_OR_MONTH.match(text) else text
    try:
        date.fromisoformat(whole)
    except ValueError:
        return False
    return True


def is_time(text: str) -> bool:
    """Say whether a text is a time of day (ISO 8601), with or without an offset."""
    return bool(_TIME.match(text)) and _on_the_clock(text)


def is_datetime(text: str) -> bool:
    """Say whether a text is a day and a time of day (ISO 8601), with or without an offset."""
    match = _DATETIME.match(text)
    return match is not None and is_date(match["day"]) and _on_the_clock(match["clock"])


def lacks_offset(text: str) -> bool:
    """Say whether a text is a DateTime that names no offset."""
    match = _DATETIME.match(text)
    return match is not None and match["offset"] is None


def is_duration(text: str) -> bool:
    """Say whether a text is an ISO 8601 duration."""
    return bool(_DURATION.match(text))


def is_number(text: str) -> bool:
    """Say whether a text is a number as JSON or XML Schema write it."""
    return bool(_NUMBER.match(text))


def is_integer(text: str) -> bool:
    """Say whether a text is a whole number."""
    return bool(_INTEGER.match(text))


def is_boolean(text: str) -> bool:
    """Say whether a text is one of the two words."""
    return text.lower() in _BOOLEANS


def is_url(text: str) -> bool:
    """Say whether a text is an absolute URL (RFC 3986, with the letters of RFC 3987)."""
    match = _SCHEME.match(text)
    if match is None or _NO_IRI.search(text):
        return False
    scheme, rest = match[1].lower(), match[2]
    if scheme in _WEB:
        return bool(_HOST.match(rest))
    slip = rest.startswith("//") and set(scheme) <= _HTTP_LETTERS
    return bool(rest) and scheme not in _CODE and len(scheme) > 1 and not slip


def is_url_template(text: str) -> bool:
    """Say whether a text is a URL with variables in braces (RFC 6570), as actions have it."""
    return is_url(re.sub(r"\{[^{}\s]+\}", "x", text))


def is_reference(text: str) -> bool:
    """Say whether a text can be an `@id`: an IRI, a relative one, or a blank node's label."""
    return not _NO_IRI.search(text) and not text.startswith("javascript:")


def is_language(text: str) -> bool:
    """Say whether a text is a well-formed language tag (BCP 47) that a registry could hold."""
    return bool(_LANGUAGE.match(text))


def _on_the_clock(text: str) -> bool:
    hour, minute = int(text[:2]), int(text[3:5])
    second = int(text[6:8]) if text[5:6] == ":" else 0
    if (hour, minute, second) == (24, 0, 0):
        return True
    try:
        time(hour, minute, min(second, 59))  # a leap second is a second
    except ValueError:
        return False
    return second <= 60


FORMS: Final[Mapping[str, Callable[[str], bool]]] = MappingProxyType(
    {
        "Boolean": is_boolean,
        "Date": is_date,
        "DateTime": is_datetime,
        "Duration": is_duration,
        "Float": is_number,
        "Integer": is_integer,
        "Number": is_number,
        "Time": is_time,
        "URL": is_url,
    }
)
"""The data types that have a form; any text is a Text."""
