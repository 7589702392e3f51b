"""Where `ke` stands before a number: `ke-77`, `ke 16`, `Ke-XX`."""

import re
from typing import Final

_LIKELY: Final = re.compile(r"ke\s?-?\s?(?:[0-9]|[ivxlc]{1,8}(?![^\W_]))")
"""In lower case: two letters are found far faster than one of four."""


def ordinals(text: str, folded: str) -> tuple[int, ...]:
    """Return where `ke` begins before a number in digits or in Roman capitals, in order.

    Args:
        text: The prose.
        folded: The same in lower case, place by place.
    """
    return tuple(
        match.start() for match in _LIKELY.finditer(folded) if not text[match.end() - 1].islower()
    )
