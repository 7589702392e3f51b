"""Indonesian numbers: words, rupiah, and mentions in running text."""

from humaskit.numbers._errors import UnreadableNumberError
from humaskit.numbers._finding import find
from humaskit.numbers._parsing import parse
from humaskit.numbers._rupiah import RupiahStyle, format_rupiah, parse_rupiah
from humaskit.numbers._spelling import spell
from humaskit.numbers.mentions import Currency, NumberMention, NumberPair

__all__ = [
    "Currency",
    "NumberMention",
    "NumberPair",
    "RupiahStyle",
    "UnreadableNumberError",
    "find",
    "format_rupiah",
    "parse",
    "parse_rupiah",
    "spell",
]
