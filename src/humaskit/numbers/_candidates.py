"""Where numbers may begin in a text: at figures, and at the words that numbers begin with.

Most of a text is neither, so it is scanned as bytes of which every figure is `0` and every other
character than a letter is a blank: one byte leads either, and the engine runs fastest to one byte.
"""

import re
from collections.abc import Iterator
from string import ascii_lowercase
from typing import Final

from humaskit.lexicon.occurrences import Occurrences

_PLAIN: Final = bytes(
    one if chr(one) in ascii_lowercase else ord("0" if chr(one).isdecimal() else " ")
    for one in range(256)
)
# No groups, and the first letter of each word bare: so most words are dismissed by one comparison.
_WORD: Final = re.compile(
    rb" (?:s(?:atu|embilan|e(?:puluh|belas|ratus|ribu|juta|mil|tri|kuadri|tengah|perempat))"
    rb"|d(?:ua|elapan)|t(?:iga|ujuh)|e(?:mpat|nam)|lima|nol"
    rb"|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|se(?:mbilan|puluh|belas|ratus|ribu))"
    rb"|pertama\b"
    rb"|[ivxl]{1,8}(?![a-z0]))"
)
_BLANK: Final = ord(" ")


def scan(lowered: str, known: Occurrences | None = None) -> tuple[bytes, list[int]]:
    """Look for candidates in a text in lower case.

    Args:
        lowered: The text.
        known: Its words, where they are known; without them they are searched for.

    Returns:
        The text with a `0` in the place of every figure from 0 to 9, and of nothing else; and
        where words begin that numbers begin with, the first one last, behind the end of the text.
    """
    plain = lowered.encode("ascii", "replace").translate(_PLAIN)
    # The blank before the first word moves all by one: each match starts where its word does.
    apart = b" %b " % plain
    if known is None:
        words = [match.start() for match in _WORD.finditer(apart)]
    else:
        words = sorted(_known(apart, known))
    words.append(len(lowered))
    words.reverse()
    return plain, words


def _known(apart: bytes, known: Occurrences) -> Iterator[int]:
    """Yield what the search would find, from the places of the words that numbers begin with."""
    listed = " ".join(("", *known.words, "")).encode()
    for match in _WORD.finditer(listed):
        word = listed[match.start() + 1 : listed.find(b" ", match.end())].decode()
        behind = len(word) + 1
        for at in known.runs(word):
            # Beside a figure a word may be none: `2satu` never is, `v2` is no numeral.
            if apart[at] == _BLANK and (apart[at + behind] == _BLANK or _WORD.match(apart, at)):
                yield at
