"""Where an expression can start: found by a vocabulary, so that other prose costs next to nothing.

A text's words are intersected with the words that can begin an expression; only those that do
occur are searched for, with what may follow them. Numbers are found by their digits and passed
on when their neighbourhood looks like a date's.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from humaskit.dates._folding import Folded
from humaskit.dates._late import Late
from humaskit.dates._periods import PERIOD_MONTHS
from humaskit.dates.names import (
    HIJRI_MONTH_NUMBERS,
    MONTH_NUMBERS,
    MONTH_SHORT_NUMBERS,
    WEEKDAY_NUMBERS,
    WEEKDAY_SHORT_NUMBERS,
)
from humaskit.lexicon.occurrences import Occurrences


def _either(words: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


_PARTS: Final = ("pagi", "siang", "sore", "petang", "malam", "dini", "subuh")
_PART: Final = "(?:pagi|siang|sore|petang|malam|dini +hari|subuh)"
_WEEKDAY: Final = _either(word.replace("'", " ") for word in WEEKDAY_NUMBERS if "`" not in word)
_MONTH: Final = _either({*MONTH_NUMBERS, *MONTH_SHORT_NUMBERS})
_POINTING: Final = (
    "(?:ini|lalu|yang|kemarin|besok|esok|lusa|depan|mendatang|nanti|tadi|silam|akan|hari +ini)"
)
_AFTER_WEEKDAY: Final = (
    rf" +(?:0|{_PART}|{_POINTING}|tanggal|tgl|pada|pekan|minggu +[ldik]|pukul|pkl|jam"
    rf"|pon|pahing|paing|legi|wage|kliwon|{_MONTH} +0"
    rf"|(?:(?:dan|atau|hingga|sampai|s d|serta|malam) +)?(?:hari +)?{_WEEKDAY} +"
    rf"(?:0|tanggal|tgl|{_POINTING}|{_PART}))"
)
_COUNTED: Final = " +(?:hari|pekan|minggu|bulan|tahun) +(?:yang|lalu|silam|lagi) "
_WHICH: Final = " +(?:ini|lalu|yang|depan|mendatang|akan|kemarin|silam|nanti) "
_OF_DAY: Final = (
    rf"(?: +hari)?(?: +(?:atau|dan|hingga|sampai) +{_PART})?"
    r" +(?:tadi|ini|nanti|kemarin|besok|hari +ini|pukul|jam|pkl|lusa) "
)
_COUNTS: Final = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
_WORDED: Final = (
    f"(?:sepuluh|sebelas|(?:{_COUNTS.replace(' ', '|')})(?: +belas| +puluh(?: +[a-z]+)?)?)"
)
_HIJRI_BEGINNINGS: Final = frozenset(re.split("['_]", name)[0] for name in HIJRI_MONTH_NUMBERS)
_RULES: Final = (
    ("lalu silam lagi", "(?!)"),
    (" ".join(PERIOD_MONTHS), " +[a-z0]{1,8}(?: +0)?[ a-z]{0,8}0000 "),
    ("q", "0(?: +tahun)? +0000 "),
    ("hari", rf" +(?:ini |esok |raya |besar |{_WEEKDAY}{_AFTER_WEEKDAY})"),
    ("kemarin besok lusa semalam", " "),
    ("esok", " +(?:hari|lusa) "),
    ("tadi nanti", f" +{_PART} "),
    (" ".join((*_PARTS, *(f"{part}nya" for part in _PARTS))), rf"(?:{_OF_DAY}| +{_WEEKDAY} +0)"),
    ("pukul pkl jam pk", f"(?: *0| +(?:setengah +)?(?:{_WORDED} |0))"),
    ("tanggal", f" +{_WORDED}(?: +bulan)? +{_MONTH} "),
    ("sehari seminggu sepekan sebulan setahun", " +(?:yang|lalu|silam|lagi) "),
    (
        _COUNTS,
        rf"(?: +belas| +puluh(?: +(?!hari|pekan|minggu|bulan|tahun)[a-z]+)?)?{_COUNTED}",
    ),
    ("pekan minggu", rf"(?:{_WHICH}| +(?:pertama|kedua|ketiga|keempat|kelima|ke) )"),
    ("bulan", rf"(?:{_WHICH}| +{_MONTH} )"),
    ("tahun", rf"(?:{_WHICH}| +0000 +h| +baru )"),
    (
        "awal pertengahan akhir penghujung ujung",
        rf" +(?:{_MONTH} |bulan |tahun |pekan |minggu |0000 )",
    ),
    ("idul idulfitri iduladha ideul idulfitr lebaran maulid isra nuzulul kurban qurban", " "),
    (" ".join(_HIJRI_BEGINNINGS), "[ a-z]{0,20}0"),
    (" ".join({*MONTH_NUMBERS, *MONTH_SHORT_NUMBERS}), " "),
    (" ".join(WEEKDAY_SHORT_NUMBERS), rf"(?: +|$)(?:0|{_MONTH} +0)"),
    (" ".join(word for word in WEEKDAY_NUMBERS if word.isalpha()), _AFTER_WEEKDAY),
    ("jum", f" at{_AFTER_WEEKDAY}"),
)
"""The words that can begin an expression, with what must follow them in a text's shape."""


def _checks() -> Mapping[str, Late[bytes]]:
    found: dict[str, list[str]] = {}
    for words, following in _RULES:
        for word in words.split():
            found.setdefault(word, []).append(following)
    together = {tuple(rules): "|".join(dict.fromkeys(rules)) for rules in found.values()}
    patterns = {rules: Late(rule.encode()) for rules, rule in together.items()}
    return MappingProxyType({word: patterns[tuple(rules)] for word, rules in found.items()})


