"""The language that a node says."""

from pydantic import TypeAdapter, ValidationError

from humaskit.models.identifiers import LanguageTag
from humaskit.schemaorg._taking import Taker

_TAG: TypeAdapter[str] = TypeAdapter(LanguageTag)


def language_of(taker: Taker, term: str) -> str | None:
    """Return the first BCP 47 tag of a term, or None."""
    for path, value in taker.all(term):
        said = value.get("alternateName", value.get("name")) if isinstance(value, dict) else value
        try:
            return _TAG.validate_python(said)
        except ValidationError:
            taker.graph.drop(path, f"bukan tag bahasa: {said!r}", f"no language tag: {said!r}")
    return None
