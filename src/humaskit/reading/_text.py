"""Plain text as prose: addresses and invisible characters taken out."""

import re
from typing import Final

from humaskit.reading._layout import HOLE, Layout, Origins, plain_spaces

# one set of characters in front lets the engine jump to the next of them
OF_ADDRESS: Final = r"""(?:(?<=[hH])[tT]{2}[pP][sS]?://|(?<=[wW])[wW]{2}\.)[^\s<>"“”]+"""
"""A bare address in any case, behind its first letter."""
ADDRESS: Final = f"[hHwW]{OF_ADDRESS}"
INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Characters that nobody sees; one by one, each is found far faster than one of them all."""
OF_INVISIBLE: Final = f"(?<=[{INVISIBLE}])[{INVISIBLE}]*"
"""A run of invisible characters, behind the first."""
_SPECIAL: Final = re.compile(f"[hHwW{INVISIBLE}](?:{OF_INVISIBLE}|{OF_ADDRESS})")
_OF_ADDRESSES: Final = ("://", "w.", "W.")
"""One of them stands in every address; each is found far faster than an address."""
_INVISIBLE_RUN: Final = re.compile(f"[{INVISIBLE}]+")
_END_OF_SENTENCE: Final = ".,;:!?)]}'’"


def address_end(text: str, start: int, end: int) -> int:
    """Return where a bare address ends: the mark that ends its sentence is not its own."""
    while end > start and text[end - 1] in _END_OF_SENTENCE:
        end -= 1
    return end


def without_invisible(text: str) -> str:
    """Return the text without characters that nobody sees."""
    return _INVISIBLE_RUN.sub("", text)


def read(source: str) -> tuple[str, Origins | None]:
    """Return the prose of plain text; without origins where it stands place by place."""
    if not any(sign in source for sign in _OF_ADDRESSES) and (
        source.isascii() or not any(one in source for one in INVISIBLE)
    ):
        return plain_spaces(source), None
    layout = Layout()
    last = 0
    for match in _SPECIAL.finditer(source):
        start, end = match.span()
        hole = match[0][0] in "hHwW"
        if hole:
            end = address_end(source, start, end)
        layout.keep(source[last:start], last)
        layout.replace(HOLE if hole else "", start, end)
        last = end
    if not last:
        return plain_spaces(source), None
    layout.keep(source[last:], last)
    return layout.prose(), layout.origins()
