"""What kind of character stands where: a byte for each, which patterns run through fast.

Patterns that begin with one letter jump to it, where those that begin with any of sixty look at
every character.
"""

from collections.abc import Iterable
from typing import Final

_CAPITAL, _OTHER, _NONE = "A", "0", ","
_SHORT: Final = "\x1f"
_KEPT: Final = f" .'-_{_SHORT}"
_ABBREVIATED: Final = b"AA."
_LAST_OF_TITLES: Final = "HR"
_LAST: Final = "ÿ"


def _shape(character: str) -> str:
    if character in _KEPT or "a" <= character <= "z":
        return character
    if character.isupper():
        return _CAPITAL
    return _OTHER if character.isalnum() else _NONE


_SHAPES: Final = "".join(map(_shape, map(chr, range(256)))).encode("ascii")


def shapes(text: str, letters: Iterable[int]) -> bytes:
    """Return a text with one byte for each code point.

    Capitals of Latin-1 are `A`, letters a to z and the marks that stand in names themselves, any
    other letter and digit `0`, and all else a comma. Apostrophes are straight, and the second
    capital of what may be a title (`DR.`, `KH.`) is U+001F.

    Args:
        text: The prose.
        letters: Where letters beyond a to z stand.
    """
    straight = text.replace("’", "'")
    shaped = bytearray(straight.encode("latin-1", "replace").translate(_SHAPES))
    for at in letters:
        if text[at] > _LAST:
            shaped[at] = ord(_OTHER)
    at = shaped.find(_ABBREVIATED)
    while at >= 0:
        if text[at + 1] in _LAST_OF_TITLES:
            shaped[at + 1] = ord(_SHORT)
        at = shaped.find(_ABBREVIATED, at + 1)
    return bytes(shaped)
