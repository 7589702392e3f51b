"""Totals with what they are made of: `13 raperda, terdiri atas 5 raperda kota dan 8 raperda desa`.

The grammar is narrow on purpose. A total is an exact number; behind it stand a few words, then a
word of composition (`terdiri atas`, `terdiri dari`, `terbagi atas`, `yakni`, `yaitu`, `dengan
rincian`, `meliputi`, `sebagai berikut`) or a colon; then the parts, in running text or one to a
line. Words that leave something open (`antara lain`, `termasuk`, `masing-masing`, `sisanya`,
`sekitar`) end the reading, and so does whatever the grammar does not foresee.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from humaskit.numbers import NumberMention
from humaskit.reading._bullets import bullets
from humaskit.reading._counted_parts import MOST, counted_in_lines, counted_in_text
from humaskit.reading._listed_parts import listed_in_text
from humaskit.reading.paragraphs import Stretch

if TYPE_CHECKING:
    from humaskit.reading.prose import Prose

_COMPOSITION: Final = re.compile(
    r"(?:t(?:er(?:diri|bagi|susun) (?:atas|dari|dalam|menjadi)\b)"
    r"|T(?:er(?:diri|bagi|susun) (?:atas|dari|dalam|menjadi)\b)"
    r"|y(?:akni|aitu)\b|Y(?:akni|aitu)\b|ialah\b|rincian(?:nya)?\b|Rincian(?:nya)?\b"
    r"|perincian(?:nya)?\b|meliputi\b|sebagai berikut\b)(?: sebagai berikut| adalah)?[:,]?|:(?=\s)"
)
_FIRST_WORDS: Final = (
    *("terdiri", "terbagi", "tersusun", "yakni", "yaitu", "ialah", "rincian", "rinciannya"),
    *("perincian", "perinciannya", "meliputi", "sebagai"),
)
_COLON: Final = re.compile(":")
_OPEN: Final = re.compile(
    r"\b(?:masing[- ]masing|antara lain(?:nya)?|di ?antaranya|termasuk|sisanya|selebihnya|sebagian"
    r"|dll|dsb|lain-lain|dan lain|lainnya|se?bagainya|sekitar|hampir|lebih|kurang|setiap|tiap|per"
    r"|minimal|maksimal|rata-rata|paling|sedikitnya|setidaknya|seperti|misalnya|salah satu|atau)\b"
)
_BETWEEN: Final = re.compile(
    r"(?:[ \t\n]*[(][^()]{0,40}[)])?[^,;:.()!?\"“”\n]{0,90}(?:,[ \t\n]*(?:dengan|yang)?)?[ \t\n]*"
)
_OF: Final = re.compile(r"(?: [\w-]+){0,2} dari(?: total| seluruh| jumlah)? ")
_WORDS_BETWEEN: Final = 9
_BEFORE: Final = 24
_LONGEST: Final = 700
_MOST_TRIED: Final = 8
"""Words of composition and colons of one sentence that are looked at."""
_WORD: Final = re.compile(r"\w[\w/-]*")


Parts = tuple[tuple[NumberMention, ...], frozenset[int], Stretch]
"""The counts of parts, how many are listed, and where they stand."""


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A total, or none, and the parts that are said to make it up."""

    total: NumberMention | None
    """The number before the word of composition; None where none can be meant."""
    words_between: int
    """How many words stand between the total and the word of composition, its unit left out."""
    verb: str
    """The word of composition, lower case: `terdiri atas`, `yakni`, `:`."""
    parts: tuple[NumberMention, ...]
    """The count of every part; empty where not every part has one."""
    listed: frozenset[int]
    """How many parts are listed, in every way to read the list; empty where nobody can tell."""
    place: Stretch
    """Where the parts stand."""


def read_enumerations(prose: "Prose") -> tuple[Enumeration, ...]:
    """Return the enumerations of a prose, in order.

    Args:
        prose: Its text, paragraphs, sentences and numbers are read.
    """
    return tuple(_Reader(prose).read())


