"""A candidate in figures: read, or left out as no count."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from humaskit.numbers import _guards
from humaskit.numbers._after import NEXT_WORD, find_unit
from humaskit.numbers._assembly import Amount, look_behind, mention_of
from humaskit.numbers._before import Before, look_before
from humaskit.numbers._figures import Figures, exact, read_figures
from humaskit.numbers._names import in_name
from humaskit.numbers._rupiah import SHORT_SCALES
from humaskit.numbers._scales import is_scale, is_scale_behind, lends_scale, with_scale
from humaskit.numbers._source import Outcome, Source
from humaskit.numbers._torn import Role, figure_end, rest_end, role
from humaskit.numbers._vocabulary import SCALES
from humaskit.numbers._wordlists import word_list

_ONE: Final = Figures(1, 0)
_AFTER: Final = re.compile(
    r"(?P<percent>[ \u00a0]?%)"
    r"|(?P<an>-?an\b)"
    r"|(?P<empty>,[-–—=]+|\.[-–—=]+(?![0-9a-z]))"
    r"|[ \u00a0]?(?P<dash>--|-|–|—)[ \u00a0]?(?=(?:rp\.? ?)?[0-9])"
    r"|(?P<per>/)(?=[a-z])"
    r"|(?P<bad>[:/][0-9a-z]|[°º@_#=+\\²³′½¼¾⅓⅔‰^]|[-–—][a-z])"
    r"|(?P<letters>[^\W\d_]+[²³23]?(?![0-9]))"
    r"|(?P<glued>[^\W\d_])"
)
_MARKS_END_WITH: Final = frozenset("prde")
"""The last letters of `Rp`, `IDR`, `USD`, `EUR`, `ke`."""
_JOINING: Final = frozenset("/=&#@")
_LETTERS: Final = re.compile(r"[^\W\d_]++(?![0-9])")
_REACHING: Final = frozenset("%-–—x×:½¼¾⅓⅔‰0123456789")
"""What belongs to the figures even behind a blank."""
_SECOND: Final = re.compile(r"(?:rp\.? ?)?[0-9]+(?:[.,][0-9]+)*(?P<percent>[ \u00a0]?%)?")
_PADDED: Final = re.compile(r"0[1-9]")
_ATTACHED: Final = re.compile(r"([^\W\d_]+)(?![0-9²³])")


def figures_at(source: Source, start: int, end: int) -> Outcome:
    """Read figures at `start`."""
    lowered = source.lowered
    # Behind most figures stands a blank, so that nothing is joined to them.
    apart = lowered[end : end + 1] == " " and lowered[end + 1 : end + 2] not in _REACHING
    chain = None
    if not apart or lowered[start] == "0" or lowered[start - 1 : start] == "+":
        chain = _guards.chain_end(source, start, end)
    if chain is not None or _is_glued(lowered, start, end):
        return None, max(chain or end, end)
    before = look_before(lowered, start)
    loose = before.sound and (not before.in_range or source.range_start == before.start)
    if not loose or (not apart and _guards.is_marker(source, start, end)):
        return None, end
    after = None if apart else _AFTER.match(lowered, end)
    if after is None:
        return _count(source, start, end, before, None)
    if not _attaches(after, before):
        return None, after.end()
    if after["dash"]:
        left_out = _open_range(source, before, after)
        if left_out is not None:
            return None, left_out
    return _count(source, start, end, before, after)


def _is_glued(lowered: str, start: int, end: int) -> bool:
    # "covid19", "?id=12", "15px": the ends of most names, links and codes.
    before = lowered[start - 1 : start]
    if (before.isalpha() and before not in _MARKS_END_WITH) or before in _JOINING:
        return True
    letters = _LETTERS.match(lowered, end)
    return letters is not None and not _may_attach(letters[0])


@lru_cache(maxsize=1024)
def _may_attach(letters: str) -> bool:
    scales = letters in SCALES or letters in SHORT_SCALES
    return scales or letters == "an" or letters in word_list("unit")


def _open_range(source: Source, before: Before, after: re.Match[str]) -> int | None:
    # Returns where to read on when the first figure of the range is left out.
    second = after.end()
    if not _is_range(source, second, before):
        return _behind(_SECOND, source, second)
    source.range_start, source.range_word = second, after["dash"]
    source.range_money = before.money
    return second if lends_scale(source.lowered, second, rupiah=bool(before.money)) else None


def _behind(pattern: re.Pattern[str], source: Source, position: int) -> int:
    match = pattern.match(source.lowered, position)
    return match.end() if match else position


def _attaches(after: re.Match[str], before: Before) -> bool:
    letters = after["letters"]
    if after["bad"] or after["glued"] or (after["per"] and not before.money):
        return False
    if not letters or letters in SCALES:
        return True
    if before.money not in (None, "IDR"):
        return False
    return letters in SHORT_SCALES or letters in word_list("unit")


def _is_range(source: Source, second: int, before: Before) -> bool:
    match = _SECOND.match(source.lowered, second)
    if match is None or match["percent"] or before.money:
        return match is not None
    word = NEXT_WORD.match(source.lowered, match.end())
    if word and is_scale(word[1]):
        return True
    unit = find_unit(source.lowered, source.text, match.end())
    return bool(unit and unit.known)


def _count(
    source: Source, start: int, end: int, before: Before, after: re.Match[str] | None
) -> Outcome:
    lowered, written = source.lowered, source.lowered[start:end]
    figures = read_figures(written)
    value, scale, last, word, kind = _scaled(source, end, figures, after, before)
    ended = after if after and _ends(after, before) else None
    marked = bool(before.money or ended or before.ordinal or last > end)
    if not marked and _guards.is_label(source, before, start, end, word):
        source.label_end = end
        return None, end
    if kind or word is None or before.money not in (None, "IDR"):
        rest = _rest_end(source, before, end, last, word)
        if rest is not None and not (ended or before.joined or figures is None):
            return None, rest
    amount = Amount(
        before.start,
        ended.end() if ended else last,
        value if figures else _padded(written),
        figures.decimals if figures else 0,
        scale,
        "figures",
        (after["an"] or after["dash"]) if after else None,
        ended is not None and ended["percent"] is not None,
    )
    if kind is Role.ABOUT or (last > end and lowered.startswith("-an", last)):
        _take_an(amount, word)
        word = None
    if amount.inexact and is_scale_behind(lowered, amount.end):
        return None, end
    look_behind(source, amount, before, word)
    measured = before.money or amount.scale > 1 or amount.unit_known  # `di posisi Rp924 ribu`
    if before.word in word_list("ordinal-label") and not (before.mark or measured):
        amount.ordinal = True
    marked = bool(before.money or last > end or amount.unit_name == "persen")
    if _may_mislead(source, amount, before):
        return None, end
    if not marked and not _is_count(source, amount, before, written):
        return None, end
    return mention_of(source, amount, before), amount.position


def _scaled(
    source: Source,
    end: int,
    figures: Figures | None,
    after: re.Match[str] | None,
    before: Before,
) -> tuple[Decimal, int, int, re.Match[str] | None, Role | None]:
    # Gives the value, its scale, where that ends, the word behind and what it does.
    lowered = source.lowered
    word = NEXT_WORD.match(lowered, end)
    kind = role(word[1]) if word else None
    figures = figures or _ONE
    if kind or (after and after["letters"]):
        letters = _ATTACHED.match(lowered, end) if after else word
        ranged = source.range_money if source.range_start == before.start else None
        rupiah = (before.money or ranged) == "IDR"
        value, scale, last, following = with_scale(lowered, end, figures, letters, rupiah=rupiah)
        if last > end:
            return value, scale, last, following, role(following[1]) if following else None
    return exact(figures.mantissa, figures.decimals), 1, end, word, kind


def _ends(after: re.Match[str], before: Before) -> bool:
    return bool(
        after["percent"]
        or after["an"]
        or (after["empty"] and (before.money or after["empty"][0] == ","))
    )


def _rest_end(
    source: Source, before: Before, end: int, last: int, word: re.Match[str] | None
) -> int | None:
    lowered = source.lowered
    if word is not None:
        return rest_end(lowered, word, foreign=before.money not in (None, "IDR"))
    if last > end and lowered.startswith("+", last):
        return last + 1
    further = figure_end(lowered, last) if last > end else None
    if further is None or source.is_dated(last + 1):
        return None
    return None if _guards.is_year(lowered[last + 1 : further]) else further


def _take_an(amount: Amount, word: re.Match[str] | None) -> None:
    # "50 an", "5 ribu-an" are about so many.
    amount.inexact = word[1] if word else "-an"
    amount.end = word.end(1) if word else amount.end + len("-an")


def _may_mislead(source: Source, amount: Amount, before: Before) -> bool:
    # What the figures say is not what is meant, or nobody but the writer knows.
    unit = amount.unit
    if unit is not None:
        if unit.name in word_list("part-number"):
            return True
    elif amount.scale == 1 and not amount.percent and _guards.shares_scale(source, amount, before):
        return True
    if before.bullet:
        return _guards.may_be_signed(amount)
    return amount.decimals == 3 and _guards.may_be_english(amount, before)


def _is_count(source: Source, amount: Amount, before: Before, written: str) -> bool:
    if amount.ordinal or amount.pair:
        return amount.value is not None
    unit = amount.unit
    if unit and unit.known:
        return not _guards.is_year(written) or source.text[unit.start].islower()
    if amount.value is None or written[0] == "0" != written[:2].rstrip(","):
        return False
    if _guards.is_bare_code(written, before):
        return False
    joined = not (before.mark or before.bracket)
    return not joined or not in_name(source.text, amount.start, before.word, before.word_start)


def _padded(written: str) -> Decimal | None:
    return Decimal(written) if _PADDED.fullmatch(written) else None
