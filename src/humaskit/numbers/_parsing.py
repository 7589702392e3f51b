"""Number words back to numbers."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from humaskit.numbers._errors import unreadable
from humaskit.numbers._figures import read_figures
from humaskit.numbers._grammar import Reading, read
from humaskit.numbers._spelled import read_spelled
from humaskit.numbers._vocabulary import Part, Token, split_word

_LONGEST: Final = 1000
_PIECE: Final = re.compile(r"[0-9](?:[0-9.,]*[0-9])?|[^\W\d_]+|[^\s]")


def parse(words: str) -> int | Decimal:
    """Read a number in Indonesian words, in figures, or in both (`2,5 juta`).

    Read are all of KBBI's number words in any case, `se-` forms (`sejuta`), `setengah` and
    `seperempat` (`satu setengah miliar`), `koma`, `minus` and `negatif`, the spellings `milyar`
    and `trilyun`, words run together (`duabelas`), and scales that count each other
    (`seribu triliun`).

    Args:
        words: One number and nothing else; at most 1,000 characters.

    Returns:
        An int where the value is whole and no decimals were given, else a Decimal with the
        decimals as given: `dua koma lima nol` is `Decimal("2.50")`.

    Raises:
        UnreadableNumberError: `words` is no number; `word` and `position` say where reading
            stopped. It is an InvalidValueError.
    """
    if len(words) > _LONGEST:
        raise unreadable("words", words[_LONGEST : _LONGEST + 20], _LONGEST)
    spelled = read_spelled(words)
    if spelled is None:
        spelled = read_spelled(" ".join(words.lower().split()))
    if spelled is not None:
        return spelled
    value = read_words(words, "words").value
    return int(value) if value.as_tuple().exponent == 0 else value


def read_words(words: str, field: str, first: int = 0) -> Reading:
    """Read `words` from `first` to the end.

    Args:
        words: The text.
        field: The argument's name, for the refusal.
        first: Where the number begins.

    Raises:
        UnreadableNumberError: They are no number.
    """
    tokens = tuple(_tokens(words, field, first))
    reading = read(tokens)
    used = reading.used if reading else int(_signed(tokens))
    if used < len(tokens):
        token = tokens[used]
        raise unreadable(field, words[token.start : token.end], token.start)
    if reading is None:
        raise unreadable(field, "", len(words))
    return reading


def _signed(tokens: tuple[Token, ...]) -> bool:
    return bool(tokens) and tokens[0].part is Part.SIGN


def _tokens(words: str, field: str, first: int) -> Iterator[Token]:
    for match in _PIECE.finditer(words, first):
        piece, start = match[0], match.start()
        parts = split_word(piece.lower(), start)
        if parts:
            yield from parts
        elif (figures := read_figures(piece)) is not None:
            yield Token(Part.FIGURES, figures.mantissa, start, match.end(), figures.decimals)
        elif piece in "-−" and not words[first:start].strip():
            yield Token(Part.SIGN, -1, start, match.end())
        else:
            raise unreadable(field, piece, start)
