"""Runs of capitalised words: what may be a name."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from humaskit.lexicon import words

_SHORT: Final = (
    r"(?:Prof|Dr[as]?|DR|Ir|Hj|KH|Tgk|Ust|Muh?|Moh|Pol|Inf|Kol|Mayjen|Brigjen|Irjen|Komjen|Letjen"
    r"|Kombes|Plt|Plh|Pjs?|Kab|Kec|Prov|Kep)\.(?= ?[A-Z])"
)
WORD: Final = r"[A-ZÀ-ÖØ-Þ](?:(?:['’-]?[^\W_])+|\.(?:[A-Z]\.)*)?"
"""A capitalised word, or initials with their full stops."""
_LINK: Final = r" ?(?<=[. ])(?:(?:bin|binti|van|von|de|el|al) )?"
_RUN: Final = re.compile(rf"(?<![^\W_])(?:{_SHORT}|{WORD})(?:{_LINK}(?:{_SHORT}|{WORD}))*")
_LOWER: Final = re.compile(r"(?<![^\W_])[a-z]{3,}")


class Name(NamedTuple):
    """Capitalised words side by side; half-open code points."""

    start: int
    end: int
    text: str
    """The words, a space between each two."""


def names(text: str) -> tuple[Name, ...]:
    """Return the runs of capitalised words of a prose, in order.

    The first word of a sentence is capitalised too: what a run names is for its reader to tell.

    Args:
        text: The prose.
    """
    return tuple(Name(*match.span(), match[0]) for match in _RUN.finditer(text))


def vocabulary(texts: Iterable[str]) -> frozenset[str]:
    """Return the words that texts write in lower case: such a word is no name of its own."""
    return frozenset().union(*map(_LOWER.findall, texts))


@cache
def known(*lists: str) -> frozenset[str]:
    """Return the entries of word lists of the package as one set.

    Args:
        lists: Names of lists, for example `posts`.
    """
    return frozenset(word for name in lists for word in words(name))
