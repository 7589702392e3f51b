"""The figures of a body, to hold a number of its headline against."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Final

from humaskit.numbers import NumberMention
from humaskit.reading.prose import Prose

_MOST: Final = 20
"""Numbers of one sentence that are added up."""
_LARGE: Final = 100
"""From here on, a figure that stands anywhere in a body, in a name too, is no coincidence."""
_RAW: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+")
_TOGETHER_FROM_TWO: Final = (
    *("dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"),
)
_TOGETHER: Final = re.compile(
    rf"\b(?:ke|ber)({'|'.join(_TOGETHER_FROM_TWO)})(?:nya)?\b", re.IGNORECASE
)
_NOUNS: Final = re.compile(r"[ \u00a0](?:\()?([^\W\d_]{2,})")
_NOUNS_WITHIN: Final = 4
_DURATIONS: Final = frozenset(
    ("abad", "bulan", "dekade", "detik", "hari", "jam", "menit", "minggu", "pekan", "tahun")
)
_SAME: Final = {
    "ha": "hektare",
    "hektar": "hektare",
    "kilo": "kilogram",
    "kg": "kilogram",
    "km": "kilometer",
}
_NO_NOUNS: Final = frozenset(
    (
        *("ada", "adalah", "akan", "antara", "atas", "bagi", "bahwa", "baru", "bersama", "buah"),
        *(
            "dalam",
            "dan",
            "dari",
            "dengan",
            "di",
            "dua",
            "hingga",
            "ini",
            "itu",
            "jadi",
            "juga",
            "juta",
        ),
        *(
            "karena",
            "ke",
            "kepada",
            "lebih",
            "miliar",
            "oleh",
            "orang",
            "pada",
            "para",
            "per",
            "ribu",
        ),
        *(
            "rupiah",
            "saat",
            "sampai",
            "satu",
            "sebagai",
            "secara",
            "serta",
            "telah",
            "terhadap",
            "triliun",
        ),
        *("unit", "untuk", "yang"),
    )
)
_COMPARABLE: Final = Decimal(10)
_ROUGHLY: Final = Decimal("1.5")
_EXACT: Final = frozenset(("-", "–", "hingga", "sampai"))
_SHORT: Final = 2
_ROUND: Final = 100
_ROUNDED_WITHIN: Final = Decimal("0.05")


class Figures:
    """The numbers of one body."""

    def __init__(self, body: Prose) -> None:
        self._body = body
        self._numbers = tuple(number for number in body.numbers if number.value is not None)

    def bear_out(self, number: NumberMention) -> bool:
        """Whether the body says a number, says what it rounds, or says what adds up to it.

        Args:
            number: A number from elsewhere, with a value.
        """
        value = number.value or Decimal(0)
        if any(_rounds(number, known) for known in self._values):
            return True
        if value in self._together or (value >= _LARGE and value in self._raw):
            return True
        if number.approximate is not None and number.approximate not in _EXACT:
            return any(
                _same_kind(known, number) and _near(known, number, _ROUGHLY)
                for known in self._numbers
            )
        return any(
            abs(reckoned - value) <= number.half_step
            for alike in self._alike(number)
            for reckoned in _reckoned(alike)
        )

    def _alike(self, number: NumberMention) -> Iterator[list[Decimal]]:
        """Yield, for each sentence, the values in it that may add up to a number."""
        known = iter((*self._numbers, None))
        each = next(known)
        for _, end in self._body.sentences:
            values: list[Decimal] = []
            while each is not None and each.start < end:
                if _same_kind(each, number) and not each.ordinal:
                    values.append(each.value or Decimal(0))
                each = next(known)
            yield values[:_MOST]

    def against(self, prose: Prose, number: NumberMention) -> tuple[NumberMention, ...]:
        """Return the body's numbers that count or measure the same thing, the nearest first.

        Args:
            prose: Where `number` stands.
            number: A number with a value, which the body does not bear out.
        """
        value = number.value or Decimal(0)
        rivals = [known for known in self._numbers if self._rivals(prose, number, known)]
        return tuple(sorted(rivals, key=lambda known: abs((known.value or Decimal(0)) - value)))

    def _rivals(self, prose: Prose, number: NumberMention, known: NumberMention) -> bool:
        if known.ordinal or not _same_kind(known, number):
            return False
        slip = _slip(str(number.value), str(known.value))
        if number.money or number.percent:
            return _near(number, known, _COMPARABLE) or slip
        # many durations go by one unit: `1 tahun pemerintahan` is no rival of `2 tahun penjara`
        first = 1 if number.unit in _DURATIONS else 0
        noun = _nouns(prose.text, number.end)[first : first + 1]
        if noun and noun[0] in _nouns(self._body.text, known.end)[first : first + 2]:
            return True
        if first:
            return False
        alike = number.unit is not None and number.unit == known.unit
        return slip and (alike or min(len(str(number.value)), len(str(known.value))) > _SHORT)

    @cached_property
    def _values(self) -> frozenset[Decimal]:
        return frozenset(number.value for number in self._numbers if number.value is not None)

    @cached_property
    def _together(self) -> frozenset[int]:
        """Numbers said of people as a group: `kedua tersangka`, `bertiga`."""
        found = _TOGETHER.finditer(self._body.text)
        return frozenset(2 + _TOGETHER_FROM_TWO.index(match[1].lower()) for match in found)

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
            if date is None or match.start() < date.start:
                yield _decimal(match[0])


def _decimal(figures: str) -> Decimal:
    if _GROUPED.fullmatch(figures):
        return Decimal(figures.replace(".", ""))
    whole, _, decimals = figures.replace(",", ".").rpartition(".")
    return Decimal(f"{whole.replace('.', '') or '0'}.{decimals}" if whole else figures)


def _rounds(number: NumberMention, known: Decimal) -> bool:
    """Whether a number is another one, rounded or cut off at its printed precision."""
    value = number.value or Decimal(0)
    step = number.half_step * 2
    if abs(known - value) <= step / 2 or 0 <= known - value < step:
        return True
    printed = value / number.scale
    if printed < _ROUND or printed % _ROUND:
        return False
    zeros = len(str(int(printed))) - len(str(int(printed)).rstrip("0"))
    within = min(value * _ROUNDED_WITHIN, number.scale * Decimal(10) ** zeros / 2)
    return abs(known - value) <= within


def _same_kind(one: NumberMention, other: NumberMention) -> bool:
    return (one.money, one.percent) == (other.money, other.percent)


def _near(one: NumberMention, other: NumberMention, times: Decimal) -> bool:
    low, high = sorted((one.value or Decimal(0), other.value or Decimal(0)))
    return low * times >= high


def _reckoned(values: list[Decimal]) -> Iterator[Decimal]:
    """Yield the sums of numbers that stand one after another, and what lies between two."""
    for first, value in enumerate(values):
        total = value
        for other in values[first + 1 :]:
            total += other
            yield total
            yield abs(other - value)


def _nouns(text: str, position: int) -> list[str]:
    """Return the words that follow a number closely, without those that name nothing."""
    found: list[str] = []
    while len(found) < _NOUNS_WITHIN and (match := _NOUNS.match(text, position)):
        word = match[1].lower().removesuffix("nya")
        found.append(_SAME.get(word, word))
        position = match.end()
    return [word for word in found if word not in _NO_NOUNS]


def _slip(one: str, other: str) -> bool:
    """Whether two numbers of several figures differ by one key: `978` and `987`."""
    if min(len(one), len(other)) < _SHORT or one == other:
        return False
    if len(one) == len(other):
        wrong = [at for at in range(len(one)) if one[at] != other[at]]
        swapped = len(wrong) == 2 and [one[at] for at in wrong] == [
            other[at] for at in reversed(wrong)
        ]
        return len(wrong) == 1 or swapped
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
