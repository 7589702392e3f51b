"""The figures of a body, to hold a number of its headline against."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import Final

from humaskit.numbers import NumberMention
from humaskit.reading._between import ABOVE, BELOW, Kind, lasting, ranges
from humaskit.reading._governing import tells_the_same
from humaskit.reading._reckoned import reckoned
from humaskit.reading._rivals import Subject, rivals
from humaskit.reading._told_things import nouns
from humaskit.reading.amounts import value
from humaskit.reading.prose import Prose

_MOST: Final = 1_000
"""Numbers of a body that are read closely; all are held against the headline's."""
_LARGE: Final = 100
"""From here on, a figure that stands anywhere in a body, in a name too, is no coincidence."""
_RAW: Final = re.compile(r"[0-9][0-9]*(?:[.,][0-9]+)*")
_LONGEST: Final = 40
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_LISTED: Final = re.compile(r"(?:^|(?<=\n))[ \t]*\(?([0-9]{1,3})[.)]|\(([0-9]{1,2})\)")
_TOGETHER_FROM_TWO: Final = (
    *("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"),
)
_TOGETHER: Final = re.compile(
    rf"\b(?:ke|ber)({'|'.join(_TOGETHER_FROM_TWO)})(?:nya)?\b"
    r"|\bse(abad|bulan|detik|hari|jam|menit|minggu|orang|pekan|tahun)\b",
    re.IGNORECASE,
)
_YEARS: Final = re.compile(
    r"\b((?:19|20)[0-9]{2})\s?(?:[-–—/]|hingga|sampai(?:\sdengan)?|s/d|s\.d\.)\s?((?:19|20)[0-9]{2})\b"
)
_EXACT: Final = frozenset(("-", "–", "antara", "hingga", "lebih", "sampai"))
_TEN: Final = Decimal(10)
_ROUNDED_WITHIN: Final = Decimal("0.05")
_ALMOST: Final = Decimal("0.99")
_MANY_ZEROS: Final = 2
_SCALED: Final = 1_000


class Figures:
    """The numbers of one body."""

    def __init__(self, body: Prose) -> None:
        self._body = body
        self._numbers = tuple(number for number in body.numbers if number.value is not None)
        self._first = self._numbers[:_MOST]

    def bear_out(self, prose: Prose, number: NumberMention) -> bool:
        """Whether the body says a number, says what it rounds, or says what makes it up.

        Args:
            prose: Where `number` stands.
            number: A number with a value.
        """
        if self._says(number) or self._lasts(number):
            return True
        subject = Subject(prose, number)
        counted = {known.start for known in self._first if subject.counts(self._body, known)}
        if self._gathers(subject, counted=bool(counted)):
            return True
        return _as_printed(self._made_up(number, counted), number)

    def says_together(self, numbers: Sequence[NumberMention]) -> bool:
        """Whether the body says what numbers of the headline make up: `161 kg sabu, 117 kg ganja`.

        Args:
            numbers: Numbers of one kind, each with a value.
        """
        total = sum(map(value, numbers), Decimal())
        return _any_between(self._values, total, total)

    def proves(self, prose: Prose, number: NumberMention, known: NumberMention) -> bool:
        """Whether the body tells with another number what the headline tells with its own.

        Args:
            prose: Where `number` stands.
            number: A number with a value, which the body does not bear out.
            known: A number of the body that `against` gave for it.
        """
        return tells_the_same(Subject(prose, number), self._body, known)

    def against(self, prose: Prose, number: NumberMention) -> tuple[NumberMention, ...]:
        """Return the body's numbers that count or measure the same thing, the nearest first.

        Args:
            prose: Where `number` stands.
            number: A number with a value, which the body does not bear out.
        """
        found = rivals(Subject(prose, number), self._body, self._first)
        return tuple(sorted(found, key=lambda known: abs(value(known) - value(number))))

    def _says(self, number: NumberMention) -> bool:
        """Whether the body has a number, exactly or as closely as it is printed or told."""
        amount = value(number)
        if _as_printed(self._values, number):
            return True
        if amount >= _LARGE and amount in self._raw:
            return True
        kind = number.money, number.percent
        alike = self._by_kind.get(kind, [])
        if any(least <= amount <= most for least, most in self._ranges.get(kind, ())):
            return True
        if any(_rounds(known, number) for known in self._numbers if _kind(known) == kind):
            return True
        return any(_any_between(alike, *limits) for limits in _roughly(number))

    def _lasts(self, number: NumberMention) -> bool:
        """Whether the body says a length of time in years by a period, or with months."""
        if number.unit != "tahun":
            return False
        return value(number) in self._periods or _as_printed(self._with_months, number)

    def _gathers(self, subject: Subject, *, counted: bool) -> bool:
        """Whether the body tells a number in one word, or by a list of so many items."""
        amount = value(subject.number)
        if amount in self._listed or (not counted and amount in self._ordinals):
            return True
        return any(
            amount == said and (not counted or subject.counts_in(words))
            for said, words in self._together
        )

    def _made_up(self, number: NumberMention, counted: set[int]) -> list[Decimal]:
        """Return what the numbers make up; only those that count the same thing, if any do."""
        numbers = [
            known
            for known in self._first
            if not counted or known.start in counted or known.unit is None
        ]
        return sorted(reckoned(self._body.text, self._body.sentences, numbers, number))

    @cached_property
    def _values(self) -> list[Decimal]:
        return sorted(value(number) for number in self._numbers if not number.ordinal)

    @cached_property
    def _ranges(self) -> dict[Kind, list[tuple[Decimal, Decimal]]]:
        found: dict[Kind, list[tuple[Decimal, Decimal]]] = {}
        for kind, least, most in ranges(self._body.text, self._first):
            found.setdefault(kind, []).append((least, most))
        return found

    @cached_property
    def _with_months(self) -> list[Decimal]:
        return sorted(lasting(self._body.text, self._first))

    @cached_property
    def _ordinals(self) -> frozenset[Decimal]:
        return frozenset(value(number) for number in self._numbers if number.ordinal)

    @cached_property
    def _by_kind(self) -> dict[Kind, list[Decimal]]:
        """Amounts of money of one currency, shares, and counts, each in order."""
        found: dict[Kind, list[Decimal]] = {}
        for number in sorted(self._numbers, key=value):
            found.setdefault(_kind(number), []).append(value(number))
        return found

    @cached_property
    def _together(self) -> tuple[tuple[int, list[str]], ...]:
        """Numbers said in one word, with the nouns they count: `kedua tersangka`, `setahun`."""
        return tuple(self._found_together())

    def _found_together(self) -> Iterator[tuple[int, list[str]]]:
        text = self._body.text
        for match in _TOGETHER.finditer(text):
            if match[1]:
                found = 2 + _TOGETHER_FROM_TWO.index(match[1].lower())
                yield found, nouns(text, match.end())
            else:
                yield 1, [match[2].lower()]

    @cached_property
    def _periods(self) -> frozenset[int]:
        """How many years its periods last, the last year counted or not: `2022-2024`."""
        found = (int(match[2]) - int(match[1]) for match in _YEARS.finditer(self._body.text))
        return frozenset(years for period in found for years in (period, period + 1))

    @cached_property
    def _listed(self) -> frozenset[int]:
        """The last marks of lists: `5.` at the head of a line, `(5)`."""
        marks = [int(match[1] or match[2]) for match in _LISTED.finditer(self._body.text)]
        return frozenset(mark for mark, after in pairwise((*marks, 0)) if after != mark + 1)

    @cached_property
    def _raw(self) -> frozenset[Decimal]:
        """Every figure that is no part of a date, in names and lists too."""
        return frozenset(self._raw_figures())

    def _raw_figures(self) -> Iterator[Decimal]:
        dates = iter((*self._body.dates, None))
        date = next(dates)
        for match in _RAW.finditer(self._body.text):
            while date is not None and date.end <= match.start():
                date = next(dates)
            if (date is None or match.start() < date.start) and len(match[0]) <= _LONGEST:
                yield _decimal(match[0])


