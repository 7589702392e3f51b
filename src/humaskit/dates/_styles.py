"""The named styles in which dates and times are written."""

from difflib import get_close_matches
from typing import Final, Literal, get_args

from humaskit.errors import InvalidValueError

Style = Literal["eyd", "pers", "dinas", "full", "long", "medium", "short"]
"""How to write.

- `eyd`: book language, EYD V: `Senin, 12 Oktober 2020, pukul 09.00 WIB`, ranges with `—`.
- `pers`: newsroom: `Senin (12/10/2020) pukul 09.00 WIB`, ranges with `–`.
- `dinas`: official letters: `12 Oktober 2020 pukul 09.00 WIB`, ranges with `s.d.`.
- `full`, `long`, `medium`, `short`: the widths of CLDR.
"""

STYLES: Final[tuple[str, ...]] = get_args(Style)


def unknown_style(style: object) -> InvalidValueError:
    """Return the error that names the style and the nearest one there is."""
    nearest = get_close_matches(str(style), STYLES, 1, 0.0)[0]
    return InvalidValueError(
        "date_style",
        "style",
        "unknown",
        f"Gaya {style!r} tidak dikenal; mungkin {nearest!r}. Yang ada: {', '.join(STYLES)}",
        f"unknown style {style!r}; perhaps {nearest!r}. There are: {', '.join(STYLES)}",
    )


def not_a_moment(field: str, value: object, expected: str) -> InvalidValueError:
    """Return the error for an argument that is not a date or a time."""
    kind = type(value).__name__
    return InvalidValueError(
        "date_text",
        field,
        "wrong_type",
        f"'{field}' harus {expected}, bukan {kind}",
        f"'{field}' must be {expected}, not {kind}",
    )
