"""The words that say who spoke are cut off from the quotation, or joined to it, by wrong marks.

## Untuk humas

Sebelum `kata`, `ujar`, dan sejenisnya, kutipan ditutup dengan koma lalu tanda petik, kemudian
satu spasi dan huruf kecil: `“Kami siap,” ujar Camat.` Tanda tanya dan tanda seru menggantikan
koma. Titik, koma di luar tanda petik, dan huruf kapital memutus kalimat di tengah jalan.

## Why it matters

`“Kami siap.” Ujar Camat.` makes two sentences of one, and the second of them is none. Programs
that cut a text into quotations and speakers lose the speaker there.

## What it cannot see

Only a verb of saying right behind the quotation is judged. A capital verb is left alone where it
may begin a sentence of its own: before a comma, a colon or another quotation. Each kind of fault
is said once per text.

## References

- EYD edisi V (2022), bagian III, tanda koma dan tanda petik: petikan langsung dipisahkan dengan
  koma dari bagian kalimat yang mengiringinya, dan koma itu ditulis sebelum tanda petik penutup.
"""

import re
from collections.abc import Iterator
from typing import Final

from humaskit.findings import Proof, Severity
from humaskit.reading import Draft
from humaskit.reading.attribution import Attribution, is_clitic
from humaskit.reading.names import known
from humaskit.reading.paragraphs import Stretch
from humaskit.rules import Hit, Rule

_SPACES: Final = " \t\u00a0"
_INSIDE: Final = re.compile(r"[.,;:!?…\s]*\Z")
_LOOK: Final = 8
_ENDS_SENTENCE: Final = re.compile(r"[.!?](?=\s|\Z)|\Z|\n")
_NEW_SENTENCE: Final = re.compile(r"[\"“”:]")
_AFTER_OWN_SENTENCE: Final = re.compile(r" ?[,:]")
_REACH: Final = 160


def check(draft: Draft) -> Iterator[Hit]:
    """Yield each kind of fault between a quotation and its verb of saying, once per text."""
    seen: set[str] = set()
    for prose in draft.prose if draft.indonesian else ():
        for said in prose.attributions:
            if said.verb is None or said.verb.start < said.quotation.end:
                continue
            found = _fault(prose.text, said, said.verb)
            if found is not None and found[0] not in seen:
                seen.add(found[0])
                _, start, suggestion = found
                yield Hit(prose.span(start, said.verb.end), suggestion=suggestion)


def _fault(text: str, said: Attribution, verb: Stretch) -> tuple[str, int, str] | None:
    """Return the kind of fault, where it begins, and what to write from there on."""
    quotation = said.quotation
    word = text[verb.start : verb.end]
    if not _attributes(word) or "\n" in text[quotation.end : verb.start]:
        return None
    near = max(quotation.inner_start, quotation.inner_end - _LOOK)
    inside = _INSIDE.search(text, near, quotation.inner_end)
    begin = inside.start() if inside else quotation.inner_end
    before = text[begin : quotation.inner_end]
    behind = text[quotation.end : verb.start]
    if word[0].isupper() and not _is_clause(text, verb):
        return None
    kept = next((mark for mark in reversed(before) if mark in "!?…"), ",")
    if before.endswith("..."):
        kept = "..."
    closing = text[quotation.inner_end : quotation.end]
    right = f"{kept}{closing} {word[0].lower()}{word[1:]}"
    if text[begin : verb.end] == right:
        return None
    return _kind(before, behind, word), begin, right


def _kind(before: str, behind: str, word: str) -> str:
    if word[0].isupper():
        return "capital"
    if not behind.strip(_SPACES):
        return "stop" if before.strip(_SPACES) else "none"
    return "outside"


def _attributes(word: str) -> bool:
    """Whether a word behind a quotation is a verb of saying before all else."""
    folded = word.lower()
    base = folded[: -len("nya")] if is_clitic(word) else folded
    return base in known("attribution", "attribution_only")


def _is_clause(text: str, verb: Stretch) -> bool:
    """Whether a capital verb begins no sentence of its own, as in `Ujar Camat Sari Dewi`."""
    end = _ENDS_SENTENCE.search(text, verb.end, verb.end + _REACH)
    if end is None or _AFTER_OWN_SENTENCE.match(text, verb.end):
        return False
    clitic = is_clitic(text[verb.start : verb.end])
    following = text[verb.end : verb.end + 2]
    return (clitic or following[1:].isupper()) and not _NEW_SENTENCE.search(
        text, verb.end, end.start()
    )


RULE: Final = Rule(
    code="KUT005",
    name="attribution-punctuation",
    severity=Severity.ADVICE,
    proof=Proof.TEXT,
    since="0.1.0",
    message="Tanda baca antara kutipan dan penuturnya keliru; tulis {suggestion}",
    message_en="the marks between the quotation and its speaker are wrong; write {suggestion}",
    check=check,
    examples=(
        "“Kami siap⟦”. Ujar⟧ Camat Sari Dewi.",
        "“Kami siap,” ujar Camat Sari Dewi.",
    ),
)
