"""Did you mean: the closest term of the vocabulary."""

import difflib
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from humaskit.schemaorg import _vocabulary as vocabulary

_LONGEST: Final = 60
_CLOSE: Final = 0.75
_MOST: Final = 50


class Suggestions:
    """Finds close terms, and stops looking in a document that is wrong all over."""

    def __init__(self) -> None:
        self._asked: dict[tuple[vocabulary.Kind, str], str | None] = {}

    def term(self, kind: vocabulary.Kind, name: str) -> str | None:
        """Return the term of a kind that a name is closest to, or None."""
        written = _folded(kind).get(name.casefold())
        if written or len(name) > _LONGEST:
            return written
        key = (kind, name)
        if key not in self._asked:
            if len(self._asked) >= _MOST:
                return None
            self._asked[key] = closest(name, vocabulary.names(kind))
        return self._asked[key]


def closest(name: str, choices: Iterable[str]) -> str | None:
    """Return the choice that is closest to a name, one that holds it first, or None."""
    if not name or len(name) > _LONGEST:
        return None
    folded = {choice.casefold(): choice for choice in choices}
    wanted = name.casefold()
    found = difflib.get_close_matches(wanted, folded, n=1, cutoff=_CLOSE)
    return folded[found[0]] if found else None


def member(name: str, choices: Iterable[str]) -> str | None:
    """Return the member that a word means: `Cancelled` is `EventCancelled`."""
    listed = tuple(choices)
    ending = [choice for choice in listed if name and choice.casefold().endswith(name.casefold())]
    return ending[0] if len(ending) == 1 else closest(name, listed)


@cache
def _folded(kind: vocabulary.Kind) -> Mapping[str, str]:
    return MappingProxyType({name.casefold(): name for name in vocabulary.names(kind)})
