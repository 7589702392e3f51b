"""Numbers in running text."""

import re
from collections.abc import Iterable
from typing import Final

from humaskit.dates import find as find_dates
from humaskit.numbers._candidates import Candidates
from humaskit.numbers._figure_counts import figures_at
from humaskit.numbers._roman import NUMERALS, roman_at
from humaskit.numbers._source import Source, Spanned
from humaskit.numbers._usual import usual_at
from humaskit.numbers._usual_words import usual_words_at
from humaskit.numbers._word_counts import words_at
from humaskit.numbers.mentions import NumberMention

_FIGURES: Final = re.compile(r"[0-9]++(?:[.,][0-9]++)*+")


def find(text: str, *, dates: Iterable[Spanned] | None = None) -> tuple[NumberMention, ...]:
    """Find the numbers of a text: counts, amounts, shares, ordinals.

    Found are figures as EYD V writes them, with `Rp`, scale words, `%` and unit, and number words
    (`dua belas desa`). Left out is what only looks like a number: dates, years and clock times,
    telephone and identity numbers, legal citations (`Nomor 25 Tahun 2009`, `Pasal 5 ayat (1)`),
    names (`Kodim 0716`, `SMAN 3`, `Covid-19`), addresses, versions, scores, ratios, coordinates,
    number plates. What cannot be read is said (`value` is None), never guessed.

    Args:
        text: Running text; spans count its code points.
        dates: The dates of the text where the caller has them already, in order; without them
            they are looked for.

    Returns:
        The numbers in order; none overlaps another.
    """
    source = Source.of(text, find_dates(text) if dates is None else dates)
    candidates = Candidates(source.lowered)
    found: list[NumberMention] = []
    position = candidates.behind(0)
    while position < len(text):
        position = candidates.behind(_take(source, position, found))
    return tuple(found)


def _take(source: Source, start: int, found: list[NumberMention]) -> int:
    # Gives where to read on.
    figures = _FIGURES.match(source.lowered, start)
    if source.dates and source.dates[-1][0] <= start:
        dated = source.date_end(start)
        if dated is not None:
            return max(dated, figures.end() if figures else dated)
    if figures is not None:
        mention, position = usual_at(source, start) or figures_at(source, start, figures.end())
    elif source.lowered[start] in NUMERALS and not source.lowered.startswith("lima", start):
        mention, position = roman_at(source, start)
    else:
        mention, position = usual_words_at(source, start) or words_at(source, start)
    if mention is not None:
        found.append(mention)
        source.unit_end = mention.unit_end or -1
    return position
