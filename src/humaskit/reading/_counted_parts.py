"""Parts of a whole that each bear a count: `5 pria dan 3 wanita`, `pria 5, wanita 3`."""

import re
from collections.abc import Sequence
from typing import Final

from humaskit.numbers import NumberMention
from humaskit.reading.paragraphs import Stretch

MOST: Final = 60
"""Parts that one total is taken to have at most."""

_FILLER: Final = r"(?:sebanyak|sejumlah|sebesar|senilai|ada|untuk)"
_NOTHING: Final = re.compile(rf"[ \t\n:]*(?:{_FILLER} )?", re.IGNORECASE)
_NAME: Final = re.compile(rf"[ \t\n:]*[^,;:.()]{{2,60}}?(?:[ :]+{_FILLER})?[ :]*\(?")
_MARKS: Final = (
    r"(?:(?P<mark>[,;])\s*(?:(?P<closing>(?:dan|serta|ditambah)\b)|(?:kemudian|lalu)\b)?"
    r"|\s(?P<last>dan|serta|ditambah)\b)"
)
_NEXT: Final = re.compile(rf"(?P<noun>[^,;:]{{0,80}}?){_MARKS}\s*(?:{_FILLER}\s)?\s*")
_NEXT_NAME: Final = re.compile(
    rf"(?P<noun>[^,;:]{{0,40}}?){_MARKS}\s*[^,;()]{{2,60}}?(?:[ :]+{_FILLER})?[ :]*\(?"
)
_GAP: Final = 160
_ASIDE: Final = re.compile(r"\([^()]{0,120}\)")
_JOIN: Final = re.compile(r"\b(?:dan|serta|maupun|plus|ditambah|juga|beserta|sedangkan)\b")
_TAIL: Final = re.compile(r"([,;]|\.(?=\s|$))")
_MORE: Final = re.compile(r"\s*(?:dan|serta|juga|ditambah|beserta|lalu|plus)\b")
_FEWEST: Final = 2
_LINE_TAIL: Final = re.compile(
    r"[)]?(?: [\w/%-]+){0,3}(?: ?\([^()]{0,60}\))?[ .;,]*(?:\b(?:dan|serta))?"
)
_LINE_NAME: Final = re.compile(r"[^().;,]{2,80}?[ \t:=(–-]*")


def counted_in_text(
    text: str, place: Stretch, numbers: Sequence[NumberMention]
) -> tuple[NumberMention, ...]:
    """Return the counts of a list in running text.

    Args:
        text: The prose.
        place: From behind the word of composition to the end of its sentence.
        numbers: The numbers in it.

    Returns:
        One number for each part; empty where one has none or several, where the list may go on,
        or where it does not fit the grammar.
    """
    if not numbers:
        return ()
    if _NOTHING.fullmatch(text, place.start, numbers[0].start):
        outside = _outside(text, place, numbers)
        return _chain(text, place, outside, named=False)
    if _NAME.fullmatch(text, place.start, numbers[0].start) and not _JOIN.search(
        text, place.start, numbers[0].start
    ):
        return _chain(text, place, numbers, named=True)
    return ()


def counted_in_lines(
    text: str, lines: Sequence[tuple[Stretch, Sequence[NumberMention]]]
) -> tuple[NumberMention, ...]:
    """Return the counts of a list with one part to a line; empty unless each has exactly one.

    Args:
        text: The prose.
        lines: Where each line stands, without its mark, and the numbers in it.
    """
    found: list[NumberMention] = []
    for line, numbers in lines:
        outside = _outside(text, line, numbers)
        if len(outside) != 1:
            outside = tuple(numbers)
        if len(outside) != 1 or not _is_count(outside[0]):
            return ()
        (number,) = outside
        behind = number.unit_end or number.end
        first = _NOTHING.fullmatch(text, line.start, number.start)
        if not first and not (
            _LINE_NAME.fullmatch(text, line.start, number.start)
            and _LINE_TAIL.fullmatch(text, behind, line.end)
        ):
            return ()
        found.append(number)
    return tuple(found)


def _outside(
    text: str, place: Stretch, numbers: Sequence[NumberMention]
) -> tuple[NumberMention, ...]:
    """Return the numbers that stand in no bracket."""
    asides = [match.span() for match in _ASIDE.finditer(text, *place)]
    return tuple(
        number
        for number in numbers
        if not any(start < number.start < end for start, end in asides[:MOST])
    )


def _chain(
    text: str, place: Stretch, numbers: Sequence[NumberMention], *, named: bool
) -> tuple[NumberMention, ...]:
    found = [numbers[0]]
    closed = False
    for number in numbers[1:MOST]:
        gap = _without_asides(text, found[-1], number, named=named)
        match = (_NEXT_NAME if named else _NEXT).fullmatch(gap) if len(gap) < _GAP else None
        if match is None:
            break
        if closed or (named and _JOIN.search(match["noun"])):
            return ()
        closed = bool(match["closing"] or match["last"])
        found.append(number)
    if len(found) < _FEWEST or not all(map(_is_count, found)):
        return ()
    end = len(found)
    more = numbers[end].start if end < len(numbers) else None
    tail = _ASIDE.sub("", text[found[-1].end : place.end if more is None else more].lstrip(")"))
    return tuple(found) if _ends(tail, closed=closed, more=more is not None) else ()


def _without_asides(text: str, one: NumberMention, other: NumberMention, *, named: bool) -> str:
    gap = text[one.end : other.start]
    if named and one.bracketed:
        return gap.removeprefix(")")
    return _ASIDE.sub("", gap)


def _ends(tail: str, *, closed: bool, more: bool) -> bool:
    """Whether a list provably ends with its last count.

    Args:
        tail: What stands behind it, to the end of the sentence or to the next number.
        closed: Whether `dan` stood before the last count.
        more: Whether a number follows.
    """
    noun, mark, rest = _TAIL.split(tail, maxsplit=1) if _TAIL.search(tail) else (tail, "", "")
    if _JOIN.search(noun) or _MORE.match(rest):
        return False
    if closed:
        return not more or bool(mark and rest.strip())
    return not more and not rest.strip(".”\"' ")


def _is_count(number: NumberMention) -> bool:
    return number.value is not None and number.approximate is None and not number.ordinal
