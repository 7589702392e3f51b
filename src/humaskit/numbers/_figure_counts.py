"""A candidate in figures: read, or left out as no count."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from humaskit.numbers import _guards
from humaskit.numbers._after import NEXT_WORD, find_unit
from humaskit.numbers._assembly import Amount, Assembled, assemble
from humaskit.numbers._before import Before, look_before
from humaskit.numbers._figures import Figures, read_figures
from humaskit.numbers._grammar import Reading, Term, read
from humaskit.numbers._names import in_name
from humaskit.numbers._rupiah import SHORT_SCALES
from humaskit.numbers._source import Outcome, Source
from humaskit.numbers._vocabulary import SCALES, Part, Token, split_word
from humaskit.numbers._wordlists import word_list

_MOST_SCALES: Final = 12
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
_SECOND: Final = re.compile(r"(?:rp\.? ?)?[0-9]+(?:[.,][0-9]+)*(?P<percent>[ \u00a0]?%)?")
_SCALE_NEXT: Final = re.compile(r"\s{0,4}(?:ribu|juta|mil[iy]ar|tril[iy]un|ku|rb|jt|[mt]\b)")
_PADDED: Final = re.compile(r"0[1-9]")
_ATTACHED: Final = re.compile(r"([^\W\d_]+)(?![0-9²³])")
_MORE: Final = re.compile(r"[ \u00a0]([0-9][0-9.,]*) (ribu|juta|miliar)\b")


def figures_at(source: Source, start: int, end: int) -> Outcome:
    """Read figures at `start`."""
    chain = _guards.chain_end(source, start)
    if chain is not None:
        return None, max(chain, end)
    before = look_before(source.lowered, start)
    after = _AFTER.match(source.lowered, end)
    loose = before.sound and (not before.in_range or source.range_start == before.start)
    if not loose or _guards.is_marker(source, start, end):
        return None, end
    if after and not _attaches(after, before):
        return None, after.end()
    if after and after["dash"]:
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
    if word and _is_scale(word[1]):
        return True
    unit = find_unit(source.lowered, source.text, match.end())
    return bool(unit and unit.known)


def _lends_scale(source: Source, second: int) -> bool:
    # "5-10 juta": whether the 5 means juta as well, only the writer knows.
    word = NEXT_WORD.match(source.lowered, _behind(_SECOND, source, second))
    return word is not None and _is_scale(word[1])


def _is_scale(word: str) -> bool:
    parts = split_word(word, 0)
    return bool(parts) and parts[0].part is Part.SCALE


def _count(
    source: Source, start: int, end: int, before: Before, after: re.Match[str] | None
) -> Outcome:
    written = source.text[start:end]
    figures = read_figures(written)
    reading, last = _scaled(source, figures, start, end, before)
    ended = after is not None and bool(after["percent"] or after["an"] or after["empty"])
    marked = bool(before.money or ended or before.ordinal or last > end)
    if not marked and _guards.is_label(source, before, start, end):
        source.label_end = end
        return None, end
    amount = Amount(
        start=before.start,
        end=after.end() if after and ended else last,
        value=reading.value if figures else _padded(written),
        decimals=figures.decimals if figures else 0,
        scale=reading.scale,
        written="figures",
        inexact=(after["an"] or after["dash"]) if after else None,
        percent=bool(after and after["percent"]),
    )
    found = assemble(source, amount, before)
    if before.word in word_list("ordinal-label") and not (before.mark or found.unit_known):
        found.mention = replace(found.mention, ordinal=True)
    marked = bool(before.money or found.mention.percent or last > end)
    if not marked and not _is_count(source, found, before, written):
        return None, end
    return found.mention, found.position


def _is_count(source: Source, found: Assembled, before: Before, written: str) -> bool:
    mention = found.mention
    if mention.ordinal or mention.pair:
        return mention.value is not None
    if mention.unit in word_list("part-number"):
        return False
    if found.unit_known:
        return not _guards.is_year(written) or source.text[mention.unit_start or 0].islower()
    if mention.value is None or written[0] == "0" != written[:2].rstrip(","):
        return False
    joined = not (before.mark or before.bracket)
    if joined and in_name(source.text, mention.start, before.word, before.word_start):
        return False
    return not _guards.is_bare_code(written, before)


def _scaled(
    source: Source, figures: Figures | None, start: int, end: int, before: Before
) -> tuple[Reading, int]:
    first = figures or Figures(1, 0)
    if not _SCALE_NEXT.match(source.lowered, end):
        return Reading((Term(first.mantissa, first.decimals, 1),), negative=False, used=1), end
    tokens = [Token(Part.FIGURES, first.mantissa, start, end, first.decimals)]
    while len(tokens) < _MOST_SCALES:
        match = NEXT_WORD.match(source.lowered, tokens[-1].end) or (
            _ATTACHED.match(source.lowered, end) if len(tokens) == 1 else None
        )
        if match is None:
            break
        parts = _scale_parts(match[1], match.start(1), before, first=len(tokens) == 1)
        if not parts:
            break
        tokens += parts
        more = _MORE.match(source.lowered, tokens[-1].end)
        figures = read_figures(more[1]) if more else None
        if more and figures:
            tokens += (
                Token(Part.FIGURES, figures.mantissa, more.start(1), more.end(1), figures.decimals),
                Token(Part.SCALE, SCALES[more[2]], more.start(2), more.end(2)),
            )
    reading = read(tokens) or Reading((Term(1, 0, 1),), negative=False, used=1)
    return reading, tokens[reading.used - 1].end


def _scale_parts(word: str, start: int, before: Before, *, first: bool) -> tuple[Token, ...]:
    parts = split_word(word, start)
    if parts:
        return parts if not first or parts[0].part is Part.SCALE else ()
    if first and word in SHORT_SCALES and (before.money or len(word) > 1):
        return (Token(Part.SCALE, SHORT_SCALES[word], start, start + len(word)),)
    return ()


def _padded(written: str) -> Decimal | None:
    return Decimal(written) if _PADDED.fullmatch(written) else None
