"""The text passes on what nobody answers for.

## Untuk humas

`Konon`, `kabarnya`, `menurut sumber tepercaya` tidak boleh menjadi dasar siaran pers. Sebut siapa
yang menyatakannya, atau tunggu sampai diperiksa. Jika Anda justru membantah kabar itu, katakan
dengan jelas bahwa kabar itu tidak benar.

## Why it matters

What a public body repeats is believed because it repeats it.

## What it cannot see

It knows a list of words. `Katanya` names a speaker and is never taken for rumour. Quotations,
sentences that give someone's words, and sentences in which the rumour is denied or a hoax is
explained, there or in the sentence beside them, are left alone.

## References

- Kode Etik Jurnalistik, Pasal 3 dan 4: informasi diuji; tidak membuat berita bohong.
- Pedoman Pemberitaan Media Siber, Peraturan Dewan Pers Nomor 1/Peraturan-DP/III/2012: berita yang
  belum diverifikasi harus dinyatakan demikian.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.reading import Draft
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_NEIGHBOURS: Final = 1
_ASKED: Final = re.compile(
    r"\b(?:apa|bagaimana|menanyakan|terdengar|tahu) (?:\w+ )?\Z", re.IGNORECASE
)
"""Before `kabarnya` they ask how someone is."""


_TALKED_OF: Final = re.compile(
    r"\b(?:bantah|cuma|hanya|konfirmasi|membantah|mengonfirmasi|menepis|sekadar|sekedar|soal"
    r"|tepis) \Z",
    re.IGNORECASE,
)
_NO_NEWS: Final = re.compile(
    r" (?:dibahas|dibicarakan|diperbincangkan|disorot|ditonton|itu\b|ini\b|tersebut\b)"
)
"""Behind `rumor` and `santer`: the rumour is spoken of, or people speak of what they saw."""


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every word that passes a rumour on and does not deny it."""
    for prose in draft.prose if draft.indonesian else ():
        wording = prose.wording
        for found in wording.find(words("rumour")):
            denied = wording.says(words("denial"), *wording.around(found.start, _NEIGHBOURS))
            asked = right_before(prose.text, found.start, _ASKED)
            start, end = wording.sentence(found.start)
            given = wording.attributed(start, found.start) or wording.attributed(found.end, end)
            told = right_before(prose.text, found.start, _TALKED_OF) or _NO_NEWS.match(
                prose.text, found.end
            )
            if not (denied or asked or given or told):
                yield Hit(prose.span(*found))


RULE: Final = Rule(
    code="NET004",
    name="rumour",
    severity=Severity.WARNING,
    proof=Proof.HEURISTIC,
    since="0.1.0",
    message="{evidence} meneruskan kabar yang tidak dijamin siapa pun",
    message_en="{evidence} passes on what nobody answers for",
    check=check,
    examples=(
        "Pasar itu ⟦kabarnya⟧ akan dipindahkan tahun depan.",
        "Isu yang beredar tentang pemindahan pasar itu tidak benar.",
    ),
)
