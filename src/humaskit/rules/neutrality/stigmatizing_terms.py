"""A term marks people by what they suffer from or have done.

## Untuk humas

Sebut orangnya lebih dahulu, bukan keadaannya: `penyandang disabilitas`, bukan `penyandang cacat`;
`warga binaan`, bukan `napi`. Padanan yang disarankan dapat diganti dengan istilah yang dipilih
orang itu sendiri.

## Why it matters

Words of contempt in a public body's text tell part of its public that it is not meant.

## What it cannot see

It knows a list of terms. Quotations, and capitalised names of laws and organisations that bear an
old term, are left alone. The replacement may need its sentence turned.

## References

- Kode Etik Jurnalistik, Pasal 8: tidak berprasangka, tidak merendahkan martabat.
- Kepmenkominfo Nomor 371/KEP/M.KOMINFO/8/2007 tentang Kode Etik Humas Pemerintahan.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.reading import Draft
from humaskit.rules import Hit, Rule


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every stigmatising term in the author's own words."""
    for prose in draft.prose if draft.indonesian else ():
        for start, end in prose.wording.find(_replacements()):
            term = " ".join(prose.text[start:end].lower().split())
            if prose.field == "title" or not prose.wording.is_name(start):
                better = _replacements()[term]
                capital = prose.text[start].isupper()
                yield Hit(
                    prose.span(start, end),
                    suggestion=better[0].upper() + better[1:] if capital else better,
                )


@cache
def _replacements() -> Mapping[str, str]:
    """Return what to write instead of each term."""
    pairs = (line.partition("\t") for line in words("stigma"))
    return MappingProxyType({term: better for term, _, better in pairs})


RULE: Final = Rule(
    code="NET006",
    name="stigmatizing-terms",
    severity=Severity.WARNING,
    proof=Proof.HEURISTIC,
    since="0.1.0",
    message="{evidence} merendahkan; tulis {suggestion}",
    message_en="{evidence} stigmatises; write {suggestion}",
    check=check,
    examples=(
        "Bantuan diserahkan kepada ⟦penyandang cacat⟧ di Muarajati.",
        "Bantuan diserahkan kepada penyandang disabilitas di Muarajati.",
    ),
)
