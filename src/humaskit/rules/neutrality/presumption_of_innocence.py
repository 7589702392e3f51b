"""Somebody who is only accused is called guilty by name.

## Untuk humas

Sebelum ada putusan pengadilan, seorang tersangka atau terdakwa tidak boleh disebut `pelaku`,
`koruptor`, atau `terbukti` melakukan kejahatan. Tulis `terduga pelaku`, `diduga`, atau sebut
status hukumnya saja.

## Why it matters

Nobody is guilty before a court has said so. A public body that says it first hurts the person,
the trial and itself.

## What it cannot see

It speaks only where one sentence names a person, says that he or she is suspected, arrested or
charged, and uses a word of guilt. A court's decision anywhere in the text makes it silent, since
whose it is cannot be told. Quotations and sentences that give someone's words are left alone.

## References

- Kode Etik Jurnalistik, Pasal 3: asas praduga tak bersalah.
- Kepmenkominfo Nomor 371/KEP/M.KOMINFO/8/2007 tentang Kode Etik Humas Pemerintahan.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.reading import Draft, Prose, Stretch
from humaskit.reading.names import known
from humaskit.reading.positions import right_before
from humaskit.rules import Hit, Rule

_WORDS_BEFORE: Final = re.compile(r"\b(?:(\w+) )?(\w+) \Z")
_WORD_AFTER: Final = re.compile(r" (\w+)")
_AGED: Final = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)* \(\d\d(?: tahun)?\)")


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every word of guilt beside the name of somebody whom no court has judged."""
    if not draft.indonesian:
        return
    for prose in draft.prose:
        found = [one for one in prose.wording.find(words("guilt")) if not _doubted(prose, one)]
        if found and not _judged(draft):
            yield from _beside_names(draft, prose, found)


def _judged(draft: Draft) -> bool:
    return any(prose.wording.says(words("verdict"), 0, len(prose.text)) for prose in draft.prose)


def _beside_names(draft: Draft, prose: Prose, found: Iterable[Stretch]) -> Iterator[Hit]:
    """Yield those words of guilt whose sentence names somebody who is only suspected."""
    named = sorted(
        mention.name_start
        for person in draft.people.persons
        for mention in person.mentions
        if mention.prose is prose and not mention.post
    )
    for one in found:
        start, end = prose.wording.sentence(one.start)
        person = bisect_left(named, start) < bisect_left(named, end) or _AGED.search(
            prose.text, start, end
        )
        if person and prose.wording.says(words("suspicion"), start, end):
            yield Hit(prose.span(*one))


def _doubted(prose: Prose, found: Stretch) -> bool:
    """Whether a word of guilt is left open, means a trade, or is someone's."""
    text, wording = prose.text, prose.wording
    before = right_before(text, found.start, _WORDS_BEFORE)
    after = _WORD_AFTER.match(text, found.end)
    return (
        (
            before is not None
            and any(w and w.lower() in known("guilt_doubted") for w in before.groups())
        )
        or (after is not None and after[1].lower() in known("trades"))
        or wording.attributed(*wording.sentence(found.start))
    )


RULE: Final = Rule(
    code="NET005",
    name="presumption-of-innocence",
    severity=Severity.WARNING,
    proof=Proof.HEURISTIC,
    since="0.1.0",
    message="{evidence} menyatakan orang yang bernama itu bersalah sebelum ada putusan pengadilan",
    message_en="{evidence} calls a named person guilty before a court has decided",
    check=check,
    examples=(
        "⟦Pelaku⟧ korupsi, Budi (41), ditetapkan sebagai tersangka.",
        "Terduga pelaku korupsi, Budi (41), ditetapkan sebagai tersangka.",
    ),
)
