"""The text praises where it should tell.

## Untuk humas

`Membanggakan`, `luar biasa`, `penuh semangat` adalah penilaian penulis. Hapus, atau ganti dengan
fakta yang membuat pembaca menilai sendiri. Penilaian seorang narasumber boleh dikutip, dalam
tanda petik dan dengan namanya.

## Why it matters

A release informs. Praise of one's own work adds no fact, and editors strike it out first.

## What it cannot see

It knows a list of words, and speaks once per text. Quotations, sentences that give someone's
words, names, and terms such as `kejadian luar biasa` and `rapat umum pemegang saham luar biasa`
are left alone.

## References

- Kode Etik Jurnalistik, Pasal 3: tidak mencampurkan fakta dan opini.
- Kepmenkominfo Nomor 371/KEP/M.KOMINFO/8/2007 tentang Kode Etik Humas Pemerintahan.
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

_WORD_BEFORE: Final = re.compile(r"\b(\w+)[ \u00a0]\Z")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield the first word of praise that the author speaks."""
    for prose in draft.prose if draft.indonesian else ():
        for found in prose.wording.find(words("puffery")):
            if not _excused(prose, found):
                yield Hit(prose.span(*found))
                return


def _excused(prose: Prose, found: Stretch) -> bool:
    wording, text = prose.wording, prose.text
    before = right_before(text, found.start, _WORD_BEFORE)
    term = before is not None and before[1].lower() in known("extraordinary")
    return (
        (term and text[found.start : found.end].lower() == "luar biasa")
        or wording.is_name(found.start)
        or wording.attributed(*wording.sentence(found.start))
    )


RULE: Final = Rule(
    code="NET002",
    name="evaluative-adverb",
    severity=Severity.ADVICE,
    proof=Proof.HEURISTIC,
    since="0.1.0",
    message="{evidence} menilai, tidak mengabarkan; tulis faktanya",
    message_en="{evidence} judges instead of telling; write the fact",
    check=check,
    examples=(
        "Peserta mengikuti lomba dengan hasil yang ⟦membanggakan⟧.",
        "“Hasilnya membanggakan,” kata Camat Muarajati Sari Dewi.",
    ),
)
