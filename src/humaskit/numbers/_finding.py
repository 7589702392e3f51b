"""Numbers in running text."""

import re
from collections.abc import Iterable
from typing import Final

from humaskit.dates import find as find_dates
from humaskit.numbers._figure_counts import figures_at
from humaskit.numbers._roman import roman_ordinals
from humaskit.numbers._source import Outcome, Source, Spanned
from humaskit.numbers._word_counts import words_at
from humaskit.numbers.mentions import NumberMention

# two expressions, for each alone lets the engine jump to where it can begin
_FIGURES: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_WORDS: Final = re.compile(
    r"\b(?:s(?:atu|embilan|e(?:puluh|belas|ratus|ribu|juta|mil|tri|kuadri|tengah|perempat))"
    r"|d(?:ua|elapan)|t(?:iga|ujuh)|e(?:mpat|nam)|lima|nol"
    r"|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|se(?:mbilan|puluh|belas|ratus|ribu))"
    r"|pertama\b)"
)


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
    found: list[NumberMention] = []
    figures = _FIGURES.search(source.lowered)
    words = _WORDS.search(source.lowered)
    while (match := _first(figures, words)) is not None:
        mention, position = _read(source, match)
        if mention is not None:
            found.append(mention)
            source.unit_end = mention.unit_end or -1
        figures, words = _ahead(figures, position), _ahead(words, position)
    found += roman_ordinals(source)
    return tuple(sorted(found, key=lambda mention: mention.start))


def _read(source: Source, match: re.Match[str]) -> Outcome:
    start, end = match.span()
    dated = source.date_end(start)
    if dated is not None:
        return None, max(dated, end)
    reader = figures_at if match.re is _FIGURES else words_at
    return reader(source, start, end)


def _first(one: re.Match[str] | None, other: re.Match[str] | None) -> re.Match[str] | None:
    if one is None or other is None:
        return one or other
    return one if one.start() < other.start() else other


def _ahead(match: re.Match[str] | None, position: int) -> re.Match[str] | None:
    """Return the first match of the same expression that begins at `position` or later."""
    if match is None or match.start() >= position:
        return match
    return match.re.search(match.string, position)
