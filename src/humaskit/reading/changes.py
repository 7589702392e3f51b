"""Changes told in numbers: `dari 200 ton menjadi 250 ton, naik 25 persen`.

Read are three numbers in one sentence, in the orders that Indonesian news writes them: `naik 25
persen dari A menjadi B`, `dari A menjadi B, naik 25 persen`, `naik dari A menjadi B atau 25
persen`, `naik 25 persen menjadi B dari A`, and `B, naik 25 persen dari A`; with the difference in
the place of the share, or beside it (`naik 50 ton atau 25 persen`).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from sys import maxsize
from typing import TYPE_CHECKING, Final

from humaskit.numbers import NumberMention
from humaskit.reading.amounts import value

if TYPE_CHECKING:
    from humaskit.reading.prose import Prose

# what is read is in lower case
_UP: Final = (
    "naik|meningkat|bertambah|tumbuh|melonjak|melesat|menguat|kenaikan|peningkatan|pertumbuhan"
    "|penambahan|lonjakan"
)
_DOWN: Final = (
    "turun|menurun|berkurang|menyusut|merosot|anjlok|melemah|susut|penurunan|pengurangan|penyusutan"
)
_MOVE: Final = rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b"
_WORD: Final = r"(?: (?:[^\W\d][\w/-]*|(?:19|20)[0-9]{2}))"
_SIZE: Final = r"(?: (?:sebesar|sebanyak|sejumlah|senilai|mencapai|sekian))?"
_HOW: Final = r"(?: (?:lagi|tipis|tajam|signifikan|cukup|pesat|drastis|menjadi|jadi))?"
_MOVED: Final = re.compile(rf"{_MOVE}{_HOW}{_SIZE} \(?\Z")
_ONCE: Final = r"(?: (?:semula|sebelumnya|awalnya|angka|posisi|hanya))?"
_MOVED_FROM: Final = re.compile(rf"{_MOVE}{_WORD}{{0,3}},? (?:dari|semula){_ONCE}{_SIZE} \Z")
_FROM: Final = re.compile(rf"\b(?:dari|semula){_ONCE}{_SIZE} \Z")
_TO: Final = re.compile(rf"{_WORD}{{0,6}}?,? (?:menjadi|jadi)(?: hanya| tinggal| total)?{_SIZE} ")
_THEN_MOVED: Final = re.compile(
    rf"{_WORD}{{0,6}}?(?:,| \(|,? atau|,? artinya|,? sehingga|,? yang berarti|,? berarti|,? dengan)"
    rf"(?: (?:atau|ada|terjadi|mengalami|artinya|berarti|yakni|yaitu))? ?{_MOVE}{_HOW}{_SIZE} ",
)
_SAME: Final = re.compile(rf"{_WORD}{{0,4}}?(?:,? atau{_SIZE} | \((?:atau )?|,? sebesar )")
_SINCE: Final = re.compile(
    rf"{_WORD}{{0,3}}?,? (?:dari|dibanding(?:kan)?|daripada)(?: dengan)?"
    r"(?: (?:tahun|bulan|periode|semester|triwulan|kuartal|pekan|minggu|yang|sama|lalu|sebelumnya"
    r"|pada|di|capaian|realisasi|angka|posisi|produksi|jumlah|[0-9]{4})){0,7}"
    rf"(?:,? (?:yakni|yaitu|yang))?(?: (?:tercatat|hanya|mencapai|berjumlah))?{_SIZE} \(?",
)
_SINCE_CUES: Final = ("dari", "dibanding")
"""One of them stands in every such gap; each is found far faster than the gap is read."""
_BETWEEN_BY_AND_FROM: Final = re.compile(rf"{_WORD}{{0,4}}?\)?,? (?:dari|semula){_ONCE}{_SIZE} \(?")
_LENT: Final = 1000
_GROUP: Final = 3
"""Figures in a group of thousands."""
_FAR: Final = 100
_LOOK_BACK: Final = 80
_REACH: Final = 160
_FACTOR: Final = re.compile(
    r"[ )]*(?:kali|lipat|peringkat|posisi|tingkat|level|digit|poin basis)\b"
)


@dataclass(frozen=True, slots=True)
class Change:
    """A number that became another one, and by how much it is said to have changed."""

    before: NumberMention
    after: NumberMention
    by: NumberMention
    """A share, or a number of the same kind."""
    up: bool
    """Whether the text says that it grew."""


def grew(by: Decimal) -> bool | None:
    """Tell whether a difference is a rise or a fall, None where nothing changed.

    Args:
        by: The number after less the number before.
    """
    return by > 0 if by else None


def told(amount: str, *, up: bool | None) -> tuple[str, str]:
    """Say a change in Indonesian and in English: `naik 5 ton`, `up 5 ton`.

    Args:
        amount: How much, as it is printed.
        up: Whether it is a rise or a fall; None for neither, which has no amount.
    """
    if up is None:
        return "tetap", "unchanged"
    return (f"naik {amount}", f"up {amount}") if up else (f"turun {amount}", f"down {amount}")


def read_changes(prose: "Prose") -> tuple[Change, ...]:
    """Return the changes whose three numbers a prose tells exactly, in order.

    Args:
        prose: Its text, sentences and numbers are read.
    """
    numbers = [number for number in prose.numbers if number.value is not None]
    starts = [number.start for number in numbers]
    moves = prose.wording.places((*_UP.split("|"), *_DOWN.split("|")))
    found: list[Change] = []
    done = 0
    for at, move in enumerate(moves):
        if move < done:
            continue
        start, done = prose.sentences[bisect_right(prose.sentences, (move, maxsize)) - 1]
        first, last = bisect_left(starts, start), bisect_left(starts, done)
        if last - first > 2:
            here = moves[at : bisect_left(moves, done, at)]
            found += _Sentence(prose, start, numbers[first:last], here).changes()
    return tuple(found)


class _Sentence:
    def __init__(
        self,
        prose: "Prose",
        start: int,
        numbers: Sequence[NumberMention],
        moves: Sequence[int],
    ) -> None:
        self._folded = prose.folded
        self._start = start
        self._numbers = numbers
        self._words = moves

    def changes(self) -> Iterator[Change]:
        """Yield every change that is told with exact numbers of one kind."""
        for at in range(len(self._numbers) - 1):
            for before, after, by, up in self._read(at):
                one, other, size = (self._numbers[place] for place in (before, after, by))
                if _alike(one, other) and self._exact(one, other, size):
                    yield Change(one, other, size, up)

    def _read(self, at: int) -> Iterator[tuple[int, int, int, bool]]:
        """Yield where before, after and size stand, of what begins with a pair of neighbours."""
        becomes = self._becomes(at)
        if becomes and self._before(_FROM, at):
            yield from self._from_to(at)
            return
        if not self._since(at + 1):
            return
        if (up := self._gap_moves(_THEN_MOVED, at)) is not None:
            yield at + 2, at, at + 1, up
        moved = self._moves(_MOVED, at) if becomes else None
        if moved is not None:
            yield at + 2, at + 1, at, moved

    def _from_to(self, at: int) -> Iterator[tuple[int, int, int, bool]]:
        if at and self._gap(_BETWEEN_BY_AND_FROM, at - 1):
            for first, by in ((at - 1, at - 1), (at - 2, at - 1), (at - 2, at - 2)):
                if first < 0 or (first < at - 1 and not self._gap(_SAME, at - 2)):
                    continue
                up = self._moves(_MOVED, first)
                if up is not None:
                    yield at, at + 1, by, up
        up = self._gap_moves(_THEN_MOVED, at + 1)
        if up is None and self._gap(_SAME, at + 1):
            up = self._moves(_MOVED_FROM, at)
        if up is not None:
            yield at, at + 1, at + 2, up
            if self._gap(_SAME, at + 2):
                yield at, at + 1, at + 3, up

    def _becomes(self, at: int) -> bool:
        """Whether a number is said to become the next one."""
        start, end = self._numbers[at].end, self._numbers[at + 1].start
        return self._folded.find("jadi", start, end) >= 0 and self._gap(_TO, at)

    def _since(self, at: int) -> bool:
        """Whether a number is said to be compared with the next one."""
        if at + 1 >= len(self._numbers):
            return False
        gap = self._numbers[at].end, self._numbers[at + 1].start
        return any(self._folded.find(cue, *gap) >= 0 for cue in _SINCE_CUES) and self._gap(
            _SINCE, at
        )

    def _gap(self, pattern: re.Pattern[str], at: int) -> bool:
        return self._between(pattern, at) is not None

    def _gap_moves(self, pattern: re.Pattern[str], at: int) -> bool | None:
        if at + 1 >= len(self._numbers):
            return None
        first = bisect_left(self._words, self._numbers[at].end)
        if not any(word < self._numbers[at + 1].start for word in self._words[first : first + 1]):
            return None
        match = self._between(pattern, at)
        return None if match is None else match["up"] is not None

    def _between(self, pattern: re.Pattern[str], at: int) -> re.Match[str] | None:
        if at < 0 or at + 1 >= len(self._numbers):
            return None
        start, end = self._numbers[at].end, self._numbers[at + 1].start
        return pattern.fullmatch(self._folded, start, end) if end - start < _REACH else None

    def _before(self, pattern: re.Pattern[str], at: int) -> re.Match[str] | None:
        end = self._numbers[at].start
        start = max(self._start, end - _LOOK_BACK)
        return pattern.search(self._folded[start:end])

    def _moves(self, pattern: re.Pattern[str], at: int) -> bool | None:
        match = self._before(pattern, at)
        return None if match is None else match["up"] is not None

    def _exact(self, *numbers: NumberMention) -> bool:
        return not any(
            number.approximate or number.ordinal or _FACTOR.match(self._folded, number.end)
            for number in numbers
        )


def _alike(one: NumberMention, other: NumberMention) -> bool:
    if (one.money, one.percent) != (other.money, other.percent):
        return False
    small, large = sorted((one, other), key=value)
    if small.decimals == _GROUP and value(small) * _FAR < value(large):
        return False  # "dari US$ 1,282 menjadi US$ 1.277": one of them is written as English is
    low, high = sorted((one, other), key=lambda number: number.scale)
    if low.scale == 1 and high.scale >= _LENT and value(low) < _LENT:
        return False  # "dari Rp821 menjadi Rp831 ribu": the scale may count for both
    return None in (one.unit, other.unit) or one.unit == other.unit
