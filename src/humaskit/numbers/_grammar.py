"""How number words add up: the longest well-formed number at the head of a run of parts.

```text
number   = [sign] term {term}              each term smaller than the scale before it
term     = coefficient {scale}             seribu triliun = 1000 × 10^12
         | se-scale
coefficient = figures | below-1000 [setengah | koma digits] | setengah | seperempat
```
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from humaskit.numbers._figures import exact
from humaskit.numbers._vocabulary import Part, Token

_MOST_DECIMALS: Final = 30
_LARGEST: Final = 10**24
_FRACTIONS: Final = (Part.FIGURES, Part.HALF, Part.QUARTER)


class Term(NamedTuple):
    """A coefficient and the scale it counts: `mantissa` × 10^-`decimals` × `scale`."""

    mantissa: int
    decimals: int
    scale: int


class Reading(NamedTuple):
    """A number read from the head of a run of parts."""

    value: Decimal
    """The exact value; a trailing zero is kept only where it was printed."""
    decimals: int
    """The printed decimals of the last coefficient."""
    scale: int
    """The scale that the last coefficient counts; 1 without one."""
    used: int
    """How many parts of the run belong to it."""


def read(tokens: Sequence[Token]) -> Reading | None:
    """Read the longest well-formed number at the head of `tokens`, or None."""
    negative = bool(tokens) and tokens[0].part is Part.SIGN
    used = 1 if negative else 0
    terms: list[Term] = []
    while (found := _next_term(tokens, used, terms)) is not None:
        term, used = found
        fraction = bool(terms) and bool(term.decimals)
        terms.append(term)
        if not fraction:
            used = _stack(tokens, terms, used)
    if not terms:
        return None
    value = _total(terms)
    return Reading(
        value.copy_negate() if negative and value else value,
        terms[-1].decimals,
        terms[-1].scale,
        used,
    )


def counted(mantissa: int, decimals: int, scale: int) -> Decimal:
    """Return a coefficient times its scale."""
    power: int = 10**decimals
    if scale == 1 or scale % power:
        return _total((Term(mantissa, decimals, scale),))
    return Decimal(mantissa * (scale // power))


def _total(terms: Sequence[Term]) -> Decimal:
    if len(terms) == 1:
        mantissa, decimals, scale = terms[0]
        if scale == 1:
            return exact(mantissa, decimals)
    decimals = max(term.decimals for term in terms)
    mantissa = sum(term.mantissa * term.scale * 10 ** (decimals - term.decimals) for term in terms)
    while decimals and terms[-1].scale > 1 and mantissa % 10 == 0:
        mantissa //= 10
        decimals -= 1
    return exact(mantissa, decimals)


def _next_term(
    tokens: Sequence[Token], start: int, terms: Sequence[Term]
) -> tuple[Term, int] | None:
    if terms and terms[-1].decimals:
        return None
    if terms and _is(tokens, start, Part.COMMA):
        fraction, decimals, end = _decimals(tokens, 0, start)
        return (Term(fraction, decimals, 1), end) if decimals else None
    found = _term(tokens, start)
    if found and terms and not _continues(terms[-1], found[0], tokens[start : found[1]]):
        return None
    return found


def _continues(last: Term, term: Term, tokens: Sequence[Token]) -> bool:
    small = 0 < term.mantissa * term.scale < last.scale * 10**term.decimals
    return small and not any(token.part in (Part.HALF, Part.QUARTER) for token in tokens)


def _stack(tokens: Sequence[Token], terms: list[Term], position: int) -> int:
    # A scale counts everything smaller before it: "seribu lima ratus" + "triliun".
    while _is(tokens, position, Part.SCALE):
        scale = tokens[position].value
        kept = [term for term in terms if term.scale >= scale]
        counted = _counted(terms[len(kept) :], scale)
        if counted is None or (kept and counted.mantissa * scale >= _limit(kept[-1], counted)):
            break
        terms[:] = [*kept, counted]
        position += 1
    return position


def _counted(terms: Sequence[Term], scale: int) -> Term | None:
    if len(terms) == 1 and terms[0].scale == 1:
        term = terms[0]
        return Term(term.mantissa, term.decimals, scale) if term.mantissa else None
    value = _total(terms) if terms else Decimal("0.5")
    whole = int(value)
    return Term(whole, 0, scale) if whole == value and whole * scale < _LARGEST else None


def _limit(last: Term, term: Term) -> int:
    power: int = 10**term.decimals
    return last.scale * power


def _term(tokens: Sequence[Token], start: int) -> tuple[Term, int] | None:
    if start >= len(tokens):
        return None
    first = tokens[start]
    if first.part is Part.ONE_SCALE:
        return Term(1, 0, first.value), start + 1
    coefficient = _coefficient(tokens, start)
    if coefficient is None:
        return None
    mantissa, decimals, end = coefficient
    return Term(mantissa, decimals, 1), end


def _coefficient(tokens: Sequence[Token], start: int) -> tuple[int, int, int] | None:
    first = tokens[start]
    if first.part in _FRACTIONS:
        return first.value, first.decimals, start + 1
    whole = _below_thousand(tokens, start)
    if whole is None:
        return None
    value, end = whole
    if _is(tokens, end, Part.HALF) and value < 100:
        return value * 10 + 5, 1, end + 1
    if _is(tokens, end, Part.COMMA):
        return _decimals(tokens, value, end)
    return value, 0, end


def _decimals(tokens: Sequence[Token], whole: int, comma: int) -> tuple[int, int, int]:
    spoken = _below_hundred(tokens, comma + 1)
    if spoken is not None and spoken[0] >= 10:
        return whole * 100 + spoken[0], 2, spoken[1]
    end = comma + 1
    while _is(tokens, end, Part.DIGIT) and end - comma <= _MOST_DECIMALS:
        whole = whole * 10 + tokens[end].value
        end += 1
    decimals = end - comma - 1
    return (whole, decimals, end) if decimals else (whole, 0, comma)


def _below_thousand(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    hundreds, end = 0, start
    if tokens[start].part is Part.HUNDRED:
        hundreds, end = 100, start + 1
    elif _is(tokens, start + 1, Part.HUNDREDS) and _is(tokens, start, Part.DIGIT):
        hundreds, end = tokens[start].value * 100, start + 2
        if not hundreds:
            return 0, start + 1
    rest = _below_hundred(tokens, end)
    if rest is not None and (rest[0] or not hundreds):
        return hundreds + rest[0], rest[1]
    return (hundreds, end) if hundreds else None


def _below_hundred(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    if _is(tokens, start, Part.TEN):
        return tokens[start].value, start + 1
    if not _is(tokens, start, Part.DIGIT):
        return None
    digit = tokens[start].value
    if digit and _is(tokens, start + 1, Part.TEEN):
        return 10 + digit, start + 2
    if digit and _is(tokens, start + 1, Part.TENS):
        if _is(tokens, start + 2, Part.DIGIT) and tokens[start + 2].value:
            return 10 * digit + tokens[start + 2].value, start + 3
        return 10 * digit, start + 2
    return digit, start + 1


def _is(tokens: Sequence[Token], position: int, part: Part) -> bool:
    return position < len(tokens) and tokens[position].part is part
