"""Numbers of a body that speak of the same thing as a number of its headline."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from typing import Final

from humaskit.lexicon import words
from humaskit.numbers import NumberMention
from humaskit.reading._told_things import DURATIONS, counts_people, nouns, same, shared, stem, stems
from humaskit.reading.amounts import value
from humaskit.reading.prose import Prose

_BEFORE: Final = 40
_COMPARABLE: Final = Decimal(10)
_AS_MANY: Final = 3
_THOUSAND: Final = Decimal(1000)
_TIMES_A_THOUSAND: Final = tuple(_THOUSAND**power for power in range(1, 5))
_SHORT: Final = 2
_LAST: Final = re.compile(r"([^\W\d_]+) \Z")
PASSIVE: Final = re.compile(r"(?!dire|divi|digi|dial|dias|term|terap|terow)(?:di|ter)[a-z]{4}")
_OTHERS: Final = re.compile(r"(?: [^\W\d_][\w-]*){0,3}? (?:lagi|lain|lainnya)\b", re.IGNORECASE)
_OUT_OF: Final = re.compile(
    r"(?:nya)? (?:dari|di antara)\b|(?: [^\W\d_]+){1,3}? (?:per|saban|setiap|tiap)\b"
)
_LINKED: Final = re.compile(
    r"\b(?:baca|lihat|simak|tonton)\s+(?:juga|pula)\b[^.\n]*\Z", re.IGNORECASE
)
_LONGEST_LINK: Final = 160
_NEARING: Final = re.compile(
    r"\b(?:(?:jelang|menjelang|menuju|mendekati)\s(?:\w+\s)?|(?:hampir|nyaris)\s\w+\s)\Z",
    re.IGNORECASE,
)
_AGED: Final = re.compile(r"\b(?:ber)?(?:usia|umur)\w*\s+(?:\S+\s+){0,3}\Z", re.IGNORECASE)
_TIMES: Final = "kali"
_BESIDE_A_NAME: Final = re.compile(r"[A-Z]\w+,? (?:dan|serta|bersama|beserta) \Z")
_GENERIC: Final = frozenset(("di", "hal", "korban", "pelaku", "terdakwa", "terpidana", "tersangka"))


class Subject:
    """A number of a headline, and what the headline says it counts."""

    def __init__(self, title: Prose, number: NumberMention) -> None:
        """Read what stands around a number.

        Args:
            title: The headline.
            number: A number in it, with a value.
        """
        self.number = number
        self.nouns = nouns(title.text, number.end)
        self.people = counts_people(title.text, number.end)
        self.stems = stems(title.text)
        self.told = stems(f"{title.text[: number.start]} {title.text[number.end :]}")
        self.near = stems(title.text[max(0, number.start - _BEFORE) : number.end + _BEFORE])
        before = _LAST.search(title.text[: number.start])
        word = before[1].lower() if before else ""
        self.open = bool(
            _OTHERS.match(title.text, number.end) or _NEARING.search(title.text[: number.start])
        )
        """Whether it leaves out others (`2 desa lain`) or is not reached yet (`jelang usia 60`)."""
        self.whose_age = stem(word) if word in _aged() else ""

    def counts(self, body: Prose, known: NumberMention) -> bool:
        """Whether a number of the body counts the same noun."""
        if known.ordinal or known.money or known.percent:
            return False
        if (known.unit in DURATIONS) != (self.number.unit in DURATIONS):
            return False
        return self.counts_in(nouns(body.text, known.end))

    def counts_in(self, words: list[str]) -> bool:
        """Whether words behind a number begin with the same noun, or one that stands for it."""
        # many durations go by one unit: `1 tahun pemerintahan` is no rival of `2 tahun penjara`
        first = 1 if self.number.unit in DURATIONS else 0
        noun = self.nouns[first : first + 1]
        return bool(noun) and any(same(noun[0], word) for word in words[first : first + 3])


def rivals(
    subject: Subject, body: Prose, numbers: Iterable[NumberMention]
) -> Iterator[NumberMention]:
    """Yield the numbers that count or measure the same thing.

    Args:
        subject: A number of the headline, which the body does not bear out.
        body: The body.
        numbers: Its numbers with a value.
    """
    if subject.open:
        return
    for known in numbers:
        alike = not known.ordinal and _same_kind(known, subject.number)
        if (
            alike
            and not _stands_apart(body.text, known)
            and not _is_one_of(subject.number, known)
            and _rivals(subject, body, known)
        ):
            yield known


def _is_one_of(number: NumberMention, known: NumberMention) -> bool:
    """Whether a body tells of one out of several: `satu unit motor` of `7 unit motor`."""
    return known.value == 1 and known.written == "words" and value(number) > 1


def _stands_apart(text: str, known: NumberMention) -> bool:
    """Whether a number leaves out what stands beside it, or belongs to another article.

    `Sari dan tiga warga`, `3 hal lain`, `dua dari mereka`, `dua gempa setiap tahun`,
    `Baca juga: 3 desa terendam`.
    """
    if _LINKED.search(text, max(0, known.start - _LONGEST_LINK), known.start):
        return True
    if _OTHERS.match(text, known.end) or _OUT_OF.match(text, known.end):
        return True
    return _BESIDE_A_NAME.search(text, max(0, known.start - _BEFORE), known.start) is not None


def _rivals(subject: Subject, body: Prose, known: NumberMention) -> bool:
    number = subject.number
    if number.money or number.percent:
        return _near(number, known) or slips(number, known) or another_scale(number, known)
    if number.unit in DURATIONS:
        return known.unit == number.unit and _lasts_alike(subject, body, known)
    if known.unit in DURATIONS or _of_another_sort(number, known):
        return False
    if subject.counts(body, known) or another_scale(number, known):
        return True
    alike = number.unit is not None and number.unit == known.unit
    long = min(len(str(number.value)), len(str(known.value))) > _SHORT
    return (slips(number, known) and (alike or long)) or _told_alike(subject, body, known)


def _of_another_sort(number: NumberMention, known: NumberMention) -> bool:
    """Whether one tells how often and the other how many, or one counts and the other measures."""
    if number.unit == known.unit:
        return False
    return _TIMES in (number.unit, known.unit) or bool(known.decimals and not number.decimals)


def _lasts_alike(subject: Subject, body: Prose, known: NumberMention) -> bool:
    if subject.counts(body, known):
        return True
    start, end = _bounds(body, known)
    before = body.text[max(start, known.start - _BEFORE) : known.start]
    around = stems(before) | stems(body.text[known.start : min(end, known.end + _BEFORE)])
    if subject.whose_age:
        return bool(shared(frozenset((subject.whose_age,)), around))
    if _AGED.search(before):
        return False
    if shared(subject.near, around):
        return True
    if value(subject.number) == 1:
        return False
    return bool(shared(subject.stems, _sentence(body, known)))


def _told_alike(subject: Subject, body: Prose, known: NumberMention) -> bool:
    """Whether the body counts in other words, in a sentence that tells the same."""
    low, high = sorted((value(subject.number), value(known)))
    if known.decimals or (high > _COMPARABLE and low * _AS_MANY < high):
        return False
    if not subject.nouns:
        return subject.people and counts_people(body.text, known.end)
    if _counts_as_people(subject, body, known):
        return _tells_of_them(subject, body, known)
    theirs = nouns(body.text, known.end)
    first = subject.nouns[0]
    passive = PASSIVE.match(first) is not None and first not in _GENERIC
    if not passive and not (theirs and theirs[0] in _GENERIC):
        return False
    told = shared(subject.stems, _sentence(body, known))
    return stem(first) in told if passive else len(told) > 1


def _counts_as_people(subject: Subject, body: Prose, known: NumberMention) -> bool:
    """Whether both count people, and one of them calls them just that: `6 warga`, `enam orang`."""
    ours, theirs = subject.people, counts_people(body.text, known.end)
    return (ours and (theirs or known.unit in words("person_nouns"))) or (
        theirs and subject.number.unit in words("person_nouns")
    )


def _tells_of_them(subject: Subject, body: Prose, known: NumberMention) -> bool:
    """Whether what happens to people in a headline happens to those whom a body counts."""
    start, end = _bounds(body, known)
    near = body.text[max(start, known.start - _BEFORE) : min(end, known.end + _BEFORE)]
    told = shared(subject.stems, _sentence(body, known))
    return bool(shared(subject.near, stems(near))) and len(told) > 1


def _bounds(body: Prose, known: NumberMention) -> tuple[int, int]:
    at = bisect_right(body.sentences, known.start, key=lambda sentence: sentence.start)
    start, end = body.sentences[max(0, at - 1)]
    return start, end


def _sentence(body: Prose, known: NumberMention) -> frozenset[str]:
    start, end = _bounds(body, known)
    return stems(body.text[max(start, known.start - 300) : min(end, known.end + 300)])


def _same_kind(one: NumberMention, other: NumberMention) -> bool:
    return (one.money, one.percent) == (other.money, other.percent)


def _near(one: NumberMention, other: NumberMention) -> bool:
    low, high = sorted((value(one), value(other)))
    return low * _COMPARABLE >= high or (one.percent and not low)


def another_scale(one: NumberMention, other: NumberMention) -> bool:
    """Whether two amounts differ by thousands alone: `Rp5 miliar` and `Rp5 triliun`."""
    low, high = sorted((one, other), key=value)
    amount, most = value(low), value(high)
    if amount < _THOUSAND:
        return False
    return any(
        abs(amount * times - most) < 2 * max(low.half_step * times, high.half_step)
        for times in _TIMES_A_THOUSAND
    )


def slips(one: NumberMention, other: NumberMention) -> bool:
    """Whether two numbers of several figures differ by one key."""
    return _slip(str(one.value), str(other.value))


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


@cache
def _aged() -> frozenset[str]:
    return frozenset((*words("person_nouns"), "berumur", "berusia", "bocah", "umur", "usia"))
