"""Numbers and days in words, as deeds and minutes have them: `dua belas bulan Oktober tahun ...`.

`numbers` reads any number in words; here are those that a day, an hour or a year can have, and
their pattern, so that no date is looked for in other prose.
"""

from typing import Final

from humaskit.dates._grammar import GAP, MONTH, SPACE, compiled
from humaskit.dates._points import Digits
from humaskit.dates.names import MONTH_NUMBERS

_UNITS: Final = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_UNIT: Final = f"(?:{'|'.join(_UNITS)})"
IN_WORDS: Final = (
    rf"(?:sepuluh|sebelas|{_UNIT}(?:[ ]belas|[ ]puluh(?:[ ]{_UNIT}(?![a-z]))?)?)(?![a-z])"
)
"""A number from 1 to 99 in words."""
_CENTURIES: Final = {"dua ribu": 2000, "seribu sembilan ratus": 1900}
_CENTURY: Final = "|".join(_CENTURIES).replace(" ", "[ ]")
_DATE: Final = compiled(
    rf"""
    (?:tanggal{SPACE})?(?P<day>{IN_WORDS}){SPACE}(?:bulan{SPACE})?(?P<month>{MONTH})
    (?:{GAP}(?:,{GAP})?(?:tahun{SPACE})?
       (?:(?P<century>{_CENTURY})(?:[ ](?P<rest>{IN_WORDS}))?(?![a-z])
         |(?P<year>[12][0-9]{{3}})(?![0-9])))?
    """
)
DAY_WORDS: Final = ("tanggal", *_UNITS, "sepuluh", "sebelas")
"""How what `read_in_words` reads can begin."""


def number_of(words: str) -> int:
    """Return the number that words as `IN_WORDS` has them, or digits, stand for."""
    if words.isdigit():
        return int(words)
    if words in {"sepuluh", "sebelas"}:
        return 10 if words == "sepuluh" else 11
    first, _, rest = words.partition(" ")
    number = _UNITS.index(first) + 1
    if rest == "belas":
        return number + 10
    if not rest:
        return number
    unit = rest.removeprefix("puluh").strip()
    return number * 10 + (_UNITS.index(unit) + 1 if unit else 0)


def read_in_words(plain: str, pos: int) -> Digits | None:
    """Read a day, a month and perhaps a year in words at `pos` of folded text."""
    match = _DATE.match(plain, pos)
    if match is None:
        return None
    year, day = match["year"], number_of(match["day"])
    if match["century"] is not None:
        rest = match["rest"]
        year = str(_CENTURIES[match["century"]] + (0 if rest is None else number_of(rest)))
    return Digits(
        match.start("day"), match.end(), (day,), month=MONTH_NUMBERS[match["month"]], year=year
    )
