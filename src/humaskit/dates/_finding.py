"""Find dates and times in Indonesian text and say what they mean."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from humaskit.dates._anchors import starts
from humaskit.dates._context import believable
from humaskit.dates._expressions import read_expression
from humaskit.dates._folding import Folded, fold
from humaskit.dates._mention import DateMention
from humaskit.dates._mentions import mentions_of
from humaskit.dates._plain_clocks import read_plain_clock
from humaskit.dates._plain_days import read_plain_day
from humaskit.dates._plain_relatives import read_plain_relative
from humaskit.dates._points import SOME_WEEK
from humaskit.lexicon.occurrences import Occurrences


def find(
    text: str, *, published: date | None = None, words: Occurrences | None = None
) -> tuple[DateMention, ...]:
    """Find every date and time expression in running text.

    Args:
        text: Indonesian text; plain, Markdown or HTML source alike.
        published: The day the text was published. A missing year and words such as `kemarin` are
            resolved from it alone; without it they stay unknown.
        words: The words of the text, where the caller has them already.

    Returns:
        The mentions in order, none overlapping; offsets count code points of `text`.
    """
    if isinstance(published, datetime):
        published = published.date()
    folded = fold(text)
    return tuple(_scan(folded, starts(folded, words), published))


def _scan(folded: Folded, places: Iterable[int], published: date | None) -> Iterator[DateMention]:
    free = 0
    for start in places:
        if start < free:
            continue
        plain = (
            read_plain_day(folded, start, published)
            or read_plain_clock(folded, start)
            or read_plain_relative(folded, start, published)
        )
        if plain is not None:
            yield plain
            free = plain.end
            continue
        expression = read_expression(folded, start)
        if expression is not None:
            if believable(folded, expression):
                yield from mentions_of(folded, expression, published)
            elif expression.first.relative is SOME_WEEK or folded.plain[start - 1] == "-":
                continue
            free = expression.end
