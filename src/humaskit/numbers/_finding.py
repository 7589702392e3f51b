"""Numbers in running text."""

import re
from collections.abc import Iterable
from typing import Final

from humaskit.dates import find as find_dates
from humaskit.numbers._figure_counts import figures_at
from humaskit.numbers._roman import roman_at
from humaskit.numbers._source import Source, Spanned
from humaskit.numbers._word_counts import words_at
from humaskit.numbers.mentions import NumberMention

_WORDS: Final = (
    r"s(?:atu|embilan|e(?:puluh|belas|ratus|ribu|juta|mil|tri|kuadri|tengah|perempat))"
    r"|d(?:ua|elapan)|t(?:iga|ujuh)|e(?:mpat|nam)|lima|nol"
    r"|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|se(?:mbilan|puluh|belas|ratus|ribu))"
    r"|pertama\b"
    r"|[ivxl]{1,8}(?![\w’'-])"
)
# One character that is no letter leads all, for the engine runs fast to those. No groups, and the
# first letter of each word bare: so most words are dismissed by one comparison.
_CANDIDATE: Final = re.compile(rf"[^a-z](?:(?<=[0-9])[0-9]*(?:[.,][0-9]+)*|{_WORDS})")
_FIRST: Final = re.compile(rf"(?:){_WORDS}")


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
    lowered = source.lowered
    found: list[NumberMention] = []
    first = _FIRST.match(lowered)
    position = _take(source, 0, first.end(), found) if first else 0
    while True:
        # What leads a word may be what the last candidate ended with, unless that was a figure.
        if position and not "0" <= lowered[position - 1] <= "9":
            position -= 1
        match = _CANDIDATE.search(lowered, position)
        if match is None:
            return tuple(found)
        start, end = match.span()
        start = start if "0" <= lowered[start] <= "9" else start + 1
        position = _take(source, start, end, found)


def _take(source: Source, start: int, end: int, found: list[NumberMention]) -> int:
    # Gives where to read on.
    dated = source.date_end(start) if source.dates else None
    if dated is not None:
        return max(dated, end)
    leading = source.lowered[start]
    if "0" <= leading <= "9":
        mention, position = figures_at(source, start, end)
    elif leading in "ivxl" and source.lowered[start:end] != "lima":
        mention, position = roman_at(source, start, end)
    else:
        mention, position = words_at(source, start)
    if mention is not None:
        found.append(mention)
        source.unit_end = mention.unit_end or -1
    return position
