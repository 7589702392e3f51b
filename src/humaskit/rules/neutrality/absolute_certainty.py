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
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_WHOLLY: Final = re.compile(r"100(?<![\d.,]100) ?(?:persen|%) (\w+)")
_BEFORE: Final = re.compile(
    r"\b(?:agar|akan|apakah|belum|bisa|bukan(?:lah)?|dapat|hampir|harus|hendaknya|perlu|supaya"
    r"|tidak(?:lah)?|tak|untuk|wajib|yang) (?:bisa |dapat |hal yang )?\Z",
    re.IGNORECASE,
)
_AFTER: Final = re.compile(
    r"(?:nya)? (?:oleh|dalam (?:undang|pasal|uud|konstitusi)|undang|uu\b|uud\b|konstitusi|negara"
    r"|hukum|lembaga|lps|bpjs|pasal|program|lagi|kembali|bahwa kebenaran)",
    re.IGNORECASE,
)
_BELIEVED: Final = re.compile(
    r"\b(?:anggapan|keraguan|klaim|(?:me)?yakini?|percaya|tidak ada)\b[^.,;:]*\Z", re.IGNORECASE
)
"""What somebody believes, or what nobody promises: `dia yakin dinas pasti akan datang`."""
_VOUCHED: Final = re.compile(r"dijamin [A-Z]")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every promise of certainty that the author makes."""
    for prose in draft.prose if draft.indonesian else ():
        wholly = (
            Stretch(*match.span())
            for match in _WHOLLY.finditer(prose.text)
            if match[1].lower() in known("certain_things")
        )
        last = 0
        for found in sorted((*prose.wording.find(words("certainty")), *wholly)):
            if found.start >= last and not (
                _left_open(prose, found) or _reported(prose, found.start)
            ):
                last = found.end
                yield Hit(prose.span(*found))


def _left_open(prose: Prose, found: Stretch) -> bool:
    """Whether the words around a promise take it back, or say who keeps or believes it."""
    text, (start, end) = prose.text, found
    return bool(
        right_before(text, start, _BEFORE)
        or _AFTER.match(text, end)
        or (prose.field == "body" and _VOUCHED.match(text, start))
        or right_before(text, start, _BELIEVED)
    )


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
