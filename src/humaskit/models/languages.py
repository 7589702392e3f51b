"""Language tags: BCP 47 (RFC 5646) and their basic filtering (RFC 4647)."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

# Primary languages of four to eight letters are reserved or never registered, so they are
# refused: `bahasa` is no language tag.
_TAG: Final = re.compile(
    r"(?:(?P<language>[a-z]{2,3})(?:-[a-z]{3}){0,3}(?P<script>-[a-z]{4})?"
    r"(?P<region>-(?:[a-z]{2}|[0-9]{3}))?"
    r"(?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
    r"(?P<extensions>(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*)(?:-x(?:-[a-z0-9]{1,8})+)?"
    r"|x(?:-[a-z0-9]{1,8})+)"
)
_SINGLETON: Final = re.compile(r"-([0-9a-wy-z])(?=-)")
# IANA language subtag registry, `Deprecated` with `Preferred-Value`: ISO 639-1's own old codes.
_REPLACED: Final = {"in": "id", "iw": "he", "ji": "yi", "jw": "jv", "mo": "ro"}


def _language_tag(value: str) -> str:
    if value == "id":
        return value
    lowered = value.lower()
    found = _TAG.fullmatch(lowered) if value.isascii() else None
    if found is None or _repeats(found):
        raise PydanticCustomError(
            "humas.language.invalid", "Write a BCP 47 tag such as id, en-GB or jv-Latn"
        )
    language = found["language"]
    if language in _REPLACED:
        raise PydanticCustomError(
            "humas.language.replaced",
            "The code {old} is no longer used: write {new}",
            {"old": language, "new": _REPLACED[language]},
        )
    if language is None:
        return lowered
    head = lowered[: found.end("region" if found["region"] else "script")]
    if found["script"]:
        start, end = found.span("script")
        head = head[:start] + found["script"].title() + head[end:]
    if found["region"]:
        head = head[: found.start("region")] + found["region"].upper()
    return head + lowered[len(head) :]


def _repeats(found: re.Match[str]) -> bool:
    variants = (found["variants"] or "").split("-")[1:]
    singletons = _SINGLETON.findall(found["extensions"] or "")
    return len(variants) != len(set(variants)) or len(singletons) != len(set(singletons))


def language_matches(tag: str, wanted: str) -> bool:
    """Whether a language tag falls into a language range, by basic filtering (RFC 4647, 3.3.1).

    `id` takes in `id-ID`; `en-GB` does not take in `en`; `*` takes in everything.

    Args:
        tag: A language tag.
        wanted: A basic language range: a tag or `*`.
    """
    tag, wanted = tag.lower(), wanted.lower()
    return wanted in ("*", tag) or tag.startswith(f"{wanted}-")


def is_indonesian(tag: str) -> bool:
    """Whether a language tag is Indonesian: `id`, `id-ID`."""
    return language_matches(tag, "id")


LanguageTag = Annotated[str, Field(max_length=35), AfterValidator(_language_tag)]
"""A well-formed BCP 47 tag in its canonical case: `id`, `en-GB`, `zh-Hant-TW`; never `in`."""
