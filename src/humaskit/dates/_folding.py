"""A text as the grammar reads it: the same length, so that every offset holds in both."""

from typing import Final, NamedTuple

_DASHES: Final = "‐‑‒–—―−"
_APOSTROPHES: Final = "’‘`´ʼ"
_SPACES: Final = "\u00a0\u2007\u2009\u200a\u202f"
_KEPT: Final = tuple(
    (character, plain)
    for characters, plain in ((_DASHES, "-"), (_APOSTROPHES, "'"), (_SPACES, " "))
    for character in characters
)


def _shapes() -> bytes:
    table = bytearray(b" " * 256)
    for code in range(ord("a"), ord("z") + 1):
        table[code] = table[code - 32] = code
    for code in range(ord("0"), ord("9") + 1):
        table[code] = ord("0")
    return bytes(table)


_SHAPES: Final = _shapes()
_ZEROS: Final = bytes.maketrans(b"123456789", b"000000000")


class Folded(NamedTuple):
    """A text, folded twice."""

    given: str
    """The text itself."""
    plain: str
    """ASCII in lower case; dashes, apostrophes and spaces of all kinds are one each."""
    shape: bytes
    """`plain` between two blanks, with every digit as `0` and every mark as a blank: what the
    search for words runs over. `shape[i]` is the character before `plain[i]`."""
    marked: bytes
    """`plain` with every digit as `0`: what the search for numbers runs over."""


def fold(text: str) -> Folded:
    """Fold a text; each code point stays one character."""
    kept = text
    if not text.isascii():
        for character, plain in _KEPT:
            kept = kept.replace(character, plain)
    raw = kept.encode("ascii", "replace").lower()
    shape = b" " + raw.translate(_SHAPES) + b" "
    return Folded(text, raw.decode("ascii"), shape, raw.translate(_ZEROS))
