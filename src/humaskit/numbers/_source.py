"""A text that is read for numbers, with what was learnt on the way."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol, Self

from humaskit.lexicon.occurrences import Occurrences
from humaskit.numbers.mentions import Currency, NumberMention

Outcome = tuple[NumberMention | None, int]
"""A mention or None, and where to read on."""


class Spanned(Protocol):
    """Anything with a place in the text, for example a DateMention."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def end(self) -> int:
        """Where it ends."""


@dataclass(slots=True)
class Source:
    """A text on its way through the finder; made for one call and thrown away."""

    text: str
    lowered: str
    """The text in lower case, code point for code point."""
    dates: list[tuple[int, int]]
    """The spans of dates that are still ahead, the nearest last."""
    words: Occurrences | None = field(default=None)
    """Its words, where they are known."""
    label_end: int = field(default=-1)
    """Where the last figure that only labels something ended."""
    unit_end: int = field(default=-1)
    """Where the unit of the last number ended."""
    range_start: int = field(default=-1)
    """Where the second figure of a range starts, when the first was taken."""
    range_word: str = field(default="")
    """The dash between them."""
    range_money: Currency | None = field(default=None)
    """The currency of the first."""

    @classmethod
    def of(cls, text: str, dates: Iterable[Spanned], words: Occurrences | None = None) -> Self:
        """Prepare a text, whose words may be known."""
        spans = [(date.start, date.end) for date in dates]
        spans.sort(reverse=True)
        if words is not None and "İ" not in text:
            return cls(text, words.lower, spans, words)
        return cls(text, text.replace("İ", "I").lower(), spans)

    def date_end(self, position: int) -> int | None:
        """Return where the date that covers `position` ends; positions only grow."""
        while self.dates and self.dates[-1][1] <= position:
            self.dates.pop()
        if self.dates and self.dates[-1][0] <= position:
            return self.dates[-1][1]
        return None

    def is_dated(self, position: int) -> bool:
        """Tell whether the nearest date ahead covers `position`."""
        return bool(self.dates) and self.dates[-1][0] <= position < self.dates[-1][1]
