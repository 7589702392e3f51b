"""A candidate in words: read, or left out as no count."""

import re
from typing import Final

from humaskit.numbers._after import NEXT_WORD
from humaskit.numbers._assembly import Amount, Assembled, assemble
from humaskit.numbers._before import Before, look_before
from humaskit.numbers._grammar import Reading, read
from humaskit.numbers._names import in_title, starts_sentence
from humaskit.numbers._source import Outcome, Source
from humaskit.numbers._vocabulary import Part, Token, split_word
from humaskit.numbers._wordlists import word_list

_MOST_WORDS: Final = 40
_WORD: Final = re.compile(r"[^\W\d_]+")
_JOINED: Final = re.compile(r"[-’'][^\W\d_]|[0-9_]")
_ALOUD: Final = (Part.COMMA, Part.HALF, Part.SIGN, Part.QUARTER)
_PLACES: Final = re.compile(r"(?:lima\s+puluh\s+kot[ao]|empat\s+lawang|tiga\s+raksa)\b")


def words_at(source: Source, start: int, _: int) -> Outcome:
    """Read number words at `start`."""
    word = _WORD.match(source.lowered, start)
    end = word.end() if word else start + 1
    if source.lowered[start - 1 : start] in ("-", "'", "’", "/") or _JOINED.match(
        source.lowered, end
    ):
        return None, end
    ordinal = source.lowered[start] in "kp"
    tokens = _collect(source, start, end, ordinal=ordinal)
    reading = read(tokens)
    if reading is None:
        return None, end
    last = tokens[reading.used - 1].end
    if reading.used < len(tokens) and tokens[reading.used].part not in _ALOUD:
        return None, tokens[-1].end
    before = look_before(source.lowered, start)
    return _count(source, reading, before, last, ordinal=ordinal)


def _collect(source: Source, start: int, end: int, *, ordinal: bool) -> list[Token]:
    word = source.lowered[start:end]
    if word == "pertama":
        return [Token(Part.DIGIT, 1, start, end)]
    skipped = 2 if ordinal else 0
    tokens = list(split_word(word[skipped:], start + skipped))
    while tokens and len(tokens) < _MOST_WORDS:
        following = NEXT_WORD.match(source.lowered, tokens[-1].end)
        parts = split_word(following[1], following.start(1)) if following else ()
        if not parts:
            break
        tokens += parts
    return tokens


def _count(
    source: Source, reading: Reading, before: Before, last: int, *, ordinal: bool
) -> Outcome:
    amount = Amount(
        start=before.start if before.negative else before.end,
        end=last,
        value=reading.value,
        decimals=reading.decimals,
        scale=reading.scale,
        written="words",
        ordinal=ordinal,
    )
    found = assemble(source, amount, before)
    if not before.sound or before.word in word_list("no-count") or _is_name(source, amount):
        return None, last
    if ordinal and found.mention.unit is not None and not _names_a_place(before):
        return None, last
    if found.mention.unit in word_list("part-number") or _says_little(reading, found):
        return None, last
    return found.mention, found.position


def _names_a_place(before: Before) -> bool:
    return bool(before.word) and not before.mark


def _is_name(source: Source, amount: Amount) -> bool:
    if _PLACES.match(source.lowered, amount.start):
        return True
    if not source.text[amount.start].isupper() or starts_sentence(source.text, amount.start):
        return False
    return not in_title(source.text, amount.start)


def _says_little(reading: Reading, found: Assembled) -> bool:
    # "satu" and "setengah" are words of every kind unless they count something.
    vague = reading.used == 1 and reading.terms[0].mantissa in (0, 1, 5, 25)
    small = reading.value <= 1 and not found.mention.ordinal
    return vague and small and not (found.unit_known or found.mention.pair)
