"""Runs of capitalised words: what may be a name."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, NamedTuple

from humaskit.lexicon import words

_CAPITAL: Final = "[A-ZÀ-ÖØ-Þ]"
_REST: Final = r"(?:[^\W_]+(?:['’-][^\W_]+)*|\.(?:[A-Z]\.)*)?"
_ABBREVIATED: Final = (
    r"(?:rof|r[as]?|R|j|H|gk|st|uh?|oh|ol|nf|ayjen|rigjen|rjen|omjen|etjen|ombes|lt|lh|js?|ab|ec"
    r"|rov|ep)\.(?= ?[A-Z])"
)
"""What follows the capital of a title whose full stop ends no name: `Prof.`, `Drs.`, `Plt.`"""
WORD: Final = rf"{_CAPITAL}{_REST}"
"""A capitalised word, or initials with their full stops."""
_WORD: Final = rf"{_CAPITAL}(?:{_ABBREVIATED}|{_REST})"
_LINK: Final = r"(?: |(?<=\.))(?:(?:bin|binti|van|von|de|el|al) )?"
# no lookbehind in front, which would keep the engine from jumping to the next capital
_RUN: Final = re.compile(rf"{_WORD}(?:{_LINK}{_WORD})*")
_LOWER: Final = re.compile(r"(?<![^\W_])[a-z]{3,}")

_PLACE_HEADS: Final = frozenset(
    ("kabupaten", "kab.", "kota", "kecamatan", "kec.", "desa", "kelurahan", "provinsi", "lapas")
)
_TO_PLACES: Final = (" di ", " ke ")
_DATELINE: Final = (" - ", " – ", " — ", ", ", " (", "– ", "- ")
_NO_PLACES: Final = frozenset(("kantor", "gedung", "aula", "hotel", "rumah"))


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
    return tuple(
        Name(match.start(), match.end(), match[0])
        for match in _RUN.finditer(text)
        if not (match.start() and text[match.start() - 1].isalnum())
    )


def local_places(text: str, names: Iterable[Name]) -> frozenset[str]:
    """Return what the text itself calls a place: `di Muara Jati`, `Desa Muara Jati`, folded.

    Args:
        text: The prose.
        names: Its runs of capitalised words.
    """
    found: set[str] = set()
    for start, _, name in names:
        head, _, rest = name.partition(" ")
        if rest and head.casefold() in _PLACE_HEADS:
            found.add(rest.casefold())
        elif text.startswith(_TO_PLACES, start - 4) or (
            not start and text.startswith(_DATELINE, len(name))
        ):
            found.add(name.casefold())
    return frozenset(found - _NO_PLACES)


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
