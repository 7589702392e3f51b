"""Numbers in running text."""

import re
from collections.abc import Iterable
from typing import Final

from humaskit.dates import find as find_dates
from humaskit.numbers._figure_counts import figures_at
from humaskit.numbers._roman import roman_ordinals
from humaskit.numbers._source import Source, Spanned
from humaskit.numbers._word_counts import words_at
from humaskit.numbers.mentions import NumberMention

_ANCHOR: Final = re.compile(
    r"(?P<figures>[0-9]+(?:[.,][0-9]+)*)"
    r"|\b(?:s(?:atu|embilan|e(?:puluh|belas|ratus|ribu|juta|mil|tri|kuadri|tengah|perempat))"
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
    position = 0
    while (match := _ANCHOR.search(source.lowered, position)) is not None:
        dated = source.date_end(match.start())
        if dated is not None:
            position = max(dated, match.end())
            continue
        reader = figures_at if match["figures"] else words_at
        mention, position = reader(source, match.start(), match.end())
        if mention is not None:
            found.append(mention)
            source.unit_end = mention.unit_end or -1
    found += roman_ordinals(source)
    return tuple(sorted(found, key=lambda mention: mention.start))
