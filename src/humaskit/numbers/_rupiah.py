"""Rupiah: writing amounts, and reading exactly what the press writes."""

import re
from decimal import Decimal
from typing import Final, Literal

from humaskit.errors import InvalidValueError
from humaskit.numbers._errors import unreadable
from humaskit.numbers._figures import exact, grouped, read_figures
from humaskit.numbers._grammar import counted
from humaskit.numbers._parsing import read_words
from humaskit.numbers._vocabulary import SCALE_NAMES, SCALES

RupiahStyle = Literal["eyd", "pers", "compact"]
"""`eyd` is Rp5.000.000,00, `pers` is Rp5.000.000, `compact` is Rp5 juta."""

SHORT_SCALES: Final = {"rb": 10**3, "jt": 10**6, "m": 10**9, "t": 10**12}
"""Abbreviations after an amount of rupiah; `M` is miliar there, never million."""

_LARGEST: Final = 10**21
_LONGEST: Final = 300
_COMPACT: Final = (10**12, 10**9, 10**6, 10**3)
_COMPACT_DECIMALS: Final = 3
_AMOUNT: Final = re.compile(
    r"\s*(?P<sign>[-−]|(?:minus|negatif)\s)?\s*(?P<mark>(?:Rp\.?|IDR)\s*)?(?P<inner>[-−])?"
    r"(?P<body>\S.*?)"
    r"(?:\s?[,.][-–—=]+)?"
    r"(?P<rupiah>\s*rupiah(?:\s+(?P<sen>\S.*?)\s+sen)?)?\s*",
    re.IGNORECASE | re.DOTALL,
)
_FIGURES: Final = re.compile(
    r"(?P<figures>[0-9][0-9.,]*)\s*(?P<scale>[a-z]+)?", re.IGNORECASE | re.ASCII
)


def format_rupiah(amount: int | Decimal, style: RupiahStyle = "eyd") -> str:
    """Write an amount of rupiah; nothing is ever rounded.

    Args:
        amount: Whole rupiah, or a Decimal with at most two decimals (sen); below 10^21.
        style: `eyd` writes `Rp5.000.000,00` (EYD V), `pers` leaves out `,00` as newsrooms do, and
            `compact` writes `Rp1,5 miliar` where the amount takes at most three decimals in its
            own scale (ribu to triliun), else the whole figure as `pers` does.

    Raises:
        InvalidValueError: The amount is no int or Decimal, not finite, too large, or finer than a
            sen, or there is no such style.
    """
    sen = _in_sen(amount)
    sign = "-" if sen < 0 else ""
    whole, rest = divmod(abs(sen), 100)
    if style == "eyd":
        return f"{sign}Rp{grouped(whole)},{rest:02}"
    if style == "pers":
        return f"{sign}Rp{_press(whole, rest)}"
    if style == "compact":
        return f"{sign}Rp{_compact(whole, rest)}"
    raise _refused(
        "style",
        "unknown_style",
        f"Gaya rupiah tidak dikenal: {style}",
        f"there is no such style of rupiah: {style}",
    )


def parse_rupiah(text: str) -> Decimal:
    """Read an amount of rupiah as Indonesian texts write it.

    `Rp1,5 miliar`, `Rp. 75.000`, `Rp 8,2 Miliar`, `Rp5.000.000,00`, `Rp 5.000,-`, `Rp5.000.-`,
    `IDR 5.000`, `Rp1,3 M` (miliar), `5 ribu rupiah`, `seratus juta rupiah`,
    `lima rupiah lima puluh sen`.

    Args:
        text: One amount, with `Rp`, `IDR` or `rupiah`, and nothing else.

    Returns:
        The exact amount in rupiah.

    Raises:
        UnreadableNumberError: `text` is no amount of rupiah, or its figures are malformed
            (`Rp15.159.16 triliun`), or nobody can know them (`Rp50,000`, with three decimals). It
            is an InvalidValueError.
    """
    match = _AMOUNT.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        raise unreadable("text", text[:20], 0)
    if not match["mark"] and not match["rupiah"]:
        raise unreadable("text", "", len(text))
    value = _amount(text, match.start("body"), match.end("body"))
    if match["sen"]:
        sen = read_words(match["sen"], "text").value
        value = exact(int(value) * 100 + int(sen), 2)
    return value.copy_negate() if match["sign"] or match["inner"] else value


def _amount(text: str, start: int, end: int) -> Decimal:
    match = _FIGURES.fullmatch(text, start, end)
    if match is None:
        return read_words(text[:end], "text", start).value
    figures = read_figures(match["figures"])
    # Rp50,000 is 50 to who counts as Indonesian does, 50.000 to who counts as English does.
    if figures is None or (figures.decimals == 3 and not match["scale"]):
        raise unreadable("text", match["figures"], start)
    scale = 1
    if match["scale"]:
        word = match["scale"].lower()
        scale = SCALES.get(word) or SHORT_SCALES.get(word) or 0
        if not scale:
            raise unreadable("text", match["scale"], match.start("scale"))
    return counted(figures.mantissa, figures.decimals, scale)


def _press(whole: int, sen: int) -> str:
    return f"{grouped(whole)},{sen:02}" if sen else grouped(whole)


def _compact(whole: int, sen: int) -> str:
    scale = next((scale for scale in _COMPACT if whole >= scale), 1)
    count, rest = divmod(whole, scale)
    thousandths, finer = divmod(rest * 10**_COMPACT_DECIMALS, scale)
    if scale == 1 or finer or sen or (scale == 1000 and rest):
        return _press(whole, sen)
    decimals = f"{thousandths:03}".rstrip("0")
    return f"{grouped(count)}{',' if decimals else ''}{decimals} {SCALE_NAMES[scale]}"


def _in_sen(amount: int | Decimal) -> int:
    if type(amount) is not int and not isinstance(amount, Decimal):
        raise _refused(
            "amount",
            "type",
            f"Tulis rupiah sebagai bilangan bulat atau Decimal, bukan {type(amount).__name__}",
            f"give an int or a Decimal, not {type(amount).__name__}",
        )
    if isinstance(amount, Decimal) and not amount.is_finite():
        raise _refused(
            "amount", "not_finite", "Jumlah harus berhingga", "the amount must be finite"
        )
    if not -_LARGEST < amount < _LARGEST:
        raise _refused(
            "amount", "too_large", "Jumlah harus di bawah 10^21", "the amount must be below 10^21"
        )
    numerator, denominator = amount.as_integer_ratio()
    sen, finer = divmod(numerator * 100, denominator)
    if finer:
        raise _refused(
            "amount",
            "finer_than_sen",
            "Rupiah paling halus sampai sen (dua angka di belakang koma)",
            "rupiah go down to the sen, two decimals",
        )
    return sen


def _refused(field: str, rule: str, message: str, message_en: str) -> InvalidValueError:
    return InvalidValueError("rupiah", field, rule, message, message_en)
