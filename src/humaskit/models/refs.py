"""Identities that never change: tag URIs, URNs, URLs, in the one spelling that compares equal."""

import re
import unicodedata
from datetime import date
from typing import Annotated, Final
from urllib.parse import unquote_to_bytes

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from humaskit.models.urls import split_url

# RFC 3986 `pchar`, percent-encoded octets in upper case.
_BARE: Final = r"A-Za-z0-9\-._~!$&'()*+,;=:@"
_PCHAR: Final = rf"(?:[{_BARE}]|%[0-9A-F]{{2}})"
_PATH: Final = rf"[{_BARE}/]*+(?>(?:%[0-9A-F]{{2}}[{_BARE}/]*+)*)"
_QUERY: Final = rf"[{_BARE}/?]*+(?>(?:%[0-9A-F]{{2}}[{_BARE}/?]*+)*)"
_DNS: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*"
_TAG: Final = re.compile(
    rf"tag:(?:[a-z0-9._-]+@)?{_DNS},([0-9]{{4}})(?:-([0-9]{{2}})(?:-([0-9]{{2}}))?)?"
    rf":{_QUERY}(?:#{_QUERY})?"
)
USUAL_TAG: Final = re.compile(
    rf"tag:(?=[^,]{{1,63}}+,)(?>(?:[a-z0-9]++[.-])*)[a-z0-9]++,[1-9][0-9]{{3}}:[{_BARE}/?]*+"
)
"""Most tag URIs, and nothing that the full form refuses; it takes a quarter of the time."""

_URN: Final = re.compile(rf"urn:[a-z0-9][a-z0-9-]{{0,30}}[a-z0-9]:{_PCHAR}{_PATH}")
_UUID: Final = re.compile(r"urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_REST: Final = re.compile(rf"/{_PATH}(?:\?{_QUERY})?(?:#{_QUERY})?")
_UNRESERVED_OCTET: Final = re.compile("%(?:2[DE]|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])")
_DOTS: Final = re.compile(r"/\.\.?(?:[/?#]|$)")
_DEFAULT_PORTS: Final = {"http": "80", "https": "443"}


def _ref(value: str) -> str:
    if USUAL_TAG.fullmatch(value):
        return value
    lowered = value[:8].lower()
    if lowered.startswith("tag:"):
        valid = _is_tag(value)
    elif lowered.startswith("urn:"):
        valid = _is_urn(value)
    else:
        valid = _is_canonical_url(value)
    if not valid:
        raise PydanticCustomError(
            "humas.ref.invalid",
            "Write a tag URI, a URN or a URL in its canonical form: ASCII, scheme and host in"
            " lower case, a path, percent-encoding in upper case, no default port",
        )
    return value


def _is_tag(value: str) -> bool:
    """Whether it is a tag URI of RFC 4151 whose date is on the calendar."""
    found = _TAG.fullmatch(value)
    return found is not None and on_calendar(found[1], found[2], found[3]) and _well_encoded(value)


def _is_urn(value: str) -> bool:
    """Whether it is a URN of RFC 8141 without components; a `urn:uuid` as RFC 9562 writes it."""
    shape = _UUID if value.startswith("urn:uuid:") else _URN
    return shape.fullmatch(value) is not None and _well_encoded(value)


def on_calendar(year: str, month: str | None, day: str | None) -> bool:
    """Whether a year, a month or a day exists; the missing parts do not count."""
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


def _is_canonical_url(value: str) -> bool:
    """Whether a URL is already what RFC 3986, section 6.2.2 and 6.2.3 would make of it."""
    found = split_url(value)
    return (
        found is not None
        and found["host"] == found["host"].lower()
        and found["port"] != _DEFAULT_PORTS[found["scheme"]]
        and _REST.fullmatch(found["rest"]) is not None
        and _DOTS.search(found["rest"].partition("?")[0].partition("#")[0]) is None
        and _well_encoded(value)
    )


def _well_encoded(value: str) -> bool:
    """Whether only what must be encoded is, as the UTF-8 of NFC text."""
    if "%" not in value:
        return True
    try:
        text = unquote_to_bytes(value).decode()
    except UnicodeDecodeError:
        return False
    return _UNRESERVED_OCTET.search(value) is None and unicodedata.is_normalized("NFC", text)


Ref = Annotated[str, Field(max_length=2_048), AfterValidator(_ref)]
"""A tag URI (RFC 4151), a URN without components (RFC 8141) or a URL, in canonical ASCII.

An identity is compared as text, so every other spelling of it is refused, never repaired.
"""
