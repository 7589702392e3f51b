"""Addresses and names of things in models: URLs, references, slugs, languages."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

_URL: Final = re.compile(
    r"https?://(?P<host>(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,})(?::\d{1,5})?"
    r"(?:[/?#][^\s\x00-\x20\x7f-\x9f{}|\\^`<>\"]*)?",
)
_TAG_URI: Final = re.compile(r"tag:[a-z0-9.@_-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[!-~]+")
_URN: Final = re.compile(r"urn:[a-z0-9][a-z0-9-]{1,31}:[!-~]+")
_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?")


def _web_url(value: str) -> str:
    if _URL.fullmatch(value) is None:
        raise PydanticCustomError(
            "humas.url.invalid", "Write an absolute URL with http or https and an ASCII host"
        )
    return value


def _ref(value: str) -> str:
    if _TAG_URI.fullmatch(value) or _URN.fullmatch(value):
        return value
    if value.isascii() and _URL.fullmatch(value):
        return value
    raise PydanticCustomError("humas.ref.invalid", "Write a tag URI, a URN or a URL")


def _slug(value: str) -> str:
    if _SLUG.fullmatch(value) is None:
        raise PydanticCustomError(
            "humas.slug.invalid", "Use lower-case letters, digits and single hyphens"
        )
    return value


def _language(value: str) -> str:
    if _LANGUAGE.fullmatch(value) is None:
        raise PydanticCustomError(
            "humas.language.invalid", "Write a BCP 47 tag such as id or en-GB"
        )
    return value


WebUrl = Annotated[str, Field(max_length=2_048), AfterValidator(_web_url)]
"""An absolute http or https URL, kept as written; serializers percent-encode its path."""

Ref = Annotated[str, Field(max_length=2_048), AfterValidator(_ref)]
"""A tag URI (RFC 4151), a URN (RFC 8141) or a URL in canonical ASCII."""

Slug = Annotated[str, Field(max_length=150), AfterValidator(_slug)]
"""Lower-case ASCII words joined by single hyphens."""

LanguageTag = Annotated[str, Field(max_length=35), AfterValidator(_language)]
"""A BCP 47 language tag."""
