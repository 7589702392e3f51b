"""Indonesian numbers: words, rupiah, measures, and mentions in running text."""

from humaskit.numbers._errors import UnreadableNumberError
from humaskit.numbers._finding import find
from humaskit.numbers._parsing import parse
from humaskit.numbers._rupiah import RupiahStyle, format_rupiah, parse_rupiah
from humaskit.numbers._spelling import spell
from humaskit.numbers._units import UnitWidth, format_unit
from humaskit.numbers.mentions import Currency, NumberMention, NumberPair

__all__ = [
    "Currency",
    "NumberMention",
    "NumberPair",
    "RupiahStyle",
    "UnitWidth",
    "UnreadableNumberError",
    "find",
    "format_rupiah",
    "format_unit",
    "parse",
    "parse_rupiah",
    "spell",
]
