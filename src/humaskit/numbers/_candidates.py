"""Where numbers may begin in a text: at figures, and at the words that numbers begin with.

Most of a text is neither, so it is scanned as bytes of which every figure is `0` and every other
character than a letter is a blank: one byte leads either, and the engine runs fastest to one byte.
"""

import re
from string import ascii_lowercase
from typing import Final

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


def scan(lowered: str) -> tuple[bytes, list[int]]:
    """Look for candidates in a text in lower case.

    Returns:
        The text with a `0` in the place of every figure from 0 to 9, and of nothing else; and
        where words begin that numbers begin with, the first one last, behind the end of the text.
    """
    plain = lowered.encode("ascii", "replace").translate(_PLAIN)
    # The blank before the first word moves all by one: each match starts where its word does.
    words = [match.start() for match in _WORD.finditer(b" " + plain)]
    words.append(len(lowered))
    words.reverse()
    return plain, words
