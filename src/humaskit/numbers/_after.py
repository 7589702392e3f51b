"""What stands after a number: its unit, its scale, the same number in brackets."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from humaskit.numbers._errors import UnreadableNumberError
from humaskit.numbers._figures import exact, read_figures
from humaskit.numbers._grammar import read
from humaskit.numbers._rupiah import parse_rupiah
from humaskit.numbers._vocabulary import Token, split_word
from humaskit.numbers._wordlists import word_list
from humaskit.numbers.mentions import NumberPair

NEXT_WORD: Final = re.compile(
    r"(?:[ \t\u00a0]{1,4}\n?[ \t]{0,4}|\n[ \t]{0,4})((?:[ck]?m[23²³](?!\w)|[^\W\d_]+))"
)
_UNIT: Final = re.compile(NEXT_WORD.pattern.replace("(?:", "(?:(?<=[0-9])|", 1))
_TWIN: Final = re.compile(r"-[^\W\d_]+")
_UNTIL: Final = re.compile(
    r"(?:\s{1,4}(hingga|sampai(?: dengan)?|s\.d\.?|s/d)\s{1,4}|[ \u00a0]?([-–—])[ \u00a0]?)"
    r"(?!(?:19|20)[0-9]{2}\b)(?=(?:rp\.? ?)?[0-9])"
    r"|\s{1,4}(hingga|sampai(?: dengan)?|s\.d\.|s/d)\s{1,4}"
    r"(?=(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:puluh|belas|r[ai]))[a-z]*\b)"
)
_OR: Final = re.compile(
    r"[ \u00a0](atau)[ \u00a0](?=[0-9]+(?:\.[0-9]{3})*\b(?!,[0-9]|[ \u00a0]?%|[ \u00a0]persen))"
)
CUES: Final = frozenset("hls-–— \t\n\r\u00a0")
"""What follows a unit and its blank where `lebih`, `hingga` or a dash may make a number inexact."""
_LEBIH: Final = re.compile(r"[ \u00a0]lebih" + NEXT_WORD.pattern)
_BRACKET: Final = re.compile(r"\s{0,2}\(\s?([^()\n]{1,200})\)")
_WORD: Final = re.compile(r"[^\W\d_]+")
SECOND_WORDS: Final = {
    "kilometer": ("persegi",),
    "meter": ("persegi", "kubik"),
    "sentimeter": ("persegi", "kubik"),
    "km": ("persegi",),
    "poin": ("persen",),
    "persen": ("poin",),
    "dolar": ("as",),
    "kepala": ("keluarga", "desa", "daerah", "dinas", "sekolah"),
    "tempat": ("tidur",),
    "hari": ("kerja", "kalender"),
    "derajat": ("celsius",),
    "rumah": ("sakit", "tangga"),
}
"""Units of two words: what may stand behind the first."""
_VERB: Final = re.compile(r"(?:me[a-z]|di[a-z]{3}|ber[a-z]|ter[a-z]|mem|men)[a-z]+")
_NOT_MORE: Final = re.compile(
    r"\s*(?:[.,;:!?)]|$|dan\b|yang\b|di\b|dari\s+(?!pada)[a-z]|untuk\b|pada\b|orang\b)"
)


@dataclass(slots=True)
class Unit:
    """A noun or measure behind a number."""

    name: str
    start: int
    end: int
    known: bool
    """Whether the word is in the list of units."""


def find_unit(
    lowered: str, text: str, position: int, following: re.Match[str] | None = None
) -> Unit | None:
    """Find the unit that stands directly behind a number.

    Args:
        lowered: The text in lower case.
        text: The text.
        position: Where the number ends.
        following: The word behind it, where that is known already.
    """
    match = following or _UNIT.match(lowered, position)
    if match is None:
        return None
    word = match[1]
    if word == "lebih" and (further := _LEBIH.match(lowered, position)):
        match, word = further, further[1]
    start, end = match.span(1)
    known = word in word_list("unit")
    if not known and not (may_be_noun(word) and text[start:end].islower()):
        return None
    if lowered[end : end + 1] == "-" and (twin := _TWIN.match(lowered, end)):
        return Unit(lowered[start : twin.end()], start, twin.end(), known)
    if word in SECOND_WORDS and (
        lowered.startswith(SECOND_WORDS[word], end + 1) or lowered[end + 1 : end + 2].isspace()
    ):
        second = NEXT_WORD.match(lowered, end)
        if second and second[1] in SECOND_WORDS[word]:
            return Unit(f"{word} {second[1]}", start, second.end(1), known=True)
    return Unit(word, start, end, known)


@lru_cache(maxsize=4096)
def may_be_noun(word: str) -> bool:
    """Tell whether a lower-case word that is no unit may still be what a number counts."""
    return (
        len(word) > 2
        and word not in word_list("no-noun")
        and _VERB.fullmatch(word) is None
        and not split_word(word, 0)
    )


def find_pair(lowered: str, position: int, *, of_figures: bool) -> tuple[NumberPair, int] | None:
    """Find the same number in brackets behind a number which ends at `position`.

    Returns:
        The pair and where its bracket ends, or None.
    """
    match = _BRACKET.match(lowered, position)
    if match is None:
        return None
    pair = _words_inside(match) if of_figures else _figures_inside(match)
    return (pair, match.end()) if pair else None


def _words_inside(match: re.Match[str]) -> NumberPair | None:
    if "rupiah" in match[1]:
        return _rupiah_inside(match)
    tokens: list[Token] = []
    rest: list[str] = []
    end = match.start(1)
    for word in _WORD.finditer(match[1]):
        parts = () if rest else split_word(word[0], match.start(1) + word.start())
        tokens += parts
        if parts:
            end = match.start(1) + word.end()
        else:
            rest.append(word[0])
    reading = read(tokens)
    if reading is None or match[1][: tokens[0].start - match.start(1)].strip():
        return None
    whole = reading.used == len(tokens)
    value = reading.value if whole and _only_units(rest) else None
    if value is None and rest and not _only_units(rest):
        return None
    return NumberPair(value, tokens[0].start, end)


def _rupiah_inside(match: re.Match[str]) -> NumberPair | None:
    written = match[1].strip().rstrip(".")
    start = match.start(1) + match[1].index(written)
    first = _WORD.match(written)
    if first is None or not split_word(first[0], 0):
        return None
    last = written.rindex("rupiah") if written.endswith("rupiah") else len(written)
    end = start + len(written[:last].rstrip())
    try:
        return NumberPair(parse_rupiah(written), start, end)
    except UnreadableNumberError:
        return NumberPair(None, start, end)


def _only_units(words: list[str]) -> bool:
    return len(words) <= 2 and all(word in word_list("unit") for word in words)


def _figures_inside(match: re.Match[str]) -> NumberPair | None:
    written = match[1].strip()
    figures = read_figures(written)
    if figures is None:
        return None
    start = match.start(1) + match[1].index(written)
    value: Decimal = exact(figures.mantissa, figures.decimals)
    return NumberPair(value, start, start + len(written))


def goes_on(lowered: str, position: int, *, bare: bool) -> tuple[str, int] | None:
    """Find what opens a range to a further number: `hingga`, `s.d.`, `-`; `atau`, if `bare`.

    Args:
        lowered: The text in lower case.
        position: Where the number ends, with its unit.
        bare: Whether no unit stands behind it.

    Returns:
        The word or dash, and where the further number starts.
    """
    match = _UNTIL.match(lowered, position) or (_OR.match(lowered, position) if bare else None)
    return (match[match.lastindex or 0], match.end()) if match else None


def says_more(lowered: str, position: int, unit: Unit | None) -> bool:
    """Tell whether `lebih` behind a number or its unit makes it a lower bound.

    `20 lebih orang` and `20 orang lebih.` do; `20 persen lebih tinggi` compares.
    """
    direct = NEXT_WORD.match(lowered, position)
    if direct and direct[1] == "lebih":
        return unit is not None or _NOT_MORE.match(lowered, direct.end(1)) is not None
    behind = NEXT_WORD.match(lowered, unit.end) if unit else None
    return bool(behind and behind[1] == "lebih" and _NOT_MORE.match(lowered, behind.end(1)))
