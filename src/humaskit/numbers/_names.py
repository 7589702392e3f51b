"""When a number is part of a name: `SMA Negeri 3 Tegal`, `Kabupaten Lima Puluh Kota`."""

import re
from typing import Final

from humaskit.numbers._wordlists import word_list

_WINDOW: Final = 200
_INITIAL: Final = re.compile(r"([^\W\d_])[^\W\d_]{2,}+")
_SENTENCE_END: Final = re.compile(r"(?:[.!?:;)•”\"“(–—*#>]|(?<!\S)-|^|\n)[ \t\u00a0\"“‘'(*_]*$")


def in_name(text: str, start: int, word: str, word_start: int) -> bool:
    """Tell whether the figure at `start` belongs to a name that ends with `word` before it."""
    if not word or not text[word_start : word_start + 1].isupper():
        return False
    if word in word_list("quantity"):
        return False
    return not (starts_sentence(text, word_start) or in_title(text, start))


def starts_sentence(text: str, position: int) -> bool:
    """Tell whether a sentence or a line starts at `position`."""
    return _SENTENCE_END.search(text[max(0, position - 8) : position]) is not None


def in_title(text: str, position: int) -> bool:
    """Tell whether the line around `position` is a headline: Most Words Have Capitals."""
    first = text.rfind("\n", max(0, position - _WINDOW), position) + 1
    first = first or max(0, position - _WINDOW)
    last = text.find("\n", position, position + _WINDOW)
    line = text[first : last if last >= 0 else position + _WINDOW]
    initials = _INITIAL.findall(line)
    capitals = sum(map(str.isupper, initials))
    return len(initials) >= 3 and capitals * 10 >= len(initials) * 7
