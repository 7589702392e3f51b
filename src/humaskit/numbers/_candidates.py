"""Where numbers may begin in a text: at figures, and at the words that numbers begin with.

Most of a text is neither, so it is scanned as bytes of which every figure is `0` and every other
character than a letter is a blank: one byte leads either, and the engine runs fastest to one byte.
"""

import re
from string import ascii_lowercase
from sys import maxsize
from typing import Final

_FIGURE: Final = b"0"
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


class Candidates:
    """The places of a text where numbers may begin, asked for from left to right."""

    __slots__ = ("_figure", "_plain", "_word", "_words")

    def __init__(self, lowered: str) -> None:
        """Scan a text in lower case."""
        self._plain = lowered.encode("ascii", "replace").translate(_PLAIN)
        # The blank before the first word moves all by one: each match starts where its word does.
        self._words = [match.start() for match in _WORD.finditer(b" " + self._plain)]
        self._words.append(maxsize)
        self._words.reverse()
        self._word = self._words.pop()
        self._figure = -1

    def behind(self, position: int) -> int:
        """Return the first candidate that does not begin before `position`, maxsize for none."""
        if self._figure < position:
            found = self._plain.find(_FIGURE, position)
            self._figure = maxsize if found < 0 else found
        while self._word < position:
            self._word = self._words.pop()
        if self._figure < self._word:
            return self._figure
        return self._word
