"""The words of a quotation are given to somebody whom the text does not name.

## Untuk humas

Sebut nama lengkap dan jabatan penutur saat ia pertama kali dikutip. `Ujarnya` dan `kata dia`
hanya jelas jika orangnya sudah disebut sebelumnya, dan `salah satu pejabat` tidak bisa dimintai
pertanggungjawaban. Jika narasumber perlu dilindungi, kecualikan temuan ini disertai alasannya.

## Why it matters

A public body's release is quoted by name. Words of a nameless official cannot be verified, and
readers take them for the body's own.

## What it cannot see

`Ujarnya`, `kata dia` and the like are reported only where nothing before them, headline and
summary included, could be a person, a post or a group that speaks. Whether the last person named
is the one who speaks is not judged.

## References

- Kode Etik Jurnalistik, Pasal 2: sumber yang jelas; Pasal 7: narasumber yang dilindungi.
- Kepmenkominfo Nomor 371/KEP/M.KOMINFO/8/2007 tentang Kode Etik Humas Pemerintahan.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.lexicon import words
from humaskit.reading import Draft, Prose, Stretch
from humaskit.reading.attribution import Attribution, Manner
from humaskit.reading.names import Name, Vocabulary, known
from humaskit.reading.positions import right_before
from humaskit.regions import named
from humaskit.rules import Hit, Rule

_TO_A_PLACE: Final = re.compile(r" (?:di|ke|dari) \Z")
_PLACE_HEADS: Final = frozenset(
    (
        *("alun-alun", "aula", "balai", "bandara", "desa", "dusun", "gedung", "gunung", "hotel"),
        *("jalan", "kabupaten", "kampung", "kecamatan", "kelurahan", "kota", "pasar", "pelabuhan"),
        *("provinsi", "pulau", "rumah", "rw", "rt", "sungai", "taman"),
    )
)
_VERB: Final = re.compile(r"\s+([^\s,.:]+)")
_DAYS: Final = frozenset(("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"))
_NAMED: Final = re.compile(
    r"[^.;:\"“”]{0,60}?(?:,? (?:bernama|berinisial|yaitu|yakni|inisial)\b"
    r"|, (?!(?:Sen|Sel|Rab|Kam|Jum|Sab|Ming)[a-z]+\b)[A-Z]|\(\d\d)"
    r"|(?: [a-z]+){0,2} (?!Desa|Kelurahan|Kota|Kabupaten|Kecamatan|Dinas|Kantor|RT|RW)"
    r"[A-Z][a-z]+ [A-Z][a-z]+"
)


def check(draft: Draft) -> Iterator[Hit]:
    """Yield every speaker who is nobody in particular, and the first who is never named."""
    body = draft.reading("body")
    if body is None or not draft.indonesian:
        return
    pending = True
    for said in body.attributions:
        unnamed = _unnamed(body, said)
        if unnamed is not None:
            yield Hit(body.span(*unnamed))
        elif (
            pending
            and said.manner is Manner.PRONOUN
            and said.verb is not None
            and not _someone(draft, max(said.quotation.start, said.verb.start))
        ):
            yield Hit(body.span(*(said.speaker or said.verb)))
        pending = pending and said.manner not in (Manner.PRONOUN, Manner.NAMED)


def _unnamed(body: Prose, said: Attribution) -> Stretch | None:
    """Return the words for a speaker who is left unnamed, if they are."""
    if said.speaker is None:
        return None
    found = _phrase().search(body.folded, *said.speaker)
    if found is None or _NAMED.match(body.text, found.end()):
        return None
    return Stretch(*found.span())


@cache
def _phrase() -> re.Pattern[str]:
    """Return what finds a phrase for somebody unnamed."""
    listed = "|".join(map(re.escape, words("unnamed_speakers")))
    return re.compile(rf"(?:{listed})\b")


def _someone(draft: Draft, end: int) -> bool:
    """Whether anything in headline, summary or before a point of the body could be who speaks."""
    return any(
        _names_someone(prose, end if prose.field == "body" else len(prose.text), draft.vocabulary)
        for prose in draft.prose
    )


def _names_someone(prose: Prose, end: int, vocabulary: Vocabulary) -> bool:
    before = takewhile(lambda name: name.start < end, prose.names)
    return any(_may_speak(prose, name, vocabulary) for name in before) or (
        prose.wording.positions(known("posts", "honorifics")).any(0, end)
    )


def _may_speak(prose: Prose, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether capitalised words may be a person's name: no place, no day, no public body."""
    if right_before(prose.text, name.start, _TO_A_PLACE):
        return False
    first = name.text.casefold().partition(" ")[0]
    if first in known("agency_heads") or first in _PLACE_HEADS or named(name.text):
        return False
    left = [word for word in name.text.split(" ") if not _known_word(word, vocabulary)]
    if len(left) == 1:
        verb = _VERB.match(prose.text, name.end)
        says = verb is not None and verb[1] in known("saying")
        return says or prose.wording.is_name(name.start)
    return bool(left)


def _known_word(word: str, vocabulary: Vocabulary) -> bool:
    folded = word.rstrip(".").casefold()
    return (
        (word.isupper() and len(word) > 1)
        or folded in known("openers", "office_words", "agency_heads")
        or folded in _DAYS
        or folded in vocabulary
        or bool(named(word))
    )


RULE: Final = Rule(
    code="KUT003",
    name="unnamed-speaker",
    severity=Severity.WARNING,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Penutur kutipan ini tidak disebut namanya: {evidence}",
    message_en="the speaker of this quotation is not named: {evidence}",
    check=check,
    examples=(
        "“Lokasi sudah aman,” ujar ⟦salah satu pejabat⟧.",
        "Rapat digelar kemarin. “Lokasi sudah aman,” ⟦ujarnya⟧.",
        "Camat Muarajati Sari Dewi meninjau lokasi. “Lokasi sudah aman,” ujarnya.",
    ),
)
