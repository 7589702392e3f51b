"""What the word behind a number may be to it, looked up by the word: most are read at one look."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from humaskit.numbers._after import CUES, SECOND_WORDS, may_be_noun
from humaskit.numbers._assembly import DASHES
from humaskit.numbers._guards import NEVER_UNITS
from humaskit.numbers._rupiah import SHORT_SCALES
from humaskit.numbers._source import Source
from humaskit.numbers._torn import role
from humaskit.numbers._vocabulary import SCALES
from humaskit.numbers._wordlists import word_list

_FURTHER: Final = re.compile(r"\s{1,10}+(?:lebih|hingga|sampai|s[./]|[-–—])")
_JOINING: Final = frozenset(("atau", "dan", "hingga", "ke", "lebih", "menjadi", "sampai"))
_DIGITS: Final = tuple("0123456789")


class Behind(NamedTuple):
    """A word that may stand directly behind a number."""

    scale: int
    """What it counts as a scale word, else 0."""
    known: bool = False
    """Whether it is in the list of units."""
    noun: bool = False
    """Whether it may be what the number counts."""
    seconds: tuple[str, ...] = ()
    """What may stand behind it and change what it is."""
    joining: bool = False
    """Whether more has to be known of what it joins to the number."""


@lru_cache(maxsize=4096)
def behind(word: str) -> Behind | None:
    """Look up a lower-case word, or return None where it may change the value."""
    scale = SCALES.get(word) or SHORT_SCALES.get(word) or 0
    if scale:
        return Behind(scale)
    if role(word):
        return None
    if word in _JOINING or word in NEVER_UNITS or word in word_list("part-number"):
        return Behind(0, joining=True)
    seconds = _DIGITS if word == "tahun" else SECOND_WORDS.get(word, ())
    return Behind(0, word in word_list("unit"), may_be_noun(word), seconds)


def unit_of(source: Source, word: re.Match[str], group: int, found: Behind) -> str | None:
    """Return the unit that a word behind a number is, nothing where it is none.

    Args:
        source: The text.
        word: A match of its lower case whose `group` is the word.
        group: Which.
        found: What the word is.

    Returns:
        None where more has to be known than the word.
    """
    if found.joining or found.scale:
        return None
    start, end = word.span(group)
    if not (found.known or (found.noun and source.text[start:end].islower())):
        return ""
    lowered, seconds = source.lowered, found.seconds
    if may_go_on(lowered, end):
        return None
    if seconds and (lowered[end : end + 2].isspace() or lowered.startswith(seconds, end + 1)):
        return None
    return word[group]


def may_go_on(lowered: str, end: int) -> bool:
    """Tell whether a range or `lebih` may stand behind a number whose unit ends at `end`."""
    near = lowered[end : end + 2]
    return near[:1] in DASHES or (near[1:] in CUES and _FURTHER.match(lowered, end) is not None)