_CHECKS: Final = _checks()
_AGO: Final = (b" lalu ", b" silam ", b" lagi ")
"""What makes a numeral count from today: without any of them none is looked for."""
_VOCABULARY: Final = frozenset(_CHECKS)
_NO_NUMERALS: Final = _VOCABULARY.difference(_COUNTS.split())
_BY_LETTERS: Final = MappingProxyType(
    {
        letters: tuple(word for word in _VOCABULARY if word.startswith(letters))
        for letters in {word[:3] for word in _VOCABULARY}
    }
)


def _branching(words: Iterable[str]) -> str:
    """Make a pattern of words that looks at each letter of a text once."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[:1], []).append(word[1:])
    whole = rests.pop("", None) is not None
    either = "|".join(f"{letter}{_branching(rest)}" for letter, rest in sorted(rests.items()))
    return f"(?:{either}){'?' if whole else ''}" if either else ""


def _words(listed: Iterable[str]) -> Late[bytes]:
    return Late(f" ({_branching(listed)})(?=[ 0])".encode())


_WORD: Final = _words(_VOCABULARY)
_NO_NUMERAL: Final = _words(_NO_NUMERALS)
_BLANK: Final = ord(" ")
STARTS: Final = tuple(sorted(_VOCABULARY))
"""Every word that can begin an expression."""


_MONTH_LIKE: Final = (
    rf"(?:bulan\s++)?(?:{_branching({*MONTH_NUMBERS, *MONTH_SHORT_NUMBERS})}(?![a-z])"
    f"|{_branching(_HIJRI_BEGINNINGS)})"
)
"""A month, whole, so that `25 desa` is none; of one of the Islamic calendar the first word."""
_GLUED: Final = "|".join(rf"(?<=\b{word}0)" for word in ("pada", "tanggal", "hingga", "sejak"))
"""Words that a hasty writer leaves no blank after: `pada25 April`."""
_JOINED: Final = r"(?:dan|serta|atau|hingga|sampai)"
"""What joins a day to the next of a list or to the end of a range."""
_NUMBER: Final = Late(
    rf"""
    0 (?<!00)(?:(?<![a-z]0)(?<!0[./:,-]0)|(?<=[a-z]0)(?:{_GLUED})) (?=
      0?(?!0) (?:
         [ ]?/[ ]?00?(?![0a-z]) | [ ]?-{{1,3}}[ ]?00?(?:[.-]0|[ ]?/[ ]?0|[ ]0|\s*+-?{_MONTH_LIKE})
         | [.:]00(?!0) | [.]00?[.]0000
         | ,[ ]?00?(?:[ ](?:{_JOINED}|{_MONTH_LIKE})
             |,\s*+(?:{_JOINED}
                |(?>(?:00?\s*+,\s*+){{0,6}})(?:00?\s*+)?(?:[&/.-]|{_JOINED}|s[d./ ]|{_MONTH_LIKE})))
         | (?:st|nd|rd|th)?\s*+-?{_MONTH_LIKE}
         | [ ,]++(?:dan|serta|atau)[ ]00?[ -] | [ ]?[&][ ]?0
         | \s++(?:hingga|sampai|s[ ]?[./][ ]?d|sd|[/.]|[ap]\.?m\b
             |(?!tahun)[a-z]{{4,11}}\s+0000))
      | 000-(?:w|00-) | 000/00?/00?(?![0a-z/-])
      | 000\s*(?:-{{1,3}}\s*(?:tahun|0000)|hingga|sampai|s[./]|h)
      | 0{{0,2}}\s++(?:hari|pekan|bulan|minggu|tahun)\s++(?:yang|lalu|silam|lagi)
      | [ ]0\s*+{_MONTH_LIKE}
    )
    """.encode(),
    re.VERBOSE,
)
"""The first digit of a number whose neighbourhood looks like a date's; every digit is a `0`."""


def may_start(plain: str, pos: int) -> bool:
    """Whether an expression may start at `pos` of folded text, by its first letters."""
    words = _BY_LETTERS.get(plain[pos : pos + 3])
    if words is None:
        return plain[pos : pos + 1].isdecimal()
    return plain.startswith(words, pos)


def starts(folded: Folded, words: Occurrences | None = None) -> list[int]:
    """Return where in the text expressions may start, in order.

    Args:
        folded: The text.
        words: Its words, where they are known; without them they are searched for.
    """
    numbers = (match.start() for match in _NUMBER.finditer(folded.marked))
    shape = folded.shape
    named = _word_starts(shape) if words is None else _known_starts(shape, words)
    return sorted((*numbers, *named))


def _counted(shape: bytes) -> bool:
    return any(word in shape for word in _AGO)


def _word_starts(shape: bytes) -> Iterator[int]:
    for match in (_WORD if _counted(shape) else _NO_NUMERAL).finditer(shape):
        if _CHECKS[match[1].decode()].match(shape, match.end()) is not None:
            yield match.start()


def _known_starts(shape: bytes, words: Occurrences) -> Iterator[int]:
    for word in words.present(_VOCABULARY if _counted(shape) else _NO_NUMERALS):
        check, size = _CHECKS[word], len(word) + 1
        for at in words.runs(word):
            # No figure stands before it, and none but a figure or a blank behind it.
            if shape[at] == _BLANK and check.match(shape, at + size) is not None:
                yield at
