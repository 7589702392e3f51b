"""A candidate in figures: read, or left out as no count."""

import re
from decimal import Decimal
from typing import Final

from humaskit.numbers import _guards
from humaskit.numbers._after import NEXT_WORD, find_unit
from humaskit.numbers._assembly import Amount, look_behind, mention_of
from humaskit.numbers._before import Before, look_before
from humaskit.numbers._figures import Figures, read_figures
from humaskit.numbers._names import in_name
from humaskit.numbers._rupiah import SHORT_SCALES
from humaskit.numbers._scales import is_scale, with_scale
from humaskit.numbers._source import Outcome, Source
from humaskit.numbers._wordlists import word_list

_ONE: Final = Figures(1, 0)
_AFTER: Final = re.compile(
    r"(?P<percent>[ \u00a0]?%)"
    r"|(?P<an>-?an\b)"
    r"|(?P<empty>,[-–—]+)"
    r"|[ \u00a0]?(?P<dash>--|-|–|—)[ \u00a0]?(?=(?:rp\.? ?)?[0-9])"
    r"|(?P<per>/)(?=[a-z])"
    r"|(?P<bad>[:/][0-9a-z]|[°º@_#=+\\²³′]|[-–—][a-z])"
    r"|(?P<letters>[^\W\d_]+[²³23]?(?![0-9]))"
    r"|(?P<glued>[^\W\d_])"
)
_REACHING: Final = "%-–—"
"""What belongs to the figures even behind a blank."""
_SECOND: Final = re.compile(r"(?:rp\.? ?)?[0-9]+(?:[.,][0-9]+)*(?P<percent>[ \u00a0]?%)?")
_PADDED: Final = re.compile(r"0[1-9]")
_ATTACHED: Final = re.compile(r"([^\W\d_]+)(?![0-9²³])")


def figures_at(source: Source, start: int, end: int) -> Outcome:
    """Read figures at `start`."""
    lowered = source.lowered
    # Behind most figures stands a blank, so that nothing is joined to them.
    apart = lowered[end : end + 1] == " " and lowered[end + 1 : end + 2] not in _REACHING
    if not apart or lowered[start] == "0" or lowered[start - 1 : start] == "+":
        chain = _guards.chain_end(source, start)
        if chain is not None:
            return None, max(chain, end)
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


def _open_range(source: Source, before: Before, after: re.Match[str]) -> int | None:
    # Returns where to read on when the first figure of the range is left out.
    second = after.end()
    if not _is_range(source, second, before):
        return _behind(_SECOND, source, second)
    source.range_start, source.range_word = second, after["dash"]
    source.range_money = before.money
    return second if _lends_scale(source, second) else None


def _behind(pattern: re.Pattern[str], source: Source, position: int) -> int:
    match = pattern.match(source.lowered, position)
    return match.end() if match else position


def _attaches(after: re.Match[str], before: Before) -> bool:
    letters = after["letters"]
    if after["bad"] or after["glued"] or (after["per"] and not before.money):
        return False
    return not letters or letters in SHORT_SCALES or letters in word_list("unit")


def _is_range(source: Source, second: int, before: Before) -> bool:
    match = _SECOND.match(source.lowered, second)
    if match is None or match["percent"] or before.money:
        return match is not None
    word = NEXT_WORD.match(source.lowered, match.end())
    if word and is_scale(word[1]):
        return True
    unit = find_unit(source.lowered, source.text, match.end())
    return bool(unit and unit.known)


def _lends_scale(source: Source, second: int) -> bool:
    # "5-10 juta": whether the 5 means juta as well, only the writer knows.
    word = NEXT_WORD.match(source.lowered, _behind(_SECOND, source, second))
    return word is not None and is_scale(word[1])


def _count(
    source: Source, start: int, end: int, before: Before, after: re.Match[str] | None
) -> Outcome:
    lowered = source.lowered
    written = lowered[start:end]
    figures = read_figures(written)
    word = NEXT_WORD.match(lowered, end)
    value, scale, last, following = with_scale(
        lowered,
        end,
        figures or _ONE,
        _ATTACHED.match(lowered, end) if after and after["letters"] else word,
        money=bool(before.money),
    )
    percent = after is not None and after["percent"] is not None
    ended = percent or (after is not None and bool(after["an"] or after["empty"]))
    marked = bool(before.money or ended or before.ordinal or last > end)
    if not marked and _guards.is_label(source, before, start, end, word):
        source.label_end = end
        return None, end
    amount = Amount(
        before.start,
        after.end() if after and ended else last,
        value if figures else _padded(written),
        figures.decimals if figures else 0,
        scale,
        "figures",
        (after["an"] or after["dash"]) if after else None,
        percent,
    )
    look_behind(source, amount, before, word if last == end else following)
    if before.word in word_list("ordinal-label") and not (before.mark or amount.unit_known):
        amount.ordinal = True
    marked = bool(before.money or last > end or amount.unit_name == "persen")
    if not marked and not _is_count(source, amount, before, written):
        return None, end
    return mention_of(source, amount, before), amount.position


def _is_count(source: Source, amount: Amount, before: Before, written: str) -> bool:
    if amount.ordinal or amount.pair:
        return amount.value is not None
    unit = amount.unit
    if unit and unit.name in word_list("part-number"):
        return False
    if unit and unit.known:
        return not _guards.is_year(written) or source.text[unit.start].islower()
    if amount.value is None or written[0] == "0" != written[:2].rstrip(","):
        return False
    joined = not (before.mark or before.bracket)
    if joined and in_name(source.text, amount.start, before.word, before.word_start):
        return False
    return not _guards.is_bare_code(written, before)


def _padded(written: str) -> Decimal | None:
    return Decimal(written) if _PADDED.fullmatch(written) else None
