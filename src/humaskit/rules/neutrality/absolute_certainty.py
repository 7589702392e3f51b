"""The text promises what nobody can know.

## Untuk humas

`Dipastikan`, `dijamin`, `100 persen aman` menjanjikan sesuatu yang tidak bisa dijamin siapa pun.
Tulis apa yang sudah diperiksa, oleh siapa, dan kapan; atau kutip pejabat yang memastikannya.

## Why it matters

When what was certain fails to come, the body that was certain is not believed the next time,
and that may be a warning.

## What it cannot see

It knows a list of words. Quotations, sentences that give someone's words or say who makes sure,
negations (`belum dapat dipastikan`), duties (`harus dipastikan`) and rights that a law guarantees
are left alone.

## References

- Kode Etik Jurnalistik, Pasal 1 dan 3: berita yang akurat; informasi diuji.
- UU Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik, Pasal 7 ayat (2): informasi yang
  akurat, benar, dan tidak menyesatkan.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.reading import Draft, Prose, Stretch
from humaskit.reading.names import known
from humaskit.rules import Hit, Rule

_WHOLLY: Final = re.compile(r"100 ?(?:persen|%) (\w+)")
_PART: Final = re.compile(r"[\d.,]\Z")
_BEFORE: Final = re.compile(
    r"\b(?:agar|apakah|belum|bisa|bukan|dapat|hampir|harus|hendaknya|perlu|supaya|tidak|tak|untuk|wajib|yang)"
    r" (?:bisa |dapat )?\Z",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(
    r"(?:nya)? (?:oleh|dalam (?:undang|pasal|uud|konstitusi)|undang|uu\b|uud\b|konstitusi|negara"
    r"|hukum|lembaga|lps|bpjs|pasal|lagi|kembali|bahwa kebenaran)",
    re.IGNORECASE,
)
_LOOK: Final = 24


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every promise of certainty that the author makes."""
    for prose in draft.prose if draft.indonesian else ():
        found = {
            one for one in prose.wording.find(words("certainty")) if not _left_open(prose, one)
        }
        for match in _WHOLLY.finditer(prose.text):
            whole = not _PART.search(prose.text, max(0, match.start() - 2), match.start())
            if whole and match[1].lower() in known("certain_things"):
                found.add(Stretch(*match.span()))
        last = 0
        for start, end in sorted(found):
            if start >= last and not _reported(prose, start):
                last = end
                yield Hit(prose.span(start, end))


def _left_open(prose: Prose, found: Stretch) -> bool:
    """Whether the words around a promise take it back, or say who keeps it."""
    before = prose.text[max(0, found.start - _LOOK) : found.start]
    return bool(_BEFORE.search(before) or _AFTER.match(prose.text, found.end))


def _reported(prose: Prose, at: int) -> bool:
    wording = prose.wording
    return wording.quoted(at) or wording.attributed(*wording.sentence(at))


RULE: Final = Rule(
    code="NET003",
    name="absolute-certainty",
    severity=Severity.WARNING,
    proof=Proof.HEURISTIC,
    since="0.1.0",
    message="{evidence} menjanjikan kepastian tanpa menyebut siapa yang menjaminnya",
    message_en="{evidence} promises certainty and does not say who vouches for it",
    check=check,
    examples=(
        "Jembatan itu ⟦dipastikan⟧ selesai bulan depan.",
        "Penyebab kebakaran belum dapat dipastikan.",
    ),
)
