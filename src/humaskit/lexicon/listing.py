"""Lists of things in running text: `A, B, dan C` (pemerincian)."""

from collections.abc import Sequence
from typing import Final, Literal

from humaskit.errors import InvalidValueError

ListStyle = Literal["and", "or", "unit"]
"""`and` is A, B, dan C; `or` is A, B, atau C; `unit` is A, B, C, as measures stand together."""

_WORDS: Final = {"and": " dan ", "or": " atau ", "unit": ", "}


def format_list(items: Sequence[str], style: ListStyle = "and") -> str:
    """Write things one after another in Indonesian.

    Three and more have a comma before `dan` and `atau` too (EYD V, tanda koma).

    Args:
        items: The things, each as text.
        style: How they belong together, see `ListStyle`.

    Returns:
        `A`, `A dan B`, `A, B, dan C`; empty for no items.

    Raises:
        InvalidValueError: There is no such style.

    Sources: EYD V; CLDR `id` list patterns.
    """
    if style not in _WORDS:
        raise InvalidValueError(
            "list",
            "style",
            "unknown_style",
            f"Gaya daftar {style!r} tidak dikenal; yang ada: {', '.join(_WORDS)}",
            f"there is no list style {style!r}; there are: {', '.join(_WORDS)}",
        )
    *most, last = items or ("",)
    if not most:
        return last
    word = _WORDS[style]
    comma = "," if len(most) > 1 and style != "unit" else ""
    return f"{', '.join(most)}{comma}{word}{last}"
