"""What the numbers of a body make up: sums, what is left, products, shares of change."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from humaskit.numbers import NumberMention
from humaskit.reading.amounts import value
from humaskit.reading.paragraphs import Stretch

_MOST: Final = 20
"""Numbers of one sentence that are reckoned with."""
_TIMES: Final = range(2, 25)
_HUNDRED: Final = Decimal(100)
_AND: Final = re.compile(
    r"[,;]|\b(?:dan|serta|plus|ditambah|sedangkan|sementara|lalu|maupun|juga|beserta)\b"
)
_ANOTHER: Final = re.compile(r"\b(?:lagi|lain|lainnya|tambahan|susulan|berikutnya|menyusul)\b")
_SECOND: Final = re.compile(r"\b(?:kedua|ketiga|selanjutnya)\b[^.,\n]*\Z", re.IGNORECASE)
_REST: Final = re.compile(
    r"\b(?:menjadi|ke|di ?antaranya|sisanya|kecuali|dibanding(?:kan)?|belum|sebelumnya)\b"
)
_FROM: Final = re.compile(r"\b(?:dari|semula|antara)(?: [^\W\d_]+)? ?(?:rp\.? ?)?\Z", re.IGNORECASE)
_TIMES_OVER: Final = re.compile(r"\b(?:per|setiap|tiap|selama|kali|masing-masing|sekaligus)\b")
_CHANGED: Final = re.compile(r"\b(?:menjadi|ke|dari|dibanding(?:kan)?|sebelumnya)\b")
_WHENCE: Final = re.compile(r"\b(?:dari|dibanding(?:kan)?)\b")
_MOVING: Final = re.compile(
    r"\b(?:anjlok|berkurang|bertambah|jatuh|lebih|melemah|melonjak|melejit|menguat|meningkat"
    r"|meroket|merosot|naik|turun|susut|tambah|tumbuh)\w* (?:\w+ )?\Z",
    re.IGNORECASE,
)
_AROUND: Final = 40


def reckoned(
    text: str, sentences: Sequence[Stretch], numbers: Sequence[NumberMention], like: NumberMention
) -> Iterator[Decimal]:
    """Yield the values that the numbers of a text make up, sentence by sentence.

    Sums of numbers that a list joins, what is left of one number without its neighbour, products
    of an amount of money and a count, and the percent of a change.

    Args:
        text: The prose.
        sentences: Its sentences, in order.
        numbers: Its numbers with a value, in order.
        like: What the values are held against: only numbers of its kind make it up.
    """
    for inside in _by_sentence(sentences, numbers):
        alike = [number for number in inside if _same_kind(number, like) and not number.ordinal]
        yield from _sums(text, alike)
        yield from _rests(text, alike)
        yield from _moved(text, alike)
        if like.money:
            yield from _products(text, inside)
        if like.percent:
            yield from _changes(text, [number for number in inside if not number.percent])
    yield from _later(text, numbers, like)


def _by_sentence(
    sentences: Sequence[Stretch], numbers: Sequence[NumberMention]
) -> Iterator[list[NumberMention]]:
    ahead = iter((*numbers, None))
    number = next(ahead)
    for _, end in sentences:
        inside: list[NumberMention] = []
        while number is not None and number.start < end:
            inside.append(number)
            number = next(ahead)
        yield inside[:_MOST]


def _same_kind(one: NumberMention, other: NumberMention) -> bool:
    return (one.money, one.percent) == (other.money, other.percent)


def _sums(text: str, numbers: Sequence[NumberMention]) -> Iterator[Decimal]:
    for first, number in enumerate(numbers):
        total, last = value(number), number
        for other in numbers[first + 1 :]:
            if not _AND.search(text, last.end, other.start):
                break
            total, last = total + value(other), other
            yield total


def _later(text: str, numbers: Sequence[NumberMention], like: NumberMention) -> Iterator[Decimal]:
    """Yield sums over the end of a sentence: `Dua ditahan Senin. Tiga lagi ditahan Selasa.`."""
    alike = [number for number in numbers if _same_kind(number, like) and not number.ordinal]
    for number, other in pairwise(alike):
        if _ANOTHER.search(text, other.end, other.end + _AROUND) or _SECOND.search(
            text, max(number.end, other.start - _AROUND), other.start
        ):
            yield value(number) + value(other)


def _rests(text: str, numbers: Sequence[NumberMention]) -> Iterator[Decimal]:
    for number, other in pairwise(numbers):
        before = max(0, number.start - _AROUND), number.start
        if _REST.search(text, number.end, other.start) or _FROM.search(text, *before):
            yield abs(value(other) - value(number))


def _moved(text: str, numbers: Sequence[NumberMention]) -> Iterator[Decimal]:
    """Yield where something went: `naik Rp5.000 dari Rp763 ribu`."""
    for by, whence in pairwise(numbers):
        if _WHENCE.search(text, by.end, whence.start) and _MOVING.search(
            text, max(0, by.start - _AROUND), by.start
        ):
            yield value(whence) + value(by)
            yield value(whence) - value(by)


def _products(text: str, numbers: Sequence[NumberMention]) -> Iterator[Decimal]:
    for one, other in pairwise(numbers):
        if bool(one.money) != bool(other.money) and not (one.percent or other.percent):
            count = value(other if one.money else one)
            if count in _TIMES and _TIMES_OVER.search(text, one.start, other.end + _AROUND):
                yield value(one) * value(other)


def _changes(text: str, numbers: Sequence[NumberMention]) -> Iterator[Decimal]:
    for number, other in pairwise(numbers):
        one, two = value(number), value(other)
        if (
            number.money == other.money
            and one
            and two
            and _CHANGED.search(text, number.end, other.start)
        ):
            yield abs(two - one) / one * _HUNDRED
            yield one / two * _HUNDRED
