"""A headline shouts or lures instead of telling.

## Untuk humas

Judul yang seluruhnya kapital, bertanda seru, atau diawali `Heboh`, `Ternyata`, `Catat!` terbaca
seperti iklan. Tulis judul dengan huruf kapital di awal kata saja, dan langsung sebut apa yang
terjadi.

## Why it matters

The headline stands alone in feeds, cards and search results. Screen readers may spell capitals
out letter by letter, and a public body that lures is believed less.

## What it cannot see

Headlines of abbreviations alone, what someone says within quote marks, and names that end in an
exclamation mark (`LAPOR!`) are left alone. Which capitals belong to names is not known, so no
other form is suggested.

## References

- Kepmenkominfo Nomor 371/KEP/M.KOMINFO/8/2007 tentang Kode Etik Humas Pemerintahan.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.reading import Draft, Prose
from humaskit.rules import Hit, Rule

_WORD: Final = re.compile(r"[^\W\d_]+")
_EXCLAMATION: Final = re.compile(r"(?P<word>\w*)(?P<marks>!+)")
_LONGEST_ABBREVIATION: Final = 5
_FEWEST_LONG: Final = 2
_CALLS: Final = ("!", ":", ",", ".", "?", "…")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield a headline in capitals, or its luring first words and its exclamation marks."""
    title = draft.reading("title")
    if title is None:
        return
    if _shouts(title.text):
        text = title.text
        start = len(text) - len(text.lstrip())
        yield Hit(title.span(start, len(text.rstrip())))
        return
    lure = _lure(title) if draft.indonesian else 0
    if lure:
        yield Hit(title.span(0, lure))
    for match in _EXCLAMATION.finditer(title.text, lure):
        named = len(match["word"]) > 1 and match["word"].isupper()
        if not named and not title.wording.quoted(match.start("marks")):
            yield Hit(title.span(*match.span("marks")))


def _shouts(text: str) -> bool:
    """Whether a headline stands in capitals, and not for being made of abbreviations."""
    long = [word for word in _WORD.findall(text) if len(word) > _LONGEST_ABBREVIATION]
    return len(long) >= _FEWEST_LONG and text.isupper()


def _lure(title: Prose) -> int:
    """Return where the luring first words end; zero where there are none."""
    lower = title.text.lower()
    ends = [len(word) for word in words("clickbait") if lower.startswith(f"{word} ")]
    ends += [len(word) for word in words("clickbait") if lower.startswith(_marked(word))]
    for word in words("clickbait_calls"):
        if lower.startswith(_marked(word)):
            rest = title.text[len(word) :]
            ends.append(len(word) + len(rest) - len(rest.lstrip("!")))
    return max(ends, default=0)


def _marked(word: str) -> tuple[str, ...]:
    return tuple(f"{word}{mark}" for mark in _CALLS)


RULE: Final = Rule(
    code="TTL003",
    name="title-form",
    severity=Severity.ADVICE,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Bentuk judul ini terbaca seperti iklan: {evidence}",
    message_en="this form of headline reads like an advertisement: {evidence}",
    check=check,
    examples=(
        "judul: ⟦BUPATI RESMIKAN JEMBATAN BARU⟧\n\nJembatan itu dibuka kemarin.",
        "judul: ⟦Catat!⟧ Jadwal Layanan Keliling\n\nLayanan dibuka pukul 08.00 WIB.",
        "judul: Bupati Resmikan Jembatan Baru\n\nJembatan itu dibuka kemarin.",
    ),
)
