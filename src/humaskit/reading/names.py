"""Runs of capitalised words: what may be a name."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate
from typing import Final, NamedTuple

from humaskit.lexicon import words
from humaskit.lexicon.occurrences import Occurrences

# what is read are the shapes of the text
_ABBREVIATED: Final = (
    r"(?:rof|r[as]?|j|\x1f|gk|st|uh?|oh|ol|nf|ayjen|rigjen|rjen|omjen|etjen|ombes|lt|lh|js?|ab|ec"
    r"|rov|ep)\.(?= ?A)"
)
"""What follows the capital of a title whose full stop ends no name: `Prof.`, `Drs.`, `Plt.`"""
# most words are of small letters alone, and are read without asking for anything else
_SMALL: Final = r"[a-z]++(?![a-zA0_\x1f.'-])"
_REST: Final = r"(?:[a-zA0\x1f]+(?:['-][a-zA0\x1f]+)*|\.(?:A\.)*)?"
_AFTER: Final = rf"(?:{_SMALL}|{_ABBREVIATED}|{_REST})"
_LINK: Final = r"(?: |(?<=\.))(?:(?:bin|binti|van|von|de|el|al) )?"
_RUN: Final = re.compile(rf"(A{_AFTER}(?>(?:{_LINK}A{_AFTER})*))".encode("ascii"))
_LOWER: Final = re.compile(r"[a-z]{3,}")

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


def names(text: str, shapes: bytes) -> tuple[Name, ...]:
    """Return the runs of capitalised words of a prose, in order.

    The first word of a sentence is capitalised too: what a run names is for its reader to tell.

    Args:
        text: The prose.
        shapes: What kinds of characters it is made of.
    """
    new = tuple.__new__  # thousands are made, each in half the time of a call of `Name`
    # runs and what stands between them by turns, so that their lengths add up to places
    ends = list(accumulate(map(len, _RUN.split(shapes))))
    found = [
        new(Name, (start, end, text[start:end]))
        for start, end in zip(ends[::2], ends[1::2], strict=False)
        if not shapes[start - 1 : start].isalnum()
    ]
    return tuple(found)


def local_places(
    text: str, names: Sequence[Name], runs: Iterable[str], words: Occurrences
) -> frozenset[str]:
    """Return what the text itself calls a place: `di Muara Jati`, `Desa Muara Jati`, folded.

    Args:
        text: The prose.
        names: Its runs of capitalised words.
        runs: Each of them once.
        words: Where its words stand.
    """
    led = {
        at + len("di ")
        for word in ("di", "ke")
        for at in words.runs(word)
        if text.startswith(_TO_PLACES, at - 1)
    }
    if names and not names[0].start and text.startswith(_DATELINE, names[0].end):
        led.add(0)
    found = {_without_head(name) or name for start, _, name in names if start in led}
    found.update(map(_without_head, runs))
    return frozenset(map(str.casefold, found)) - {"", *_NO_PLACES}


def _without_head(name: str) -> str:
    """Return what stands behind a word such as `Desa`; nothing where a name begins otherwise."""
    head, _, rest = name.partition(" ")
    return rest if head.casefold() in _PLACE_HEADS else ""


class Vocabulary:
    """The words that texts write in lower case: such a word is no name of its own."""

    def __init__(self, texts: Iterable[tuple[str, Occurrences]]) -> None:
        """Read nothing yet.

        Args:
            texts: The prose of every field, and where the words of each stand.
        """
        self._texts = tuple(texts)
        self._asked: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        """Whether a word of three letters a to z or more stands in lower case by itself."""
        if word not in self._asked:
            self._asked[word] = _LOWER.fullmatch(word) is not None and any(
                text.startswith(word, at) and not text[at - 1 : at].isalnum()
                for text, occurrences in self._texts
                for at in occurrences.runs(word)
            )
        return self._asked[word]


@cache
def known(*lists: str) -> frozenset[str]:
    """Return the entries of word lists of the package as one set.

    Args:
        lists: Names of lists, for example `posts`.
    """
    return frozenset(word for name in lists for word in words(name))
