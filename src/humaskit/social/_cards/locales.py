"""Languages as Open Graph names them: with a territory, `id_ID`."""

from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType


def locale_of(language: str) -> str | None:
    """Return a language as `og:locale` has it: `id` is `id_ID`, `en-GB` is `en_GB`.

    Without a territory of its own a language stands where it is mostly written (CLDR, likely
    subtags).

    Args:
        language: A BCP 47 tag in canonical case.

    Returns:
        The locale, or None where CLDR does not know the language and none is said.
    """
    parts = language.split("-")
    for part in parts[1:4]:
        if len(part) == 1:
            break
        if len(part) == 2 or part.isdigit():
            return f"{parts[0]}_{part}"
    known = _territories()
    found = known.get("-".join(parts[:2])) or known.get(parts[0])
    return f"{parts[0]}_{found}" if found else None


@cache
def _territories() -> Mapping[str, str]:
    path = resources.files("humaskit.social").joinpath("territories.tsv")
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [line.partition("\t") for line in lines if not line.startswith("#")]
    return MappingProxyType({language: territory for language, _, territory in rows[1:]})
