"""One acronym is given two long forms in the same text.

## Untuk humas

Satu singkatan dalam satu naskah hanya boleh punya satu kepanjangan. Cocokkan dengan nama resmi,
lalu samakan; bila memang dua hal yang berbeda, tulis salah satunya tanpa singkatan.

## Why it matters

An acronym that stands for two things leaves every later use open, and one of two long forms of
the same thing is wrong.

## What it cannot see

Only long forms whose words or syllables spell the acronym are read. A long form that merely goes
on (`Dewan Perwakilan Rakyat`, `Dewan Perwakilan Rakyat Republik Indonesia`) is the same one. Which
of the two is right, the text cannot tell.

## References

- PermenPANRB Nomor 81 Tahun 2012: pedoman penamaan, singkatan, dan akronim instansi.
- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2).
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft, Prose
from humaskit.reading.acronyms import Definition
from humaskit.rules import Hit, Rule

_LETTERS: Final = re.compile(r"[^\W_]+")
_LINKS: Final = frozenset(("dan", "di", "serta", "the", "of", "and"))


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every long form that is not the one which the text gave its acronym first."""
    first: dict[str, tuple[Prose, Definition]] = {}
    for prose in draft.prose:
        for definition in filter(_spelled_out, prose.acronyms.definitions):
            home, earlier = first.setdefault(definition.acronym, (prose, definition))
            if earlier.long != definition.long and not _same(earlier.long, definition.long):
                yield Hit(
                    prose.span(definition.long_start, definition.long_end),
                    related=(home.span(earlier.long_start, earlier.long_end),),
                    facts={"acronym": definition.acronym, "earlier": earlier.long},
                )


def _spelled_out(definition: Definition) -> bool:
    """Whether a long form has a word for every letter; else it is half an acronym itself."""
    words = len(_LETTERS.findall(definition.long))
    return not definition.acronym.isupper() or words >= len(definition.acronym)


def _same(one: str, other: str) -> bool:
    """Whether two long forms are one, or one goes on where the other ends."""
    words = [_words(long) for long in (one, other)]
    shorter, longer = sorted(words, key=len)
    return longer.startswith(shorter) or longer.endswith(shorter)


def _words(long: str) -> str:
    found = (word for word in _LETTERS.findall(long.casefold()) if word not in _LINKS)
    return "".join(found)


RULE: Final = Rule(
    code="SIN003",
    name="acronym-redefined",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="{acronym} dijelaskan sebagai {evidence}, padahal sebelumnya {earlier}",
    message_en="{acronym} is explained as {evidence}, but earlier as {earlier}",
    check=check,
    examples=(
        "Pajak Bumi dan Bangunan (PBB) naik. Utusan ⟦Perserikatan Bangsa-Bangsa⟧ (PBB) hadir.",
        "Pajak Bumi dan Bangunan (PBB) naik. Tagihan PBB dikirim.",
    ),
)
