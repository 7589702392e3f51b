"""For whom information is meant (khalayak sasaran)."""

from typing import Annotated

from pydantic import FailFast, Field

from humaskit.models.identifiers import LanguageTag, Slug
from humaskit.models.model import Model
from humaskit.models.region_code import RegionCode


class Audience(Model):
    """One group of people that an article is on target for (khalayak)."""

    group: Slug
    """Who: `public`, `media`, `families`, `business`, ... (kelompok)."""
    region_codes: Annotated[tuple[RegionCode, ...], Field(max_length=600), FailFast()] = ()
    """Where they live; none means everywhere (wilayah)."""
    language: LanguageTag | None = None
    """The language they read, where it matters (bahasa)."""