class _Reader:
    def __init__(self, prose: "Prose") -> None:
        self._prose = prose
        self._text = prose.text
        self._folded = prose.folded
        self._numbers = prose.numbers
        self._starts = [number.start for number in prose.numbers]
        self._paragraphs = [paragraph.start for paragraph in prose.paragraphs]

    def read(self) -> Iterator[Enumeration]:
        sentences = iter(self._prose.sentences)
        sentence = next(sentences, Stretch(0, 0))
        done = tried = 0
        for match in self._compositions():
            while sentence.end < match.end() and (following := next(sentences, None)):
                sentence, tried = following, 0
            tried += 1
            if match.start() < max(done, sentence.start) or tried > _MOST_TRIED:
                continue
            found = self._at(match, sentence)
            if found is not None:
                done = found.place.end if found.parts or found.listed else match.end()
                yield found

    def _compositions(self) -> Iterator[re.Match[str]]:
        """Yield the words of composition and the colons, in order."""
        wording = self._prose.wording
        places = set(wording.places(_FIRST_WORDS))
        places.update(match.start() for match in _COLON.finditer(self._text))
        end = 0
        for at in sorted(places):
            match = _COMPOSITION.match(self._text, at) if at >= end else None
            if match:
                end = match.end()
                yield match

    def _at(self, match: re.Match[str], sentence: Stretch) -> Enumeration | None:
        total, words = self._total(sentence.start, match.start())
        if total is None and match[0] == ":":
            return None
        if total is not None and self._is_open(total.start - _BEFORE, total.start, sentence.start):
            return None
        at = bisect_right(self._paragraphs, match.start()) - 1
        paragraph = self._prose.paragraphs[at]
        if match.end() >= paragraph.end:
            found = self._in_lines(at)
        else:
            rest = Stretch(match.end(), sentence.end)
            found = self._in_text(rest, paragraph, totalled=total is not None)
        if found is None:
            return None
        verb = match[0].lower().strip(":, ") or ":"
        return Enumeration(total, words, verb, *found)

    def _total(self, start: int, end: int) -> tuple[NumberMention | None, int]:
        at = bisect_left(self._starts, end) - 1
        if at < 0 or self._starts[at] < start:
            return None, 0
        number = self._numbers[at]
        behind = max(number.end, number.unit_end or 0, number.pair.end + 1 if number.pair else 0)
        if behind > end or _BETWEEN.fullmatch(self._text, behind, end) is None:
            return None, 0
        words = len(_WORD.findall(self._text, behind, end))
        exact = number.value is not None and number.approximate is None
        if words > _WORDS_BETWEEN or not exact or number.ordinal or number.bracketed:
            return None, 0
        if at and _OF.fullmatch(self._text, self._numbers[at - 1].end, number.start):
            return None, 0
        return number, words

    def _is_open(self, start: int, end: int, floor: int) -> bool:
        return _OPEN.search(self._folded, max(start, floor), end) is not None

    def _in_text(self, rest: Stretch, paragraph: Stretch, *, totalled: bool) -> Parts | None:
        rest = Stretch(rest.start, min(rest.end, rest.start + _LONGEST))
        if _OPEN.search(self._folded, rest.start, rest.end):
            return None
        counted = counted_in_text(self._text, rest, self._between(rest))
        end = counted[-1].end if counted else rest.end
        listed: frozenset[int] = frozenset()
        if not counted and totalled:
            whole = Stretch(rest.start, min(paragraph.end, rest.start + _LONGEST))
            listed, end = listed_in_text(self._text, rest, whole)
        if not counted and not listed:
            return None
        return counted, listed, Stretch(rest.start, end)

    def _in_lines(self, at: int) -> Parts | None:
        lines = bullets(self._prose, at + 1)
        if len(lines) < 2:
            return None
        place = Stretch(lines[0].start, lines[-1].end)
        is_open = any(_OPEN.search(self._folded, *line) for line in lines)
        parts = () if is_open else self._counted(lines)
        return parts, frozenset((len(lines),)), place

    def _counted(self, lines: Sequence[Stretch]) -> tuple[NumberMention, ...]:
        if len(lines) > MOST:
            return ()
        return counted_in_lines(self._text, [(line, self._between(line)) for line in lines])

    def _between(self, place: Stretch) -> tuple[NumberMention, ...]:
        first = bisect_left(self._starts, place.start)
        return self._numbers[first : bisect_left(self._starts, place.end)]
