"""What `find` gives: one number in a text, with what stands around it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from humaskit.numbers._figures import exact

Currency = Literal["IDR", "USD", "EUR"]
"""ISO 4217 code of the money that a number counts."""
Written = Literal["figures", "words", "roman"]
"""How a number is written; `figures` may carry a scale word: `2,5 juta`."""


@dataclass(frozen=True, slots=True)
class NumberPair:
    """The same number a second time, in brackets: `12 (dua belas)`."""

    value: Decimal | None
    """Its value; None where it is no well-formed number."""
    start: int
    """Where it starts, inside the bracket: half-open code points into the text."""
    end: int
    """Where it ends, inside the bracket."""


class NumberMention(NamedTuple):
    """One number in a text (penyebutan bilangan)."""

    start: int
    """Where it starts, with `Rp` or `ke-`: half-open code points into the text as it was given."""
    end: int
    """Where it ends, with its scale (`1,5 miliar`) or `%`, without unit and bracket."""
    value: Decimal | None
    """The exact value with its scale; None where the figures are malformed."""
    written: Written = "figures"
    """How it is written."""
    decimals: int = 0
    """Decimals as printed, before the scale: 2 in `52,02 triliun`."""
    scale: int = 1
    """The scale that the last figure counts: 10**12 in `52,02 triliun`, 1 without a scale word."""
    money: Currency | None = None
    """The currency, from a mark before (`Rp`) or a word behind (`rupiah`)."""
    percent: bool = False
    """Whether `%` or `persen` follows."""
    ordinal: bool = False
    """Whether it names a place in a row: `ke-2`, `kedua`, `tahap II`."""
    unit: str | None = None
    """The noun or measure that follows, lower case: `orang`, `hektare`, `km`; `persen` for `%`."""
    unit_start: int | None = None
    """Where the unit starts."""
    unit_end: int | None = None
    """Where the unit ends."""
    pair: NumberPair | None = None
    """The same number in brackets, to be compared."""
    approximate: str | None = None
    """The word or sign that makes it inexact, lower case: `sekitar`, `lebih dari`, `-an`; None
    where the text says it exactly. Arithmetic on an approximate number proves nothing."""
    bracketed: bool = False
    """Whether it stands alone in brackets, as ages, counts and list numbers do: `(45)`."""
    malformed: bool = False
    """Whether the figures break the rules of thousands and decimals: `5.5711 jiwa`."""

    @property
    def half_step(self) -> Decimal:
        """Half a unit of the last printed figure: how far rounding may have moved the value.

        `52,02 triliun` stands for anything within 0,005 triliun of it.
        """
        return exact(5 * self.scale, self.decimals + 1)
