"""A candidate in words: read, or left out as no count."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from humaskit.numbers._assembly import Amount, look_behind, mention_of
from humaskit.numbers._before import Before, look_before
from humaskit.numbers._grammar import Reading, read
from humaskit.numbers._guards import shares_scale
from humaskit.numbers._names import in_title, starts_sentence
from humaskit.numbers._source import Outcome, Source
from humaskit.numbers._torn import figure_end, operation_end, role, run_end
from humaskit.numbers._vocabulary import Part, Token, is_number_word, split_word
from humaskit.numbers._wordlists import word_list

_WORD: Final = re.compile(r"[^\W\d_]+")
_JOINED: Final = re.compile(r"[-’'][^\W\d_]|[0-9_]")
_JOINED_BEFORE: Final = re.compile(r"[-’'/\w]")
_ALOUD: Final = (Part.COMMA, Part.HALF, Part.SIGN, Part.QUARTER)
_PLACES: Final = re.compile(r"(?:lima\s+puluh\s+kot[ao]|empat\s+lawang|tiga\s+raksa)\b")


def words_at(source: Source, start: int) -> Outcome:
    """Read number words at `start`."""
    lowered = source.lowered
    word = _WORD.match(lowered, start)
    end = word.end() if word else start + 1
    if _is_joined(lowered, start, end):
        return None, end
    ordinal = lowered[start] in "kp"
    last, following = end, None
    if is_number_word(lowered[start + 2 if ordinal else start : end]):
        last, following = run_end(lowered, end)
    found = read_run(lowered[start:last])
    if found is None:
        return None, end
    reading, used, whole = found
    rest = last if not whole else None
    if rest is None and (following is None or role(following[1])):
        rest = _rest_end(source, last, following, ordinal=ordinal)
    if rest is not None:
        return None, rest
    before = look_before(lowered, start)
    amount = Amount(
        before.start if before.negative else before.end,
        start + used,
        reading.value,
        reading.decimals,
        reading.scale,
        "words",
        ordinal=ordinal,
    )
    return _count(source, reading, before, amount, following if start + used == last else None)


def _is_joined(lowered: str, start: int, end: int) -> bool:
    before = lowered[start - 1 : start]
    if before != " " and _JOINED_BEFORE.match(before):
        return True
    return lowered[end : end + 1] != " " and _JOINED.match(lowered, end) is not None


def _rest_end(
    source: Source, last: int, following: re.Match[str] | None, *, ordinal: bool
) -> int | None:
    # "seratus 50 ribu", "dua per lima": a part, so nothing is taken.
    if following is not None or ordinal:
        return operation_end(source.lowered, following)
    return None if source.is_dated(last + 1) else figure_end(source.lowered, last)


@lru_cache(maxsize=1024)
def read_run(run: str) -> tuple[Reading, int, bool] | None:
    """Read a run of number words; the same few are most of those in any text.

    Returns:
        The reading, where it ends, and whether it is all there is; None where it is no number.
    """
    if run == "pertama":
        return Reading(Decimal(1), 0, 1, 1), len(run), True
    tokens: list[Token] = []
    for word in _WORD.finditer(run):
        skipped = 2 if word[0].startswith("ke") else 0
        tokens += split_word(word[0][skipped:], word.start() + skipped)
    reading = read(tokens)
    if reading is None:
        return None
    whole = reading.used == len(tokens) or tokens[reading.used].part in _ALOUD
    return reading, tokens[reading.used - 1].end, whole


def _count(
    source: Source,
    reading: Reading,
    before: Before,
    amount: Amount,
    following: re.Match[str] | None,
) -> Outcome:
    last, ordinal = amount.end, amount.ordinal
    if not before.sound or before.word in word_list("no-count") or _is_name(source, amount):
        return None, last
    look_behind(source, amount, before, following)
    if ordinal and amount.unit and not _names_a_place(before):
        return None, last
    if amount.unit_name in word_list("part-number") or _says_little(reading, amount):
        return None, last
    if amount.unit is None and amount.scale == 1 and shares_scale(source, amount, before):
        return None, last
    return mention_of(source, amount, before), amount.position


def _names_a_place(before: Before) -> bool:
    return bool(before.word) and not before.mark


def _is_name(source: Source, amount: Amount) -> bool:
    if _PLACES.match(source.lowered, amount.start):
        return True
    if not source.text[amount.start].isupper() or starts_sentence(source.text, amount.start):
        return False
    return not in_title(source.text, amount.start)


def _says_little(reading: Reading, amount: Amount) -> bool:
    # "satu" and "setengah" are words of every kind unless they count something.
    vague = reading.used == 1 and reading.value <= 1
    return vague and not (amount.ordinal or amount.unit_known or amount.pair)
