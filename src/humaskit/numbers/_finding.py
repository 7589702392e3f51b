"""Numbers in running text."""

import re
from collections.abc import Iterable
from typing import Final

from humaskit.dates import find as find_dates
from humaskit.lexicon.occurrences import Occurrences
from humaskit.numbers._candidates import scan
from humaskit.numbers._figure_counts import figures_at
from humaskit.numbers._roman import NUMERALS, roman_at
from humaskit.numbers._source import Outcome, Source, Spanned
from humaskit.numbers._usual import usual_at
from humaskit.numbers._usual_words import usual_words_at
from humaskit.numbers._word_counts import words_at
from humaskit.numbers.mentions import NumberMention

_FIGURES: Final = re.compile(r"[0-9]++(?>(?:[.,][0-9]++)*)")
_JOINING: Final = frozenset(".,0123456789")


def find(
    text: str, *, dates: Iterable[Spanned] | None = None, words: Occurrences | None = None
) -> tuple[NumberMention, ...]:
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
        words: The words of the text, where the caller has them already.

    Returns:
        The numbers in order; none overlaps another.
    """
    spans = find_dates(text) if dates is None else dates
    return tuple(_read(Source.of(text, spans, words)))


def _read(source: Source) -> list[NumberMention]:
    found: list[NumberMention] = []
    dates_ahead = source.dates
    plain, words = scan(source.lowered, source.words)
    end = len(plain)
    word, figure, position = words.pop(), plain.find(b"0"), 0
    while True:
        while word < position:
            word = words.pop()
        if 0 <= figure < position:
            figure = plain.find(b"0", position)
        start = figure if 0 <= figure < word else word
        if start >= end:
            return found
        dated = source.date_end(start) if dates_ahead and dates_ahead[-1][0] <= start else None
        if dated is not None:
            position = _behind_date(source.lowered, start, dated)
            continue
        read = _figures_at if start == figure else _words_at
        mention, position = read(source, start)
        if mention is not None:
            found.append(mention)
            source.unit_end = mention.unit_end or -1


def _behind_date(lowered: str, start: int, end: int) -> int:
    # Figures that go on where a date ends are no number either.
    joined = lowered[end : end + 1] in _JOINING
    figures = _FIGURES.match(lowered, start) if joined else None
    return max(end, figures.end()) if figures else end


def _figures_at(source: Source, start: int) -> Outcome:
    usual = usual_at(source, start)
    if usual is not None:
        return usual
    figures = _FIGURES.match(source.lowered, start)
    return figures_at(source, start, figures.end() if figures else start + 1)


def _words_at(source: Source, start: int) -> Outcome:
    lowered = source.lowered
    if lowered[start] in NUMERALS and not lowered.startswith("lima", start):
        return roman_at(source, start)
    return usual_words_at(source, start) or words_at(source, start)
