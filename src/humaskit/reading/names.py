"""Runs of capitalised words: what may be a name."""

import re
from collections.abc import Iterable
from functools import cache, cached_property
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
# most words are of small letters alone, and are read without asking for anything else
_SMALL: Final = r"[a-z]++(?![\w.'’-])"
_WORD: Final = rf"{_CAPITAL}(?:{_SMALL}|{_ABBREVIATED}|{_REST})"
_LINK: Final = r"(?: |(?<=\.))(?:(?:bin|binti|van|von|de|el|al) )?"
# no lookbehind in front, which would keep the engine from jumping to the next capital
_RUN: Final = re.compile(rf"{_WORD}(?:{_LINK}{_WORD})*")
_LOWER: Final = re.compile(r"[a-z]{3,}")
_LETTER: Final = b"A"
_WORDS_APART: Final = bytes(
    code if ord("a") <= code <= ord("z") else _LETTER[0] if chr(code).isalnum() else ord(" ")
    for code in range(256)
)
"""Keeps a to z, makes one letter of all others, and spaces of all else."""
_LAST_LETTER: Final = "ÿ"
_FEW: Final = 8

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
    new = tuple.__new__  # thousands are made, each in half the time of a call of `Name`
    found = [
        new(Name, (start, end, text[start:end]))
        for start, end in [match.span() for match in _RUN.finditer(text)]
        if not start or not text[start - 1].isalnum()
    ]
    return tuple(found)


def local_places(text: str, names: Iterable[Name]) -> frozenset[str]:
    """Return what the text itself calls a place: `di Muara Jati`, `Desa Muara Jati`, folded.

    Args:
        text: The prose.
        names: Its runs of capitalised words.
    """
    found: set[str] = set()
    for start, end, name in names:
        head, _, rest = name.partition(" ")
        if rest and head.casefold() in _PLACE_HEADS:
            found.add(rest.casefold())
        elif text.startswith(_TO_PLACES, start - 4) or (
            not start and text.startswith(_DATELINE, end)
        ):
            found.add(name.casefold())
    return frozenset(found - _NO_PLACES)


class Vocabulary:
    """The words that texts write in lower case: such a word is no name of its own."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Read nothing yet.

        Args:
            texts: The prose of every field.
        """
        self._texts = tuple(texts)
        self._asked: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        """Whether a word of three letters a to z or more stands in lower case.

        Of most texts few words are asked, and each is looked up; of others all are read.
        """
        if word not in self._asked:
            few = len(self._asked) < _FEW
            plain = _LOWER.fullmatch(word) is not None
            self._asked[word] = plain and (
                any(_holds(text, word) for text in self._texts)
                if few
                else word.encode() in self._all
            )
        return self._asked[word]

    @cached_property
    def _all(self) -> frozenset[bytes]:
        """Every word up to where it stops being of letters a to z, those of other letters too.

        Bytes are parted far faster than text is searched.
        """
        latin = (text.encode("latin-1", "replace") for text in self._texts)
        parted = (text.translate(_WORDS_APART).split() for text in latin)
        return frozenset(word.partition(_LETTER)[0] for word in set().union(*parted))


def _holds(text: str, word: str) -> bool:
    """Whether a word stands in a text in lower case, with no letter of Latin-1 beside it."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        before = text[start - 1] if start else " "
        apart = before > _LAST_LETTER or not before.isalnum()
        if apart and not "a" <= text[end : end + 1] <= "z":
            return True
        start = text.find(word, end)
    return False


@cache
def known(*lists: str) -> frozenset[str]:
    """Return the entries of word lists of the package as one set.

    Args:
        lists: Names of lists, for example `posts`.
    """
    return frozenset(word for name in lists for word in words(name))
