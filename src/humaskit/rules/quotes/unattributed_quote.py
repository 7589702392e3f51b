"""A quotation stands alone, and nothing says whose words it is.

## Untuk humas

Pembaca harus tahu siapa yang berbicara. Tambahkan nama dan jabatan penutur di dekat kutipan,
misalnya `kata Kepala Dinas Sosial Budi Santoso`, atau hapus tanda petiknya jika kalimat itu
bukan ucapan siapa pun.

## Why it matters

Words in quote marks are a promise that someone has said exactly this. Without a speaker nobody
can verify it, nobody answers for it, and a newsroom cannot use it.

## What it cannot see

It speaks only of whole sentences of at least six words with nothing else in their sentence.
A verb of saying, or a word such as `menurut` and `sambutan`, anywhere in the same paragraph, in
the paragraph before it or in the next sentence is taken to name the speaker, rightly or not; of
several such quotations in a row only the first is reported. Themes, slogans, names and texts of
law are nobody's speech. Headlines and summaries are not read.

## References

- Kode Etik Jurnalistik, Pasal 2: sumber yang jelas.
- Kepmenkominfo Nomor 371/KEP/M.KOMINFO/8/2007 tentang Kode Etik Humas Pemerintahan.
"""

from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.reading.attribution import Manner
from humaskit.rules import Hit, Rule


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every quotation of the body that nothing around it gives a speaker."""
    body = draft.reading("body")
    if body is None or not draft.indonesian:
        return
    for said in body.attributions:
        if said.manner is Manner.NOBODY:
            yield Hit(body.span(said.quotation.start, said.quotation.end))


RULE: Final = Rule(
    code="KUT002",
    name="unattributed-quote",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Kutipan ini tidak menyebut penuturnya; tambahkan nama dan jabatannya",
    message_en="nothing says who said this quotation; add the speaker's name and post",
    check=check,
    examples=(
        "Jembatan itu dibuka Rabu pagi. ⟦“Ini langkah besar bagi kita semua di sini.”⟧",
        "“Ini langkah besar bagi kita semua di sini,” kata Camat Muarajati Sari Dewi.",
    ),
)
