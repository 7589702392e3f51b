"""Whether a sentence says of its number what a headline says of its own."""

import re
from bisect import bisect_right
from decimal import Decimal
from typing import Final

from humaskit.numbers import NumberMention
from humaskit.reading._between import ABOVE, BELOW
from humaskit.reading._rivals import PASSIVE, Subject, another_scale, slips
from humaskit.reading._told_things import DURATIONS, shared, stem, stems
from humaskit.reading.amounts import value
from humaskit.reading.prose import Prose

_NEAR: Final = 60
_FAR: Final = 300
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_CLAUSE: Final = re.compile(r"(?:(?!\b(?:agar|bagi|guna|untuk)\b)[^.;:!?\"“”])*")
_MEASURING: Final = frozenset(
    (
        *("capai", "jumlah", "kali", "mencapai", "rupiah", "sebanyak", "sebesar", "sejumlah"),
        *("sekitar", "selama", "seluas", "senilai", "total"),
    )
)
_SUPPOSED: Final = re.compile(
    r"\b(?:andai(?:kan)?|apabila|bila|jika|kalau|seandainya)\b", re.IGNORECASE
)
_EARLIER: Final = re.compile(r"\b(?:sebelumnya|semula|awalnya|dulu)\b", re.IGNORECASE)
_MORE: Final = re.compile(r" \w+ lebih\b")
_ENOUGH: Final = 2
_AS_MUCH: Final = 2
_LONG: Final = 2
_INEXACT: Final = Decimal("0.1")
_LEAD: Final = 2
"""Sentences that say the headline again."""
_FEW: Final = 3


def tells_the_same(subject: Subject, body: Prose, known: NumberMention) -> bool:
    """Whether the body's number stands in a sentence that tells what the headline tells.

    A slip of one key in a long figure tells it alone; so do two words of the headline in one of
    the first sentences, which say it again. Otherwise the word that governs the number
    must be one of the headline's, and so must the word behind the noun, or another one of the
    sentence. What is supposed, told of before, or far less or more, may be something else.

    Args:
        subject: A number of the headline, which the body does not bear out.
        body: The body.
        known: A number of it that counts or measures the same kind of thing.
    """
    number = subject.number
    at = bisect_right(body.sentences, known.start, key=lambda sentence: sentence.start)
    start, end = body.sentences[max(0, at - 1)]
    start, end = max(start, known.start - _FAR), min(end, known.end + _FAR)
    before, behind = body.text[start : known.start], body.text[known.end : end]
    if _leaves_open(before, behind) or _allows(known, number) or not _comparable(number, known):
        return False
    alike = bool(number.money) or number.unit == known.unit or subject.counts(body, known)
    if alike and slips(number, known) and min(map(_keys, (number, known))) > _LONG:
        return True
    told = subject.told if _counts_nothing(subject) else subject.told - {stem(subject.nouns[0])}
    said = len(shared(told, stems(before + behind)))
    if alike and at <= _LEAD and said >= _ENOUGH:
        return True
    bare = _counts_nothing(subject) or number.unit in DURATIONS
    counted = 0 if bare or not subject.counts(body, known) else 1
    return _governs(told, known, (before, behind), counted) and (
        said >= min(_ENOUGH, max(1, len(told))) or _goes_on(told, behind, counted)
    )


def _leaves_open(before: str, behind: str) -> bool:
    """Whether a sentence supposes its number, tells it of before, or adds `tahun lebih`."""
    opened = _SUPPOSED.search(before) or _EARLIER.search(before) or _MORE.match(behind)
    return opened is not None


def _governs(
    told: frozenset[str], known: NumberMention, around: tuple[str, str], counted: int
) -> bool:
    """Whether the word that governs a number is among those that a headline tells."""
    before, behind = around
    words = [] if known.percent else _clause(behind)[: counted + _ENOUGH]
    return bool(shared(told, frozenset(map(stem, [*_said(before[-_NEAR:])[-1:], *words]))))


def _goes_on(told: frozenset[str], behind: str, counted: int) -> bool:
    """Whether a number's noun is followed by a word that a headline tells."""
    return bool(shared(told, frozenset(map(stem, _clause(behind)[counted : counted + 1]))))


def _clause(behind: str) -> list[str]:
    clause = _CLAUSE.match(behind[:_NEAR])
    return _said(clause[0] if clause else "")


def _comparable(one: NumberMention, other: NumberMention) -> bool:
    low, high = sorted((value(one), value(other)))
    longer, shorter = str(high), str(low)
    slipped = any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
    few = high < 10**_FEW and slipped
    near = high <= low * _AS_MUCH or few
    return near or (len(longer) == len(shorter) and slips(one, other)) or another_scale(one, other)


def _allows(known: NumberMention, number: NumberMention) -> bool:
    """Whether an inexact number may be the headline's: `450 tahun lebih`, `hampir 500 tahun`."""
    off = value(number) - value(known)
    above = known.approximate in ABOVE and off > 0
    below = known.approximate in BELOW and off < 0
    return (above or below) and abs(off) <= value(known) * _INEXACT


def _keys(number: NumberMention) -> int:
    """Return how many figures of a number are typed one by one: 2 of `2,5 juta`."""
    return len(f"{value(number):f}".replace(".", "").rstrip("0"))


def _counts_nothing(subject: Subject) -> bool:
    """Whether no noun behind a headline's number says what it counts."""
    number = subject.number
    if number.money or number.percent or subject.people or not subject.nouns:
        return True
    return PASSIVE.match(subject.nouns[0]) is not None


def _said(text: str) -> list[str]:
    words = (match[0].lower() for match in _WORD.finditer(text))
    return [word for word in words if word not in _MEASURING and stems(word)]
