"""Where words and phrases stand in prose, and whose words they are."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from sys import maxsize
from typing import Final

from humaskit.lexicon import words
from humaskit.lexicon.occurrences import Occurrences
from humaskit.reading._phrases import BLANKS, Phrases, by_first_word
from humaskit.reading._points import Points
from humaskit.reading.paragraphs import Stretch
from humaskit.reading.quotes import Quotation, QuoteReading

_LETTER: Final = re.compile(r"\w")
_COLON: Final = re.compile(r": ")
_REACH: Final = 500
_SPACE: Final = re.compile(f"[{BLANKS}]+")
_OPENING: Final = frozenset("\"“”„‘'(")
_SINGLE_QUOTES: Final = ("'", "‘", "`")


class Wording:
    """The words of a prose: each found at once, and known to be quoted or not."""

    def __init__(
        self,
        text: str,
        occurrences: Occurrences,
        paragraphs: Sequence[Stretch],
        sentences: Sequence[Stretch],
        quotes: QuoteReading,
    ) -> None:
        """Read nothing yet.

        Args:
            text: The prose.
            occurrences: Its words.
            paragraphs: Its paragraphs.
            sentences: Its sentences.
            quotes: Its quotations, and the quote marks without a partner.
        """
        self._text, self._lower = text, occurrences.lower
        self._paragraphs = paragraphs
        self._sentences = sentences
        self._quotes = quotes
        self._occurrences = occurrences
        self._asked: dict[frozenset[str], Points] = {}

    @cached_property
    def outermost(self) -> tuple[Quotation, ...]:
        """The quotations that stand in no other one, in order."""
        found: list[Quotation] = []
        for quotation in self._quotes.quotations:
            if not found or quotation.start >= found[-1].end:
                found.append(quotation)
        return tuple(found)

    def doubled(self, listed: Iterable[str]) -> Iterator[int]:
        """Yield where words of a list stand that stand once more right behind, in no order.

        Args:
            listed: In lower case, letters only. Up to eight characters may part the two.
        """
        for word in self._occurrences.present(listed):
            yield from self._occurrences.doubled(word)

    def starts(self, word: str) -> Sequence[int]:
        """Return the places where a word begins, in order.

        Args:
            word: In lower case, letters only.
        """
        return self._occurrences.starts(word)

    def find(self, phrases: Iterable[str]) -> Iterator[Stretch]:
        """Yield where phrases stand in the author's own words, in order; the longest one wins.

        Args:
            phrases: In lower case, one space between words; each begins with a letter.
        """
        found: dict[int, int] = {}
        listed = by_first_word(tuple(phrases))
        for word in self._occurrences.present(listed):
            follow = listed[word].follow
            if follow and not self._occurrences.present(follow):
                continue
            for phrase, start in self._begun(listed[word], self.starts(word)):
                end = self._end_of(phrase, start)
                if end is not None:
                    found[start] = max(end, found.get(start, 0))
        last = 0
        for start in sorted(found):
            if start >= last and not self.quoted(start):
                last = found[start]
                yield Stretch(start, last)

    def places(self, listed: Iterable[str]) -> list[int]:
        """Return where some words stand, quoted or not, in order.

        Args:
            listed: In lower case, letters only.
        """
        return sorted(at for _, at in self._occurrences.of(listed))

    def positions(self, listed: Iterable[str]) -> Points:
        """Return where some words stand outside quotations.

        Args:
            listed: In lower case.
        """
        return Points(self._outside(self.places(listed)))

    def says(self, phrases: Iterable[str], start: int, end: int) -> bool:
        """Whether one of some phrases begins between two points, quoted or not."""
        listed = by_first_word(tuple(phrases))
        return any(
            self._end_of(phrase, at) is not None
            for word in self._occurrences.present(listed)
            for phrase, at in self._begun(listed[word], self._between(word, start, end))
        )

    def has(self, listed: frozenset[str], start: int, end: int) -> bool:
        """Whether one of some words, in lower case, stands between two points, quoted or not."""
        if listed not in self._asked:
            self._asked[listed] = Points(self.places(listed))
        return self._asked[listed].any(start, end)

    def attributed(self, start: int, end: int) -> bool:
        """Whether what stands between two points is given as someone's words, outside quotes."""
        return self._verbs.any(start, end) or self._colons.any(start, end)

    def quoted(self, at: int) -> bool:
        """Whether somebody else's words stand there, or may stand there.

        Behind a quote mark without a partner nobody knows: the rest of its paragraph is taken
        for quoted, and all of it where the mark closes nothing.
        """
        if self.inside(at):
            return True
        if self._text[max(0, at - 1) : at] in _SINGLE_QUOTES and at:
            return True
        return bool(self._quotes.strays) and self.paragraph(at).start in self._unbalanced

    def inside(self, at: int) -> bool:
        """Whether a point stands in a quotation."""
        index = bisect_right(self.outermost, at, key=_first)
        return bool(index) and at < self.outermost[index - 1].end

    def _outside(self, places: Iterable[int]) -> Sequence[int]:
        """Return those of some places, which come in order, that stand in no quotation."""
        quotations = iter(self.outermost)
        quotation = next(quotations, None)
        found: list[int] = []
        for at in places:
            while quotation is not None and quotation.end <= at:
                quotation = next(quotations, None)
            if quotation is None or at < quotation.start:
                found.append(at)
        return found

    def sentence(self, at: int) -> Stretch:
        """Return the sentence that a point stands in, or what of it is near enough."""
        return self.around(at, 0)

    def paragraph(self, at: int) -> Stretch:
        """Return the paragraph that a point stands in."""
        return self._paragraphs[max(0, bisect_right(self._paragraphs, Stretch(at, maxsize)) - 1)]

    def around(self, at: int, sentences: int) -> Stretch:
        """Return the stretch of a point's sentence and some before and after it.

        It ends 500 code points before and behind, whatever is written there.
        """
        index = max(0, bisect_right(self._sentences, Stretch(at, maxsize)) - 1)
        last = min(len(self._sentences) - 1, index + sentences)
        start = self._sentences[max(0, index - sentences)].start
        return Stretch(max(start, at - _REACH), min(self._sentences[last].end, at + _REACH))

    def is_name(self, start: int) -> bool:
        """Whether a word is capitalised though no sentence begins there: part of a name."""
        return (
            self._text[start].isupper()
            and _LETTER.search(self._text, self.sentence(start).start, start) is not None
            and self._text[start - 1] not in _OPENING
        )

    @cached_property
    def _verbs(self) -> Points:
        return self.positions(_verbs_of_saying())

    @cached_property
    def _unbalanced(self) -> frozenset[int]:
        return frozenset(self.paragraph(stray.start).start for stray in self._quotes.strays)

    @cached_property
    def _colons(self) -> Points:
        return Points([match.start() for match in _COLON.finditer(self._text)])

    def _between(self, word: str, start: int, end: int) -> Iterator[int]:
        places = self.starts(word)
        for index in range(bisect_left(places, start), len(places)):
            if places[index] >= end:
                return
            yield places[index]

    def _begun(self, phrases: Phrases, places: Iterable[int]) -> Iterator[tuple[str, int]]:
        """Yield phrases of one first word with the places where their second may begin too."""
        lower, seconds, behind = self._lower, phrases.seconds, len(phrases.first) + 1
        for at in places:
            if seconds is None or lower[at + behind : at + behind + 1] in seconds:
                for phrase in phrases.whole:
                    yield phrase, at

    def _end_of(self, phrase: str, start: int) -> int | None:
        """Return where a phrase that may begin here ends; None where it is another one."""
        text = self._text
        here: int | None = start + len(phrase)
        if not self._lower.startswith(phrase, start):
            here = self._spread(phrase, start)
        if here is None:
            return None
        ends = here == len(text) or not (text[here].isalnum() and text[here - 1].isalnum())
        hyphen = text[here : here + 1] == "-" and text[here + 1 : here + 2].isalpha()
        before = text[start - 1 : start] == "-" if start else False
        return here if ends and not hyphen and not before else None

    def _spread(self, phrase: str, start: int) -> int | None:
        """Return where a phrase ends whose words more than one space or a new line parts."""
        lower = self._lower
        first, _, rest = phrase.partition(" ")
        here = start + len(first)
        following = lower[here + 1 : here + 2]
        if not rest or not (following == rest[0] or following.isspace()):
            return None
        if not lower.startswith(first, start):
            return None
        for word in rest.split(" "):
            space = _SPACE.match(self._text, here)
            if space is None or not lower.startswith(word, space.end()):
                return None
            here = space.end() + len(word)
        return here


@cache
def _verbs_of_saying() -> frozenset[str]:
    """Return the words that give what stands beside them as someone's, outside quotations."""
    forms = (f"{base}nya" for base in (*words("attribution"), *words("attribution_only")))
    frames = ("menurut", "menurutnya", "dikutip", "dilansir", "bilang")
    return frozenset((*words("saying"), *words("attribution_only"), *forms, *frames))


def _first(quotation: Quotation) -> int:
    return quotation.start
