"""Indonesian numbers: words, rupiah, and mentions in running text."""

from humaskit.numbers._errors import UnreadableNumberError
from humaskit.numbers._parsing import parse
from humaskit.numbers._rupiah import RupiahStyle, format_rupiah, parse_rupiah
from humaskit.numbers._spelling import spell

__all__ = [
    "RupiahStyle",
    "UnreadableNumberError",
    "format_rupiah",
    "parse",
    "parse_rupiah",
    "spell",
]
