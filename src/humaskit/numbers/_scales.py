"""The scale words behind a figure: `1,5 miliar`, `2 juta 500 ribu`, `25rb`."""

import re
from decimal import Decimal
from typing import Final

from humaskit.numbers._after import NEXT_WORD
from humaskit.numbers._figures import Figures, exact, read_figures
from humaskit.numbers._grammar import Reading, counted, read
from humaskit.numbers._rupiah import SHORT_SCALES
from humaskit.numbers._vocabulary import SCALES, Part, Token, is_number_word, split_word

_MOST: Final = 12
_SECOND: Final = re.compile(r"(?:rp\.? ?)?[0-9]+(?:[.,][0-9]+)*(?:[ \u00a0]?%)?")
_WORD: Final = re.compile(r"([^\W\d_]+)")
_MORE: Final = re.compile(r"[ \u00a0]([0-9][0-9.,]*) (ribu|juta|miliar)\b")

Scaled = tuple[Decimal, int, int, re.Match[str] | None]
"""A value with its scale, the scale that the last figure counts, where the scale ends, and the word
behind it where one was looked for."""


def with_scale(
    lowered: str, end: int, figures: Figures, word: re.Match[str] | None, *, rupiah: bool
) -> Scaled:
    """Read the scale of figures.

    Args:
        lowered: The text in lower case.
        end: Where the figures end.
        figures: What they say.
        word: The word directly behind them.
        rupiah: Whether they stand behind a mark of rupiah, where `M` is miliar.
    """
    mantissa, decimals = figures.mantissa, figures.decimals
    scale = _scale(word[1], rupiah=rupiah) if word else 0
    if word is None or not (scale or is_scale(word[1])):
        return exact(mantissa, decimals), 1, end, None
    last = word.end(1)
    if scale:
        following = NEXT_WORD.match(lowered, last)
        if not (is_number_word(following[1]) if following else _MORE.match(lowered, last)):
            return counted(mantissa, decimals, scale), scale, last, following
    tokens = [Token(Part.FIGURES, mantissa, end, end, decimals)]
    tokens += (
        [Token(Part.SCALE, scale, last, last)] if scale else split_word(word[1], word.start(1))
    )
    _collect(lowered, tokens)
    reading = read(tokens) or Reading(exact(mantissa, decimals), decimals, 1, 1)
    return reading.value, reading.scale, tokens[reading.used - 1].end, None


def is_scale(word: str) -> bool:
    """Tell whether a lower-case word begins with a scale word."""
    parts = split_word(word, 0) if is_number_word(word) else ()
    return bool(parts) and parts[0].part is Part.SCALE


def is_scale_behind(lowered: str, position: int) -> bool:
    """Tell whether a scale word stands directly behind `position`, as in `10-an ribu`."""
    word = NEXT_WORD.match(lowered, position)
    return word is not None and is_scale(word[1])


def lends_scale(lowered: str, position: int, *, rupiah: bool) -> bool:
    """Tell whether the number at `position`, the second of a range, may lend the first its scale.

    `5-10 juta`, `lima hingga sepuluh ribu`: whether the 5 means juta as well, only the writer
    knows. Behind an amount of rupiah `M` is a scale, too.
    """
    figures = _SECOND.match(lowered, position)
    following = (
        NEXT_WORD.match(lowered, figures.end()) or _WORD.match(lowered, figures.end())
        if figures
        else _WORD.match(lowered, position)
    )
    for _ in range(_MOST):
        if following is None:
            return False
        if _scale(following[1], rupiah=rupiah) or is_scale(following[1]):
            return True
        if not is_number_word(following[1]):
            return False
        following = NEXT_WORD.match(lowered, following.end(1))
    return False


def _scale(word: str, *, rupiah: bool) -> int:
    scale = SCALES.get(word, 0)
    if not scale and (rupiah or len(word) > 1):
        scale = SHORT_SCALES.get(word, 0)
    return scale


def _collect(lowered: str, tokens: list[Token]) -> None:
    while len(tokens) < _MOST:
        more = _MORE.match(lowered, tokens[-1].end)
        figures = read_figures(more[1]) if more else None
        if more and figures:
            tokens += (
                Token(Part.FIGURES, figures.mantissa, more.start(1), more.end(1), figures.decimals),
                Token(Part.SCALE, SCALES[more[2]], more.start(2), more.end(2)),
            )
        word = NEXT_WORD.match(lowered, tokens[-1].end)
        parts = split_word(word[1], word.start(1)) if word else ()
        if not parts:
            return
        tokens += parts
