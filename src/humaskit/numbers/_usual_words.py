"""A number word as most texts write it, read in one step: `dua desa`, `hari kedua di`.

As with figures, the long way reads all of these too, and the same way.
"""

import re
from typing import Final

from humaskit.numbers._assembly import plain_mention
from humaskit.numbers._before import inexact_before, word_before
from humaskit.numbers._source import Outcome, Source
from humaskit.numbers._word_behind import behind, unit_of
from humaskit.numbers._word_counts import read_run
from humaskit.numbers._wordlists import word_list

_USUAL: Final = re.compile(r"([a-z]{3,}+) ([a-z]{2,}+)(?!\w)")
_PARTS: Final = ("lawang", "raksa")


def usual_words_at(source: Source, start: int) -> Outcome | None:
    """Read one number word at `start` before another word, or return None for the long way."""
    lowered = source.lowered
    match = _USUAL.match(lowered, start)
    if match is None or source.range_start >= start:
        return None
    read = read_run(match[1])
    following = behind(match[2])
    if read is None or following is None or following.scale or match[2] in _PARTS:
        return None
    found = word_before(lowered, start)
    if found is None or not source.text[start].islower():
        return None
    reading, used, _ = read
    word, end = found[1], match.end(1)
    ordinal = lowered[start] in "kp"
    unit = unit_of(source, match, 2, following)
    if unit is None or used != len(match[1]):
        return None
    vague = reading.used == 1 and reading.value <= 1 and not (ordinal or following.known)
    if (
        vague
        or word.text in word_list("no-count")
        or (ordinal and unit and not (word.text and not word.mark))
    ):
        return None, end
    inexact = inexact_before(lowered, start, *found) if word.telling else None
    value = reading.value, reading.decimals, reading.scale
    mention = plain_mention((start, end), value, "words", None, unit, inexact, ordinal=ordinal)
    return mention, end
