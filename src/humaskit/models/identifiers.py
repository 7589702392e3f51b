"""Addresses and names of things in models: URLs, references, slugs, languages."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from humaskit.models.languages import LanguageTag, language_matches
from humaskit.models.refs import Ref
from humaskit.models.urls import WebUrl, is_fetchable

__all__ = ["LanguageTag", "Ref", "Slug", "WebUrl", "is_fetchable", "language_matches"]

SLUG_LENGTH: Final = 150

_SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _slug(value: str) -> str:
    if _SLUG.fullmatch(value) is None:
        raise PydanticCustomError(
            "humas.slug.invalid", "Use lower-case letters, digits and single hyphens"
        )
    return value


Slug = Annotated[str, Field(max_length=SLUG_LENGTH), AfterValidator(_slug)]
"""Lower-case ASCII words joined by single hyphens."""