def _decimal(figures: str) -> Decimal:
    if _GROUPED.fullmatch(figures):
        return Decimal(figures.replace(".", ""))
    whole, _, decimals = figures.replace(",", ".").rpartition(".")
    return Decimal(f"{whole.replace('.', '') or '0'}.{decimals}" if whole else figures)


def _kind(number: NumberMention) -> Kind:
    return number.money, number.percent


def _as_printed(values: list[Decimal], number: NumberMention) -> bool:
    """Whether values hold one that a number rounds, or cuts, to the figures it is printed with."""
    amount, step = value(number), number.half_step * 2
    return _any_between(values, amount - step / 2, amount + step - step / 1000)


def _rounds(known: NumberMention, number: NumberMention) -> bool:
    """Whether a body tells a headline's number in rounder figures: `3.457` as `tiga ribu`."""
    amount, step = value(known), known.half_step * 2
    if known.scale < _SCALED or step < number.half_step * 2 * _TEN:
        return False
    return amount - step / 2 <= value(number) < amount + step


def _any_between(values: list[Decimal], low: Decimal, high: Decimal) -> bool:
    at = bisect_left(values, low)
    return at < len(values) and values[at] <= high


def _roughly(number: NumberMention) -> Iterator[tuple[Decimal, Decimal]]:
    """Yield the stretches of values that a round number, or one told roughly, may stand for."""
    amount = value(number)
    zeros = _trailing_zeros(amount / number.scale)
    unit = number.half_step * 2 * _TEN**zeros
    if zeros >= _MANY_ZEROS and number.approximate not in BELOW | ABOVE:
        within = min(amount * _ROUNDED_WITHIN, unit / 2)
        yield amount - within, amount + within
    if number.approximate is not None and number.approximate not in _EXACT:
        within = min(unit * _ALMOST, amount / 2)
        yield (
            amount if number.approximate in ABOVE else amount - within,
            amount if number.approximate in BELOW else amount + within,
        )


def _trailing_zeros(printed: Decimal) -> int:
    whole = f"{printed:f}"
    return len(whole) - len(whole.rstrip("0")) if whole.isdigit() and printed else 0
