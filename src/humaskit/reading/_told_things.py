"""What numbers count, in the words of a headline and of a body."""

import re
from functools import cache
from typing import Final

from humaskit.lexicon import words

DURATIONS: Final = frozenset(
    ("abad", "bulan", "dekade", "detik", "hari", "jam", "menit", "minggu", "pekan", "tahun")
)
_NEXT: Final = re.compile(r"[ \u00a0](?:\()?([^\W\d_]{2,})")
_MELTED: Final = re.compile(r"^[kpst](?=[aeiou][a-z]{2})")
_NOUNS_WITHIN: Final = 4
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_PREFIX: Final = re.compile(r"(?:me(?:ng|ny|m|n)?|di|ber|ter|pe(?:ng|ny|m|n|r)?|ke|se)(?=[a-z]{4})")
_SUFFIX: Final = re.compile(r"(?<=[a-z]{4})(?:kan|an|i|nya)$")
_NO_NOUNS: Final = frozenset(
    (
        *("ada", "adalah", "akan", "antara", "atas", "bagi", "bahwa", "baru", "bersama", "buah"),
        *("dalam", "dan", "dari", "dengan", "di", "dua", "hingga", "ini", "itu", "jadi", "juga"),
        *("juta", "karena", "ke", "kepada", "lebih", "miliar", "oleh", "orang", "pada", "para"),
        *("per", "ribu", "rupiah", "saat", "sampai", "satu", "sebagai", "secara", "serta"),
        *("telah", "terhadap", "triliun", "unit", "untuk", "yang"),
    )
)
_NO_GROUP: Final[frozenset[int]] = frozenset()


def nouns(text: str, position: int) -> list[str]:
    """Return the words that follow a number closely, without those that name nothing."""
    found: list[str] = []
    while len(found) < _NOUNS_WITHIN and (match := _NEXT.match(text, position)):
        found.append(match[1].lower().removesuffix("nya"))
        position = match.end()
    return [word for word in found if word not in _NO_NOUNS]


def counts_people(text: str, position: int) -> bool:
    """Whether `orang` stands directly behind a number."""
    match = _NEXT.match(text, position)
    return match is not None and match[1].lower() == "orang"


def stems(text: str) -> frozenset[str]:
    """Return the words of a text that say something, without their commonest affixes."""
    found = (_bare(match[0].lower()) for match in _WORD.finditer(text))
    told = (word for word in found if word not in _no_stems() and word not in DURATIONS)
    return frozenset(_MELTED.sub("", word) for word in told)


def stem(word: str) -> str:
    """Return a word in lower case without its commonest affixes.

    A first letter that melts into `me-` and `pe-` goes too (`tewas`, `menewaskan`: peluluhan).
    """
    return _MELTED.sub("", _bare(word))


def _bare(word: str) -> str:
    return _SUFFIX.sub("", _PREFIX.sub("", word.removesuffix("nya"), count=1))


def same(one: str, other: str) -> bool:
    """Whether two words name the same thing in headlines and bodies: `bui` and `penjara`."""
    return one == other or bool(_group(one) & _group(other))


def shared(ours: frozenset[str], theirs: frozenset[str]) -> frozenset[str]:
    """Return those of our words that stand among theirs, in these or in other words."""
    told = frozenset(group for word in theirs for group in _group(word))
    return frozenset(word for word in ours if word in theirs or _group(word) & told)


@cache
def _no_stems() -> frozenset[str]:
    return frozenset(words("function_words")) | _NO_NOUNS


def _group(word: str) -> frozenset[int]:
    return _groups().get(word, _NO_GROUP)


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(words("same_things")):
        for word in line.split("\t"):
            for form in {word, stem(word)}:
                found.setdefault(form, set()).add(number)
    return {word: frozenset(groups) for word, groups in found.items()}
