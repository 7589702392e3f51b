"""One field of an article as a reader sees it."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import itemgetter
from typing import Final, Literal

from humaskit.dates import DateMention
from humaskit.dates import find as find_dates
from humaskit.findings import Span
from humaskit.lexicon.occurrences import Occurrences
from humaskit.numbers import NumberMention
from humaskit.numbers import find as find_numbers
from humaskit.reading import _html, _markdown, _text
from humaskit.reading._beside_names import Speech, read_acting
from humaskit.reading._layout import Comment, Origins, folded
from humaskit.reading._ordinals import ordinals
from humaskit.reading._shapes import shapes
from humaskit.reading.acronyms import Acronyms, read_acronyms
from humaskit.reading.agencies import AgencyMention, read_agencies
from humaskit.reading.attribution import Attribution, attributions
from humaskit.reading.changes import Change, read_changes
from humaskit.reading.enumerations import Enumeration, read_enumerations
from humaskit.reading.links import Link, read_links
from humaskit.reading.names import Name, local_places, names
from humaskit.reading.paragraphs import Stretch, paragraphs
from humaskit.reading.places import PlaceMention, read_places
from humaskit.reading.quotes import QuoteReading, read_quotes
from humaskit.reading.regulations import Citation, read_regulations
from humaskit.reading.sentences import sentences
from humaskit.reading.wording import Wording

Format = Literal["text", "markdown", "html"]

FORMATS: Final[tuple[Format, ...]] = ("text", "markdown", "html")
"""Every format, the plainest first."""

_READERS: Final[dict[str, Callable[[str], tuple[str, Origins | None]]]] = {
    "text": _text.read,
    "markdown": _markdown.read,
    "html": _html.read,
}


@dataclass(frozen=True, eq=False)
class Prose:
    """The prose of one field: without markup, and with the way back to the field as given.

    Everything found in it counts code points of `text`; `span` says where that stands in the
    field. Each part is found when first asked for, once.
    """

    field: str
    """`title`, `summary` or `body`."""
    source: str
    """The field exactly as it was given."""
    format: Format = "text"
    """How the source is written."""
    published: date | None = None
    """What relative days and missing years are resolved from."""

    @cached_property
    def _read(self) -> tuple[str, Origins | None]:
        return _READERS[self.format](self.source)

    @cached_property
    def text(self) -> str:
        """The prose; blocks of Markdown and HTML stand two line feeds apart."""
        return self._read[0]

    @cached_property
    def folded(self) -> str:
        """The text in lower case, place by place."""
        return folded(self.text)

    @cached_property
    def words(self) -> Occurrences:
        """Where each of its words stands."""
        return Occurrences(self.folded)

    @cached_property
    def shapes(self) -> bytes:
        """What kind of character stands at each place."""
        return shapes(self.text, self.words.letters)

    def span(self, start: int, end: int) -> Span:
        """Return where a stretch of the prose stands in the field as given.

        Args:
            start: Code points into `text`.
            end: The same, after the last one; beyond `start`.
        """
        origins = self._read[1]
        if origins is not None:
            start, end = origins.span(start, end)
        return Span(self.field, start, end)

    @property
    def comments(self) -> tuple[Comment, ...]:
        """Comments of Markdown and HTML, in order; none stands in code."""
        origins = self._read[1]
        return origins.comments if origins is not None else ()

    @cached_property
    def paragraphs(self) -> tuple[Stretch, ...]:
        """Paragraphs, headings, items and cells, in order, without space around them."""
        return paragraphs(self.text, wrapped=self.format == "text")

    @cached_property
    def sentences(self) -> tuple[Stretch, ...]:
        """Sentences, in order; none runs over the end of a paragraph."""
        return sentences(self.text, self.paragraphs)

    @cached_property
    def quotes(self) -> QuoteReading:
        """Quotations, and the quote marks that provably have no partner."""
        return read_quotes(self.text, self.paragraphs)

    @cached_property
    def wording(self) -> Wording:
        """Its words: where each stands, and whether it is quoted."""
        return Wording(self.text, self.words, self.paragraphs, self.sentences, self.quotes)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who said each quotation, in order."""
        return attributions(self.text, self.paragraphs, self.wording)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Dates and times, in order."""
        return find_dates(self.text, published=self.published, words=self.words)

    @cached_property
    def numbers(self) -> tuple[NumberMention, ...]:
        """Counts, amounts, shares and ordinals, in order; dates are none of them."""
        return find_numbers(self.text, dates=self.dates, words=self.words)

    @cached_property
    def ordinals(self) -> tuple[int, ...]:
        """Where `ke` stands before a number (`ke-77`, `ke XX`), in order."""
        return ordinals(self.text, self.folded)

    @cached_property
    def enumerations(self) -> tuple[Enumeration, ...]:
        """Totals with what they are made of, in order."""
        return read_enumerations(self)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Numbers that became others, with how much they changed, in order."""
        return read_changes(self)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Runs of capitalised words, in order."""
        return names(self.text, self.shapes)

    @cached_property
    def runs(self) -> Mapping[str, int]:
        """How often each run of capitalised words stands, in the order of first places."""
        return Counter(map(itemgetter(2), self.names))

    @cached_property
    def acting(self) -> Mapping[int, str]:
        """Acting capacities (`Plt.`), by where what stands behind each begins."""
        return read_acting(self.folded, self.words)

    @cached_property
    def speech(self) -> Speech:
        """Which of its words stand beside verbs of saying."""
        return Speech(self.text, self.words)

    @cached_property
    def local_places(self) -> frozenset[str]:
        """What it calls a place itself, folded."""
        return local_places(self.text, self.names, self.runs, self.words)

    @cached_property
    def acronyms(self) -> Acronyms:
        """Acronyms and their definitions."""
        return read_acronyms(self.text, self.shapes)

    @cached_property
    def agencies(self) -> tuple[AgencyMention, ...]:
        """Names of public bodies, in order."""
        return read_agencies(self.text, self.names)

    @cached_property
    def places(self) -> tuple[PlaceMention, ...]:
        """Provinces, regencies and cities, in order."""
        return read_places(self.names)

    @cached_property
    def regulations(self) -> tuple[Citation, ...]:
        """Citations of regulations, in order."""
        return read_regulations(self.text)

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Links and images, in order; their code points count in `source`, not in `text`."""
        return read_links(self.source, self.format)
