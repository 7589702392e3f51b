"""Marked prose: text in which `⟦` and `⟧` show where a rule must strike.

`Upacara digelar ⟦Minggu⟧, 17 Agustus 2026.` is the one notation for examples, cases and docs.
"""

from dataclasses import dataclass

from humaskit.errors import InvalidValueError

OPENING = "⟦"
CLOSING = "⟧"


@dataclass(frozen=True, slots=True)
class Marked:
    """Prose without its marks, and where they stood."""

    text: str
    """The prose with every mark taken out."""
    spans: tuple[tuple[int, int], ...]
    """Half-open code points into `text`, in order."""


def unmark(prose: str) -> Marked:
    """Read marked prose.

    Args:
        prose: Text with any number of `⟦…⟧` pairs, none inside another.

    Raises:
        InvalidValueError: A mark is opened twice, or has no partner.
    """
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    length = 0
    opened: int | None = None
    for character in prose:
        if character == OPENING and opened is None:
            opened = length
        elif character == CLOSING and opened is not None:
            spans.append((opened, length))
            opened = None
        elif character in (OPENING, CLOSING):
            raise _unpaired(prose)
        else:
            parts.append(character)
            length += 1
    if opened is not None:
        raise _unpaired(prose)
    return Marked("".join(parts), tuple(spans))


def mark(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """Write marked prose: the inverse of `unmark`.

    Args:
        text: Plain prose.
        spans: Half-open code points into it, in order, none overlapping.
    """
    parts: list[str] = []
    last = 0
    for start, end in spans:
        parts += (text[last:start], OPENING, text[start:end], CLOSING)
        last = end
    return "".join((*parts, text[last:]))


def _unpaired(prose: str) -> InvalidValueError:
    return InvalidValueError(
        "marked_prose",
        "prose",
        "unpaired_mark",
        f"Tanda ⟦ ⟧ tidak berpasangan: {prose[:60]!r}",
        f"the marks ⟦ ⟧ do not pair up: {prose[:60]!r}",
    )
