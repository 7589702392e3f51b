"""Numbers in words (terbilang)."""

from decimal import Decimal
from typing import Final

from humaskit.errors import InvalidValueError
from humaskit.numbers._vocabulary import DIGITS, SCALE_NAMES

LARGEST: Final = 10**21 - 1
"""The largest number that has a name here: below one sekstiliun."""

_MOST_DECIMALS: Final = 30


def spell(number: int | Decimal) -> str:
    """Write a number in Indonesian words (terbilang).

    The words are KBBI's and the forms are those of CLDR's spell-out rules for Indonesian, which
    ICU uses: `seratus`, `seribu`, but `satu juta` and `seratus satu ribu`. Decimals are read one
    by one after `koma`, as printed: `Decimal("2.50")` is `dua koma lima nol`. A number below zero
    begins with `negatif`, as in CLDR; `parse` reads `minus` too.

    Args:
        number: A whole number, or a Decimal with at most 30 decimals; below 10^21 either way. A
            float is refused, because its decimals are not what was written.

    Raises:
        InvalidValueError: `number` is too large, not finite, or no int or Decimal.
    """
    if isinstance(number, Decimal):
        return _spell_decimal(number)
    if type(number) is not int:
        raise _refused(
            "type",
            f"Tulis bilangan bulat atau Decimal, bukan {type(number).__name__}",
            f"give an int or a Decimal, not {type(number).__name__}",
        )
    if not -LARGEST <= number <= LARGEST:
        raise _too_large()
    return _spell_whole(number) if number >= 0 else "negatif " + _spell_whole(-number)


def _spell_decimal(number: Decimal) -> str:
    if not number.is_finite():
        raise _refused("not_finite", "Bilangan harus berhingga", "the number must be finite")
    sign, _, exponent = number.as_tuple()
    decimals = max(0, -int(exponent))
    if number.adjusted() > 20:
        raise _too_large()
    if decimals > _MOST_DECIMALS:
        raise _refused(
            "too_many_decimals",
            f"Angka di belakang koma paling banyak {_MOST_DECIMALS}",
            f"there are more than {_MOST_DECIMALS} decimals",
        )
    whole, _, fraction = f"{number.copy_abs():f}".partition(".")
    words = _spell_whole(int(whole))
    if fraction:
        words += " koma " + " ".join(DIGITS[int(figure)] for figure in fraction)
    return "negatif " + words if sign and number else words


def _spell_whole(number: int) -> str:
    if number < 1000:
        return BELOW_THOUSAND[number] if number else DIGITS[0]
    words = BELOW_THOUSAND[number % 1000]
    number //= 1000
    scale = 1000
    while number:
        number, group = divmod(number, 1000)
        if group:
            head = _head(group, scale)
            words = f"{head} {words}" if words else head
        scale *= 1000
    return words


def _head(group: int, scale: int) -> str:
    if group == 1 and scale == 1000:
        return "seribu"
    return f"{BELOW_THOUSAND[group]} {SCALE_NAMES[scale]}"


def _below_hundred(number: int) -> str:
    tens, unit = divmod(number, 10)
    if number < 10:
        return DIGITS[number] if number else ""
    if number < 12:
        return ("sepuluh", "sebelas")[number - 10]
    if number < 20:
        return f"{DIGITS[unit]} belas"
    return f"{DIGITS[tens]} puluh {DIGITS[unit] if unit else ''}".rstrip()


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    head = ("", "seratus ")[hundreds] if hundreds < 2 else f"{DIGITS[hundreds]} ratus "
    return (head + _below_hundred(rest)).rstrip()


BELOW_THOUSAND: Final = tuple(_below_thousand(number) for number in range(1000))
"""The words of 1 to 999; nothing at 0."""


def _too_large() -> InvalidValueError:
    return _refused(
        "too_large", "Bilangan harus di bawah 10^21", "the number must be smaller than 10^21"
    )


def _refused(rule: str, message: str, message_en: str) -> InvalidValueError:
    return InvalidValueError("number", "number", rule, message, message_en)
