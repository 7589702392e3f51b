"""The language that a node says."""

from collections.abc import Iterator

from pydantic import TypeAdapter, ValidationError

from humaskit.models.identifiers import LanguageTag
from humaskit.schemaorg._taking import Taker

_TAG: TypeAdapter[str] = TypeAdapter(LanguageTag)


def language_of(taker: Taker, term: str) -> str | None:
    """Return the first BCP 47 tag of a term, or None."""
    return next(_tags(taker, term), None)


def languages_of(taker: Taker, term: str) -> list[str]:
    """Return the BCP 47 tags of a term."""
    return list(_tags(taker, term))


def _tags(taker: Taker, term: str) -> Iterator[str]:
    for path, value in taker.all(term):
        said = value.get("alternateName", value.get("name")) if isinstance(value, dict) else value
        try:
            yield _TAG.validate_python(said)
        except ValidationError:
            taker.graph.drop(path, f"bukan tag bahasa: {said!r}", f"no language tag: {said!r}")
