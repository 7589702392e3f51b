"""A number as most texts write it, read in one step: `dari 12 desa`, `sebesar Rp1,5 miliar,`.

The long way reads all of these too, and the same way (a test holds one against the other); what is
left out here is left to it. Nearly all figures stand between two words, and most words do nothing
to a number, so what one may do is looked up by the word.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from humaskit.numbers._assembly import plain_mention
from humaskit.numbers._before import Word, inexact_before, rupiah_start, word_before
from humaskit.numbers._figures import exact, read_figures
from humaskit.numbers._grammar import counted
from humaskit.numbers._guards import LIST_REACH, is_marker, is_year
from humaskit.numbers._names import in_name
from humaskit.numbers._source import Outcome, Source
from humaskit.numbers._word_behind import behind, may_go_on, unit_of
from humaskit.numbers.mentions import Currency

_USUAL: Final = re.compile(
    r"([1-9][0-9]*+(?>(?:[.,][0-9]++)*))"
    r"(?: ([a-z]{2,}+)(?!\w)|([ \u00a0]?%)"
    r"|(?=[;!?)”\"]|[.,:](?:\s{1,3}+[a-wyz“\"(]|\Z)|\Z))"
)
_NEXT: Final = re.compile(r" ([a-z]{2,}+)(?!\w)")
_MARKERS: Final = (".", ")")
_STOPS: Final = frozenset(".,;:)!?")
_BARE: Final = 3
"""Figures up to this length are neither a year nor a code."""
_PLATE: Final = 2
"""Letters that may begin a number plate are no more than this."""

_SHORT: Final = 2
"""Words up to this length may be marks of a list, as `jo` and `s.d.` are."""
_LISTING: Final = ("dan", "atau", "serta")

_Place = tuple[int, int]
"""Where the number starts with its mark, and where what stands before it ends."""
_Found = tuple[int, Word]
"""Where the word before starts, and what it is."""


def usual_at(source: Source, start: int) -> Outcome | None:
    """Read figures at `start` in their usual form, or return None for the long way to look."""
    lowered = source.lowered
    match = _USUAL.match(lowered, start)
    if match is None:
        return None
    before = lowered[start - 1 : start]
    if before == "-":
        return _ordinal(source, match, start - len("ke-"))
    edge = start - 1 if before == "(" else start
    found = word_before(lowered, edge)
    mark = rupiah_start(lowered, start) if found is None else None
    if mark is not None:
        found, start, edge = word_before(lowered, mark), mark, mark
    if found is None or found[1].unusual or source.range_start >= start:
        return None
    if 0 < source.label_end >= start - LIST_REACH and _may_list(found[1]):
        return None
    inexact = inexact_before(lowered, edge, *found) if found[1].telling else None
    if match[2]:
        return _before_word(source, match, (start, edge), found, inexact)
    return _before_sign(source, match, (start, edge), found, inexact)


def _may_list(word: Word) -> bool:
    # "Pasal 6, 7, dan 8": what labels one may label the next, but not where a word stands between.
    between = word.text.isalpha() and len(word.text) > _SHORT and word.text not in _LISTING
    return not (word.label or between)


def _ordinal(source: Source, match: re.Match[str], start: int) -> Outcome | None:
    lowered, end = source.lowered, match.end(1)
    found = word_before(lowered, start) if lowered.startswith("ke-", max(0, start)) else None
    value = _value(match[1], 1)
    if found is None or value is None or source.range_start >= start:
        return None
    unit: str | None = ""
    if match[2]:
        word = behind(match[2])
        unit = unit_of(source, match, 2, word) if word else None
    elif match[3] or is_marker(source, match.start(), end):
        unit = None
    if unit is None or unit == "persen":
        return None
    inexact = inexact_before(lowered, start, *found) if found[1].telling else None
    return plain_mention((start, end), value, "figures", None, unit, inexact, ordinal=True), end


def _before_sign(
    source: Source, match: re.Match[str], place: _Place, found: _Found, inexact: str | None
) -> Outcome | None:
    if match[3]:
        return _share(source, match, place, inexact)
    start, end = match.span()
    if source.lowered[end : end + 1] in _MARKERS and is_marker(source, start, end):
        return None, end
    if place[0] == start and found[1].label:
        return _labelled(source, match, found)
    return _counted(source, match, place, found, "", inexact)


def _labelled(source: Source, match: re.Match[str], found: _Found) -> Outcome | None:
    # "2 jam 30 menit": the word counted already.
    if found[0] + len(found[1].text) == source.unit_end or match[2] == "persen":
        return None
    source.label_end = match.end(1)
    return None, match.end(1)


def _share(
    source: Source, match: re.Match[str], place: _Place, inexact: str | None
) -> Outcome | None:
    start, end = match.span()
    value = _value(match[1], 1)
    near = source.lowered[end : end + 3]
    if value is None or start != place[0] or "(" in near or may_go_on(source.lowered, end):
        return None
    bracketed = place[1] < start and near[:1] == ")"
    share = plain_mention((start, end), value, "figures", None, "%", inexact, bracketed=bracketed)
    return share, end


def _before_word(
    source: Source, match: re.Match[str], place: _Place, found: _Found, inexact: str | None
) -> Outcome | None:
    word = behind(match[2])
    if word is None:
        return None
    if word.scale:
        return _scaled(source, match, word.scale, place, inexact)
    if place[0] == match.start():
        if found[1].label:
            return _labelled(source, match, found)
        if len(found[1].text) <= _PLATE and not source.text[match.start(2)].islower():
            return None
    year = place[0] == match.start() and match[2] == "dan" and is_year(match[1])
    unit = "" if year else unit_of(source, match, 2, word)
    if unit is None:
        return None
    return _counted(source, match, place, found, unit, inexact, known=word.known)


def _counted(
    source: Source,
    match: re.Match[str],
    place: _Place,
    found: _Found,
    unit: str,
    inexact: str | None,
    *,
    known: bool = False,
) -> Outcome | None:
    start, edge = place
    first, end = match.span(1)
    value = _value(match[1], 1)
    money: Currency | None = None if start == first else "IDR"
    if value is None:
        return None
    if money is None and unit != "persen":
        if end - first > _BARE and match[1].isdecimal():
            return None if known or not is_year(match[1]) else (None, end)
        if not known and edge == start and _is_named(source, start, found):
            return None, end
    bracketed = edge < start and source.lowered.startswith(")", end)
    place = (start, end)
    count = plain_mention(place, value, "figures", money, unit, inexact, bracketed=bracketed)
    return count, end


def _is_named(source: Source, start: int, found: _Found) -> bool:
    word_start, word = found
    return not word.mark and in_name(source.text, start, word.text, word_start)


def _scaled(
    source: Source, match: re.Match[str], scale: int, place: _Place, inexact: str | None
) -> Outcome | None:
    start, edge = place
    end = match.end(2)
    value = _value(match[1], scale)
    following = _NEXT.match(source.lowered, end)
    if following is None:
        unit = "" if source.lowered[end : end + 1] in _STOPS else None
    else:
        word = behind(following[1])
        unit = unit_of(source, following, 1, word) if word else None
    if value is None or unit is None:
        return None
    money: Currency | None = None if start == match.start() else "IDR"
    bracketed = edge < start and source.lowered.startswith(")", end)
    place = (start, end)
    amount = plain_mention(place, value, "figures", money, unit, inexact, bracketed=bracketed)
    return amount, end


@lru_cache(maxsize=4096)
def _value(written: str, scale: int) -> tuple[Decimal, int, int] | None:
    figures = read_figures(written)
    # Three decimals may be thousands, as English writes them.
    if figures is None or figures.decimals == 3:
        return None
    if scale == 1:
        return exact(figures.mantissa, figures.decimals), figures.decimals, 1
    return counted(figures.mantissa, figures.decimals, scale), figures.decimals, scale
